import { dataParsers, type DataSets } from '../../data/data-sets.ts';
import type { Controls, Experiment, Host } from '../host.ts';
import { createRandom } from '../random.ts';

/** Where an experiment runs: in the worker, or in a script that records it. */
export interface Surroundings {
  /** Read anew at every access, so that a control can change while the experiment runs. */
  readonly values: Readonly<Record<string, number>>;
  /** Called before each step, which waits for it. */
  readonly beforeStep: (step: number, total: number) => Promise<void> | void;
  readonly chart: Host['chart'];
  readonly image: Host['image'];
  readonly plot: Host['plot'];
  readonly text: Host['text'];
  /** The packed bytes of a data set. */
  readonly bytes: (name: keyof DataSets) => Promise<BlobPart>;
  /** Ends the run early. */
  readonly maxSteps?: number;
}

/** Runs an experiment to its end. */
export async function runExperiment<C extends Controls>(
  experiment: Experiment<C>,
  surroundings: Surroundings,
): Promise<void> {
  const { values, beforeStep, chart, image, plot, text, bytes, maxSteps = Infinity } = surroundings;
  const host: Host<C> = {
    controls: values as Host<C>['controls'],
    random: createRandom(values['seed'] ?? experiment.controls.seed.value),
    async *steps(total) {
      for (let step = 1; step <= Math.min(total, maxSteps); step++) {
        await beforeStep(step, total);
        yield step;
      }
    },
    chart,
    image,
    plot,
    text,
    data: async (name) => dataParsers[name](await bytes(name)),
  };
  await experiment.run(host);
}
