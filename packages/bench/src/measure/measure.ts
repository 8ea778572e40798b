import { watchCalls } from '@polyak/testing/count-calls';
import type { Contender, Running } from '../contenders/contender.ts';
import { timePasses } from './pass-times.ts';
import { quartiles, type Quartiles } from './statistics.ts';
import { Traffic } from './traffic.ts';

/** For one step of a contender. */
export interface Measurement {
  readonly optimizer: string;
  readonly average: string;
  /** Milliseconds from the call until the GPU has finished. */
  readonly wallMs: Quartiles;
  /** Milliseconds until the call returns. */
  readonly jsMs: Quartiles;
  /** Milliseconds in the compute passes; null if the device has no timestamps. */
  readonly gpuMs: Quartiles | null;
  readonly dispatches: number;
  readonly submits: number;
  /** See {@link Traffic}. */
  readonly bytes: number;
  /** Waits for the GPU to hand values to the CPU. */
  readonly readbacks: number;
  readonly newBuffers: number;
  /** Null in results of before they were counted. */
  readonly bindGroups: number | null;
}

export interface Schedule {
  readonly repeats: number;
  /** Whether contenders stay on the device between their turns, or make what they need again for each. */
  readonly keep: boolean;
  /** The fewest steps of a turn. */
  readonly leastSteps: number;
  /** Called after each turn. */
  readonly onTurn: () => void;
}

/** A turn takes as many steps as fill this time: where one is short, waking up threads after a wait costs more. */
const turnMs = 20;
const mostSteps = 20;

/** Enough for each contender to have all its state, and its kernels. */
const warmUps = 2;

/** The turns of a contender, including the first, which counts. */
export const turnsOf = ({ repeats }: Pick<Schedule, 'repeats'>): number => repeats + 1;

interface Samples {
  readonly contender: Contender;
  readonly counts: Counts;
  readonly wallMs: number[];
  readonly jsMs: number[];
  readonly gpuMs: number[];
  /** Of a step with counting, from the call until the GPU has finished. */
  readonly firstMs: number;
  running: Running | null;
}

/** Runs the contenders in turn, repeat after repeat, so that a noisy moment hits them all. */
export async function measure(
  contenders: readonly Contender[],
  schedule: Schedule,
): Promise<Measurement[]> {
  const all: Samples[] = [];
  const traffic = new Traffic();
  for (const contender of contenders) {
    const counted = await count(contender, traffic);
    const samples = { contender, ...counted, wallMs: [], jsMs: [], gpuMs: [] };
    all.push(samples);
    await rest(samples, schedule);
  }
  traffic.stop();
  const slowest = Math.max(...all.map(({ firstMs }) => firstMs));
  const steps = Math.min(Math.max(Math.round(turnMs / slowest), schedule.leastSteps), mostSteps);
  for (let repeat = 0; repeat < schedule.repeats; repeat++) {
    for (const samples of all) {
      samples.running ??= await warmUp(samples.contender);
      await takeTurn(samples.running, samples, steps);
      // Once, where a step is long.
      if (slowest < turnMs || repeat === 0) await timeOnGPU(samples.running, samples);
      await rest(samples, schedule);
    }
  }
  for (const { running } of all) running?.dispose();
  return all.map(({ contender: { optimizer, average }, counts, wallMs, jsMs, gpuMs }) => ({
    optimizer,
    average,
    wallMs: quartiles(wallMs),
    jsMs: quartiles(jsMs),
    gpuMs: gpuMs.length > 0 ? quartiles(gpuMs) : null,
    ...counts,
  }));
}

type Counts = Pick<
  Measurement,
  'dispatches' | 'submits' | 'bytes' | 'readbacks' | 'newBuffers' | 'bindGroups'
>;

/** Counts a step apart from the timed ones, which the counting would slow down. */
async function count(
  contender: Contender,
  traffic: Traffic,
): Promise<Pick<Samples, 'counts' | 'firstMs' | 'running'>> {
  const running = await warmUp(contender);
  const before = traffic.bytes;
  const { calls, stop } = watchCalls(running.device);
  const start = performance.now();
  await running.step();
  stop();
  const bytes = traffic.bytes - before;
  await running.finished();
  const firstMs = performance.now() - start;
  const { dispatches, submits, newBuffers, bindGroups, mapAsync, data, dataSync } = calls;
  const readbacks = Math.max(mapAsync, data + dataSync);
  const counts = { dispatches, submits, bytes, readbacks, newBuffers, bindGroups };
  return { counts, firstMs, running };
}

async function warmUp(contender: Contender): Promise<Running> {
  const running = await contender.start();
  for (let i = 0; i < warmUps; i++) await running.step();
  await running.finished();
  return running;
}

async function takeTurn(running: Running, { wallMs, jsMs }: Samples, steps: number): Promise<void> {
  let busy = 0;
  const start = performance.now();
  for (let i = 0; i < steps; i++) {
    const before = performance.now();
    const work = running.step();
    busy += work ? await work : performance.now() - before;
  }
  await running.finished();
  wallMs.push((performance.now() - start) / steps);
  jsMs.push(busy / steps);
}

async function timeOnGPU(running: Running, { gpuMs }: Samples): Promise<void> {
  const passes = await timePasses(running.device, async () => {
    await running.step();
    await running.finished();
  });
  if (passes !== null) gpuMs.push(passes);
}

async function rest(samples: Samples, { keep, onTurn }: Schedule): Promise<void> {
  if (!keep) {
    samples.running?.dispose();
    await samples.running?.finished();
    samples.running = null;
  }
  onTurn();
}
