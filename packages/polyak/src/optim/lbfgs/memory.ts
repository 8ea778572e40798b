import { add, dispose, keep, mul, neg, sub, tidy, type Tensor } from '@tensorflow/tfjs-core';
import { dot, type Heading, type Point } from './line.ts';

/** A past step and the change of the gradient: a sample of the curvature. */
export interface CurvaturePair {
  /** The change of the gradient. */
  readonly y: Tensor;
  /** The change of the weights. */
  readonly s: Tensor;
  /** `1 / (y · s)` */
  readonly rho: number;
}

/** The state of {@link LBFGS} from its last iteration, and from earlier ones in the pairs. */
export interface Memory extends Heading {
  /** Oldest first. */
  readonly pairs: readonly CurvaturePair[];
  /** The scale of the initial inverse Hessian. */
  readonly hDiag: number;
  /** The loss where the direction was taken. */
  readonly loss: number;
  /** The step length along the direction. */
  readonly t: number;
}

/** Samples with less curvature are skipped, because they would spoil the direction. */
const leastCurvature = 1e-10;

/** The memory with a new direction from `point`, before moving along it. */
export function turn(previous: Memory | undefined, point: Point, historySize: number): Memory {
  const { pairs, hDiag } = previous
    ? takeIn(previous, point, historySize)
    : { pairs: [], hDiag: 1 };
  const direction = keep(inverseHessianTimes(neg(point.gradient), pairs, hDiag));
  const gradient = keep(point.gradient.clone());
  return { pairs, hDiag, direction, gradient, loss: point.loss, t: 0 };
}

/** Frees the tensors of a memory, except those that are in `kept` too. */
export function release(memory: Memory | undefined, kept?: Memory): void {
  const remaining = new Set(tensorsOf(kept));
  dispose(tensorsOf(memory).filter((tensor) => !remaining.has(tensor)));
}

function takeIn(
  { pairs, hDiag, direction, gradient, t }: Memory,
  point: Point,
  historySize: number,
): Pick<Memory, 'pairs' | 'hDiag'> {
  const ys = t * point.yd;
  if (!(ys > leastCurvature)) return { pairs, hDiag };
  const y = keep(sub(point.gradient, gradient));
  const s = keep(mul(direction, t));
  const all = [...pairs, { y, s, rho: 1 / ys }];
  return { pairs: all.slice(-historySize), hDiag: ys / point.yy };
}

/**
 * The two loops of Nocedal & Wright 2006, algorithm 7.4, as one recursion: over the pairs from the newest to the
 * oldest, and back. Disposes `q`.
 */
function inverseHessianTimes(q: Tensor, pairs: readonly CurvaturePair[], hDiag: number): Tensor {
  const newest = pairs.at(-1);
  if (!newest) return replace(q, () => mul(q, hDiag));
  const { y, s, rho } = newest;
  const alpha = tidy(() => mul(dot(s, q), rho));
  const rest = replace(q, () => sub(q, mul(y, alpha)));
  const r = inverseHessianTimes(rest, pairs.slice(0, -1), hDiag);
  const product = replace(r, () => add(r, mul(s, sub(alpha, mul(dot(y, r), rho)))));
  alpha.dispose();
  return product;
}

/** Histories can be large: frees what is no longer needed immediately. */
function replace(old: Tensor, compute: () => Tensor): Tensor {
  const result = tidy(compute);
  old.dispose();
  return result;
}

function tensorsOf(memory: Memory | undefined): Tensor[] {
  if (!memory) return [];
  const { pairs, direction, gradient } = memory;
  return [direction, gradient, ...pairs.flatMap(({ y, s }) => [y, s])];
}
