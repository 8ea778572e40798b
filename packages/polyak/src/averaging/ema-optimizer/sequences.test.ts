import * as tf from '@tensorflow/tfjs';
import { optimizerDefinitions, soaked, values, type OptimizerDefinition } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Adafactor,
  EMAOptimizer,
  LAWA,
  Lookahead,
  Muon,
  ScheduleFreeAdamW,
  ScheduleFreeRAdam,
  ScheduleFreeSGD,
  SGD,
  SWAG,
  type OptimizerArguments,
  type Params,
} from '../../index.ts';

const variableCount = 3;

/** Of LAWA. */
const checkpoints = 3;
/** Of Lookahead. */
const syncPeriod = 2;

interface Options {
  lr: number;
  accumulate: number;
}

/** None without groups. */
type Groups = { params: tf.Variable }[] | undefined;

function made<O, T>(
  optimizer: new (...args: OptimizerArguments<O>) => T,
  groups: Groups,
  options: Partial<O> & Options,
): T {
  return groups ? new optimizer(groups as unknown as Params<O>, options) : new optimizer(options);
}

/** Those of {@link optimizerDefinitions}. */
const optimizers: Record<string, (groups: Groups, options: Options) => tf.Optimizer> = {
  SGD: (groups, options) => made(SGD, groups, { ...options, momentum: 0.5 }),
  Lookahead: (groups, options) => {
    const inner = made(SGD, groups, { ...options, momentum: 0.5 });
    return new Lookahead(inner, { syncPeriod, slowStepSize: 0.5 });
  },
  Adafactor: (groups, options) => made(Adafactor, groups, { ...options }),
  Muon: (groups, options) => made(Muon, groups, { ...options, weightDecay: 0 }),
  ScheduleFreeSGD: (groups, options) =>
    made(ScheduleFreeSGD, groups, { ...options, momentum: 0.5 }),
  ScheduleFreeAdamW: (groups, options) =>
    made(ScheduleFreeAdamW, groups, { ...options, betas: [0.5, 0.75] }),
  ScheduleFreeRAdam: (groups, options) =>
    made(ScheduleFreeRAdam, groups, { ...options, betas: [0.5, 0.75] }),
};

type Operation =
  | { kind: 'step'; subset: boolean[]; gradients: number[] }
  | { kind: 'addGroup'; variable: number }
  | { kind: 'swap'; how: 'sync' | 'async' | 'throw' | 'using' | 'overlap' }
  | { kind: 'reload'; route: 'stateDict' | 'weights' }
  | { kind: 'setLr' | 'setDecay'; value: number }
  | { kind: 'update' | 'collect' };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      subset: fc.array(fc.boolean(), { minLength: variableCount, maxLength: variableCount }),
      gradients: fc.array(fc.integer({ min: -4, max: 4 }), {
        minLength: variableCount,
        maxLength: variableCount,
      }),
    }),
  },
  fc.record({
    kind: fc.constant('addGroup' as const),
    variable: fc.integer({ min: 0, max: variableCount - 1 }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('swap' as const),
      how: fc.constantFrom('sync', 'async', 'throw', 'using', 'overlap'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('reload' as const),
      route: fc.constantFrom('stateDict', 'weights'),
    }),
  },
  fc.record({
    kind: fc.constantFrom('setLr', 'setDecay'),
    value: fc.constantFrom(0, 0.125, 0.5, 0.75),
  }),
  fc.constant({ kind: 'update' as const }),
  { weight: 3, arbitrary: fc.constant({ kind: 'collect' as const }) },
);

/** What happens, in float64. */
class Model {
  readonly definitions: readonly OptimizerDefinition[];
  /** Those of Lookahead, since their first step. */
  readonly slow: (number | null)[] = [null, null, null];
  /** The weights whenever they were collected. */
  readonly collected: number[][] = [];
  readonly averages: (number | null)[] = [null, null, null];
  readonly others: (number | null)[] = [null, null, null];
  readonly lrs: (number | null)[] = [null, null, null];
  /** The variables in the order of the groups; with an open first group, that in which they were made. */
  readonly order: number[];
  decay = 0.5;
  steps = 0;

