import { countCalls, type Calls } from '@polyak/testing/count-calls';
import type { Contender } from './contender.ts';

/** Medians over the rounds, for one run of a contender. */
export interface Measurement {
  name: string;
  /** From the call until the GPU has finished. */
  wallMs: number;
  /** Until the call returns. */
  jsMs: number;
  calls: Calls;
}

/** Enough for the browser to have compiled the JavaScript that is timed. */
const warmUps = 10;

/** Runs in a row that are timed together: one alone after a wait costs the waking up of threads more than itself. */
const batch = 5;

/** Runs the contenders in turn, round after round, so that a noisy moment hits them all. */
export async function measure(
  device: GPUDevice,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Measurement[]> {
  const counted: Calls[] = [];
  for (const { run } of contenders) {
    for (let i = 0; i < warmUps; i++) run();
    // Counted apart from the timed rounds, which the counting would slow down.
    counted.push(await countCalls(device, run));
    await device.queue.onSubmittedWorkDone();
  }
  const times = contenders.map((contender, i) => ({
    ...contender,
    calls: counted[i],
    wallMs: [] as number[],
    jsMs: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, wallMs, jsMs } of times) {
      const start = performance.now();
      for (let i = 0; i < batch; i++) run();
      jsMs.push((performance.now() - start) / batch);
      await device.queue.onSubmittedWorkDone();
      wallMs.push((performance.now() - start) / batch);
    }
  }
  return times.flatMap(({ name, calls, wallMs, jsMs }) =>
    calls ? [{ name, calls, wallMs: median(wallMs), jsMs: median(jsMs) }] : [],
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? NaN;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return (low + high) / 2;
}
