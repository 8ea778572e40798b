import { add, dispose, mul, tidy, variable, zerosLike, type Variable } from '@tensorflow/tfjs-core';
import { isAlive } from '../../alive.ts';
import { applyUpdates } from '../../update/apply.ts';
import { defineRule } from '../../update/rule.ts';
import type { VariableGradient } from './named-variables.ts';

/** The mean of the gradients of several calls, on the device: one dispatch a variable and call. */
export class GradientAccumulator {
  private readonly means = new Map<Variable, Variable>();
  /** The variables that have had a gradient since the last step. */
  private readonly present = new Set<Variable>();
  private calls = 0;

  /** Whether a step is in progress that has accumulated some calls. */
  get isHalfway(): boolean {
    return this.calls > 0;
  }

  /** Whether the next of `count` calls is the last one of a step. */
  isLast(count: number): boolean {
    return this.calls + 1 >= count;
  }

  /** Takes in one of `count` calls; gives the means with the last one, null before. */
  add(entries: readonly VariableGradient[], count: number): VariableGradient[] | null {
    const scalars = [1, 0, 1 / count];
    applyUpdates(
      entries.flatMap(({ variable: owner, gradient }) => {
        if (!gradient) return [];
        const rule = this.present.has(owner) ? further : first;
        return [
          { weights: this.mean(owner), averages: [], step: { rule, gradient, slots: [] }, scalars },
        ];
      }),
    );
    for (const { variable: owner, gradient } of entries) if (gradient) this.present.add(owner);
    this.calls++;
    if (this.calls < count) return null;
    const means = Array.from(this.present, (owner) => {
      return { variable: owner, gradient: this.mean(owner) };
    });
    this.drop();
    return means;
  }

  /** Forgets what has been collected since the last step. */
  drop(): void {
    this.present.clear();
    this.calls = 0;
  }

  /** Frees the means of variables that are gone, of which there is nothing to step. */
  forgetDisposed(): void {
    for (const [owner, mean] of this.means) {
      if (isAlive(owner)) continue;
      mean.dispose();
      this.means.delete(owner);
      this.present.delete(owner);
    }
  }

  dispose(): void {
    this.drop();
    dispose([...this.means.values()]);
    this.means.clear();
  }

  private mean(owner: Variable): Variable {
    const known = this.means.get(owner);
    if (known) return known;
    const mean = tidy(() => variable(zerosLike(owner), false));
    this.means.set(owner, mean);
    return mean;
  }
}

/** The first gradient takes the place of the last step's mean, whatever that was. */
export const first = defineRule({
  key: 'accumulate first',
  slots: [],
  scalars: ['share'],
  wgsl: 'w = share * g;',
  ops: ({ g }, { share }) => ({ w: mul(g, share) }),
});

export const further = defineRule({
  key: 'accumulate',
  slots: [],
  scalars: ['share'],
  wgsl: 'w += share * g;',
  ops: ({ w, g }, { share }) => ({ w: add(w, mul(g, share)) }),
});
