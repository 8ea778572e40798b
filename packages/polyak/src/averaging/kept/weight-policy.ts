import type { Variable } from '@tensorflow/tfjs-core';
import { checkOneOf, isWholeList, rejection } from '../../argument.ts';

/**
 * What happens to a weight when the averages are swapped in: it is replaced by its average, or keeps its current value
 * (`'copy'`), or is not part of the averages (`'exclude'`); or keeps its value until it is recomputed for the averages, as
 * `updateBn` does with batch normalization statistics (`'recompute'`).
 */
export type AveragePolicy = 'average' | 'copy' | 'exclude' | 'recompute';

/**
 * Weights by name. A string is a whole name, or the part before a slash: `'dense'` matches `dense/kernel` and
 * `dense/bias`. The number that tfjs appends to a duplicate name (`dense/bias_1`) is ignored.
 */
export type WeightNames = string | RegExp | readonly (string | RegExp)[];

/** Options for which weights to average. */
export interface WeightPolicyOptions {
  /** Average only weights with these names. */
  include?: WeightNames;
  /** Exclude weights with these names. */
  exclude?: WeightNames;
  /**
   * What to do with weights that are not trained by gradients: batch normalization statistics and frozen layers.
   * @defaultValue `'copy'`
   */
  buffers?: AveragePolicy;
  /** What to do with individual weights, overriding the other options; return undefined to use them. */
  policy?: (weight: Variable) => AveragePolicy | undefined;
}

/** What becomes of a weight; a buffer is one that no gradient trains. */
export type PolicyOf = (weight: Variable, isBuffer: boolean) => AveragePolicy;

const policies = ['average', 'copy', 'exclude', 'recompute'] as const;

/** @throws TypeError for an option of the wrong kind, also from the function when a `policy` returns none of its names */
export function makePolicy(options: WeightPolicyOptions): PolicyOf {
  const { include, exclude, buffers = 'copy', policy } = options;
  checkNames('include', include);
  checkNames('exclude', exclude);
  checkOneOf('buffers', buffers, policies);
  if (policy !== undefined && typeof policy !== 'function') {
    throw rejection('policy', 'a function', policy);
  }
  return (weight, isBuffer) => {
    const own = policy?.(weight);
    if (own !== undefined) checkOneOf(`policy("${weight.name}")`, own, policies);
    const isLeftOut =
      (include !== undefined && !isNamed(weight, include)) ||
      (exclude !== undefined && isNamed(weight, exclude));
    const chosen = own ?? (isLeftOut ? 'exclude' : isBuffer ? buffers : 'average');
    // The mean of counters and indices means nothing.
    return chosen === 'average' && weight.dtype !== 'float32' ? 'copy' : chosen;
  };
}

function isNamed(variable: Variable, names: WeightNames): boolean {
  const own = [variable.name, variable.name.replace(/_\d+$/, '')];
  return [names].flat().some((one: string | RegExp) => {
    return own.some((name) => {
      if (typeof one === 'string') return name === one || name.startsWith(`${one}/`);
      return name.search(one) >= 0;
    });
  });
}

function checkNames(option: string, names: unknown): void {
  const list = names === undefined ? [] : [names].flat();
  if (list.every((one) => typeof one === 'string' || one instanceof RegExp)) return;
  throw rejection(option, 'a name, a regular expression, or a list of them', names);
}

/** Names for a model's file, as character codes: tfjs writes the strings of a config in snake_case. */
export function saveNames(names: WeightNames): number[] {
  const plain = [names].flat().map((one: string | RegExp): SavedName => {
    return typeof one === 'string' ? one : { pattern: one.source, flags: one.flags };
  });
  const text = JSON.stringify(plain);
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** What {@link saveNames} gave; throws if it is something else. */
export function loadNames(option: string, codes: unknown): WeightNames {
  try {
    if (!isWholeList(codes)) throw rejection(option, 'a list of character codes', codes);
    const saved = JSON.parse(String.fromCharCode(...(codes as number[]))) as SavedName[];
    return saved.map((one) => {
      return typeof one === 'string' ? one : new RegExp(one.pattern, one.flags);
    });
  } catch (cause) {
    throw new TypeError(`${option} must be names that were saved with a model`, { cause });
  }
}

type SavedName = string | { readonly pattern: string; readonly flags: string };
