import { cast, mul, sub, tidy, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import { applyUpdates, uploadTensors } from '../../update/apply.ts';
import { noteNorm } from '../../update/norm/gradient-norm.ts';
import { clipped } from '../../update/ops/step-ops.ts';
import { defineRule, type Rule } from '../../update/rule.ts';
import type { Clip, Update } from '../../update/update.ts';
import type { PreparedKernel } from '../../update/webgpu/fit.ts';
import type { VariableGradient } from './named-variables.ts';
import { FusedOptimizer, type OptimizerArguments } from './optimizer.ts';
import type { CommonOptions } from './options.ts';
import type { HostState, SlotShapes } from './state.ts';
import type { PreparedStep, VariableStep } from './step.ts';

/**
 * An optimizer whose step takes more than one element at a time. Its slots are running means, updated in one pass; tf ops
 * then compute a direction for each variable, and a second pass steps along it, with averages if there are any.
 */
export abstract class DirectedOptimizer<
  Options extends CommonOptions,
> extends FusedOptimizer<Options> {
  constructor(defaults: Options, args: OptimizerArguments<Options>) {
    super(defaults, args);
    // The tf ops between the two passes would go on with what a skipped pass has left.
    if (this.skipNonFinite) throw rejection('skipNonFinite', 'false for this optimizer', true);
  }

  /** What each slot is the running mean of. */
  protected abstract samples(step: VariableStep<Options>): Record<string, Tensor>;

  /** How far the slots move toward their samples. */
  protected abstract slotRate(options: Options, host: HostState): number;

  /** What to step along, with the slots after their update. */
  protected abstract direction(step: VariableStep<Options>): Tensor;

  protected abstract override slots(options: Options, shape: readonly number[]): SlotShapes;

  protected override slotForms(options: Options, shape: readonly number[]): readonly SlotShapes[] {
    return [this.slots(options, shape)];
  }

  protected override rule(): Rule {
    return directedRule;
  }

  protected override coupledWeightDecay(): number {
    return 0;
  }

  /** @internal */
  protected override kernels(
    averages: number,
    extended: boolean,
    writtenBack: readonly number[],
  ): PreparedKernel[] {
    return [{ rule: directedRule, averages, extended, writtenBack }, { averages: 1 }];
  }

  /**
   * The second pass does not clip: its gradients are directions.
   * @internal
   */
  protected override prepareStep(
    entries: readonly VariableGradient[],
    _clip: Clip | undefined,
  ): PreparedStep<Options> {
    return super.prepareStep(entries, undefined);
  }

  /** @internal */
  protected override run(
    updates: readonly Update[],
    steps: readonly VariableStep<Options>[],
    clip: Clip | undefined,
  ): void {
    tidy(() => {
      const own = withClippedGradients(steps, clip).filter(({ weights }) => weights.size > 0);
      applyUpdates(own.flatMap((step) => this.slotUpdates(step)));
      const directions = new Map<Tensor, Tensor>(
        own.map((step) => [step.weights, tidy(() => this.direction(step))]),
      );
      applyUpdates(updates.map((update) => along(update, directions.get(update.weights))));
    });
  }

  private slotUpdates(step: VariableStep<Options>): Update[] {
    const { slots, options, host } = step;
    const scalars = [this.slotRate(options, host)];
    const samples = Object.entries(tidy(() => this.samples(step)));
    return samples.flatMap(([name, weights]) => {
      const slot = slots[name];
      return slot ? [{ weights, averages: [slot], scalars }] : [];
    });
  }
}

/** The step along a direction. */
export const directedRule = defineRule({
  key: 'directed',
  slots: [],
  scalars: ['weightScale', 'stepSize'],
  wgsl: 'w = weightScale * w - stepSize * g;',
  ops: ({ w, g }, { weightScale, stepSize }) => ({
    w: sub(mul(w, weightScale), mul(g, stepSize)),
  }),
});

function along(update: Update, direction: Tensor | undefined): Update {
  const { step } = update;
  return step && direction ? { ...update, step: { ...step, gradient: direction } } : update;
}

function withClippedGradients<Options>(
  steps: readonly VariableStep<Options>[],
  clip: Clip | undefined,
): VariableStep<Options>[] {
  const gradients = steps.map(({ gradient }) => cast(gradient, 'float32'));
  uploadTensors([
    ...gradients,
    ...steps.flatMap(({ weights, slots }) => [weights, ...Object.values<Variable>(slots)]),
  ]);
  if (clip?.kind === 'norm') noteNorm(gradients, clip);
  return steps.map((step, i) => {
    const gradient = gradients[i] ?? step.gradient;
    return { ...step, gradient: clip ? tidy(() => clipped(gradient, clip)) : gradient };
  });
}
