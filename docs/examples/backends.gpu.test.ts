import { expect, it, vi } from 'vitest';

it('backends: ten steps of Adam on WebGPU are those on the CPU, to rounding', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await import('./trouble/backends.ts');
  const lines = log.mock.calls.slice() as [
    number,
    number,
    number,
  ][];
  log.mockRestore();
  expect(lines.map(([step]) => step)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
  for (const [step, , difference] of lines)
    expect(difference, `at ${step}`).toBeLessThan(1e-4);
});
