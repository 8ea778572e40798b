import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const programs = import.meta.glob<unknown>('./trouble/*.ts');

/** The lines that a program prints. */
async function printedBy(name: string): Promise<unknown[][]> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await programs[`./trouble/${name}.ts`]?.();
  const lines = log.mock.calls.slice();
  log.mockRestore();
  return lines;
}

it('nan: the one bad step is left out, and weight and average stay finite', async () => {
  const [skipped, ...rest] = await printedBy('nan');
  expect(skipped).toEqual(['step 3 skipped: the norm is NaN']);
  const { slope, average } = Object.fromEntries(rest) as Record<
    string,
    number
  >;
  expect(slope).toBeCloseTo(2, 1);
  expect(average).toBeGreaterThan(1.5);
});

it('no-change: the frozen layer has not moved, the other has', async () => {
  const lines = await printedBy('no-change');
  const moves = lines.filter(([name]) =>
    String(name).includes('/'),
  );
  expect(moves).toHaveLength(4);
  for (const [name, trainable, moved] of moves) {
    const isFrozen = String(name).startsWith('frozen');
    expect([name, trainable, Number(moved) > 0]).toEqual([
      name,
      !isFrozen,
      !isFrozen,
    ]);
  }
  expect(lines.at(-1)).toEqual(['learning rate', 0.01]);
});

it('memory: a loss and a product are left by each step, and none inside tidy', async () => {
  expect(await printedBy('memory')).toEqual([
    ['tensors left by 10 steps', 20],
    ['inside tf.tidy', 0],
  ]);
});

it('after-an-error: the second run begins after the last epoch that was saved', async () => {
  expect(await printedBy('after-an-error')).toEqual([
    ['from epoch', 0],
    ['Error: the data ran out'],
    ['from epoch', 12],
    ['steps', 20],
  ]);
});

it('the worker posts the loss of each epoch, and it falls', async () => {
  const postMessage = vi.fn<(loss: number) => void>();
  vi.stubGlobal('self', { postMessage });
  await import('./worker/train.worker.ts');
  vi.unstubAllGlobals();
  const losses = postMessage.mock.calls.map(([loss]) => loss);
  expect(losses).toHaveLength(20);
  expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
});
