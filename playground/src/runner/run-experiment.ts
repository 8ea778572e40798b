import { dataParsers, type DataSets } from '../../data/data-sets.ts';
import { checkAxis, checkStep } from '../figure-checks.ts';
import type { Controls, Experiment, Host, Kept } from '../host.ts';
import { createRandom } from '../random.ts';
import { isDue, type Checkpoint } from './checkpoint.ts';
import { timed } from './timed.ts';

/** Takes checkpoints, and resumes from one. */
export interface Checkpoints {
  /** Where the run resumes from; null at its start. */
  readonly from: Checkpoint | null;
  readonly read: (kept: Kept) => Promise<unknown>;
  readonly restore: (kept: Kept, saved: unknown) => Promise<void>;
  /** Called with each new one; the run waits for it. */
  readonly take: (checkpoint: Checkpoint) => Promise<void> | void;
}

/** Where an experiment runs: in the worker, or in a script that records it. */
export interface Surroundings {
  /** Read at every access, so that a control can change while the experiment runs. */
  readonly values: Readonly<Record<string, number>>;
  /** Whether steps are to be captured. @defaultValue `true` */
  readonly captured?: boolean;
  /** Called before each step, which waits for it. */
  readonly beforeStep: (step: number, total: number) => Promise<void> | void;
  /** Called after each step that awaits nothing, with its milliseconds. */
  readonly afterStep?: (milliseconds: number) => void;
  readonly chart: Host['chart'];
  readonly image: Host['image'];
  readonly plot: Host['plot'];
  readonly text: Host['text'];
  /** The packed bytes of a data set. */
  readonly bytes: (name: keyof DataSets) => Promise<BlobPart>;
  /** Without them nothing is kept. */
  readonly checkpoints?: Checkpoints;
  /** Ends the run early. */
  readonly maxSteps?: number;
}

/** Runs an experiment to its end. */
export async function runExperiment<C extends Controls>(
  experiment: Experiment<C>,
  surroundings: Surroundings,
): Promise<void> {
  const { values, captured = true, beforeStep, afterStep = () => undefined } = surroundings;
  const { chart, image, plot, text, bytes, checkpoints, maxSteps = Infinity } = surroundings;
  const random = createRandom(values['seed'] ?? experiment.controls.seed.value);
  let loops = 0;
  async function* steps(total: number, kept?: Kept): AsyncGenerator<number> {
    checkTotal(total);
    const loop = ++loops;
    const from = checkpoints?.from;
    // This loop is behind it.
    if (from && loop < from.loop) return;
    let done = 0;
    if (kept && from?.loop === loop) {
      await checkpoints?.restore(kept, from.kept);
      random.state = from.random;
      done = from.step;
    }
    for (let step = done + 1; step <= Math.min(total, maxSteps); step++) {
      await beforeStep(step, total);
      yield step;
      if (!kept || !checkpoints || !isDue(step, total)) continue;
      const { state } = random;
      await checkpoints.take({ loop, step, random: state, kept: await checkpoints.read(kept) });
    }
  }
  const host: Host<C> = {
    controls: values as Host<C>['controls'],
    captured,
    random,
    steps: (total, kept) => timed(steps(total, kept), afterStep),
    chart(title, step, lines) {
      checkStep(step);
      chart(title, step, lines);
    },
    image,
    plot(title, one) {
      checkAxis('x', one.x);
      checkAxis('y', one.y);
      plot(title, one);
    },
    text,
    async data(name) {
      checkName(name);
      return dataParsers[name](await bytes(name));
    },
  };
  await experiment.run(host);
}

function checkTotal(total: number): void {
  if (Number.isSafeInteger(total) && total >= 0) return;
  throw new RangeError(`total must be a whole number of steps, got ${total}`);
}

function checkName(name: string): void {
  if (Object.hasOwn(dataParsers, name)) return;
  const known = Object.keys(dataParsers).join(' or ');
  throw new RangeError(`data must be ${known}, got ${name.slice(0, 100)}`);
}
