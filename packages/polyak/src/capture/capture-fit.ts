import type { Tensor } from '@tensorflow/tfjs-core';
import { rejection } from '../argument.ts';
import { isLayersModel } from '../layers-model.ts';
import { pageWide } from '../page-wide.ts';
import { Generator } from '../random/generator.ts';
import { useGeneratorIfNone } from '../random/use-generator.ts';
import { shadow } from '../update/tfjs/shadow.ts';
import { capture, captureOptions, type CapturedFunction, type CaptureOptions } from './capture.ts';

/** Takes the tensors of a batch, and returns its loss and metrics. */
export type BatchFunction = (data: Tensor[]) => Tensor[];

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

interface CompiledModel {
  compile(...args: unknown[]): void;
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
 * their batches, with all metrics and callbacks. Compiling the model again drops the recordings, and so does capturing it
 * again.
 *
 * Meanwhile, dropout and noise are drawn on the device, from a {@link Generator} of its own for layers that have none by
 * {@link useGenerator}.
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
  const own = captureOptions('captureFit', options);
  const fitted = fittedModel(model);
  handles.get(model)?.dispose();
  const train = new Current(own);
  const test = new Current(own);
  let generator: Generator | null = null;
  const attachTo = (fitted: FitModel): (() => void) => {
    const restores = [
      attach(fitted, train, test),
      useGeneratorIfNone(model, () => (generator ??= new Generator())),
    ];
    return () => {
      for (const restore of restores) restore();
    };
  };
  let detach = attachTo(fitted);
  // A `tf.Sequential` makes another model when it is compiled.
  const restore = shadow(model as unknown as CompiledModel, 'compile', (compile) => (...args) => {
    compile(...args);
    detach();
    detach = attachTo(fittedModel(model));
  });
  const handle: CapturedFit = {
    get train() {
      return train.captured;
    },
    get test() {
      return test.captured;
    },
    dispose: () => {
      if (handles.get(model) !== handle) return;
      handles.delete(model);
      restore();
      detach();
      generator?.dispose();
      train.dispose();
      test.dispose();
    },
  };
  handles.set(model, handle);
  return handle;
}

/** Those of the captured models. */
const handles = pageWide('captured models', () => new WeakMap<FitModelLike, CapturedFit>());

/** Captures what the model makes from now on, until the result is called. */
function attach(model: FitModel, train: Current, test: Current): () => void {
  const restores = [
    shadow(model, 'makeTrainFunction', (make) => () => train.of(model, make)),
    shadow(model, 'makeTestFunction', (make) => () => {
      make();
      const { testFunction } = model;
      model.testFunction = test.of(model, () => testFunction);
    }),
  ];
  return () => {
    for (const restore of restores) restore();
  };
}

/** The captured function for what the model is compiled with. */
class Current {
  captured: CapturedFunction<BatchFunction> | null = null;
  private readonly options: CaptureOptions;
  private compiled: readonly unknown[] = [];

  constructor(options: CaptureOptions) {
    this.options = options;
  }

  of(model: FitModel, make: () => BatchFunction): BatchFunction {
    const { optimizer, lossFunctions, metricsTensors } = model;
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
