import { Optimizer, Tensor, type Scalar, type Variable } from '@tensorflow/tfjs-core';
import { checkBoolean, checkInteger, rejection } from '../../argument.ts';
import { dependOn } from '../../capture/host-calls.ts';
import { checkOptionNames, copiedOptions } from '../../options.ts';
import { checkVarList } from './named-variables.ts';
import { optionAliases, type CommonOptions } from './options.ts';
import {
  checkedParams,
  checkInitialLr,
  groupsOf,
  type ParamGroup,
  type ParamGroupInput,
  type Params,
} from './param-group.ts';

/** What a constructor takes: options alone, for whatever variables come; or params, then options. */
export type OptimizerArguments<Options> =
  | [options?: Partial<Options> & AccumulationOptions]
  | [params: Params<Options>, options?: Partial<Options> & AccumulationOptions];

/** The options of an optimizer as a whole. */
export interface AccumulationOptions {
  /**
   * Take one step every N calls, using the mean of their gradients; at least 1.
   * @defaultValue `1`
   */
  accumulate?: number;
  /**
   * Whether to skip each step in which a gradient is NaN or infinite: weights, slots and averages stay as they are, and the
   * step does not count for the optimizer's bias corrections. On WebGPU, the GPU decides it. Not in Muon and Adafactor.
   * @defaultValue `false`
   */
  skipNonFinite?: boolean;
}

/** A function that is called with the optimizer before or after each step. */
export type StepHook = (optimizer: Optimizer) => void;

/** A `tf.Optimizer` with groups of variables that have options of their own, and hooks around its step. */
export abstract class GroupedOptimizer<Options extends CommonOptions> extends Optimizer {
  /** The groups of variables and their options. Changes take effect in the next step. */
  readonly paramGroups: ParamGroup<Options>[] = [];
  /** The optimizer takes one step every N calls, using the mean of their gradients. */
  readonly accumulate: number;
  /** Whether it skips steps in which a gradient is NaN or infinite. */
  readonly skipNonFinite: boolean;
  /** The default options of groups. */
  readonly defaults: Options;

  /**
   * Without params, variables join the first group when their first gradient comes.
   * @internal
   */
  readonly isOpen: boolean;
  protected readonly preHooks = new Set<StepHook>();
  protected readonly postHooks = new Set<StepHook>();

  /**
   * Whether the optimizer has been freed.
   * @internal
   */
  protected isDisposed = false;

  constructor(defaults: Options, args: OptimizerArguments<Options>) {
    super();
    const [params, given] = splitArguments(args);
    checkOptionNames(
      this.shortName,
      given,
      [...Object.keys(defaults), 'accumulate', 'skipNonFinite'],
      optionAliases,
    );
    const { accumulate = 1, skipNonFinite = false, ...options } = given;
    checkInteger('accumulate', accumulate, 1);
    checkBoolean('skipNonFinite', skipNonFinite);
    this.accumulate = accumulate;
    this.skipNonFinite = skipNonFinite;
    this.defaults = { ...defaults, ...copiedOptions(options as Partial<Options>) };
    this.checkOptions(this.defaults);
    this.isOpen = params === undefined;
    if (params) for (const group of groupsOf(params)) this.addGroup(group);
    else this.paramGroups.push({ ...copiedOptions(this.defaults), params: [] });
  }

  /** The learning rate of the first group; setting it sets that of all groups. */
  get learningRate(): number {
    return this.paramGroups[0]?.lr ?? this.defaults.lr;
  }

  set learningRate(learningRate: number) {
    const groups = this.paramGroups.map((group) => ({ ...group, lr: learningRate }));
    groups.forEach((group) => this.checkOptions(group));
    for (const group of this.paramGroups) group.lr = learningRate;
  }

  /** Sets the learning rate of all groups, like tfjs optimizers. */
  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
  }

  /**
   * Adds a group of variables to train, with its own options.
   * @throws if the group is empty, or one of its variables is in a group already
   */
  addParamGroup(group: ParamGroupInput<Options>): void {
    this.checkUsable();
    this.joined(this.addGroup(group));
  }

  /**
   * Calls `hook` before each step.
   * @returns a function that removes it
   */
  registerStepPreHook(hook: StepHook): () => void {
    this.checkUsable();
    return addHook(this.preHooks, hook);
  }

  /**
   * Calls `hook` after each step.
   * @returns a function that removes it
   */
  registerStepPostHook(hook: StepHook): () => void {
    this.checkUsable();
    return addHook(this.postHooks, hook);
  }

  override computeGradients(
    f: () => Scalar,
    varList?: Variable[],
  ): ReturnType<Optimizer['computeGradients']> {
    this.checkUsable();
    const variables = varList ?? (this.isOpen ? undefined : this.params());
    checkVarList(variables);
    if (!varList && !this.isOpen) dependOn(() => this.params());
    return super.computeGradients(f, variables);
  }

  /** Frees the optimizer, which cannot be used afterward. */
  override dispose(): void {
    this.isDisposed = true;
  }

  /** Throws after {@link dispose}. */
  protected checkUsable(): void {
    if (this.isDisposed) throw new Error(`the optimizer ${this.shortName} is disposed`);
  }

  /** Called with the variables of a group that was added later. */
  protected abstract joined(params: readonly Variable[]): void;

  /** Throws unless the options are allowed. */
  protected abstract checkOptions(options: Options): void;

  /** Throws unless the optimizer can train the variable. */
  protected checkParam(_variable: Variable): void {
    // Any will do.
  }

  /** All variables, group after group. */
  protected params(): Variable[] {
    return this.paramGroups.flatMap(({ params }) => params);
  }

  private get shortName(): string {
    return this.getClassName().replace('Polyak', '');
  }

  private addGroup(group: ParamGroupInput<Options>): Variable[] {
    const allowed = ['params', ...Object.keys(this.defaults), 'initialLr'];
    checkOptionNames(`a param group of ${this.shortName}`, group, allowed, optionAliases);
    const { params: given, ...own } = group;
    const options = {
      ...copiedOptions(this.defaults),
      ...copiedOptions(own as unknown as Partial<Options>),
    };
    this.checkOptions(options);
    checkInitialLr(options);
    const params = checkedParams(given, new Set(this.params()));
    for (const variable of params) this.checkParam(variable);
    this.paramGroups.push({ ...options, params });
    return params;
  }
}

function splitArguments<Options>([first, second]: OptimizerArguments<Options>): [
  params: Params<Options> | undefined,
  options: Partial<Options> & AccumulationOptions,
] {
  if (Array.isArray(first)) return [first as Params<Options>, second === undefined ? {} : second];
  if ((first as unknown) instanceof Tensor) throw rejection('params', 'a list of variables', first);
  if (first !== undefined && second !== undefined) {
    const { message } = rejection('params', 'a list where options follow', first);
    throw new TypeError(message);
  }
  return [undefined, (first === undefined ? (second ?? {}) : first) as Partial<Options>];
}

function addHook(hooks: Set<StepHook>, hook: StepHook): () => void {
  if (typeof hook !== 'function') throw rejection('hook', 'a function', hook);
  hooks.add(hook);
  return () => void hooks.delete(hook);
}
