import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import * as polyak from './index.ts';

type Make = (options: never, w: tf.Variable) => unknown;

const groups = { paramGroups: [{ lr: 1, momentum: 0.5 }] };

/** What takes options, and the names that the message for an unknown one lists. */
const takers: [string, Make, string][] = [
  [
    'SGD',
    (o) => new polyak.SGD(o),
    'lr, momentum, dampening, nesterov, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'Adam',
    (o) => new polyak.Adam(o),
    'lr, betas, eps, weightDecay, amsgrad, decoupledWeightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'AdamW',
    (o) => new polyak.AdamW(o),
    'lr, betas, eps, weightDecay, amsgrad, maximize, accumulate, skipNonFinite',
  ],
  [
    'Adamax',
    (o) => new polyak.Adamax(o),
    'lr, betas, eps, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'NAdam',
    (o) => new polyak.NAdam(o),
    'lr, betas, eps, weightDecay, momentumDecay, decoupledWeightDecay, correctedProduct, maximize, accumulate, skipNonFinite',
  ],
  [
    'RAdam',
    (o) => new polyak.RAdam(o),
    'lr, betas, eps, weightDecay, decoupledWeightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'RMSprop',
    (o) => new polyak.RMSprop(o),
    'lr, alpha, eps, momentum, centered, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'Adagrad',
    (o) => new polyak.Adagrad(o),
    'lr, lrDecay, weightDecay, initialAccumulatorValue, eps, maximize, accumulate, skipNonFinite',
  ],
  [
    'Adadelta',
    (o) => new polyak.Adadelta(o),
    'lr, rho, eps, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'Adafactor',
    (o) => new polyak.Adafactor(o),
    'lr, beta2Decay, eps, d, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  [
    'ASGD',
    (o) => new polyak.ASGD(o),
    'lr, lambd, alpha, t0, weightDecay, maximize, accumulate, skipNonFinite',
  ],
  ['Rprop', (o) => new polyak.Rprop(o), 'lr, etas, stepSizes, maximize, accumulate, skipNonFinite'],
  [
    'Muon',
    (o) => new polyak.Muon(o),
    'lr, weightDecay, momentum, nesterov, nsCoefficients, eps, nsSteps, adjustLrFn, maximize, accumulate, skipNonFinite',
  ],
  [
    'ScheduleFreeSGD',
    (o) => new polyak.ScheduleFreeSGD(o),
    'lr, momentum, weightDecay, warmupSteps, r, weightLrPower, maximize, accumulate, skipNonFinite',
  ],
  [
    'ScheduleFreeAdamW',
    (o) => new polyak.ScheduleFreeAdamW(o),
    'lr, betas, eps, weightDecay, warmupSteps, r, weightLrPower, decayAtZ, innerMomentum, maximize, accumulate, skipNonFinite',
  ],
  [
    'ScheduleFreeRAdam',
    (o) => new polyak.ScheduleFreeRAdam(o),
    'lr, betas, eps, weightDecay, r, weightLrPower, silentSgdPhase, maximize, accumulate, skipNonFinite',
  ],
  [
    'LBFGS',
    (o, w) => new polyak.LBFGS([w], o),
    'lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize, lineSearchFn',
  ],
  [
    'a param group of SGD',
    (o: object, w) => new polyak.SGD([{ params: w, ...o }]),
    'params, lr, momentum, dampening, nesterov, weightDecay, maximize, initialLr',
  ],
  [
    'a param group of LBFGS',
    (o: object, w) => new polyak.LBFGS([{ params: w, ...o }]),
    'params, initialLr, lr, maxIter, maxEval, toleranceGrad, toleranceChange, historySize, lineSearchFn',
  ],
  [
    'EMAOptimizer',
    (o) => new polyak.EMAOptimizer(new polyak.SGD(), o),
    'decay, halfLife, horizon, sigmaRel, warmup, intervalCorrected, init, decays, precision, device, model, include, exclude, buffers, policy, everyNSteps, currentStep, overwriteEveryNSteps',
  ],
  [
    'Lookahead',
    (o) => new polyak.Lookahead(new polyak.SGD(), o),
    'syncPeriod, slowStepSize, currentStep',
  ],
  [
    'AveragedModel',
    (o, w) => new polyak.AveragedModel([w], o),
    'avgFn, multiAvgFn, useBuffers, device',
  ],
  ['LAWA', (o: object, w) => new polyak.LAWA([w], { k: 1, ...o }), 'k, everyNSteps'],
  ['SWAG', (o, w) => new polyak.SWAG([w], o), 'everyNSteps, varianceFloor'],
  [
    'PostHocEma',
    (o, w) => new polyak.PostHocEma([w], o),
    'sigmaRels, everyNSteps, snapshotEveryNSteps, store',
  ],
  ['cosineDecay', (o: object) => polyak.cosineDecay({ steps: 1, ...o }), 'steps, start, end'],
  [
    'weightProfile',
    (o) => polyak.weightProfile(o, 1),
    'decay, halfLife, horizon, sigmaRel, warmup, intervalCorrected, init, everyNSteps, currentStep',
  ],
  [
    'LambdaLR',
    (o: object) => new polyak.LambdaLR(groups, { lrLambda: () => 1, ...o }),
    'lrLambda, lastEpoch',
  ],
  ['MultiplicativeLR', (o: object) => new polyak.MultiplicativeLR(groups, { lrLambda: () => 1, ...o }), 'lrLambda, lastEpoch'], // prettier-ignore
  [
    'StepLR',
    (o: object) => new polyak.StepLR(groups, { stepSize: 1, ...o }),
    'stepSize, gamma, lastEpoch',
  ],
  [
    'MultiStepLR',
    (o: object) => new polyak.MultiStepLR(groups, { milestones: [1], ...o }),
    'milestones, gamma, lastEpoch',
  ],
  ['ConstantLR', (o) => new polyak.ConstantLR(groups, o), 'factor, totalIters, lastEpoch'],
  [
    'LinearLR',
    (o) => new polyak.LinearLR(groups, o),
    'startFactor, endFactor, totalIters, lastEpoch',
  ],
  [
    'ExponentialLR',
    (o: object) => new polyak.ExponentialLR(groups, { gamma: 1, ...o }),
    'gamma, lastEpoch',
  ],
  ['PolynomialLR', (o) => new polyak.PolynomialLR(groups, o), 'totalIters, power, lastEpoch'],
  [
    'CosineAnnealingLR',
    (o: object) => new polyak.CosineAnnealingLR(groups, { tMax: 1, ...o }),
    'tMax, etaMin, lastEpoch',
  ],
  ['CosineAnnealingWarmRestarts', (o: object) => new polyak.CosineAnnealingWarmRestarts(groups, { t0: 1, ...o }), 't0, tMult, etaMin, lastEpoch'], // prettier-ignore
  [
    'CyclicLR',
    (o: object) => new polyak.CyclicLR(groups, { baseLr: 1, maxLr: 2, ...o }),
    'baseLr, maxLr, stepSizeUp, stepSizeDown, mode, gamma, scaleFn, scaleMode, cycleMomentum, baseMomentum, maxMomentum, lastEpoch',
  ],
  ['OneCycleLR', (o: object) => new polyak.OneCycleLR(groups, { maxLr: 1, epochs: 1, stepsPerEpoch: 1, ...o }), 'maxLr, totalSteps, epochs, stepsPerEpoch, pctStart, annealStrategy, cycleMomentum, baseMomentum, maxMomentum, divFactor, finalDivFactor, threePhase, lastEpoch'], // prettier-ignore
  [
    'ReduceLROnPlateau',
    (o) => new polyak.ReduceLROnPlateau(groups, o),
    'mode, factor, patience, threshold, thresholdMode, cooldown, minLr, eps',
  ],
  ['warmup', (o: object) => new polyak.EMAOptimizer(new polyak.SGD(), { warmup: { kind: 'power', ...o } }), 'kind, invGamma, power, min, max'], // prettier-ignore
  ['decay', (o: object) => new polyak.EMAOptimizer(new polyak.SGD(), { decay: { kind: 'cosine', start: 0, end: 1, steps: 1, ...o } }), 'kind, start, end, steps'], // prettier-ignore
  ['clipping', (o, w) => tf.tidy(() => new polyak.SGD().applyGradients({ [w.name]: tf.onesLike(w) }, o)), 'clipGradNorm, clipGradValue'], // prettier-ignore
  ['swapEmaWeights', (o) => ema.swapEmaWeights(undefined, o), 'index, enabled'],
  ['followModel', (o, w) => ema.followModel([w], o), 'strict'],
  [
    'EmaCallback',
    (o) => new polyak.EmaCallback(model, o),
    'validationData, batchSize, validationBatches, index, prefix, restoreBestWeights, finalizeVariableValues, overwriteEveryNSteps, monitor, patience, minDelta, mode, baseline',
  ],
  ['RunSnapshots', (o) => new polyak.RunSnapshots(model, ema, o), 'snapshotEveryNSteps'],
  ['updateBn', (o) => polyak.updateBn([], model, o), 'unbiased'],
  [
    'SWALR',
    (o: object) => new polyak.SWALR(groups, { swaLr: 1, ...o }),
    'swaLr, annealEpochs, annealStrategy, lastEpoch',
  ],
];

const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
const ema = new polyak.EMAOptimizer(new polyak.SGD());
model.compile({ optimizer: ema, loss: 'meanSquaredError' });

async function messageOf(f: () => unknown): Promise<string> {
  try {
    await f();
  } catch (error) {
    return String(error);
  }
  return 'none';
}

test.each(takers)('%s', async (what, make, names) => {
  const w = makeVariable([1]);
  const messageFor = (name: string): Promise<string> =>
    messageOf(() => make({ [name]: new Map() } as never, w));
  expect(await messageFor('rhinoceros')).toBe(
    `TypeError: unknown option "rhinoceros" of ${what}: the options are ${names}`,
  );
  for (const name of names.split(', ')) {
    expect(await messageFor(name)).toMatch(
      new RegExp(`^TypeError: .*\\b${name}( must be|\\[|\\.| needs)`),
    );
  }
  w.dispose();
});
