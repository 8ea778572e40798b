import type * as tf from '@tensorflow/tfjs';
import type { Running } from '../contenders/contender.ts';

/** Reads all weights back, and averages them in arrays. */
export function readBack(
  variables: readonly tf.Variable[],
  decay: number,
): Pick<Running, 'step' | 'dispose'> {
  const averages = variables.map(({ size }) => new Float32Array(size));
  return {
    async step() {
      const start = performance.now();
      const reading = variables.map((variable) => readAgain(variable));
      let busy = performance.now() - start;
      const values = await Promise.all(reading);
      const read = performance.now();
      averages.forEach((average, i) => {
        const weights = values[i] ?? [];
        for (let k = 0; k < average.length; k++) {
          const old = average[k] ?? 0;
          average[k] = old + (1 - decay) * ((weights[k] ?? 0) - old);
        }
      });
      busy += performance.now() - read;
      return busy;
    },
    dispose: () => undefined,
  };
}

/** tfjs keeps values that it has read: a product is new each time, as weights are after a step. */
async function readAgain(variable: tf.Variable): Promise<ArrayLike<number>> {
  const copy = variable.mul<tf.Tensor>(1);
  const values = await copy.data();
  copy.dispose();
  return values;
}
