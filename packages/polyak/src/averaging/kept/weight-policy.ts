import type { Variable } from '@tensorflow/tfjs-core';
import { checkOneOf, rejection } from '../../argument.ts';

/**
 * What becomes of a weight where the averages take the weights' place: its average does, or its present value stays
 * (`'copy'`), or it is no part of the averages at all (`'exclude'`); or it stays until it has been recomputed for the
 * averages, as batch normalization's statistics are by `updateBn` (`'recompute'`).
 */
export type AveragePolicy = 'average' | 'copy' | 'exclude' | 'recompute';

/**
 * Weights by name. A string is a whole name, or the part of it before a slash: `'dense'` means `dense/kernel` and
 * `dense/bias`. The number that tfjs appends to a name that is taken (`dense/bias_1`) makes no difference.
 */
export type WeightNames = string | RegExp | readonly (string | RegExp)[];

/** Options that say which weights are averaged. */
export interface WeightPolicyOptions {
  /** Average only weights of these names. */
  include?: WeightNames;
  /** Leave out weights of these names. */
  exclude?: WeightNames;
  /**
   * What becomes of weights that no gradient trains: batch normalization's moving statistics, and frozen layers.
   * @defaultValue `'copy'`
   */
  buffers?: AveragePolicy;
  /** What becomes of single weights, whatever the other options say; undefined leaves it to them. */
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

export function loadNames(codes: readonly number[]): WeightNames {
  const saved = JSON.parse(String.fromCharCode(...codes)) as SavedName[];
  return saved.map((one) => {
    return typeof one === 'string' ? one : new RegExp(one.pattern, one.flags);
  });
}

type SavedName = string | { readonly pattern: string; readonly flags: string };
