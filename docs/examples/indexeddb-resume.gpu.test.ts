import { expect, it, vi } from 'vitest';

it('goes on after a reload, from what IndexedDB has', async () => {
  const program = new URL(
    'programs/indexeddb-resume.ts',
    import.meta.url,
  ).href;
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation(() => undefined);
  // A module of its own each time, as after a reload.
  await import(/* @vite-ignore */ `${program}?first`);
  await import(/* @vite-ignore */ `${program}?second`);
  const printed = log.mock.calls.slice();
  log.mockRestore();
  // Two batches an epoch, five epochs a run.
  expect(printed).toEqual([
    ['from epoch', 0],
    ['steps', 10],
    ['from epoch', 5],
    ['steps', 20],
  ]);
});
