import { ScheduleFreeDefinition, type ScheduleFreeKind } from './schedule-free-definition.ts';

/** A weight, of a variable that consists of it and its negative: [[w, −w]]. */
export interface OptimizerDefinition {
  value: number;
  /** What Schedule-Free evaluates. */
  readonly average?: number;
  step(gradient: number, lr: number): void;
}

/** In float64, with the options that {@link definedOptimizers} are given; made from the first weight. */
export const optimizerDefinitions: Readonly<
  Record<string, (value: number) => OptimizerDefinition>
> = {
  SGD: (value) => new MomentumSGD(value),
  Lookahead: (value) => new MomentumSGD(value),
  Adafactor: (value) => new AdafactorDefinition(value),
  Muon: (value) => new MuonDefinition(value),
  ScheduleFreeSGD: (value) => scheduleFree('SGD', value),
  ScheduleFreeAdamW: (value) => scheduleFree('AdamW', value),
  ScheduleFreeRAdam: (value) => scheduleFree('RAdam', value),
};

/** With a momentum of 1/2. */
class MomentumSGD implements OptimizerDefinition {
  value: number;
  private buffer: number | null = null;

  constructor(value: number) {
    this.value = value;
  }

  step(gradient: number, lr: number): void {
    this.buffer = this.buffer === null ? gradient : this.buffer / 2 + gradient;
    this.value -= lr * this.buffer;
  }
}

/** Both squares are the same, and so are the means over rows and columns. */
class AdafactorDefinition implements OptimizerDefinition {
  value: number;
  private square = 0;
  private steps = 0;

  constructor(value: number) {
    this.value = value;
  }

  step(gradient: number, lr: number): void {
    this.steps++;
    this.square += this.steps ** -0.8 * (gradient ** 2 - this.square);
    const update = gradient / Math.max(Math.sqrt(this.square), 2 ** -23);
    const size = Math.min(lr, 1 / Math.sqrt(this.steps)) * Math.max(1e-3, Math.abs(this.value));
    this.value -= (size * update) / Math.max(1, Math.abs(update));
  }
}

/** The matrix [[g, −g]] has one singular value, √2 |g|, which the iteration takes from 1 toward 1. */
class MuonDefinition implements OptimizerDefinition {
  value: number;
  private buffer = 0;

  constructor(value: number) {
    this.value = value;
  }

  step(gradient: number, lr: number): void {
    this.buffer = 0.95 * this.buffer + 0.05 * gradient;
    const ahead = 0.95 * this.buffer + 0.05 * gradient;
    let singular = 1;
    for (let i = 0; i < 5; i++) {
      singular = 3.4445 * singular - 4.775 * singular ** 3 + 2.0315 * singular ** 5;
    }
    // The learning rate is √2 times larger for a matrix with twice as many columns as rows.
    this.value -= lr * Math.SQRT2 * singular * (Math.sign(ahead) / Math.SQRT2);
  }
}

function scheduleFree(kind: ScheduleFreeKind, initial: number): OptimizerDefinition {
  const definition = new ScheduleFreeDefinition(kind, initial);
  return {
    get value() {
      return definition.y;
    },
    get average() {
      return definition.x;
    },
    step: (gradient, lr) => definition.step(gradient, { lr, beta: 0.5, beta2: 0.75 }),
  };
}