  private pending: (number | null)[] = [null, null, null];
  private calls = 0;

  readonly name: string;
  readonly isOpen: boolean;
  readonly accumulate: number;

  constructor(name: string, isOpen: boolean, accumulate: number) {
    this.name = name;
    const define = optimizerDefinitions[name] as (value: number) => OptimizerDefinition;
    this.definitions = [1, 2, 3].map(define);
    this.isOpen = isOpen;
    this.accumulate = accumulate;
    this.order = isOpen ? [0, 1, 2] : [0];
    if (isOpen) this.lrs.fill(0.5);
    else this.lrs[0] = 0.5;
  }

  step(gradients: readonly (number | null)[]): void {
    gradients.forEach((gradient, i) => {
      if (gradient === null || this.lrs[i] === null) return;
      this.pending[i] = (this.pending[i] ?? 0) + gradient / this.accumulate;
      this.averages[i] ??= this.weights[i] ?? NaN;
    });
    if (++this.calls < this.accumulate) return;
    this.pending.forEach((gradient, i) => {
      if (gradient === null) return;
      this.slow[i] ??= this.weights[i] ?? NaN;
      this.definitions[i]?.step(gradient, this.lrs[i] ?? NaN);
    });
    this.drop();
    this.steps++;
    if (this.name === 'Lookahead' && this.steps % syncPeriod === 0) this.synchronize();
    this.update();
  }

  /** The slow weights go half of the way. */
  private synchronize(): void {
    this.slow.forEach((slow, i) => {
      const definition = this.definitions[i];
      if (slow === null || !definition) return;
      definition.value = this.slow[i] = (slow + definition.value) / 2;
    });
  }

  get weights(): number[] {
    return this.definitions.map(({ value }) => value);
  }

  update(): void {
    this.averages.forEach((average, i) => {
      if (average === null) return;
      this.averages[i] = this.decay * average + (1 - this.decay) * (this.weights[i] ?? NaN);
    });
  }

  /** What a load does to a gradient that has been collected. */
  drop(): void {
    this.pending = [null, null, null];
    this.calls = 0;
  }

  get isHalfway(): boolean {
    return this.calls > 0;
  }

  /** What Schedule-Free swaps in. */
  get inner(): number[] {
    return this.definitions.map(({ value, average = value }) => average);
  }

  /** The weights with the averages in their place. */
  get averaged(): number[] {
    return this.weights.map((weight, i) => this.averages[i] ?? weight);
  }
}

/** The optimizer, what collects weights, and their float64 model. */
class Run {
  readonly variables = [1, 2, 3].map((value) =>
    tf.tidy(() => tf.variable(tf.tensor2d([[value, -value]]))),
  );
  readonly model: Model;
  opt: EMAOptimizer<SGD>;
  lawa = new LAWA(this.variables, { k: checkpoints });
  swag = new SWAG(this.variables, { varianceFloor: 0 });

  constructor(name: string, isOpen: boolean, accumulate: number) {
    this.model = new Model(name, isOpen, accumulate);
    this.opt = this.make();
  }

  async apply(operation: Operation): Promise<void> {
    const { model, opt } = this;
    switch (operation.kind) {
      case 'step': {
        const { subset } = operation;
        const gradients = operation.gradients.map((gradient, i) => (subset[i] ? gradient : null));
        model.step(gradients);
        this.step(gradients);
        break;
      }
      case 'addGroup': {
        const variable = this.variables[operation.variable];
        if (model.lrs[operation.variable] !== null || !variable) break;
        model.lrs[operation.variable] = 0.25;
        model.order.push(operation.variable);
        opt.addParamGroup({ params: [variable], lr: 0.25 });
        break;
      }
      case 'setLr':
        model.lrs.forEach((lr, i) => (model.lrs[i] = lr === null ? null : operation.value));
        opt.inner.setLearningRate(operation.value);
        break;
      case 'setDecay':
        model.decay = operation.value;
        opt.decay = operation.value;
        break;
      case 'update':
        if (model.averages.every((average) => average === null)) break;
        model.update();
        opt.update();
        break;
      case 'collect':
        model.collected.push(model.weights);
        this.lawa.update();
        this.swag.update();
        await this.checkCollected();
        break;
      case 'swap':
        await this.swap(operation.how);
        break;
      case 'reload':
        await this.reload(operation.route);
    }
    await this.check();
  }

