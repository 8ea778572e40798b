import * as tf from '@tensorflow/tfjs';
import { expectClose, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { Generator } from './generator.ts';
import { philox } from './philox.ts';

/** Three draws on WebGPU and on the CPU backend. */
async function onBoth(
  of: (generator: Generator) => tf.Tensor,
): Promise<{ onGPU: number[]; onCPU: number[] }> {
  const run = async (): Promise<number[]> => {
    const generator = new Generator(2 ** 50 + 12345);
    const draws = [1, 2, 3].map(() => of(generator));
    const drawn = await Promise.all(draws.map(values));
    tf.dispose(draws);
    generator.dispose();
    return drawn.flat();
  };
  const onGPU = await run();
  await tf.setBackend('cpu');
  const onCPU = await run();
  await tf.setBackend('webgpu');
  return { onGPU, onCPU };
}

describe('a generator on WebGPU', () => {
  // More than one workgroup of 64 invocations of 4, and a last invocation that makes less.
  const shapes = [[1], [2, 3], [4, 4, 4], [1023], [70, 3, 2, 5, 1, 1]];

  for (const shape of shapes) {
    gpuTest(`draws the same bits as on the CPU: [${shape.join(', ')}]`, async () => {
      const { onGPU, onCPU } = await onBoth((generator) => generator.uniform(shape));
      expect(onGPU).toEqual(onCPU);
    });
  }

  gpuTest('drops out the same elements', async () => {
    const { onGPU, onCPU } = await onBoth((generator) =>
      tf.tidy(() => generator.dropout(tf.ones([30, 20, 10]), 0.3, [null, 1, 10])),
    );
    expect(onGPU).toEqual(onCPU);
    expect(new Set(onCPU).size).toBe(2);
  });

  gpuTest('draws the same normal numbers but for the last digits', async () => {
    const { onGPU, onCPU } = await onBoth((generator) => generator.normal([10_000], 3, 2));
    expectClose(onGPU, onCPU, 1e-3);
  });

  gpuTest('draws with more workgroups than one dimension has', async () => {
    const generator = new Generator(1);
    // 64 invocations of 4 numbers: 65,536 workgroups.
    const drawn = generator.uniform([65_536 * 256]);
    const end = tf.slice(drawn, [65_536 * 256 - 8], [8]);
    const ends = await values(end);
    tf.dispose([drawn, end]);
    generator.dispose();
    // Of the last two of 2²² blocks, in the first draw.
    const blocks = [2 ** 22 - 2, 2 ** 22 - 1].map((block) => philox([block, 0, 0, 0], [1, 0]));
    expect(ends).toEqual(blocks.flat().map((bits) => (bits >>> 8) * 2 ** -24));
  });

  gpuTest('saves its position', async () => {
    const [first, second] = [new Generator(5), new Generator(6)];
    for (let i = 0; i < 3; i++) first.uniform([2]).dispose();
    const state = await first.stateDict();
    expect(state).toEqual({ seed: 5, draws: 3 });
    second.loadStateDict(state);
    const [a, b] = [first.uniform([100]), second.uniform([100])];
    expect(await values(b)).toEqual(await values(a));
    tf.dispose([a, b]);
    first.dispose();
    second.dispose();
  });
});
