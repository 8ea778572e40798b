import {
  blockUntilReady,
  defaultDevice,
  getWebGPUDevice,
  init,
  jit,
  numpy as np,
} from '@jax-js/jax';
import type { Contender, Running } from '../contenders/contender.ts';
import { sizeOf, type Shape } from '../shape.ts';
import { wrap } from '@polyak/testing/wrap';
import { decay } from '../contenders/averaging.ts';

const [lr, beta1, beta2, eps] = [1e-3, 0.9, 0.999, 1e-8];

export interface JaxContenders {
  /** An EMA alone. */
  readonly average: Contender;
  /** Adam, and an EMA of its result. */
  readonly step: Contender;
}

export type Arrays = np.Array[];

/**
 * jax-js in its own idiom: one function of all arrays, compiled by `jit`, whose results replace its arguments. It has a device
 * of its own.
 *
 * @returns null where jax-js has no WebGPU
 */
export async function startJax(shapes: readonly Shape[]): Promise<JaxContenders | null> {
  if (!(await init('webgpu')).includes('webgpu')) return null;
  defaultDevice('webgpu');
  return {
    average: { optimizer: '', average: 'jax-js', start: () => startAverage(shapes) },
    step: { optimizer: 'jax-js Adam', average: 'jax-js', start: () => startStep(shapes) },
  };
}

/** jax-js frees an argument once it is used; `ref` keeps it for one more use. */
export const share = (arrays: Arrays): Arrays => arrays.map((array) => array.ref);

const lerp = (average: np.Array, weight: np.Array): np.Array =>
  average.mul(decay).add(weight.mul(1 - decay));

const ema = (averages: Arrays, weights: Arrays): Arrays =>
  averages.map((average, i) => lerp(average, at(weights, i)));

async function startAverage(shapes: readonly Shape[]): Promise<Running> {
  const update = jit(ema);
  const weights = await filled(shapes, 0.1);
  let averages = await filled(shapes, 0.2);
  return running(
    () => {
      averages = update(averages, share(weights));
      return averages;
    },
    () => [...weights, ...averages],
  );
}

export type AdamState = {
  weights: Arrays;
  first: Arrays;
  second: Arrays;
  averages: Arrays;
};

/** As `optax.adam`: the corrections of the moments are scalars of the step. */
export function adamStep(
  { weights, first, second, averages }: AdamState,
  gradients: Arrays,
  firstScale: np.Array,
  secondScale: np.Array,
): AdamState {
  const next = weights.map((weight, i) => {
    const gradient = at(gradients, i);
    const m = at(first, i)
      .mul(beta1)
      .add(gradient.ref.mul(1 - beta1));
    const v = at(second, i)
      .mul(beta2)
      .add(gradient.ref.mul(gradient).mul(1 - beta2));
    const root = np.sqrt(v.ref.mul(secondScale.ref)).add(eps);
    const w = weight.sub(m.ref.mul(firstScale.ref).div(root).mul(lr));
    return { m, v, w: w.ref, average: lerp(at(averages, i), w) };
  });
  firstScale.dispose();
  secondScale.dispose();
  return {
    weights: next.map(({ w }) => w),
    first: next.map(({ m }) => m),
    second: next.map(({ v }) => v),
    averages: next.map(({ average }) => average),
  };
}

/** The factors that correct the moments of step `count`. */
export function corrections(count: number): [first: np.Array, second: np.Array] {
  const scale = (beta: number) => np.array(1 / (1 - beta ** count));
  return [scale(beta1), scale(beta2)];
}

async function startStep(shapes: readonly Shape[]): Promise<Running> {
  const update = jit(adamStep);
  const gradients = await filled(shapes, 0.01);
  let count = 0;
  let state: AdamState = {
    weights: await filled(shapes, 0.1),
    first: await filled(shapes, 0),
    second: await filled(shapes, 0),
    averages: await filled(shapes, 0.1),
  };
  return running(
    () => {
      state = update(state, share(gradients), ...corrections(++count));
      return state.weights;
    },
    () => [...Object.values(state).flat(), ...gradients],
  );
}

export async function filled(shapes: readonly Shape[], value: number): Promise<Arrays> {
  return blockUntilReady(
    shapes.map((shape) =>
      np.array(new Float32Array(sizeOf(shape)).fill(value)).reshape([...shape]),
    ),
  );
}

/**
 * jax-js records the work of a call, and submits it when a result is waited for.
 *
 * @param call - returns results
 */
export function running(call: () => Arrays, all: () => Arrays): Running {
  const device = getWebGPUDevice();
  const { queue } = device;
  return {
    device,
    async step() {
      const start = performance.now();
      let end = start;
      const unwrap = wrap(queue, 'submit', (original) => (commands) => {
        original.call(queue, commands);
        end = performance.now();
      });
      await call()[0]?.blockUntilReady();
      unwrap();
      return end - start;
    },
    finished: async () => queue.onSubmittedWorkDone(),
    dispose() {
      for (const array of all()) array.dispose();
    },
  };
}

export function at(arrays: Arrays, i: number): np.Array {
  const array = arrays[i];
  if (!array) throw new RangeError(`there is no array ${i}`);
  return array;
}
