import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../optim/sgd.ts';
import { applyUpdates } from './apply.ts';

/** The average, and what it has been rounded off by, after an update at each of the rates. */
async function after(
  start: readonly number[],
  weights: readonly number[],
  rates: readonly number[],
  isExtended: boolean,
): Promise<{ average: number[]; remainder: number[] }> {
  const [w, average] = [makeVariable([...weights]), makeVariable([...start])];
  const remainder = makeVariable(start.map(() => 0));
  const kept = isExtended ? { remainders: [remainder] } : {};
  for (const rate of rates) {
    applyUpdates([{ weights: w, averages: [average], ...kept, scalars: [rate] }]);
  }
  const result = { average: await values(average), remainder: await values(remainder) };
  tf.dispose([w, average, remainder]);
  return result;
}

const precisions = [
  ['float32', false],
  ['extended', true],
] as const;

/** Three elements and four: one a thread, and four a thread. */
const sized = (size: number, value: number): number[] => Array<number>(size).fill(value);

describe.each(precisions)('in %s', (_name, isExtended) => {
  // From both ends: there are rates on either side of 1/2. 0.1 (1 − r)² + 0.7 (1 − (1 − r)²).
  const rates = [2 ** -12, 0.25, 0.5, 0.75, 1 - 2 ** -12];
  test.each([3, 4].flatMap((size) => rates.map((rate) => [size, rate] as const)))(
    '%i elements at the rate %s',
    async (size, rate) => {
      const [from, to] = [0.1, 0.7].map(Math.fround) as [number, number];
      const { average, remainder } = await after(
        sized(size, from),
        sized(size, to),
        [rate, rate],
        isExtended,
      );
      const kept = (1 - rate) ** 2;
      const exact = from * kept + to * (1 - kept);
      expectClose(average, sized(size, exact), 2e-7);
      if (!isExtended) return;
      // What is lost is the rounding of what is added, at whichever end it is less.
      const sums = average.map((value, i) => value + (remainder[i] ?? NaN));
      expectClose(sums, sized(size, exact), 4e-7 * Math.min(rate, 1 - rate));
    },
  );

  test.each(isExtended ? [0.25, 0.75] : [])(
    'what the average has been rounded off by counts, at the rate %s',
    async (rate) => {
      for (const size of [3, 4]) {
        const [weights, average] = [makeVariable(sized(size, 1)), makeVariable(sized(size, 1))];
        const remainder = makeVariable(sized(size, 2 ** -10));
        applyUpdates([{ weights, averages: [average], remainders: [remainder], scalars: [rate] }]);
        // (1 + 2^-10) (1 − r) + r
        expect(await values(average)).toEqual(sized(size, 1 + 2 ** -10 * (1 - rate)));
        expect(await values(remainder)).toEqual(sized(size, 0));
        tf.dispose([weights, average, remainder]);
      }
    },
  );

  const huge = 3e38;
  test.each([
    ['NaN', NaN, 2],
    ['infinite', Infinity, 2],
    ['so far off that the difference overflows', -huge, huge],
    ['finite, and the weights are infinite', 1, -Infinity],
    ['finite, and the weights are NaN', 1, NaN],
  ])(
    'a rate of 1 gives the weights, and a rate of 0 leaves the average: it is %s',
    async (_what, from, to) => {
      for (const size of [3, 4]) {
        const copied = await after(sized(size, from), sized(size, to), [1], isExtended);
        expect(copied).toEqual({
          average: sized(size, Math.fround(to)),
          remainder: sized(size, 0),
        });
        const left = await after(sized(size, from), sized(size, to), [0], isExtended);
        expect(left).toEqual({
          average: sized(size, Math.fround(from)),
          remainder: sized(size, 0),
        });
      }
    },
  );

  test('between, what is not finite shows', async () => {
    const start = [NaN, 1, 1, Infinity];
    const weights = [1, NaN, -Infinity, 1];
    const { average } = await after(start, weights, [0.25], isExtended);
    expect(average).toEqual([NaN, NaN, -Infinity, NaN]);
  });
});

test('an average that is written back becomes the weights; those after it are of them', async () => {
  for (const size of [3, 4]) {
    // As many as do not fit into one dispatch, which has 8 or 10 buffers.
    const averages = Array.from({ length: 12 }, () => makeVariable(sized(size, 0)));
    const weights = makeVariable(sized(size, 16));
    const scalars = averages.map(() => 0.5);
    const writtenBack = [1, 10];
    applyUpdates([{ weights, averages, writtenBack, scalars }]);
    // Half of 16 at first, then of 8, and then of 4.
    const expected = [8, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2].map((value) => sized(size, value));
    expect(await Promise.all(averages.map(values))).toEqual(expected);
    expect(await values(weights)).toEqual(sized(size, 4));
    tf.dispose([weights, ...averages]);
  }
});

describe.each(['model', 'cpu'] as const)("on device '%s'", (device) => {
  test.each(['float32', 'extended'] as const)('decays of 0 and of 1, in %s', async (precision) => {
    const w = makeVariable([1, 1, 1]);
    const sgd = new SGD({ lr: 1 });
    const opt = new EMAOptimizer(sgd, { decays: [0, 1], device, precision });
    const step = async (gradient: number[]): Promise<number[][]> => {
      tf.tidy(() => opt.applyGradients({ [w.name]: computed(gradient) }));
      await opt.join();
      return Promise.all([values(opt.emaWeights(0)[0]), values(opt.emaWeights(1)[0])]);
    };
    expect(await step([NaN, -Infinity, -3e38])).toEqual([
      [NaN, Infinity, Math.fround(3e38)],
      [1, 1, 1],
    ]);
    tf.tidy(() => w.assign(computed([2, 2, -3e38])));
    // From an average that is NaN, infinite, and so far off that the difference overflows.
    expect(await step([1, 1, 0])).toEqual([
      [1, 1, Math.fround(-3e38)],
      [1, 1, 1],
    ]);
    opt.dispose();
    w.dispose();
  });
});
