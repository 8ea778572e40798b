import { expect, it } from 'vitest';
import { runJobs, type Job } from './jobs.mjs';

/** Runs jobs of these durations and returns what began and ended, in order. */
async function order(jobs: (Job & { turns: number })[], cores: number): Promise<string> {
  const events: string[] = [];
  await runJobs(jobs, cores, async ({ name, turns }) => {
    events.push(name);
    for (let i = 0; i < turns; i++) await Promise.resolve();
    events.push(name.toLowerCase());
  });
  return events.join(' ');
}

const long = { cores: 1, turns: 100 };
const short = { cores: 1, turns: 20 };

it('runs jobs side by side, as many as there are cores', async () => {
  const jobs = [
    { name: 'A', ...long },
    { name: 'B', ...short },
    { name: 'C', ...short },
  ];
  expect(await order(jobs, 1)).toBe('A a B b C c');
  expect(await order(jobs, 2)).toBe('A B b C c a');
  expect(await order(jobs, 3)).toBe('A B C b c a');
});

it('leaves a job that needs every core alone, however many there are', async () => {
  const jobs = [
    { name: 'A', ...short },
    { name: 'B', cores: Infinity, turns: 20 },
    { name: 'C', ...long },
  ];
  // C fits beside A, where B does not.
  expect(await order(jobs, 2)).toBe('A C a c B b');
  expect(await order(jobs, 8)).toBe('A C a c B b');
  expect(await order(jobs, 1)).toBe('A a B b C c');
});

it('begins a job when those that it needs have ended', async () => {
  const jobs = [
    { name: 'A', ...short, after: ['C'] },
    { name: 'B', ...long },
    { name: 'C', ...short },
  ];
  expect(await order(jobs, 2)).toBe('B C c A a b');
  await expect(order([{ name: 'A', ...short, after: ['Z'] }], 2)).rejects.toThrow(
    'No job can begin: A',
  );
});