  async check(): Promise<void> {
    const { model, opt } = this;
    expect(opt.currentStep).toBe(model.steps);
    expect(opt.iterations).toBe(model.steps);
    this.expectNear(await this.weights(), model.weights);
    const averages = await Promise.all(opt.emaWeights().map(values));
    this.expectNear(
      averages,
      model.order.map((i) => model.averages[i] ?? null).filter((average) => average !== null),
    );
  }

  /** The mean of the last ones, and of all with their variance. */
  private async checkCollected(): Promise<void> {
    const { collected } = this.model;
    if (collected.length === 0) return;
    const latest = collected.slice(-checkpoints);
    this.expectNear(await this.lawa.swapAverages(() => this.weights()), meansOf(latest));
    const means = meansOf(collected);
    this.expectNear(await this.swag.swapAverages(() => this.weights()), means);
    const squares = collected.map((weights) =>
      weights.map((one, i) => (one - (means[i] ?? NaN)) ** 2),
    );
    const { variance } = await this.swag.stateDict();
    meansOf(squares).forEach((expected, i) => {
      const tolerance = 1e-3 * Math.max(1, expected);
      for (const value of variance[i]?.values ?? []) expectWithin(value, expected, tolerance);
    });
  }

  async dispose(): Promise<void> {
    this.lawa.dispose();
    this.swag.dispose();
    this.opt.dispose();
    expect(() => this.opt.swapEmaWeights(() => 0)).toThrow('is disposed');
    this.expectNear(await this.weights(), this.model.weights);
    tf.dispose(this.variables);
  }

  private make(): EMAOptimizer<SGD> {
    const { name, isOpen, accumulate, order, decay } = this.model;
    const options = { lr: 0.5, accumulate };
    const groups = order.map((i) => ({ params: this.variables[i] as tf.Variable }));
    const inner = optimizers[name]?.(isOpen ? undefined : groups, options);
    // Lookahead forwards the members of the optimizer that it wraps.
    return new EMAOptimizer(inner as SGD, { decay });
  }

  private step(gradients: readonly (number | null)[]): void {
    tf.tidy(() => {
      // Each variable twice, the last one first.
      const named = [...this.variables.entries(), ...this.variables.entries()].reverse();
      const tensors = gradients.map((one) => (one === null ? null : tf.tensor2d([[one, -one]])));
      this.opt.applyGradients(
        named.map(([i, { name }]) => ({ name, tensor: tensors[i] as tf.Tensor })),
      );
    });
  }

  private async swap(how: 'sync' | 'async' | 'throw' | 'using' | 'overlap'): Promise<void> {
    const { model, opt } = this;
    if (how === 'sync') {
      const held = opt.swapEmaWeights(() => this.variables.map((one) => one.clone()));
      this.expectNear(await Promise.all(held.map(values)), model.averaged);
      tf.dispose(held);
    } else if (how === 'async') {
      this.expectNear(await opt.swapEmaWeights(() => this.weights()), model.averaged);
    } else if (how === 'throw') {
      const body = async (): Promise<never> => {
        this.expectNear(await this.weights(), model.averaged);
        throw new Error('in the body');
      };
      await expect(opt.swapEmaWeights(body)).rejects.toThrow('in the body');
    } else if (how === 'using') {
      using _ = opt.swapEmaWeights();
      this.expectNear(await this.weights(), model.averaged);
    } else {
      await this.overlap();
    }
    if (!('swapAverages' in opt.inner)) return;
    const { inner } = opt as unknown as EMAOptimizer<ScheduleFreeSGD>;
    this.expectNear(await inner.swapAverages(() => this.weights()), model.inner);
  }

