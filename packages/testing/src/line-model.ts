import {
  layers,
  sequential,
  tensor2d,
  type Optimizer,
  type Sequential,
  type Tensor2D,
} from '@tensorflow/tfjs';

/** What {@link lineModel} gives. */
export interface LineModel<O> {
  model: Sequential;
  opt: O;
  x: Tensor2D;
  y: Tensor2D;
  dispose: () => void;
}

/**
 * y = w·x with w = 0 at first, and the one example (1, 1): one step an epoch. The gradient of the loss (w − 1)² is
 * 2(w − 1), so SGD with the rate 1/4 halves the distance to 1 at each step: w goes 0, 1/2, 3/4, 7/8, … At decay 1/2 its
 * average goes 0, 1/4, 1/2, 11/16, …
 */
export function lineModel<O extends Optimizer>(opt: O): LineModel<O> {
  const model = sequential({
    layers: [
      layers.dense({ units: 1, inputShape: [1], useBias: false, kernelInitializer: 'zeros' }),
    ],
  });
  model.compile({ optimizer: opt, loss: 'meanSquaredError', metrics: ['accuracy'] });
  const [x, y] = [tensor2d([[1]]), tensor2d([[1]])];
  const dispose = (): void => {
    opt.dispose();
    model.dispose();
    x.dispose();
    y.dispose();
  };
  return { model, opt, x, y, dispose };
}
