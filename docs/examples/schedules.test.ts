import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { curves } from '../figures/schedule-curves.ts';
import { initialValues } from '../figures/schedule-setup.ts';
import { setups } from '../figures/schedule-setups.ts';
import {
  averaged,
  chain,
  fitByBatches,
  fitByEpochs,
  fitByMetric,
  loop,
  perGroup,
  saveAndResume,
} from './use-schedules.ts';
import * as polyak from 'polyak';
import { Adam, LRScheduler, SGD, StepLR } from 'polyak';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const valueOf = (tensor: tf.Tensor) =>
  tensor.dataSync<'float32'>()[0] ?? NaN;

const variableOf = (value: number) => tf.variable(tf.scalar(value));

const cosine = (part: number) => (1 + Math.cos(Math.PI * part)) / 2;

describe('the curves of the figures', () => {
  it('are there for every schedule', () => {
    const schedules = Object.entries(polyak).filter(
      ([, value]) =>
        typeof value === 'function' &&
        value.prototype instanceof LRScheduler,
    );
    expect(Object.keys(curves).sort()).toEqual(
      schedules.map(([name]) => name).sort(),
    );
  });

  // The formulas of the page, at a learning rate of 0.1.
  const formulas: Record<string, (t: number) => number> = {
    LambdaLR: (t) => 0.1 / Math.sqrt(1 + t),
    MultiplicativeLR: (t) => 0.1 * 0.96 ** Math.min(t, 50),
    StepLR: (t) => 0.1 * 0.5 ** Math.floor(t / 30),
    MultiStepLR: (t) => (t < 30 ? 0.1 : t < 80 ? 0.05 : 0.025),
    ConstantLR: (t) => (t < 40 ? 0.05 : 0.1),
    LinearLR: (t) => 0.1 * (0.1 + 0.9 * Math.min(t / 40, 1)),
    ExponentialLR: (t) => 0.1 * 0.95 ** t,
    PolynomialLR: (t) => 0.1 * (1 - Math.min(t / 80, 1)) ** 2,
    CosineAnnealingLR: (t) => 0.001 + 0.099 * cosine(t / 100),
    ChainedScheduler: (t) => 0.1 * (t < 20 ? 0.1 : 1) * 0.97 ** t,
    SequentialLR: (t) =>
      t < 20
        ? 0.1 * (0.1 + (0.9 * t) / 20)
        : 0.1 * cosine((t - 20) / 80),
    // 11 epochs without improvement: 25 to 35; 59 to 69; then every 11.
    ReduceLROnPlateau: (t) =>
      0.1 *
      0.5 ** [36, 70, 81, 92].filter((epoch) => epoch <= t).length,
    CyclicLR: (t) => {
      const cycle = Math.floor(t / 400);
      const x = 1 - Math.abs(((t % 400) - 200) / 200);
      return 0.01 + 0.09 * x * 0.5 ** cycle;
    },
    OneCycleLR: (t) => {
      const [first, last] = [0.1 / 25, 0.1 / 25e4];
      return t <= 299
        ? 0.1 + (first - 0.1) * cosine(t / 299)
        : last + (0.1 - last) * cosine((t - 299) / 700);
    },
    CosineAnnealingWarmRestarts: (t) =>
      0.1 *
      (t < 15
        ? cosine(t / 15)
        : t < 45
          ? cosine((t - 15) / 30)
          : cosine((t - 45) / 60)),
    SWALR: (t) => {
      if (t <= 60) return 0.1 * cosine(t / 100);
      const alpha = 1 - cosine(Math.min(1, (t - 60) / 10));
      return alpha * 0.05 + (1 - alpha) * 0.1 * cosine(0.6);
    },
  };

  it.each(Object.keys(curves))('%s', (name) => {
    const { lrs } = curves[name] ?? { lrs: [] };
    expect(lrs.length).toBeGreaterThan(0);
    lrs.forEach((lr, t) => {
      const expected = formulas[name]?.(t) ?? NaN;
      expect(lr, `at ${t}`).toBeCloseTo(expected, 12);
    });
  });
});

describe.each(Object.entries(setups))(
  'the figure of %s',
  (name, setup) => {
    const values = initialValues(setup);

    it('begins as the example', () => {
      expect(setup.run(values)).toEqual(curves[name]?.lrs);
      expect(setup.unit).toBe(curves[name]?.unit);
    });

    it('can be drawn wherever its controls stand', () => {
      for (const [key, control] of Object.entries(setup.controls)) {
        const ends =
          control.kind === 'range'
            ? [control.min, control.max]
            : control.kind === 'choice'
              ? control.choices
              : [true, false];
        for (const end of ends) {
          const lrs = setup.run({ ...values, [key]: end });
          expect(
            lrs.every((lr) => lr > -1e-15 && lr < 1),
            `${key}: ${end}`,
          ).toBe(true);
        }
      }
    });

    it('names what it draws', () => {
      expect(setup.code?.(values) ?? name).toContain(name);
    });
  },
);

it('there is a figure for every schedule', () => {
  expect(Object.keys(setups).sort()).toEqual(
    Object.keys(curves).sort(),
  );
});

