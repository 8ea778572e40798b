import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { SWAG } from '../../index.ts';

gpuTest(
  'an update is one dispatch a variable; nothing is read back, not even for a sample',
  async () => {
    const variables = [5, 8].map((size) => makeVariable(Array<number>(size).fill(1)));
    const swag = new SWAG(variables);
    swag.update();
    swag.update();
    flush();
    const { device } = webgpuBackend();
    const calls = await countCalls(device, () => swag.update());
    expect(calls).toMatchObject({
      dispatches: 2,
      submits: 1,
      writeBuffers: 1,
      newBuffers: 0,
      copies: 0,
    });
    const sampled = await countCalls(device, () =>
      swag.swapSample(undefined, { seed: 1 }).restore(),
    );
    for (const one of [calls, sampled]) {
      expect(one).toMatchObject({ mapAsync: 0, data: 0, dataSync: 0, onSubmittedWorkDone: 0 });
    }
    swag.dispose();
    tf.dispose(variables);
  },
);