  /** With another owner, whose swap begins later and ends later. */
  private async overlap(): Promise<void> {
    const other = new EMAOptimizer(new SGD(this.variables, { lr: 0 }), { decay: 0 });
    tf.tidy(() => {
      other.applyGradients(
        this.variables.map((one) => ({ name: one.name, tensor: tf.zerosLike(one) })),
      );
    });
    const first = this.opt.swapEmaWeights();
    const second = other.swapEmaWeights();
    this.expectNear(await this.weights(), this.model.weights);
    expect(() => this.step([1, 1, 1])).toThrow('is not possible');
    first.restore();
    second.restore();
    other.dispose();
  }

  private async reload(route: 'stateDict' | 'weights'): Promise<void> {
    const { model, opt } = this;
    const groups = opt.inner.paramGroups.length;
    if (route === 'stateDict' && model.isHalfway) {
      await expect(opt.stateDict()).rejects.toThrow('between the calls');
      return;
    }
    // A model's file has room for one group's options.
    const lrs = opt.inner.paramGroups.map(({ lr }) => lr);
    const next = this.make();
    expect(next.inner.paramGroups.length).toBe(groups);
    if (route === 'stateDict') {
      await next.loadStateDict(structuredClone(await opt.stateDict()));
    } else {
      const weights = await opt.getWeights();
      await next.setWeights(weights);
      tf.dispose(weights.map(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
      next.inner.paramGroups.forEach((group, i) => (group.lr = lrs[i] ?? NaN));
    }
    if (model.isOpen) next.followModel(this.variables);
    await this.reloadCollected();
    model.drop();
    opt.dispose();
    this.opt = next;
  }

  private async reloadCollected(): Promise<void> {
    const lawa = new LAWA(this.variables, { k: checkpoints });
    lawa.loadStateDict(structuredClone(await this.lawa.stateDict()));
    const swag = new SWAG(this.variables, { varianceFloor: 0 });
    swag.loadStateDict(structuredClone(await this.swag.stateDict()));
    this.lawa.dispose();
    this.swag.dispose();
    Object.assign(this, { lawa, swag });
    await this.checkCollected();
  }

  private weights(): Promise<number[][]> {
    return Promise.all(this.variables.map(values));
  }

  private expectNear(given: number[][], expected: readonly number[]): void {
    expect(given.length).toBe(expected.length);
    given.forEach(([value = NaN, opposite = NaN], i) => {
      expectWithin(value, expected[i] ?? NaN, 1e-4 * Math.max(1, Math.abs(expected[i] ?? NaN)));
      expect(value + opposite).toBe(0);
    });
  }
}

function meansOf(list: readonly (readonly number[])[]): number[] {
  return [0, 1, 2].map((i) => list.reduce((sum, one) => sum + (one[i] ?? NaN), 0) / list.length);
}

function expectWithin(value: number, expected: number, tolerance: number): void {
  // Written so that NaN fails.
  expect(Math.abs(value - expected) < tolerance, `${value} instead of ${expected}`).toBe(true);
}

test.each(Object.keys(optimizers))(
  '%s: random sequences of operations do what their float64 model does',
  async (name) => {
    const sequences = fc.asyncProperty(
      fc.boolean(),
      fc.constantFrom(1, 2),
      fc.array(operation, { minLength: 1, maxLength: 30 }),
      async (isOpen, accumulate, operations) => {
        const run = new Run(name, isOpen, accumulate);
        try {
          for (const one of operations) await run.apply(one);
        } finally {
          await run.dispose();
        }
      },
    );
    await fc.assert(sequences, { numRuns: soaked(name === 'SGD' ? 20 : 8, 1000), seed: 1 });
  },
);