describe('the programs of the schedules', () => {
  const programs = import.meta.glob<unknown>('./schedules/*.ts');

  it('are there for every schedule', () => {
    expect(Object.keys(programs)).toHaveLength(
      Object.keys(curves).length,
    );
  });

  it.each(Object.keys(programs))(
    '%s prints the learning rates of the figure',
    async (path) => {
      const log = vi
        .spyOn(console, 'log')
        .mockImplementation(() => undefined);
      await programs[path]?.();
      const printed = log.mock.calls as [number, number][];
      log.mockRestore();

      const key = path
        .slice('./schedules/'.length, -'.ts'.length)
        .replaceAll('-', '');
      const name =
        Object.keys(curves).find(
          (each) => each.toLowerCase() === key,
        ) ?? '';
      // Its loss stops falling after epoch 10; with a patience of 10 the rate halves after epochs 21, 32 and 43.
      const ofLoss = (t: number) =>
        0.1 *
        0.5 ** [22, 33, 44].filter((epoch) => epoch <= t).length;
      const lrOf = (t: number) =>
        name === 'ReduceLROnPlateau'
          ? ofLoss(t)
          : (curves[name]?.lrs[t] ?? NaN);
      expect(printed.length).toBeGreaterThan(4);
      for (const [t, lr] of printed)
        expect(lr, `at ${t}`).toBeCloseTo(lrOf(t), 12);
    },
  );
});

describe('using schedules', () => {
  function data() {
    const labels = tf.range(0, 64).mod(tf.scalar(2)).toInt();
    return {
      xs: labels.toFloat().reshape([64, 1]),
      ys: tf.oneHot(labels, 2).toFloat(),
    };
  }

  function classifier() {
    return tf.sequential({
      layers: [
        tf.layers.dense({
          units: 2,
          activation: 'softmax',
          inputShape: [1],
        }),
      ],
    });
  }

  it('in a loop', () => {
    const weights = variableOf(1);
    const [lr] = loop([() => weights.square().asScalar()], weights);
    expect(lr).toBeCloseTo(0.1 * 0.9 ** 20, 12);
    expect(Math.abs(valueOf(weights))).toBeLessThan(1);
  });

  it('around an average', () => {
    const { optimizer, schedule } = averaged();
    for (let epoch = 0; epoch < 10; epoch++) schedule.step();
    expect(optimizer.inner.paramGroups[0]?.lr).toBeCloseTo(
      0.005,
      12,
    );
  });

  it('in fit, by epochs', async () => {
    const { xs, ys } = data();
    const [lr] = await fitByEpochs(classifier(), xs, ys);
    expect(lr).toBeCloseTo(0.01 * 0.1 ** 4, 12);
  });

  it('in fit, by batches', async () => {
    const { xs, ys } = data();
    const schedule = await fitByBatches(classifier(), xs, ys);
    expect(schedule.lastEpoch).toBe(20);
  });

  it('in fit, by a metric', async () => {
    const { xs, ys } = data();
    const schedule = await fitByMetric(classifier(), xs, ys);
    expect(schedule.lastEpoch).toBe(20);
  });

  it('two at once', () => {
    const optimizer = new SGD([variableOf(1)], { lr: 0.1 });
    const [lr] = chain(optimizer);
    expect(lr).toBeCloseTo(0.1 * 0.1 ** 2, 12);
  });

  it('for groups', () => {
    const [body, head] = [variableOf(1), variableOf(1)];
    const { optimizer, schedule } = perGroup([body], [head]);
    const loss = () => body.square().add(head.square()).asScalar();
    for (let epoch = 0; epoch < 5; epoch++) {
      optimizer.minimize(loss);
      schedule.step();
    }
    expect(valueOf(body)).toBe(1);
    expect(valueOf(head)).toBeLessThan(1);
    expect(schedule.getLastLr()).toEqual([0.001, 0.01]);
  });

  it('goes on as if there had been no stop', async () => {
    const run = (
      optimizer: Adam,
      schedule: StepLR,
      weights: tf.Variable,
      epochs: number,
    ) => {
      for (let epoch = 0; epoch < epochs; epoch++) {
        optimizer.minimize(
          () => weights.square().asScalar(),
          false,
          [weights],
        );
        schedule.step();
      }
    };
    const make = () => {
      const optimizer = new Adam({ lr: 0.01 });
      return {
        optimizer,
        schedule: new StepLR(optimizer, { stepSize: 5 }),
      };
    };
    const [through, stopped] = [variableOf(1), variableOf(1)];
    const whole = make();
    run(whole.optimizer, whole.schedule, through, 8);

    const half = make();
    run(half.optimizer, half.schedule, stopped, 6);
    const { resumed, resumedSchedule } = await saveAndResume(
      half.optimizer,
      half.schedule,
    );
    expect(resumed.paramGroups[0]?.lr).toBeCloseTo(0.001, 12);
    run(resumed, resumedSchedule, stopped, 2);
    expect(valueOf(stopped)).toBe(valueOf(through));
  });
});
