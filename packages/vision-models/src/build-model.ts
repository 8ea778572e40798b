import * as tf from '@tensorflow/tfjs';
import type { Definition, Pass } from './definition/layer.ts';
import { shapeInTfjs } from './definition/layout.ts';
import { Random } from './definition/random.ts';
import { Scope, type Declaration } from './definition/scope.ts';
import { checkSize, type ModelOptions } from './model-options.ts';
import { definitionOf, type ModelName } from './models.ts';

/** A model with weights of its own. */
export interface VisionModel {
  /** The trainable variables by their names in torchvision's `state_dict`, in the order of `parameters()`. */
  readonly parameters: ReadonlyMap<string, tf.Variable>;
  /** The other variables of the `state_dict`: running statistics, and constants such as indices. */
  readonly buffers: ReadonlyMap<string, tf.Variable>;
  /** How PyTorch has each of these tensors: its layout differs for convolutions and linear layers. */
  readonly declarations: readonly Declaration[];
  /**
   * The logits, [batch, classes].
   * @param images - [batch, height, width, 3], normalized as for torchvision
   */
  forward(images: tf.Tensor4D, options?: ForwardOptions): tf.Tensor2D;
  /** Disposes all variables. */
  dispose(): void;
}

export interface ForwardOptions {
  /**
   * Whether batches are normalized by their own statistics, which then move the running ones, and dropout and stochastic
   * depth apply.
   * @defaultValue false
   */
  readonly training?: boolean;
}

/**
 * One of torchvision's models, initialized like torchvision's.
 * @throws RangeError for an unknown name or an impossible size
 */
export function buildModel(name: ModelName, options: ModelOptions = {}): VisionModel {
  return build(definitionOf(name), options);
}

/** A model of any configuration. */
export function build(definition: Definition, options: ModelOptions = {}): VisionModel {
  const scope = new Scope();
  const logits = definition(scope, checkSize(options));
  const random = new Random(options.seed ?? 0);
  const allocate = (declarations: readonly Declaration[], trainable: boolean) =>
    new Map(declarations.map((one) => [one.name, variableOf(one, random, trainable)]));
  const parameters = allocate(scope.parameters, true);
  const buffers = allocate(scope.buffers, false);
  const run: Omit<Pass, 'training'> = {
    read: ({ name }) => found(parameters.get(name) ?? buffers.get(name)),
    seed: () => random.integer(),
  };
  return {
    parameters,
    buffers,
    declarations: [...scope.parameters, ...scope.buffers],
    forward(images, { training = false } = {}) {
      checkImages(images);
      return tf.tidy(() => logits(images, { ...run, training }));
    },
    dispose() {
      tf.dispose([...parameters.values(), ...buffers.values()]);
    },
  };
}

function variableOf(
  { shape, layout, dtype, initial }: Declaration,
  random: Random,
  trainable: boolean,
): tf.Variable {
  // Random values are the same in any layout.
  const values = initial(shape, random) as Float32Array;
  const inTfjs = shapeInTfjs(shape, layout);
  return tf.tidy(() => tf.variable(tf.tensor(values, inTfjs, dtype), trainable));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a layer reads what its model did not declare');
  return value;
}

function checkImages({ shape }: tf.Tensor): void {
  if (shape.length === 4 && shape[3] === 3) return;
  throw new RangeError(`images must be [batch, height, width, 3], got [${shape.join(', ')}]`);
}
