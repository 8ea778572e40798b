import { checkAtLeast, checkFinite, checkInteger, checkOneOf, rejection } from '../argument.ts';

/** What to watch, and how long without an improvement. */
export interface EarlyStoppingOptions {
  /**
   * The name of the metric in `logs` to watch, such as `'val_loss'` or `'ema_val_acc'`.
   * @defaultValue `'ema_val_loss'`
   */
  monitor?: string;
  /** Training ends after this many epochs without an improvement, 0 as 1. @defaultValue never */
  patience?: number;
  /** An improvement is a change by more than this, at least 0. @defaultValue `0` */
  minDelta?: number;
  /**
   * Whether less or more is better. `'auto'` takes more for names with acc, precision, recall, auc or r2 in them.
   * @defaultValue `'auto'`
   */
  mode?: 'auto' | 'min' | 'max';
  /** Only values better than this end the waiting. @defaultValue none */
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

/** Follows one metric through a training: which epoch was the best, and whether it is time to stop. */
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

  /** Whether the metric has not improved for as long as it may. */
  get isOver(): boolean {
    return this.waited > 0 && this.waited >= this.patience;
  }

  /** Takes in the value of an epoch; whether it is the best so far. */
  isBest(epoch: number, value: number): boolean {
    const improves = this.isBetter(value, this.bestValue);
    this.waited = improves && this.isBetter(value, this.baseline) ? 0 : this.waited + 1;
    if (improves) {
      this.bestEpoch = epoch;
      this.bestValue = value;
    }
    return improves;
  }

  /** NaN is better than nothing whatever, and not even than that. */
  private isBetter(value: number, than: number | undefined): boolean {
    if (than === undefined) return !Number.isNaN(value);
    return this.sign * (value - than) > this.minDelta;
  }
}

function isBetterHigh(monitor: string): boolean {
  return /acc|precision|recall|auc|r2/i.test(monitor);
}
