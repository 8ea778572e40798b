import * as tf from '@tensorflow/tfjs';
import { ScheduleFreeSGD } from 'polyak';
import { beforeAll, describe, expect, it } from 'vitest';
import { lossAt, scheduleFreePath } from './schedule-free-path.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('the path of the figure', () => {
  it.each([0.5, 0.9, 1])('is that of the optimizer, β %d', (beta) => {
    const { z, y, x } = scheduleFreePath(20, beta);
    const w = tf.variable(tf.tensor1d([...(z[0] ?? [])]));
    const opt = new ScheduleFreeSGD([w], { lr: 0.15, momentum: beta });
    for (let t = 1; t <= 20; t++) {
      // The gradient that led from z to z: (z − next z) / lr.
      const [before = [NaN, NaN], after = [NaN, NaN]] = [z[t - 1], z[t]];
      const g = before.map((value, i) => (value - (after[i] ?? NaN)) / 0.15);
      tf.tidy(() => opt.applyGradients({ [w.name]: tf.tensor1d(g) }));
      w.dataSync().forEach((value, i) => expect(value).toBeCloseTo(y[t]?.[i] ?? NaN, 5));
      const average = opt.swapAverages(() => [...w.dataSync()]);
      average.forEach((value, i) => expect(value).toBeCloseTo(x[t]?.[i] ?? NaN, 5));
    }
    opt.dispose();
    w.dispose();
  });

  it('ends nearest to the minimum with x', () => {
    const { z, y, x } = scheduleFreePath(160, 0.9);
    const [ofZ, ofY, ofX] = [z, y, x].map((path) => lossAt(path.at(-1) ?? [NaN, NaN])) as [
      number,
      number,
      number,
    ];
    expect(ofX).toBeLessThan(ofY);
    expect(ofY).toBeLessThan(ofZ);
  });
});
