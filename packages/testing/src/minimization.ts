import * as tf from '@tensorflow/tfjs';
import { makeVariable } from './on-device.ts';

/** Variables, and the loss to minimize. */
export interface Problem {
  variables: tf.Variable[];
  closure: () => tf.Scalar;
}

/** `(1 − x)² + 100 (y − x²)²` from (−1.2, 1); lowest at (1, 1). */
export function rosenbrock(): Problem {
  const w = makeVariable([-1.2, 1]);
  const closure = (): tf.Scalar => {
    const x = w.slice(0, 1);
    const valley = tf.sub(w.slice(1, 1), tf.square(x));
    return tf.sum(tf.add(tf.square(tf.sub(1, x)), tf.mul(tf.square(valley), 100)));
  };
  return { variables: [w], closure };
}

/** `Σ a (w − c)² + (v w₀ − 2)²`, of two variables: a vector and a scalar. */
export function coupled(): Problem {
  const [w, v] = [makeVariable([0, 0, 0]), makeVariable(0.5)];
  const closure = (): tf.Scalar => {
    const bowl = tf.sum(tf.mul(tf.square(tf.sub(w, [1, -2, 3])), [1, 10, 4]));
    const link = tf.sum(tf.square(tf.sub(tf.mul(v, w.slice(0, 1)), 2)));
    return tf.add(bowl, link);
  };
  return { variables: [w, v], closure };
}

/** `Σ (w² − 1)² / 4 + 0.3 w₀ w₁`: two wells, and a hill between them that is curved the other way. */
export function wells(): Problem {
  const w = makeVariable([0.2, -0.1]);
  const closure = (): tf.Scalar => {
    const depths = tf.sum(tf.square(tf.sub(tf.square(w), 1)));
    return tf.add(tf.div(depths, 4), tf.mul(tf.sum(tf.mul(w.slice(0, 1), w.slice(1, 1))), 0.3));
  };
  return { variables: [w], closure };
}

/** `x − log x` from 0.5, lowest at 1, with no value where x is negative. */
export function barrier(): Problem {
  const w = makeVariable([0.5]);
  return { variables: [w], closure: () => tf.sum(tf.sub(w, tf.log(w))) };
}

/** Steps, and returns the loss that each step began with. */
export async function run(
  opt: { step(closure: () => tf.Scalar): Promise<number> },
  closure: () => tf.Scalar,
  steps: number,
): Promise<number[]> {
  const losses: number[] = [];
  for (let i = 0; i < steps; i++) losses.push(await opt.step(closure));
  return losses;
}

/** The closure, with its calls counted and `sabotage` in place of the given one, from 1. */
export function watched(
  closure: () => tf.Scalar,
  at = Infinity,
  sabotage: () => tf.Scalar = closure,
): { closure: () => tf.Scalar; calls: () => number } {
  let calls = 0;
  return { closure: () => (++calls === at ? sabotage() : closure()), calls: () => calls };
}

/** The numbers of all of them, one after the other. */
export async function allValues(...tensors: tf.Tensor[]): Promise<number[]> {
  const all = await Promise.all(tensors.map((tensor) => tensor.data()));
  return all.flatMap((data) => Array.from(data));
}
