import * as tf from '@tensorflow/tfjs';
import { greedySoup, LAWA, Lookahead, SWAG, type TensorState } from 'polyak';
import { beforeAll, expect, it } from 'vitest';
import { noisyPath, noisyStep, start } from './average-path.ts';
import type { Point } from './lines.ts';
import { greedySoupOf, lawaOf, lookaheadPaths, lossAt, swagOf } from './newer-averages.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** An optimizer whose step is the figure's. */
class NoisyOptimizer extends tf.Optimizer {
  static readonly className = 'NoisyOptimizer';
  private readonly step = noisyStep();

  override applyGradients(gradients: Record<string, tf.Tensor> | { name: string }[]): void {
    for (const { name } of gradients as { name: string }[]) {
      const variable = tf.engine().registeredVariables[name];
      const [x = NaN, y = NaN] = variable?.dataSync() ?? [];
      variable?.assign(tf.tensor1d([...this.step([x, y])]));
    }
  }

  override getConfig() {
    return {};
  }
}

const path = noisyPath(60);
const pointOf = (tensor: tf.Tensor | undefined) => Array.from(tensor?.dataSync() ?? []);

function expectAt(given: readonly number[], expected: Point | undefined) {
  expect(given).toEqual((expected ?? []).map((value) => expect.closeTo(value, 5) as number));
}

it('a Lookahead takes the path of the figure', () => {
  const w = tf.variable(tf.tensor1d([...start]));
  const optimizer = new Lookahead(new NoisyOptimizer(), { syncPeriod: 4, slowStepSize: 0.3 });
  const { fast, slow } = lookaheadPaths(23, 4, 0.3);
  for (let i = 0; i < 22; i++) optimizer.applyGradients({ [w.name]: tf.zerosLike(w) });
  expectAt(pointOf(w), fast.at(-1));
  expectAt(pointOf(optimizer.slowWeights()[0]), slow.at(-1));
});

it('LAWA and SWAG are at the points of the figures', () => {
  const w = tf.variable(tf.tensor1d([0, 0]));
  const [lawa, swag] = [new LAWA([w], { k: 7 }), new SWAG([w])];
  for (const point of path) {
    w.assign(tf.tensor1d([...point]));
    lawa.update();
    swag.update();
  }
  expectAt(pointOf(lawa.averages()[0]), lawaOf(path, 7).at(-1));
  const { mean, deviation } = swagOf(path);
  expectAt(pointOf(swag.means()[0]), mean);
  expectAt(pointOf(swag.variances()[0]?.sqrt()), deviation);
});

it('the greedy soup is that of the figure', async () => {
  const points = [1, 2, 3, 4, 5].map((seed) => noisyPath(40, seed).at(-1) ?? start);
  const models = points.map((point): TensorState[] => [
    { name: 'w', dtype: 'float32', shape: [2], values: Float32Array.from(point) },
  ]);
  const score = ([w]: readonly TensorState[]) =>
    -lossAt([w?.values[0] ?? NaN, w?.values[1] ?? NaN]);
  const { ingredients, stateDict } = await greedySoup(models, score);
  const own = greedySoupOf(points);
  expect(own.ingredients).toEqual(ingredients);
  expectAt(Array.from(stateDict[0]?.values ?? []), own.soup);
});
