import { above, below, lastFive, swing, type Claim } from '../src/testing/claims.ts';
import type { ExperimentName } from './modules.ts';

const lower = (chart: string, low: string, high: string): Claim['gains'] => {
  return (looks) => below(looks(chart, low), looks(chart, high));
};

const steadier = (chart: string): Claim['gains'] => {
  return (looks) => below(swing(looks(chart, 'EMA')), swing(looks(chart, 'raw')));
};

const moreAccurate = (high: string, low: string, chart = 'Test accuracy'): Claim['gains'] => {
  return (looks) => above(looks(chart, high), looks(chart, low));
};

/** By how much the loss is lower than that of each cosine where that ends. */
const whereTheyEnd = (name: string): Claim['gains'] => {
  return (looks) =>
    [60, 120, 240].flatMap((length) => {
      const cosine = looks('Test loss', `cosine to ${length}`);
      const end = cosine.findLastIndex(Number.isFinite);
      return below(looks('Test loss', name), cosine).slice(end, end + 1);
    });
};

const moonsLoss = 'Test loss, mean of the last ten looks';
const quadratic = 'Loss without the noise, mean of the last 20 steps';

/** What each experiment says of its figure: held to seeds 1 to 3 by its test, to 1 to 10 by `npm run check:seeds`. */
export const claims: Readonly<Record<ExperimentName, readonly Claim[]>> = {
  'noisy-quadratic': [
    {
      says: 'the loss of the EMA is {} below that of the raw weights',
      from: 300,
      gains: lower(quadratic, 'EMA', 'raw'),
    },
    {
      says: 'that of the SWA is another {} below the EMA',
      from: 500,
      gains: lower(quadratic, 'SWA', 'EMA'),
    },
  ],
  'two-moons': [
    {
      says: 'the boundary of the averages moves {} less',
      from: 200,
      gains: lower('Share of the picture that changed sides', 'EMA', 'raw'),
    },
    {
      says: 'their loss is {} lower',
      from: 200,
      gains: lower(moonsLoss, 'EMA', 'raw'),
    },
    {
      says: 'at a learning rate of 0.003 the two losses differ by {}',
      values: { lr: 0.003 },
      from: 300,
      gains: (looks) => lower(moonsLoss, 'EMA', 'raw')(looks).map(Math.abs),
      holds: (gap) => gap < 0.01,
    },
  ],
  digits: [
    {
      says: 'the EMA is {points} more accurate than the raw weights',
      from: 200,
      gains: moreAccurate('EMA', 'raw'),
    },
    {
      says: 'it is {points} behind the EMA',
      from: 200,
      gains: moreAccurate('EMA', 'SWA'),
    },
    {
      says: 'the same SWA is {points} ahead of the raw weights',
      from: 200,
      gains: moreAccurate('SWA, updateBn', 'raw'),
    },
    {
      says: 'the accuracies of the two differ by {}',
      values: { lr: 0.03 },
      from: 200,
      gains: (looks) => moreAccurate('SWA, updateBn', 'raw')(looks).map(Math.abs),
      holds: (gap) => gap < 0.03,
    },
  ],
  fashion: [
    {
      says: 'the loss of the EMA is {} lower',
      from: 200,
      gains: lower('Test loss', 'EMA', 'raw'),
    },
    {
      says: '{points} more accurate',
      from: 200,
      gains: moreAccurate('EMA', 'raw'),
    },
  ],
  'label-noise': [
    {
      says: 'the EMA is {points} more accurate',
      from: 100,
      gains: moreAccurate('EMA', 'raw', 'Test accuracy, mean of the five networks'),
    },
    {
      says: 'its calibration error is {} lower',
      from: 100,
      gains: lower('Calibration error, mean of the five networks', 'EMA', 'raw'),
    },
  ],
  diffusion: [
    {
      says: 'the distance of the EMA is {} smaller',
      from: 300,
      gains: lower('Distance from the data', 'EMA', 'raw'),
    },
    {
      says: 'swings {} less',
      from: 200,
      gains: steadier('Distance from the data'),
    },
  ],
  names: [
    {
      says: 'the loss of the EMA is {} lower',
      from: 120,
      gains: lower('Test loss', 'EMA', 'raw'),
    },
    {
      says: 'within five looks the EMA rewrites {} fewer',
      from: 120,
      gains: (looks) => {
        const share = (name: string) => lastFive(looks('Share of the names that changed', name));
        return below(share('EMA'), share('raw'));
      },
    },
  ],
  decays: [
    {
      says: 'the decay 0.99 is {} below the raw weights',
      from: 200,
      gains: lower('Test loss', 'EMA 0.99', 'raw'),
    },
    {
      says: '{} below the shortest average',
      from: 200,
      gains: lower('Test loss', 'EMA 0.99', 'EMA 0.8'),
    },
    {
      says: '{} below the longest',
      from: 200,
      gains: lower('Test loss', 'EMA 0.99', 'EMA 0.998'),
    },
  ],
  'schedule-free': [
    {
      says: 'the loss of Schedule-Free is {} lower',
      from: 240,
      gains: whereTheyEnd('Schedule-Free'),
    },
    {
      says: 'on average over the three ends, it is {} lower',
      from: 60,
      gains: whereTheyEnd('Schedule-Free'),
      holds: (gain) => gain > -0.2,
    },
    {
      says: 'that of the EMA differs from theirs by {}',
      from: 60,
      gains: (looks) => whereTheyEnd('constant, EMA')(looks).map(Math.abs),
      holds: (gap) => gap < 0.2,
    },
    {
      says: 'Schedule-Free is {} below the constant learning rate',
      from: 60,
      gains: lower('Test loss', 'Schedule-Free', 'constant'),
    },
  ],
  soup: [
    {
      says: 'the loss of the uniform soup is {} below the mean of the runs',
      from: 120,
      gains: lower('Test loss', 'uniform soup', 'mean of the runs'),
    },
    {
      says: 'that of the greedy soup is {} below the best run',
      from: 120,
      gains: lower('Test loss', 'greedy soup', 'best run'),
      // The best run alone is a greedy soup, too.
      holds: (gain) => gain >= 0,
    },
    {
      says: 'the loss of the uniform soup is {} above the best run',
      values: { last: 1 },
      from: 120,
      gains: (looks) => lower('Test loss', 'uniform soup', 'best run')(looks).map((gain) => -gain),
    },
    {
      says: 'and is {} below the best run',
      values: { last: 1 },
      from: 120,
      gains: lower('Test loss', 'greedy soup', 'best run'),
      holds: (gain) => gain > -0.05,
    },
  ],
  optimizers: [
    {
      says: 'they end within {} of each other',
      from: 280,
      gains: (looks) => lower('Test loss', 'EMA', 'raw')(looks).map(Math.abs),
      holds: (gap) => gap < 0.04,
    },
    {
      says: 'the loss of the EMA is {} lower',
      values: { schedule: 0 },
      from: 150,
      gains: lower('Test loss', 'EMA', 'raw'),
    },
  ],
  'with-and-without': [
    {
      says: 'the loss of the EMA is {} lower',
      from: 200,
      gains: lower('Test loss', 'EMA', 'raw'),
    },
    {
      says: 'swings {} less',
      from: 200,
      gains: steadier('Test loss'),
    },
  ],
};
