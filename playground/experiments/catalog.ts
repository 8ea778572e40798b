import type { StoredResult } from '../src/stored-result.ts';
import decaysResult from './decays.result.json';
import decaysSource from './decays.ts?raw';
import diffusionResult from './diffusion.result.json';
import diffusionSource from './diffusion.ts?raw';
import digitsResult from './digits.result.json';
import digitsSource from './digits.ts?raw';
import fashionResult from './fashion.result.json';
import fashionSource from './fashion.ts?raw';
import type { ExperimentName } from './modules.ts';
import namesResult from './names.result.json';
import namesSource from './names.ts?raw';
import noisyQuadraticResult from './noisy-quadratic.result.json';
import noisyQuadraticSource from './noisy-quadratic.ts?raw';
import optimizersResult from './optimizers.result.json';
import optimizersSource from './optimizers.ts?raw';
import twoMoonsResult from './two-moons.result.json';
import twoMoonsSource from './two-moons.ts?raw';
import withAndWithoutResult from './with-and-without.result.json';
import withAndWithoutSource from './with-and-without.ts?raw';

/** What the page knows of an experiment without running it. */
export interface CatalogEntry {
  readonly source: string;
  readonly result: StoredResult;
}

export type { ExperimentName };

export const catalog: Readonly<Record<ExperimentName, CatalogEntry>> = {
  'noisy-quadratic': { source: noisyQuadraticSource, result: noisyQuadraticResult as StoredResult },
  'two-moons': { source: twoMoonsSource, result: twoMoonsResult as StoredResult },
  digits: { source: digitsSource, result: digitsResult as StoredResult },
  fashion: { source: fashionSource, result: fashionResult as StoredResult },
  diffusion: { source: diffusionSource, result: diffusionResult as StoredResult },
  names: { source: namesSource, result: namesResult as StoredResult },
  decays: { source: decaysSource, result: decaysResult as StoredResult },
  optimizers: { source: optimizersSource, result: optimizersResult as StoredResult },
  'with-and-without': {
    source: withAndWithoutSource,
    result: withAndWithoutResult as StoredResult,
  },
};
