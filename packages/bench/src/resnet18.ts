/** The shapes of torchvision's resnet18 parameters, in tfjs's HWIO layout: 62 tensors, 11,689,512 numbers. */
export const resnet18: readonly (readonly number[])[] = [
  ...convolution(7, 3, 64),
  ...stage(64, 64),
  ...stage(64, 128),
  ...stage(128, 256),
  ...stage(256, 512),
  [512, 1000],
  [1000],
];

/** Two basic blocks of two 3×3 convolutions; where the width changes, the shortcut is a 1×1 convolution. */
function stage(inputs: number, outputs: number): number[][] {
  return [
    ...convolution(3, inputs, outputs),
    ...convolution(3, outputs, outputs),
    ...(inputs === outputs ? [] : convolution(1, inputs, outputs)),
    ...convolution(3, outputs, outputs),
    ...convolution(3, outputs, outputs),
  ];
}

/** A convolution without bias, and the scale and shift of its batch normalization. */
function convolution(size: number, inputs: number, outputs: number): number[][] {
  return [[size, size, inputs, outputs], [outputs], [outputs]];
}
