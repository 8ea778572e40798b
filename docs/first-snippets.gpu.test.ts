import { expect, it, vi } from 'vitest';

/** The first snippets that begin with WebGPU; the others run in first-snippets.test.ts. */
const programs = import.meta.glob<unknown>('./examples/{browser,support,webgpu-first}.ts');

it.each(Object.keys(programs))('%s runs as it is pasted', async (path) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const example = await programs[path]?.();
  expect(example).toBeDefined();
  const printed: readonly unknown[] = log.mock.calls.flat();
  const [engine = 'webgpu', ...others] = printed;
  expect(engine).toBe('webgpu');
  for (const value of others) expect(value).not.toBeNaN();
  log.mockRestore();
});
