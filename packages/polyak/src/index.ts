export { ready, type Engine } from './update/apply.ts';
export { WebGPUUpdateError } from './update/webgpu-update-error.ts';
export {
  EMAOptimizer,
  type EMAOptimizerOptions,
  type EMAOptimizerState,
  type SwapOptions,
} from './averaging/ema-optimizer.ts';
export { WeightSwap } from './averaging/swap.ts';
export { AveragedModel, type AveragedModelOptions } from './averaging/averaged-model.ts';
export {
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
  type AvgFn,
  type MultiAvgFn,
} from './averaging/average-fn.ts';
export type { LayersModelLike } from './averaging/layers-model.ts';
export type { TensorState } from './checkpoint/state-dict.ts';
