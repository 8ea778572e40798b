/* What the examples in the comments of the source take for granted. Put before each of them, and not shown. */
import type * as tf from '@tensorflow/tfjs';
import type {
  AveragedModel,
  EMAOptimizer,
  LAWA,
  Lookahead,
  PostHocEma,
  SGD,
  TensorState,
} from 'polyak';

export declare const model: tf.LayersModel;
export declare const optimizer: SGD;
export declare const averaged: AveragedModel<tf.LayersModel>;
export declare const opt: EMAOptimizer;
export declare const postHoc: PostHocEma;
export declare const lookahead: Lookahead;
export declare const lawa: LAWA;
export declare const models: tf.LayersModel[];
export declare const stateDicts: TensorState[][];

export declare const x: tf.Tensor2D;
export declare const y: tf.Tensor2D;
export declare const xVal: tf.Tensor2D;
export declare const yVal: tf.Tensor2D;
export declare const w: tf.Variable<tf.Rank.R2>;
export declare const b: tf.Variable;
export declare const kernel: tf.Tensor;
export declare const bias: tf.Tensor;
export declare const batches: [x: tf.Tensor, y: tf.Tensor][];
export declare const dataset: tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>;

export declare const loss: (...args: unknown[]) => tf.Scalar;
export declare const file: File;
export declare const json: string;
export declare const grads: Record<string, tf.Tensor>;
export declare const evaluate: (model: tf.LayersModel) => Promise<number>;
export declare const trainOneEpoch: () => void;
export declare const build: () => { model: tf.LayersModel; optimizer: EMAOptimizer };
export declare const validationLoss: number;
export declare const epoch: number;
export declare const swaStart: number;
