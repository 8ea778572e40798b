import { countCalls, type Calls } from '@polyak/testing';
import { webgpuBackend } from '@polyak/testing/gpu';
import { capture } from 'polyak';
import { expect, it, vi } from 'vitest';
import { mlpStep } from '../figures/mlp-step.ts';

const programs = import.meta.glob<unknown>(
  './programs/{capture,capture-fit}.ts',
);

it.each(Object.keys(programs))('%s is replayed', async (path) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await programs[path]?.();
  const printed = new Map(log.mock.calls as [string, unknown][]);
  log.mockRestore();
  expect(printed.get('engine')).toBe('captured');
});

it('the counts of the page are those of its step', async () => {
  const { step, x, y, dispose } = mlpStep();
  const train = capture(step);
  for (let i = 0; i < 4; i++) train(x, y);
  const { device } = webgpuBackend();
  const count = (work: () => unknown): Promise<Calls> =>
    countCalls(device, () => void work());
  step(x, y);
  const eager = await count(() => step(x, y));
  const captured = await count(() => train(x, y));
  const row = (calls: Calls): number[] => [
    calls.dispatches,
    calls.submits,
    calls.bindGroups,
    calls.writeBuffers,
    calls.newBuffers,
  ];
  expect({ eager: row(eager), captured: row(captured) }).toEqual({
    eager: [49, 3, 43, 44, 3],
    captured: [49, 1, 0, 1, 0],
  });
  train.dispose();
  dispose();
});
