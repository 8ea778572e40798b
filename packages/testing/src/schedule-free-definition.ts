/** Options, by the authors' names in camelCase; `beta` is the momentum of SGD. */
export interface ScheduleFreeDefinitionOptions {
  lr: number;
  beta: number;
  beta2?: number;
  eps?: number;
  weightDecay?: number;
  warmupSteps?: number;
  r?: number;
  weightLrPower?: number;
  decayAtZ?: boolean;
  innerMomentum?: number;
  silentSgdPhase?: boolean;
  maximize?: boolean;
}

export type ScheduleFreeKind = 'SGD' | 'AdamW' | 'RAdam';

/** One element in float64, with all three sequences stored. */
export class ScheduleFreeDefinition {
  x: number;
  y: number;
  private z: number;
  private t = 0;
  private readonly sums = { v: 0, m: 0, lrMax: -1, weight: 0 };
  private readonly kind: ScheduleFreeKind;

  constructor(kind: ScheduleFreeKind, initial: number) {
    this.kind = kind;
    this.x = this.y = this.z = initial;
  }

  step(gradient: number, options: ScheduleFreeDefinitionOptions): void {
    const { lr, beta, warmupSteps = 0, r = 0, weightLrPower = 2, maximize = false } = options;
    const { weightDecay = 0, decayAtZ = false } = options;
    const { sums, y, z } = this;
    this.t++;
    const rectification = this.rectification(options);
    const warm = this.t <= warmupSteps ? this.t / warmupSteps : 1;
    const stepSize = lr * warm * (rectification ?? (options.silentSgdPhase === false ? 1 : 0));
    sums.lrMax = Math.max(stepSize, sums.lrMax);
    const weight = this.t ** r * sums.lrMax ** weightLrPower;
    sums.weight += weight;
    const share = sums.weight === 0 ? 0 : weight / sums.weight;
    const g = maximize ? -gradient : gradient;
    this.z -= stepSize * weightDecay * (decayAtZ ? z : y);
    this.z -= stepSize * this.direction(g, options, rectification !== null);
    this.x = (1 - share) * this.x + share * this.z;
    this.y = beta * this.x + (1 - beta) * this.z;
  }

  private direction(
    g: number,
    options: ScheduleFreeDefinitionOptions,
    isAdaptive: boolean,
  ): number {
    const { beta2 = 0.999, eps = 1e-8, innerMomentum = 0 } = options;
    if (this.kind === 'SGD') return g;
    const { sums, t } = this;
    sums.v = beta2 * sums.v + (1 - beta2) * g * g;
    sums.m = innerMomentum * sums.m + (1 - innerMomentum) * g;
    const numerator = innerMomentum > 0 ? sums.m / (1 - innerMomentum ** t) : g;
    return isAdaptive ? numerator / (Math.sqrt(sums.v / (1 - beta2 ** t)) + eps) : g;
  }

  /** 1 but for RAdam; null while that cannot be told. */
  private rectification({ beta2 = 0.999 }: ScheduleFreeDefinitionOptions): number | null {
    if (this.kind !== 'RAdam') return 1;
    const limit = 2 / (1 - beta2) - 1;
    const rho = limit - (2 * this.t * beta2 ** this.t) / (1 - beta2 ** this.t);
    if (rho <= 4) return null;
    return Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho));
  }
}
