import { checkAtLeast, checkFinite, checkInteger, checkOneOf, rejection } from '../argument.ts';

/** Which metric to monitor, and how long to wait for an improvement. */
export interface EarlyStoppingOptions {
  /**
   * The metric in `logs` to monitor, such as `'val_loss'` or `'ema_val_acc'`.
   * @defaultValue `'ema_val_loss'`
   */
  monitor?: string;
  /** Stop training after this many epochs without improvement; 0 counts as 1. @defaultValue never */
  patience?: number;
  /** The minimum change that counts as an improvement, at least 0. @defaultValue `0` */
  minDelta?: number;
  /**
   * Whether lower or higher is better. `'auto'` means higher for names that contain acc, precision, recall, auc or r2.
   * @defaultValue `'auto'`
   */
  mode?: 'auto' | 'min' | 'max';
  /** Only values better than this count as an improvement. @defaultValue none */
  baseline?: number;
}

/** @throws RangeError or TypeError for an option outside its range */
export function checkEarlyStopping(options: EarlyStoppingOptions): void {
  const { monitor, patience, minDelta, mode, baseline } = options;
  if (monitor !== undefined && (typeof monitor !== 'string' || monitor === '')) {
    throw rejection('monitor', 'the name of a metric', monitor);
  }
  if (patience !== undefined) checkInteger('patience', patience, 0);
  if (minDelta !== undefined) {
    checkFinite('minDelta', minDelta);
    checkAtLeast('minDelta', minDelta, 0);
  }
  if (mode !== undefined) checkOneOf('mode', mode, ['auto', 'min', 'max']);
  if (baseline !== undefined) checkFinite('baseline', baseline);
}

/** Tracks a metric during training: the best epoch, and whether to stop. */
export class EarlyStopping {
  bestEpoch: number | undefined;
  bestValue: number | undefined;

  private readonly sign: 1 | -1;
  private readonly patience: number;
  private readonly minDelta: number;
  private readonly baseline: number | undefined;
  private waited = 0;

  constructor(monitor: string, options: EarlyStoppingOptions) {
    const { mode = 'auto', patience = Infinity, minDelta = 0, baseline } = options;
    this.sign = mode === 'max' || (mode === 'auto' && isBetterHigh(monitor)) ? 1 : -1;
    this.patience = patience;
    this.minDelta = minDelta;
    this.baseline = baseline;
  }

  /** Whether the metric has not improved within the patience. */
  get isOver(): boolean {
    return this.waited > 0 && this.waited >= this.patience;
  }

  /** Records the value of an epoch. Returns whether it is the best so far. */
  isBest(epoch: number, value: number): boolean {
    const improves = this.isBetter(value, this.bestValue);
    this.waited = improves && this.isBetter(value, this.baseline) ? 0 : this.waited + 1;
    if (improves) {
      this.bestEpoch = epoch;
      this.bestValue = value;
    }
    return improves;
  }

  /** NaN is never better, not even than no value. */
  private isBetter(value: number, than: number | undefined): boolean {
    if (than === undefined) return !Number.isNaN(value);
    return this.sign * (value - than) > this.minDelta;
  }
}

function isBetterHigh(monitor: string): boolean {
  return /acc|precision|recall|auc|r2/i.test(monitor);
}
