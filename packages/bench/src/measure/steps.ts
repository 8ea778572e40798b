import type { Contender, Running } from '../contenders/contender.ts';

/** Enough for a contender to have all its state, and its kernels. */
const warmUps = 2;

/** A contender whose steps are alike from now on. */
export async function start(contender: Contender): Promise<Running> {
  const running = await contender.start();
  for (let i = 0; i < warmUps; i++) await running.step();
  await running.finished();
  return running;
}

export async function runStep(running: Running): Promise<void> {
  await running.step();
  await running.finished();
}
