/** One row of the published table: PyTorch on a GPU, one training iteration with an EMA of the weights. */
export interface PublishedRow {
  readonly model: string;
  /** Trainable parameters. */
  readonly parameters: number;
  /** Milliseconds per iteration with the EMA inside the optimizer. */
  readonly emaOptimizer: number;
  /** Milliseconds per iteration with `torch.optim.swa_utils.AveragedModel`. */
  readonly averagedModel: number;
  /** `averagedModel / emaOptimizer`, as published: rounded to two decimals. */
  readonly speedup: number;
}

/** The published table, row by row, in its order. */
export const publishedTable = [
  row('regnet_x_1_6gf', 9_190_136, 62.73, 67.998, 1.08),
  row('regnet_x_3_2gf', 15_296_552, 101.75, 109.422, 1.08),
  row('regnet_x_400mf', 5_495_976, 25.13, 32.005, 1.27),
  row('regnet_x_800mf', 7_259_656, 33.01, 37.466, 1.13),
  row('regnet_x_8gf', 39_572_648, 128.13, 134.868, 1.05),
  row('regnet_y_16gf', 83_590_140, 252.91, 261.292, 1.03),
  row('regnet_y_1_6gf', 11_202_430, 72.14, 84.22, 1.17),
  row('regnet_y_3_2gf', 19_436_338, 99.99, 109.296, 1.09),
  row('regnet_y_400mf', 4_344_144, 29.53, 36.506, 1.24),
  row('regnet_y_800mf', 6_432_512, 37.82, 43.634, 1.15),
  row('regnet_y_8gf', 39_381_472, 196.63, 203.317, 1.03),
  row('resnet101', 44_549_160, 128.8, 137.434, 1.07),
  row('resnet152', 60_192_808, 182.85, 196.498, 1.07),
  row('resnet18', 11_689_512, 29.06, 29.975, 1.03),
  row('resnet34', 21_797_672, 50.73, 53.443, 1.05),
  row('resnet50', 25_557_032, 76.88, 80.602, 1.05),
  row('resnext101_32x8d', 88_791_336, 277.29, 280.759, 1.01),
  row('resnext101_64x4d', 83_455_272, 269.56, 281.052, 1.04),
  row('resnext50_32x4d', 25_028_904, 100.73, 101.102, 1.0),
  row('shufflenet_v2_x0_5', 1_366_792, 10.56, 15.419, 1.46),
  row('shufflenet_v2_x1_0', 2_278_604, 13.11, 18.525, 1.41),
  row('shufflenet_v2_x1_5', 3_503_624, 18.05, 23.132, 1.28),
  row('shufflenet_v2_x2_0', 7_393_996, 25.04, 30.008, 1.2),
  row('squeezenet1_1', 1_235_496, 14.26, 14.325, 1.0),
  row('swin_b', 87_768_224, 264.52, 274.613, 1.04),
  row('swin_s', 49_606_258, 180.66, 188.914, 1.05),
  row('swin_t', 28_288_354, 108.62, 112.632, 1.04),
  row('swin_v2_s', 49_737_442, 220.29, 231.153, 1.05),
  row('swin_v2_t', 28_351_570, 127.27, 133.586, 1.05),
  row('vgg11', 132_863_336, 95.52, 103.714, 1.09),
  row('vgg11_bn', 132_868_840, 106.49, 120.711, 1.13),
  row('vgg13', 133_047_848, 132.94, 147.063, 1.11),
  row('vgg13_bn', 133_053_736, 149.73, 165.256, 1.1),
  row('vgg16', 138_357_544, 158.19, 172.865, 1.09),
  row('vgg16_bn', 138_365_992, 177.04, 192.888, 1.09),
  row('vgg19', 143_667_240, 184.76, 194.194, 1.05),
  row('vgg19_bn', 143_678_248, 203.3, 213.334, 1.05),
  row('vit_b_16', 86_567_656, 217.31, 219.748, 1.01),
  row('vit_b_32', 88_224_232, 69.47, 75.692, 1.09),
  row('vit_l_32', 306_535_400, 223.2, 258.487, 1.16),
  row('wide_resnet101_2', 126_886_696, 267.38, 279.836, 1.05),
  row('wide_resnet50_2', 68_883_240, 145.06, 154.918, 1.07),
] as const;

function row<Name extends string>(
  model: Name,
  parameters: number,
  emaOptimizer: number,
  averagedModel: number,
  speedup: number,
): PublishedRow & { readonly model: Name } {
  return { model, parameters, emaOptimizer, averagedModel, speedup };
}
