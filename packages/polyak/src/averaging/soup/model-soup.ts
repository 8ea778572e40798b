import { checkEntries, rejection } from '../../argument.ts';
import { pairNamed } from '../../checkpoint/pair-weights.ts';
import { checkTensorStates, type TensorState } from '../../checkpoint/state-dict.ts';

/** The result of {@link greedySoup}. */
export interface GreedySoup {
  /** The weights of the soup. */
  readonly stateDict: TensorState[];
  /** Its score. */
  readonly score: number;
  /** The positions of the models in it, in the order in which they were added, the best one first. */
  readonly ingredients: readonly number[];
  /** The score of each model alone, by position. */
  readonly scores: readonly number[];
}

/**
 * The uniform soup: the equal mean of models that were fine-tuned from the same start (Wortsman et al. 2022,
 * arXiv:2203.05482). It costs no more at inference than one model.
 *
 * Computed on the CPU in double precision. The moving statistics of batch normalization are averaged like weights, which is
 * only close to those of the soup: recompute them with `updateBn`. Integers and booleans are those of the first model.
 *
 * @param stateDicts - results of `modelStateDict` of at least one model, or other lists of named tensors
 * @returns the weights of the soup, for `loadModelStateDict`, in the order of the first model
 * @throws RangeError that lists what is missing, unexpected or of a wrong shape in a model; TypeError for a malformed one
 * @example
 * ```ts
 * const stateDicts = await Promise.all(models.map(modelStateDict));
 * loadModelStateDict(model, uniformSoup(stateDicts));
 * ```
 */
export function uniformSoup(stateDicts: readonly (readonly TensorState[])[]): TensorState[] {
  return meanOf(pairedModels(stateDicts));
}

/**
 * The greedy soup: starts with the model with the best score, and adds the others in the order of their scores, each if the
 * mean with it scores at least as well (Wortsman et al. 2022, arXiv:2203.05482). Its score is never below that of the best
 * model.
 *
 * Means are those of {@link uniformSoup}; integers and booleans are those of the best model.
 *
 * @param stateDicts - results of `modelStateDict` of at least one model, or other lists of named tensors
 * @param score - how good weights are, on held-out data: the higher, the better. It may return a promise.
 * @throws as {@link uniformSoup}; TypeError if a score is not a number; and what `score` throws
 * @example
 * ```ts
 * const soup = await greedySoup(stateDicts, async (weights) => {
 *   loadModelStateDict(model, weights);
 *   return evaluate(model);
 * });
 * loadModelStateDict(model, soup.stateDict);
 * ```
 */
export async function greedySoup(
  stateDicts: readonly (readonly TensorState[])[],
  score: (stateDict: TensorState[]) => number | Promise<number>,
): Promise<GreedySoup> {
  const models = pairedModels(stateDicts);
  if (typeof score !== 'function') throw rejection('score', 'a function', score);
  const scoreOf = async (stateDict: TensorState[]): Promise<number> => {
    const value: unknown = await score(stateDict);
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    throw rejection('what score gives', 'a number', value);
  };
  const scores: number[] = [];
  for (const model of models) scores.push(await scoreOf(model));
  // Of models that score alike, the earlier one comes first: `sort` is stable.
  const [best = 0, ...others] = [...scores.keys()].sort(
    (a, b) => (scores[b] ?? NaN) - (scores[a] ?? NaN),
  );
  const of = (positions: readonly number[]): TensorState[] =>
    meanOf(positions.map((i) => models[i] ?? []));
  let soup: GreedySoup = {
    stateDict: of([best]),
    score: scores[best] ?? NaN,
    ingredients: [best],
    scores,
  };
  for (const next of others) {
    const ingredients = [...soup.ingredients, next];
    const stateDict = of(ingredients);
    const value = await scoreOf(stateDict);
    if (value >= soup.score) soup = { stateDict, score: value, ingredients, scores };
  }
  return soup;
}

/** The models, each with its tensors in the order of the first; throws unless they have the same ones. */
function pairedModels(stateDicts: readonly (readonly TensorState[])[]): TensorState[][] {
  const given: unknown = stateDicts;
  const demand = 'a list of at least one state dict';
  checkEntries('stateDicts', given, demand, checkTensorStates);
  if (given.length === 0) throw new RangeError(`stateDicts must be ${demand}, got none`);
  const models = given as readonly TensorState[][];
  const [first = []] = models;
  return models.map((model, i) =>
    pairNamed(first, model, {
      demand: `stateDicts[${i}] must be of the same model as stateDicts[0]`,
      target: 'weight',
    }),
  );
}

/** The equal mean, in double precision. */
function meanOf(models: readonly (readonly TensorState[])[]): TensorState[] {
  const [first = [], ...others] = models;
  return first.map((one, i) => {
    const { name, dtype, shape } = one;
    if (dtype !== 'float32') return { name, dtype, shape: [...shape], values: one.values.slice() };
    const sum = Float64Array.from(one.values);
    for (const model of others) {
      model[i]?.values.forEach((value, k) => (sum[k] = (sum[k] ?? NaN) + value));
    }
    const values = Float32Array.from(sum, (value) => value / models.length);
    return { name, dtype, shape: [...shape], values };
  });
}
