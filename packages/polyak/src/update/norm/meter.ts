import type { GradientMeter } from '../update.ts';
import { noteNorm } from './gradient-norm.ts';
import { heedSkips, noteSkip } from './guard.ts';
import { NormPass } from './pass.ts';

/** Measures the joint norm of the gradients and, for a guard, whether all are finite. */
export const normMeter: GradientMeter = {
  onDevice: (tfjs, bindGroups, pipelines) => new NormPass(tfjs, bindGroups, pipelines),

  withOps(updates, measure) {
    const gradients = updates.flatMap(({ step }) => step?.gradient ?? []);
    if (measure.isGuarded) return heedSkips(updates, noteSkip(gradients, measure));
    noteNorm(gradients, measure);
    return updates;
  },
};
