import { Optimizer, type Scalar, type Variable } from '@tensorflow/tfjs-core';
import { checkInteger } from '../../argument.ts';
import type { VariableGradient } from './named-variables.ts';
import type { CommonOptions } from './options.ts';
import {
  checkedParams,
  groupsOf,
  type ParamGroup,
  type ParamGroupInput,
  type Params,
} from './param-group.ts';

/** What a constructor takes: options alone, for whatever variables come; or params, then options. */
export type OptimizerArguments<Options> =
  | [options?: Partial<Options> & AccumulationOptions]
  | [params: Params<Options>, options?: Partial<Options> & AccumulationOptions];

/** The option of an optimizer as a whole. */
export interface AccumulationOptions {
  /**
   * Step once in so many calls, with the mean of their gradients; at least 1.
   * @defaultValue `1`
   */
  accumulate?: number;
}

/** A function called before or after each step, with the optimizer. */
export type StepHook = (optimizer: Optimizer) => void;

/** A `tf.Optimizer` with groups of variables that have options of their own, and hooks around its step. */
export abstract class GroupedOptimizer<Options extends CommonOptions> extends Optimizer {
  /** The groups of variables and their options; what is changed here counts from the next step on. */
  readonly paramGroups: ParamGroup<Options>[] = [];
  /** The optimizer steps once in so many calls, with the mean of their gradients. */
  readonly accumulate: number;
  /** The options of groups that do not say otherwise. */
  readonly defaults: Options;

  /** Without params, variables join the first group when their first gradient comes. */
  protected readonly isOpen: boolean;
  protected readonly preHooks = new Set<StepHook>();
  protected readonly postHooks = new Set<StepHook>();

  constructor(defaults: Options, args: OptimizerArguments<Options>) {
    super();
    const [params, { accumulate = 1, ...options } = {}] = splitArguments(args);
    checkInteger('accumulate', accumulate, 1);
    this.accumulate = accumulate;
    this.defaults = { ...defaults, ...(options as Partial<Options>) };
    this.checkOptions(this.defaults);
    this.isOpen = params === undefined;
    if (params) for (const group of groupsOf(params)) this.addParamGroup(group);
    else this.paramGroups.push({ ...this.defaults, params: [] });
  }

  /**
   * Trains further variables, with options of their own.
   * @throws if the group is empty, or one of its variables is in a group already
   */
  addParamGroup(group: ParamGroupInput<Options>): void {
    const options = { ...this.defaults, ...group };
    this.checkOptions(options);
    const params = checkedParams(group.params, new Set(this.params()));
    this.paramGroups.push({ ...options, params });
  }

  /**
   * Calls `hook` before each step.
   * @returns a function that takes it back
   */
  registerStepPreHook(hook: StepHook): () => void {
    return addHook(this.preHooks, hook);
  }

  /**
   * Calls `hook` after each step.
   * @returns a function that takes it back
   */
  registerStepPostHook(hook: StepHook): () => void {
    return addHook(this.postHooks, hook);
  }

  override computeGradients(
    f: () => Scalar,
    varList?: Variable[],
  ): ReturnType<Optimizer['computeGradients']> {
    return super.computeGradients(f, varList ?? (this.isOpen ? undefined : this.params()));
  }

  /** Throws unless the options are allowed. */
  protected abstract checkOptions(options: Options): void;

  /** All variables, group after group. */
  protected params(): Variable[] {
    return this.paramGroups.flatMap(({ params }) => params);
  }

  /** The variables that would join the first group. */
  protected newcomers(entries: readonly VariableGradient[]): Variable[] {
    if (!this.isOpen) return [];
    const known = new Set(this.params());
    const trained = entries.filter(({ gradient }) => gradient !== null);
    return trained.map(({ variable }) => variable).filter((variable) => !known.has(variable));
  }
}

function splitArguments<Options>([first, second]: OptimizerArguments<Options>): [
  params: Params<Options> | undefined,
  options: (Partial<Options> & AccumulationOptions) | undefined,
] {
  return Array.isArray(first)
    ? [first as Params<Options>, second]
    : [undefined, first as (Partial<Options> & AccumulationOptions) | undefined];
}

function addHook(hooks: Set<StepHook>, hook: StepHook): () => void {
  hooks.add(hook);
  return () => void hooks.delete(hook);
}
