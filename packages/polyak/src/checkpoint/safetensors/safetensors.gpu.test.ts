import { dispose } from '@tensorflow/tfjs';
import { computed, makeVariable } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { loadSafetensors, saveSafetensors } from '../../index.ts';

gpuTest('what is on the GPU is read back and comes to the GPU again', async () => {
  const saved = { w: makeVariable([1.5, -2]), n: computed([3], [], 'int32') };
  const { tensors } = loadSafetensors(await saveSafetensors(saved));
  const { w, n } = tensors;
  const sum = w?.add(n ?? 0);
  expect(Array.from((await sum?.data()) ?? [])).toEqual([4.5, 1]);
  dispose([saved, tensors, { sum: sum ?? [] }]);
});
