import { dispose, tensor1d, tidy, variable, type Variable } from '@tensorflow/tfjs-core';
import { isAlive } from '../../alive.ts';
import { skipRows } from '../../update/kernel/source.ts';
import { normMeter } from '../../update/norm/meter.ts';
import type { Guard } from '../../update/update.ts';
import type { HostState, VariableState } from './state.ts';

/** What is known on the host of a variable whose skipped steps are counted on the device. */
interface Skippable {
  readonly count: Variable;
  /** The counters if none of the steps were skipped, if 1 was, and so on. */
  readonly hosts: readonly HostState[];
}

/** A step of a variable before it is taken. */
interface SkippableStep {
  readonly count: Variable;
  taken(next: HostState): void;
  discard(): void;
}

/**
 * The steps that are skipped because a gradient is not finite. Only the device knows which: it counts them for each variable,
 * and a step comes with its scalars for each number of skipped steps.
 */
export class SkippedSteps {
  /** How many were skipped before these, in a run that was loaded. */
  before = 0;
  private state: Variable | null = null;
  private readonly records = new Map<Variable, Skippable>();

  /** What the updates of a step have in common. Its first three values are those of a clip by norm. */
  get guard(): Guard {
    // A new one after `tf.disposeVariables`.
    if (!this.state || !isAlive(this.state)) {
      this.state = tidy(() => variable(tensor1d([0, 1, 1, 0, 0]), false));
    }
    return { state: this.state, meter: normMeter };
  }

  /** The counters of a variable if 1, 2, … of its steps were skipped. */
  hostsWithFewerSteps(weights: Variable): readonly HostState[] {
    return this.records.get(weights)?.hosts.slice(1) ?? [];
  }

  /** @param host - the counters of the variable before the step, if none was skipped */
  begin(weights: Variable, host: HostState): SkippableStep {
    const known = this.records.get(weights);
    const count = known?.count ?? tidy(() => variable(tensor1d([0]), false));
    const hosts = known?.hosts ?? [host];
    return {
      count,
      taken: (next) =>
        void this.records.set(weights, { count, hosts: [next, ...hosts].slice(0, skipRows) }),
      discard: () => {
        if (!known) count.dispose();
      },
    };
  }

  /** How many steps have been skipped. */
  async count(): Promise<number> {
    const { before, state } = this;
    const [, , , , skipped = 0] = state ? await state.data() : [];
    return before + skipped;
  }

  /** The counters without the skipped steps, as of now. */
  async settle(
    states: ReadonlyMap<Variable, VariableState>,
  ): Promise<ReadonlyMap<VariableState, HostState>> {
    const settled = [...states].flatMap(([weights, state]) => {
      const record = this.records.get(weights);
      return record ? [settledHost(record).then((host) => [state, host] as const)] : [];
    });
    return new Map(await Promise.all(settled));
  }

  /** Frees the counts of variables that are gone. */
  forgetDisposed(): void {
    for (const [weights, { count }] of this.records) {
      if (isAlive(weights)) continue;
      count.dispose();
      this.records.delete(weights);
    }
  }

  /** Forgets the steps of all variables, whose state is replaced. */
  forget(): void {
    dispose([...this.records.values()].map(({ count }) => count));
    this.records.clear();
  }

  /** Continues a saved count. */
  load(before: number): void {
    this.before = before;
    if (this.state) dispose(this.state);
    this.state = null;
  }

  dispose(): void {
    this.forget();
    this.load(0);
  }
}

async function settledHost({ count, hosts }: Skippable): Promise<HostState> {
  const [skipped = 0] = await count.data();
  return hosts[Math.min(skipped, hosts.length - 1)] as HostState;
}
