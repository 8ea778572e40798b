import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adamax } from './optim/adamax.ts';
import { clipGradNorm } from './optim/clip-grad.ts';
import { SGD } from './optim/sgd.ts';

/** WGSL promises nothing of a division by more, and GPUs that multiply by the inverse, which is no normal number, give 0. */
const largestDivisor = 2 ** 126;

const kernel = tf.getKernel('RealDiv', 'cpu');
const replace = (one: tf.KernelConfig): void => {
  tf.unregisterKernel('RealDiv', 'cpu');
  tf.registerKernel(one);
};

beforeAll(() => {
  replace({
    ...kernel,
    kernelFunc(params) {
      const { b } = params.inputs;
      const divisors = tf.backend().readSync((b as tf.TensorInfo).dataId) as Float32Array;
      const quotient = kernel.kernelFunc(params) as tf.TensorInfo;
      const results = tf.backend().readSync(quotient.dataId) as Float32Array;
      // The divisor is one number, or as many as there are results.
      results.forEach((_, i) => {
        if (Math.abs(divisors[i % divisors.length] ?? NaN) > largestDivisor) results[i] = 0;
      });
      return quotient;
    },
  });
});

afterAll(() => {
  replace(kernel);
});

test('the divisions of this file are those of such a GPU', async () => {
  const quotients = tf.tidy(() => tf.div(computed([2 ** 127, 2 ** 126]), 2 ** 126));
  const none = tf.tidy(() => tf.div(computed([2 ** 127]), 2 ** 127));
  expect(await values(quotients)).toEqual([2, 1]);
  expect(await values(none)).toEqual([0]);
  tf.dispose([quotients, none]);
});

test.each([
  [2, 5],
  // 27 + 64 = 91
  [3, 91 ** (1 / 3)],
  [Infinity, 4],
])('norm %s of (3, 4) · 6e37', async (normType, norm) => {
  const gradients = [computed([3 * 6e37]), computed([-4 * 6e37])] as const;
  const clipped = clipGradNorm(gradients, 1, normType);
  expectClose(await values(clipped.norm), [norm * 6e37], 1e-6);
  expectClose(await values(clipped.gradients[0]), [3 / norm], 1e-6);
  expectClose(await values(clipped.gradients[1]), [-4 / norm], 1e-6);
  tf.dispose([...gradients, clipped.gradients[0], clipped.gradients[1], clipped.norm]);
});

test('a step that clips the norm of (3e38, 3e38, 3e38, -3e38) to 1', async () => {
  const variable = makeVariable([0, 0, 0, 0]);
  const opt = new SGD({ lr: 1 });
  const gradient = computed([3e38, 3e38, 3e38, -3e38]);
  opt.applyGradients({ [variable.name]: gradient }, { clipGradNorm: 1 });
  expectClose(await values(variable), [-0.5, -0.5, -0.5, 0.5], 1e-6);
  tf.dispose([variable, gradient]);
  opt.dispose();
});

test('the first step of Adamax is as long as its learning rate, however large the gradient', async () => {
  const variable = makeVariable([1, 1]);
  const opt = new Adamax({ lr: 0.25 });
  const gradient = computed([3e38, -1]);
  opt.applyGradients({ [variable.name]: gradient });
  // 0.1 g / (1 - 0.9) / |g| = ±1
  expectClose(await values(variable), [0.75, 1.25], 1e-6);
  tf.dispose([variable, gradient]);
  opt.dispose();
});
