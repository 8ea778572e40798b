import {
  addN,
  div,
  dispose,
  sqrt,
  squaredDifference,
  square,
  sum,
  tidy,
  type Scalar,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { weightsOf, type LayersModelLike, type Weight } from '../layers-model.ts';

interface HeldWeight extends Weight {
  readonly value: Tensor;
}

/**
 * A snapshot of all weights of a model, including moving statistics. They are held by reference: nothing is copied
 * until the model's weights change.
 */
export class HeldWeights {
  private readonly held: readonly HeldWeight[];

  constructor(model: LayersModelLike) {
    this.held = weightsOf(model).map((weight) => ({ ...weight, value: weight.variable.clone() }));
  }

  /** The distance from the model's current weights: ‖held − weights‖ / ‖weights‖, without moving statistics. */
  distance(): Scalar {
    const compared = this.held.filter(
      ({ value, isBuffer }) => !isBuffer && value.dtype === 'float32',
    );
    const norm = (square: (weight: HeldWeight) => Tensor): Scalar =>
      sqrt(addN(compared.map((weight) => tidy(() => sum(square(weight))))));
    return tidy(() =>
      div(
        norm(({ value, variable }) => squaredDifference(value, variable)),
        norm(({ variable }) => square(variable)),
      ),
    );
  }

  /** Restores them. */
  restore(): void {
    for (const { variable, value } of this.held) variable.assign(value);
  }

  dispose(): void {
    dispose(this.held.map(({ value }) => value));
  }
}
