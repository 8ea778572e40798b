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
 * All weights of a model as they are now, moving statistics included. They are held by reference: nothing is copied
 * until the model's own move on.
 */
export class HeldWeights {
  private readonly held: readonly HeldWeight[];

  constructor(model: LayersModelLike) {
    this.held = weightsOf(model).map((weight) => ({ ...weight, value: weight.variable.clone() }));
  }

  /** How far they are from the model's weights now: ‖held − weights‖ / ‖weights‖, moving statistics aside. */
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

  /** Puts them back into the model. */
  restore(): void {
    for (const { variable, value } of this.held) variable.assign(value);
  }

  dispose(): void {
    dispose(this.held.map(({ value }) => value));
  }
}
