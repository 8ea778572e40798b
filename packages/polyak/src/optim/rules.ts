import type { Rule } from '../update/rule.ts';
import { adadeltaRule } from './adadelta.ts';
import { adagradRule } from './adagrad.ts';
import { adamRule, amsgradRule } from './adam-base.ts';
import { adamaxRule } from './adamax.ts';
import { asgdRule } from './asgd.ts';
import { first, further } from './base/accumulator.ts';
import { directedRule } from './base/directed-optimizer.ts';
import { nadamRule } from './nadam.ts';
import { radamRule } from './radam.ts';
import { centeredRules, plainRules } from './rmsprop.ts';
import { rpropRule } from './rprop.ts';
import { innerMomentumRule, scheduleFreeAdamWRule } from './schedule-free/adamw.ts';
import { scheduleFreeRAdamRule } from './schedule-free/radam.ts';
import { scheduleFreeSGDRule } from './schedule-free/sgd.ts';
import { heavyBall, nesterovMomentum, plain } from './sgd.ts';

/** All update rules, for tests that cover every one of them. */
export const rules: readonly Rule[] = [
  plain,
  heavyBall,
  nesterovMomentum,
  adamRule,
  amsgradRule,
  adamaxRule,
  nadamRule,
  radamRule,
  ...plainRules,
  ...centeredRules,
  adagradRule,
  adadeltaRule,
  asgdRule,
  rpropRule,
  directedRule,
  scheduleFreeSGDRule,
  scheduleFreeAdamWRule,
  innerMomentumRule,
  scheduleFreeRAdamRule,
  first,
  further,
];
