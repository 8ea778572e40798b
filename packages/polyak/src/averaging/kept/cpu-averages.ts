import { backend, tensor, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { holderOf } from '../../swap-ledger.ts';
import { applyUpdates } from '../../update/apply.ts';
import { isGone } from '../../update/tfjs/backend.ts';
import { WeightReader } from '../../update/weight-reader.ts';
import { averageVariable } from './average-variable.ts';

/** A variable, its averages, and what each of them has been rounded off by, if that is kept. */
export interface AveragedVariable {
  readonly variable: Variable;
  readonly averages: readonly Variable[];
  readonly remainders: readonly Variable[];
}

/** The rate at which the variable joins each of its averages. */
export interface CpuUpdate extends AveragedVariable {
  readonly rates: readonly number[];
}

/** The weights of several updates, merged on the device: `values` joins the average at once, at the rate `share`. */
interface Merged {
  readonly followed: AveragedVariable;
  readonly values: Variable;
  readonly share: number;
}

/** A tensor on its way to the CPU, and the rate at which it joins each average, if it does. */
interface Arrival {
  readonly followed: AveragedVariable;
  readonly source: Tensor;
  readonly rates: readonly (number | undefined)[];
}

/**
 * Keeps averages in the CPU's memory. The weights of each update are copied on the device's own timeline, read back while
 * training continues, and averaged in order. If no reading can start, because too many are in progress, the updates are
 * merged on the device until one may: nobody waits, none is lost, and the memory stays bounded.
 */
export class CpuAverages {
  private readonly reader = new WeightReader();
  /** For each index, by average, what has been merged and not been sent. */
  private readonly merged: Map<Variable, Merged>[];
  private readonly values = new WeakMap<object, Float32Array>();
  private last: Promise<void> = Promise.resolve();
  private underWay = 0;
  private failure: Error | null = null;
  private isDisposed = false;

  /** @param count - how many averages each variable has */
  constructor(count: number) {
    this.merged = Array.from({ length: count }, () => new Map<Variable, Merged>());
  }

  /** Whether all updates have arrived in the averages. */
  get isComplete(): boolean {
    return this.underWay === 0 && this.merged.every(({ size }) => size === 0);
  }

  /** Throws what went wrong on the way. */
  checkUsable(): void {
    if (this.failure) throw this.failure;
  }

  /** Lets averages begin as the weights are now. */
  begin(followed: readonly AveragedVariable[]): void {
    const rates = this.merged.map(() => 1);
    this.update(followed.map((one) => ({ ...one, rates })));
  }

  /** Begins an update of the averages with the weights as they are now. */
  update(updates: readonly CpuUpdate[]): void {
    if (updates.length === 0) return;
    if (this.reader.isFree && this.merged.every(({ size }) => size === 0)) {
      this.send(updates.map((one) => ({ followed: one, source: one.variable, rates: one.rates })));
      return;
    }
    this.merged.forEach((merged, k) => merge(merged, k, updates));
    this.sendMerged();
  }

  /** Waits until all updates have arrived. */
  async join(): Promise<void> {
    while (!this.isComplete) {
      this.sendMerged();
      await this.last;
    }
    this.checkUsable();
  }

  /** Averages that tfjs has moved to a device which is lost by now come back from the CPU. */
  keepReadable(followed: readonly AveragedVariable[]): void {
    for (const { variable, averages, remainders } of followed) {
      for (const kept of [...averages, ...remainders]) {
        const holder = holderOf(kept, variable);
        const own = this.values.get(holder.dataId);
        if (own && isGone(holder)) this.write(holder, own);
      }
    }
  }

  dispose(): void {
    this.isDisposed = true;
    this.drop();
    this.reader.dispose();
  }

  /** Sends what has been merged as far as there is room. */
  private sendMerged(): void {
    this.merged.forEach((merged, k) => {
      if (merged.size === 0 || !this.reader.isFree) return;
      const arrivals = Array.from(merged.values(), ({ followed, values, share }): Arrival => {
        return { followed, source: values, rates: only(k, share) };
      });
      merged.clear();
      this.send(arrivals);
      for (const { source } of arrivals) source.dispose();
    });
  }

  private send(arrivals: readonly Arrival[]): void {
    this.underWay++;
    const landing = this.reader.read(arrivals.map(({ source }) => source));
    const arrive = async (): Promise<void> => {
      const landed = await landing;
      try {
        for (const [i, arrival] of arrivals.entries())
          await this.average(arrival, landed.values[i]);
      } finally {
        landed.release();
      }
    };
    const ended = (): void => {
      this.underWay--;
      if (!this.failure) this.sendMerged();
    };
    this.last = Promise.all([landing, this.last])
      .then(arrive)
      .catch((error: unknown) => this.fail(error))
      .then(ended)
      .catch((error: unknown) => this.fail(error));
  }

  private async average(
    { followed: { averages, remainders }, rates }: Arrival,
    weights: Float32Array | undefined,
  ): Promise<void> {
    for (const [k, average] of averages.entries()) {
      const rate = rates[k];
      if (rate === undefined || !weights || average.isDisposed) continue;
      const remainder = remainders[k];
      const isCopied = rate === 1;
      const next = isCopied ? new Float32Array(weights.length) : await this.read(average);
      const rest =
        remainder && (isCopied ? new Float32Array(next.length) : await this.read(remainder));
      moveTowards(next, rest, weights, rate);
      this.write(average, next);
      if (remainder && rest) this.write(remainder, rest);
    }
  }

  /** The values, to be changed in place: nobody else has them. */
  private async read(variable: Variable): Promise<Float32Array> {
    const own = this.values.get(variable.dataId);
    if (own && backend().refCount(variable.dataId) === 1) return own;
    return own ? own.slice() : Float32Array.from(await variable.data());
  }

  /** tfjs keeps the array it is given, on the CPU, until something is computed with it. */
  private write(variable: Variable, values: Float32Array): void {
    if (variable.isDisposed) return;
    const next = tensor(values, variable.shape);
    variable.assign(next);
    next.dispose();
    this.values.set(variable.dataId, values);
  }

  private fail(error: unknown): void {
    this.drop();
    if (this.isDisposed) return;
    this.failure ??= error instanceof Error ? error : new Error(String(error));
  }

  private drop(): void {
    for (const merged of this.merged) {
      for (const { values } of merged.values()) values.dispose();
      merged.clear();
    }
  }
}

/** At rates r and s one after the other, weights join an average as their mean with r and s would at r + s − r s. */
function merge(merged: Map<Variable, Merged>, index: number, updates: readonly CpuUpdate[]): void {
  const joined = updates.flatMap((one) => {
    const average = one.averages[index];
    const rate = one.rates[index];
    if (!average || rate === undefined) return [];
    const before = merged.get(average);
    if (!before) {
      const values = averageVariable(one.variable.name, one.variable);
      merged.set(average, { followed: one, values, share: rate });
      return [];
    }
    const { values } = before;
    const share = before.share + rate - before.share * rate;
    merged.set(average, { followed: one, values, share });
    // Of rates that are all 0, none counts.
    return [{ weights: one.variable, averages: [values], scalars: [rate / share || 0] }];
  });
  applyUpdates(joined);
}

/**
 * From both ends, as on the device, but in double precision: what does not fit the average goes to the remainder. A
 * rate of 0 changes nothing, and a rate of 1 gives exactly the weights, whatever was there.
 */
function moveTowards(
  average: Float32Array,
  remainder: Float32Array | undefined,
  weights: Float32Array,
  rate: number,
): void {
  if (rate === 0) return;
  if (rate === 1) {
    average.set(weights);
    remainder?.fill(0);
    return;
  }
  for (let i = 0; i < average.length; i++) {
    const from = (average[i] ?? NaN) + (remainder?.[i] ?? 0);
    const to = weights[i] ?? NaN;
    const next = rate < 0.5 ? from + rate * (to - from) : to - (1 - rate) * (to - from);
    average[i] = next;
    if (remainder) remainder[i] = next - Math.fround(next);
  }
}

function only(index: number, rate: number): (number | undefined)[] {
  return Array.from({ length: index + 1 }, (_, k) => (k === index ? rate : undefined));
}
