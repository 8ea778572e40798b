import type { Contender, Running } from '../contenders/contender.ts';
import { startCounting, type CountedStep } from './counted-step.ts';
import type { Measurement } from './measurement.ts';
import { timePasses } from './pass-times.ts';
import { quartiles } from './statistics.ts';
import { runStep, start } from './steps.ts';

/** A turn takes as many steps as fill this time: where one is short, waking up threads after a wait costs more. */
const turnMs = 20;
const mostSteps = 20;

/** A contender in a measurement, and what was seen of its steps. */
export class Entrant {
  private readonly contender: Contender;
  private readonly leastSteps: number;
  private readonly wallMs: number[] = [];
  private readonly jsMs: number[] = [];
  private readonly gpuMs: (number | null)[] = [];
  private running: Running | null = null;
  private counted: CountedStep | null = null;

  constructor(contender: Contender, leastSteps: number) {
    this.contender = contender;
    this.leastSteps = leastSteps;
  }

  async takeTurn(): Promise<void> {
    const { running, counted } = await this.begin();
    const { ms } = counted;
    const steps = Math.min(Math.max(Math.round(turnMs / ms), this.leastSteps), mostSteps);
    let busy = 0;
    const begun = performance.now();
    for (let i = 0; i < steps; i++) {
      const before = performance.now();
      const work = running.step();
      busy += work ? await work : performance.now() - before;
    }
    await running.finished();
    this.wallMs.push((performance.now() - begun) / steps);
    this.jsMs.push(busy / steps);
    // Where a step is long, the counted one is enough.
    if (ms < turnMs) this.gpuMs.push(await timePasses(running.device, () => runStep(running)));
  }

  /** Frees what it has on the device. */
  async leave(): Promise<void> {
    this.running?.dispose();
    await this.running?.finished();
    this.running = null;
  }

  measurement(): Measurement {
    const { contender, wallMs, jsMs, counted } = this;
    if (!counted)
      throw new Error(`${contender.optimizer}, ${contender.average}: no turn was taken`);
    const gpuMs = [counted.gpuMs, ...this.gpuMs].filter((time) => time !== null);
    return {
      optimizer: contender.optimizer,
      average: contender.average,
      wallMs: quartiles(wallMs),
      jsMs: quartiles(jsMs),
      gpuMs: gpuMs.length > 0 ? quartiles(gpuMs) : null,
      ...counted.counts,
    };
  }

  /** Takes the steps that are not timed: in the first of a turn, the caches hold another contender's code and data. */
  private async begin(): Promise<{ running: Running; counted: CountedStep }> {
    let { running, counted } = this;
    if (!counted) ({ running, counted } = await startCounting(this.contender));
    else if (running) await runStep(running);
    running ??= await start(this.contender);
    this.running = running;
    this.counted = counted;
    return { running, counted };
  }
}
