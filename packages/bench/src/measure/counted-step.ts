import { watchCalls } from '@polyak/testing/count-calls';
import type { Contender, Running } from '../contenders/contender.ts';
import type { Measurement } from './measurement.ts';
import { timePasses } from './pass-times.ts';
import { start } from './steps.ts';
import { Traffic } from './traffic.ts';

/** What a step asks of the GPU. Counting slows its JavaScript down, so the steps that are timed come after it. */
export interface CountedStep {
  readonly counts: Pick<
    Measurement,
    'dispatches' | 'submits' | 'bytes' | 'readbacks' | 'newBuffers' | 'bindGroups'
  >;
  /** From the call until the GPU has finished. */
  readonly ms: number;
  /** In its compute passes; null if the device has no timestamps. */
  readonly gpuMs: number | null;
}

export async function startCounting(
  contender: Contender,
): Promise<{ running: Running; counted: CountedStep }> {
  const running = await start(contender);
  const traffic = new Traffic();
  const { calls, stop } = watchCalls(running.device);
  const begun = performance.now();
  let ms = 0;
  const gpuMs = await timePasses(running.device, async () => {
    await running.step();
    stop();
    traffic.stop();
    await running.finished();
    ms = performance.now() - begun;
  });
  const { dispatches, submits, newBuffers, bindGroups, mapAsync, data, dataSync } = calls;
  const readbacks = Math.max(mapAsync, data + dataSync);
  const { bytes } = traffic;
  const counts = { dispatches, submits, bytes, readbacks, newBuffers, bindGroups };
  return { running, counted: { counts, ms, gpuMs } };
}
