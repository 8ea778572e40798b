import '@polyak/testing/no-leaks';
import { test } from 'vitest';
import { expectGradients } from '../fixtures/gradients.ts';
import { families } from '../fixtures/small-models.ts';

test.each(families)('%s: logits, gradients and buffers are those of torchvision', expectGradients);
