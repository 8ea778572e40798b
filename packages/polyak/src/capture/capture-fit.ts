import type { Tensor } from '@tensorflow/tfjs-core';
import { rejection } from '../argument.ts';
import { isLayersModel } from '../layers-model.ts';
import { shadow } from '../update/shadow.ts';
import { capture, type CapturedFunction, type CaptureOptions } from './capture.ts';

type BatchFunction = (data: Tensor[]) => Tensor[];

/** The part of a `tf.LayersModel` that its training goes through. */
export interface FitModelLike {
  /** Trains the model. */
  fit(...args: never[]): Promise<unknown>;
  /** Computes its loss and metrics. */
  evaluate(...args: never[]): unknown;
}

/** The members of tfjs's models that are private in its types. */
interface FitModel {
  makeTrainFunction(): BatchFunction;
  makeTestFunction(): void;
  testFunction: BatchFunction;
  optimizer?: unknown;
  lossFunctions?: unknown;
  metricsTensors?: unknown;
}

/** The captured training and evaluation of a model. */
export interface CapturedFit {
  /** What runs with each batch of `fit`, `fitDataset` and `trainOnBatch`; null before the first. */
  readonly train: CapturedFunction<BatchFunction> | null;
  /** What runs with each batch of `evaluate` and of the validation; null before the first. */
  readonly test: CapturedFunction<BatchFunction> | null;
  /** Frees the recordings; the model trains as it did before. */
  dispose(): void;
}

/**
 * Captures the training of a model: from now on `fit`, `fitDataset`, `trainOnBatch`, `evaluate` and the validation replay
 * their batches, with all metrics and callbacks. Compiling the model again drops the recordings.
 *
 * @param model - a compiled `tf.LayersModel`
 * @param options - as for {@link capture}
 * @throws TypeError or Error unless it is a compiled model
 * @example
 * ```ts
 * captureFit(model);
 * await model.fit(x, y, { epochs: 10, validationSplit: 0.1 });
 * ```
 */
export function captureFit(model: FitModelLike, options: CaptureOptions = {}): CapturedFit {
  const fitted = fittedModel(model);
  const train = new Current(fitted, options);
  const test = new Current(fitted, options);
  const restores = [
    shadow(fitted, 'makeTrainFunction', (make) => () => train.of(make)),
    shadow(fitted, 'makeTestFunction', (make) => () => {
      make();
      const { testFunction } = fitted;
      fitted.testFunction = test.of(() => testFunction);
    }),
  ];
  return {
    get train() {
      return train.captured;
    },
    get test() {
      return test.captured;
    },
    dispose: () => {
      for (const restore of restores) restore();
      train.dispose();
      test.dispose();
    },
  };
}

/** The captured function for what the model is compiled with. */
class Current {
  captured: CapturedFunction<BatchFunction> | null = null;
  private readonly model: FitModel;
  private readonly options: CaptureOptions;
  private compiled: readonly unknown[] = [];

  constructor(model: FitModel, options: CaptureOptions) {
    this.model = model;
    this.options = options;
  }

  of(make: () => BatchFunction): BatchFunction {
    const { optimizer, lossFunctions, metricsTensors } = this.model;
    const compiled = [optimizer, lossFunctions, metricsTensors];
    if (this.captured && compiled.every((one, i) => one === this.compiled[i])) return this.captured;
    this.dispose();
    this.compiled = compiled;
    this.captured = capture(make(), this.options);
    return this.captured;
  }

  dispose(): void {
    this.captured?.dispose();
    this.captured = null;
  }
}

/** A `tf.Sequential` trains a model that it makes when it is compiled. */
function fittedModel(model: FitModelLike): FitModel {
  const { model: inner } = { ...model } as { model?: unknown };
  const fitted = isFitModel(inner) ? inner : model;
  if (!isLayersModel(model) || !isFitModel(fitted)) {
    throw rejection('model', 'a compiled tf.LayersModel', model);
  }
  if (!fitted.optimizer) throw new Error('captureFit() needs a compiled model: compile it first');
  return fitted;
}

function isFitModel(model: unknown): model is FitModel & FitModelLike {
  const candidate = model as Partial<FitModel> | null | undefined;
  return (
    typeof candidate?.makeTrainFunction === 'function' &&
    typeof candidate.makeTestFunction === 'function'
  );
}
