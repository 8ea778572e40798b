import { gpuTest } from '@polyak/testing/gpu';
import { families } from '../fixtures/small-models.ts';
import { expectTraining } from '../fixtures/training.ts';

for (const family of families) {
  gpuTest(`${family}: two steps lower the loss`, () => expectTraining(family));
}
