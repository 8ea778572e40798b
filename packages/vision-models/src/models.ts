import type { Definition } from './definition/layer.ts';
import { regnet } from './families/regnet.ts';
import { basicBlock, bottleneck, resnet } from './families/resnet.ts';
import { shufflenet } from './families/shufflenet.ts';
import { squeezenet } from './families/squeezenet.ts';
import { swin } from './families/swin/swin.ts';
import { vgg } from './families/vgg.ts';
import { vit } from './families/vit.ts';
import { publishedTable } from './published-table.ts';

export type ModelName = (typeof publishedTable)[number]['model'];

/** The 42 models of the published table, in its order. */
export const modelNames: readonly ModelName[] = publishedTable.map(({ model }) => model);

const depths50 = [3, 4, 6, 3];
const depths101 = [3, 4, 23, 3];
const swinHeads = [3, 6, 12, 24];
const tiny = [2, 2, 6, 2];
const small = [2, 2, 18, 2];

/** How each model is configured in torchvision. */
const definitions: Readonly<Record<ModelName, Definition>> = {
  regnet_x_400mf: regnet({ depths: [1, 2, 7, 12], widths: [32, 64, 160, 400], groupWidth: 16 }),
  regnet_x_800mf: regnet({ depths: [1, 3, 7, 5], widths: [64, 128, 288, 672], groupWidth: 16 }),
  regnet_x_1_6gf: regnet({ depths: [2, 4, 10, 2], widths: [72, 168, 408, 912], groupWidth: 24 }),
  regnet_x_3_2gf: regnet({ depths: [2, 6, 15, 2], widths: [96, 192, 432, 1008], groupWidth: 48 }),
  regnet_x_8gf: regnet({ depths: [2, 5, 15, 1], widths: [80, 240, 720, 1920], groupWidth: 120 }),
  regnet_y_400mf: regnet({ depths: [1, 3, 6, 6], widths: [48, 104, 208, 440], groupWidth: 8, squeeze: 0.25 }), // prettier-ignore
  regnet_y_800mf: regnet({ depths: [1, 3, 8, 2], widths: [64, 144, 320, 784], groupWidth: 16, squeeze: 0.25 }), // prettier-ignore
  regnet_y_1_6gf: regnet({ depths: [2, 6, 17, 2], widths: [48, 120, 336, 888], groupWidth: 24, squeeze: 0.25 }), // prettier-ignore
  regnet_y_3_2gf: regnet({ depths: [2, 5, 13, 1], widths: [72, 216, 576, 1512], groupWidth: 24, squeeze: 0.25 }), // prettier-ignore
  regnet_y_8gf: regnet({ depths: [2, 4, 10, 1], widths: [224, 448, 896, 2016], groupWidth: 56, squeeze: 0.25 }), // prettier-ignore
  regnet_y_16gf: regnet({ depths: [2, 4, 11, 1], widths: [224, 448, 1232, 3024], groupWidth: 112, squeeze: 0.25 }), // prettier-ignore

  resnet18: resnet({ block: basicBlock, depths: [2, 2, 2, 2] }),
  resnet34: resnet({ block: basicBlock, depths: depths50 }),
  resnet50: resnet({ block: bottleneck, depths: depths50 }),
  resnet101: resnet({ block: bottleneck, depths: depths101 }),
  resnet152: resnet({ block: bottleneck, depths: [3, 8, 36, 3] }),
  resnext50_32x4d: resnet({ block: bottleneck, depths: depths50, groups: 32, groupWidth: 4 }),
  resnext101_32x8d: resnet({ block: bottleneck, depths: depths101, groups: 32, groupWidth: 8 }),
  resnext101_64x4d: resnet({ block: bottleneck, depths: depths101, groups: 64, groupWidth: 4 }),
  wide_resnet50_2: resnet({ block: bottleneck, depths: depths50, groupWidth: 128 }),
  wide_resnet101_2: resnet({ block: bottleneck, depths: depths101, groupWidth: 128 }),

  shufflenet_v2_x0_5: shufflenet({ depths: [4, 8, 4], widths: [48, 96, 192], features: 1024 }),
  shufflenet_v2_x1_0: shufflenet({ depths: [4, 8, 4], widths: [116, 232, 464], features: 1024 }),
  shufflenet_v2_x1_5: shufflenet({ depths: [4, 8, 4], widths: [176, 352, 704], features: 1024 }),
  shufflenet_v2_x2_0: shufflenet({ depths: [4, 8, 4], widths: [244, 488, 976], features: 2048 }),

  squeezenet1_1: squeezenet([
    'pool',
    [16, 64],
    [16, 64],
    'pool',
    [32, 128],
    [32, 128],
    'pool',
    [48, 192],
    [48, 192],
    [64, 256],
    [64, 256],
  ]),

  swin_t: swin({ version: 1, depths: tiny, heads: swinHeads, width: 96, window: 7, stochasticDepth: 0.2 }), // prettier-ignore
  swin_s: swin({ version: 1, depths: small, heads: swinHeads, width: 96, window: 7, stochasticDepth: 0.3 }), // prettier-ignore
  swin_b: swin({ version: 1, depths: small, heads: [4, 8, 16, 32], width: 128, window: 7, stochasticDepth: 0.5 }), // prettier-ignore
  swin_v2_t: swin({ version: 2, depths: tiny, heads: swinHeads, width: 96, window: 8, stochasticDepth: 0.2 }), // prettier-ignore
  swin_v2_s: swin({ version: 2, depths: small, heads: swinHeads, width: 96, window: 8, stochasticDepth: 0.3 }), // prettier-ignore

  vgg11: vgg({ depths: [1, 1, 2, 2, 2] }),
  vgg11_bn: vgg({ depths: [1, 1, 2, 2, 2], norm: true }),
  vgg13: vgg({ depths: [2, 2, 2, 2, 2] }),
  vgg13_bn: vgg({ depths: [2, 2, 2, 2, 2], norm: true }),
  vgg16: vgg({ depths: [2, 2, 3, 3, 3] }),
  vgg16_bn: vgg({ depths: [2, 2, 3, 3, 3], norm: true }),
  vgg19: vgg({ depths: [2, 2, 4, 4, 4] }),
  vgg19_bn: vgg({ depths: [2, 2, 4, 4, 4], norm: true }),

  vit_b_16: vit({ patch: 16, depth: 12, heads: 12, width: 768, hidden: 3072 }),
  vit_b_32: vit({ patch: 32, depth: 12, heads: 12, width: 768, hidden: 3072 }),
  vit_l_32: vit({ patch: 32, depth: 24, heads: 16, width: 1024, hidden: 4096 }),
};

/** Throws unless `name` is one of {@link modelNames}. */
export function definitionOf(name: string): Definition {
  if (Object.hasOwn(definitions, name)) return definitions[name as ModelName];
  throw new RangeError(`name must be one of ${modelNames.join(', ')}, got ${JSON.stringify(name)}`);
}
