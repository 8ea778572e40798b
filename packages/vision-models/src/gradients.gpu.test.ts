import { gpuTest } from '@polyak/testing/gpu';
import { expectGradients } from '../fixtures/gradients.ts';
import { families } from '../fixtures/small-models.ts';

for (const family of families) {
  gpuTest(`${family}: logits, gradients and buffers are those of torchvision`, () =>
    expectGradients(family),
  );
}
