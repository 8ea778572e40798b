import {
  abs,
  add,
  concat,
  dispose,
  max,
  mul,
  reshape,
  split,
  stack,
  sub,
  sum,
  tidy,
  variableGrads,
  zeros,
  type Scalar,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import type { Line, Trial } from './strong-wolfe.ts';

/** The loss at one point, as seen by {@link LBFGS}. */
export interface Point extends Trial {
  /** All gradients, concatenated; the owner of the point disposes it. */
  readonly gradient: Tensor;
  /** The largest magnitude in the gradient. */
  readonly gradientMax: number;
  /** The sum of the magnitudes in the gradient. */
  readonly gradientSum: number;
  /** `y · d`, where y is the change of the gradient along the line. */
  readonly yd: number;
  /** `y · y` */
  readonly yy: number;
}

/** A direction, and the gradient where it was taken. */
export interface Heading {
  readonly direction: Tensor;
  readonly gradient: Tensor;
}

/** Evaluates the loss and its gradient at the current variables, with one readback. */
export async function evaluate(
  closure: () => Scalar,
  variables: readonly Variable[],
  heading?: Heading,
): Promise<Point> {
  const [gradient, scalars] = tidy(() => {
    const { value, grads } = variableGrads(closure, [...variables]);
    const gradient = flatten(variables.map(({ name, shape }) => grads[name] ?? zeros(shape)));
    const magnitudes = abs(gradient);
    const scalars: Tensor[] = [value, max(magnitudes), sum(magnitudes)];
    if (heading) {
      const y = sub(gradient, heading.gradient);
      const { direction } = heading;
      scalars.push(dot(gradient, direction), dot(y, direction), dot(y, y));
    }
    return [gradient, stack(scalars)];
  });
  try {
    const [loss = NaN, gradientMax = NaN, gradientSum = NaN, slope = 0, yd = 0, yy = 0] =
      await scalars.data();
    const finite = Number.isFinite(loss) && Number.isFinite(gradientSum);
    return { t: 0, loss, slope, finite, gradient, gradientMax, gradientSum, yd, yy };
  } catch (error) {
    gradient.dispose();
    throw error;
  } finally {
    scalars.dispose();
  }
}

/** The line through the current values of the variables; moving along it sets the variables. */
export class SearchLine implements Line<Point> {
  readonly reach: number;
  /** The derivative of the loss where the line starts. */
  readonly slope: number;

  private readonly variables: readonly Variable[];
  private readonly direction: Tensor;
  private readonly look: () => Promise<Point>;
  private readonly origin: Tensor;
  private trials: Point[] = [];

  private constructor(
    variables: readonly Variable[],
    direction: Tensor,
    [slope = NaN, reach = NaN]: ArrayLike<number> & Iterable<number>,
    look: () => Promise<Point>,
  ) {
    this.variables = variables;
    this.direction = direction;
    this.slope = slope;
    this.reach = reach;
    this.look = look;
    this.origin = tidy(() => flatten(variables));
  }

  /** @param look evaluates the loss at the current variables */
  static async along(
    { direction, gradient }: Heading,
    variables: readonly Variable[],
    look: () => Promise<Point>,
  ): Promise<SearchLine> {
    const scalars = tidy(() => stack([dot(gradient, direction), max(abs(direction))]));
    try {
      return new SearchLine(variables, direction, await scalars.data(), look);
    } finally {
      scalars.dispose();
    }
  }

  moveTo(t: number): void {
    tidy(() => {
      // At 0, exactly the bits of the origin, whatever the direction.
      const values = t === 0 ? this.origin : add(this.origin, mul(this.direction, t));
      const sizes = this.variables.map(({ size }) => size);
      const parts = split(values, sizes);
      this.variables.forEach((variable, i) => {
        const part = parts[i];
        if (part) variable.assign(reshape(part, variable.shape));
      });
    });
  }

  async evaluate(t: number): Promise<Point> {
    this.moveTo(t);
    const trial = { ...(await this.look()), t };
    this.trials.push(trial);
    return trial;
  }

  retain(kept: readonly Point[]): void {
    const dropped = this.trials.filter((trial) => !kept.includes(trial));
    dispose(dropped.map(({ gradient }) => gradient));
    this.trials = this.trials.filter((trial) => kept.includes(trial));
  }

  /** Frees the origin, but not the gradients of the trials. */
  dispose(): void {
    this.origin.dispose();
  }
}

export function dot(a: Tensor, b: Tensor): Tensor {
  return sum(mul(a, b));
}

function flatten(tensors: readonly Tensor[]): Tensor {
  return concat(tensors.map((tensor) => reshape(tensor, [-1])));
}
