import '@polyak/testing/no-leaks';
import { test } from 'vitest';
import { families } from '../fixtures/small-models.ts';
import { expectTraining } from '../fixtures/training.ts';

test.each(families)('%s: two steps lower the loss', expectTraining);
