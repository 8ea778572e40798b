import { encodeLink } from '../playground/src/share/link.ts';

/** How long it runs unless a test says otherwise. */
export const smallSteps = 20;

/** Lines that an experiment runs before each of its steps; the first is on line 11. */
export function smallExperiment(
  body: string,
  { steps = smallSteps, kept = '', end = '' } = {},
): string {
  return `import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';
import { experiment } from '@polyak/playground';

const seed: { label: string; value: number } & object = { label: 'Seed', value: 1 };
export default experiment({
  title: 'Small', lookFor: '',
  controls: { seed: { ...seed, min: 0, max: 99, step: 1 }, lr: { label: 'Rate', value: 0.1, min: 0, max: 1, step: 0.1 } },
  async run({ controls, random, steps, chart, image, plot, text, data }) {
    for await (const step of steps(${steps}${kept})) {
      ${body}
      const w = tf.variable(tf.scalar(random.normal()));
      const optimizer = new EMAOptimizer(tf.train.sgd(controls.lr), { decay: 0.5 });
      optimizer.minimize(() => tf.square(w), false, [w]);
      const [raw = NaN] = await w.data();
      chart('Value', step, { raw });
      w.dispose();
      optimizer.dispose();
    }
  },
});
${end}`;
}

/** The hash of a link to the digits' playground with this code. */
export function linkTo(code: string): string {
  const seed = { label: 'Seed', value: 1, min: 0, max: 99, step: 1 };
  const edited = { code, controls: { seed } };
  return encodeLink({ experiment: 'digits', backend: 'cpu', captured: true, values: {}, edited });
}
