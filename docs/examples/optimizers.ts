import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  AdamW,
  clipGradNorm,
  EMAOptimizer,
  type OptimizerState,
  SGD,
  StepLR,
} from 'polyak';

/** Options alone: for whatever variables come. */
export function construct() {
  const optimizer = new Adam({ lr: 0.001 });
  return optimizer;
}

/** Trains only these variables. */
export function constructWith(
  kernel: tf.Variable,
  bias: tf.Variable,
) {
  // #region variables
  const optimizer = new SGD([kernel, bias], {
    lr: 0.01,
    momentum: 0.9,
  });
  // #endregion variables
  return optimizer;
}

/** No weight decay for biases and other vectors. */
export function constructWithGroups(model: tf.LayersModel) {
  // #region groups
  const variables = model.trainableWeights.map(
    (weight) => weight.read() as tf.Variable,
  );
  const optimizer = new AdamW(
    [
      { params: variables.filter(({ rank }) => rank > 1) },
      {
        params: variables.filter(({ rank }) => rank <= 1),
        weightDecay: 0,
      },
    ],
    { lr: 0.001, weightDecay: 0.05 },
  );
  // #endregion groups
  return optimizer;
}

/** The whole step in one call. */
export function stepByMinimize(
  optimizer: tf.Optimizer,
  weights: tf.Variable,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region minimize
  const loss = () =>
    tf.losses.meanSquaredError(ys, xs.mul(weights)).asScalar();
  for (let step = 0; step < 100; step++) optimizer.minimize(loss);
  // #endregion minimize
}

/** The two halves of a step. */
export function stepByHalves(
  optimizer: tf.Optimizer,
  loss: () => tf.Scalar,
) {
  // #region apply
  const { value, grads } = optimizer.computeGradients(loss);
  optimizer.applyGradients(grads);
  // #endregion apply
  tf.dispose(grads);
  return value;
}

/** The step in fit. */
export async function stepByFit(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region compile
  const optimizer = new Adam({ lr: 0.01 });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, { epochs: 20 });
  // #endregion compile
  return optimizer;
}

/** Step and average in one pass. */
export function averaged() {
  // #region ema
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.001 }), {
    decay: 0.999,
  });
  // #endregion ema
  return optimizer;
}

/** Compiles before the first step. */
export async function prepareFirst(optimizer: EMAOptimizer<Adam>) {
  // #region prepare
  await optimizer.prepare();
  // #endregion prepare
}

/** Keeps weights from becoming negative. */
export function nonNegative(optimizer: SGD, weights: tf.Variable) {
  // #region hooks
  const removeHook = optimizer.registerStepPostHook(() => {
    tf.tidy(() => weights.assign(tf.relu(weights)));
  });
  // … and to remove it:
  // removeHook();
  // #endregion hooks
  return removeHook;
}

/** Trains the head first, then also the body with smaller steps. */
export function unfreeze(head: tf.Variable[], body: tf.Variable[]) {
  // #region add-group
  const optimizer = new Adam(head, { lr: 0.001 });
  // … some epochs later …
  optimizer.addParamGroup({ params: body, lr: 0.0001 });
  // #endregion add-group
  return optimizer;
}

/** Clips in every step, including those of fit. */
export function clipAlways() {
  // #region clip-always
  const optimizer = new Adam({ lr: 0.001 });
  optimizer.clipping = { clipGradNorm: 1 };
  // #endregion clip-always
  return optimizer;
}

/** Clips in one step. */
export async function clipOnce(
  optimizer: Adam,
  loss: () => tf.Scalar,
  variables: tf.Variable[],
) {
  // #region clip-once
  optimizer.minimize(loss, false, variables, { clipGradNorm: 1 });
  const norm = await optimizer.gradNorm();
  // #endregion clip-once
  return norm;
}

/** Clips for an optimizer without clipping. */
export function clipApart(
  optimizer: tf.Optimizer,
  loss: () => tf.Scalar,
) {
  // #region clip-apart
  const { value, grads } = optimizer.computeGradients(loss);
  const { gradients, norm } = clipGradNorm(grads, 1);
  optimizer.applyGradients(gradients);
  tf.dispose([grads, gradients]);
  // #endregion clip-apart
  return { value, norm };
}

/** One step every four calls. */
export function accumulate() {
  // #region accumulate
  const optimizer = new Adam({ lr: 0.001, accumulate: 4 });
  const schedule = new StepLR(optimizer, { stepSize: 30 });
  optimizer.registerStepPostHook(() => schedule.step());
  // #endregion accumulate
  return { optimizer, schedule };
}

/** Skips what is not finite, and says how often it did. */
export async function skipBad(step: (optimizer: Adam) => void) {
  // #region skip-non-finite
  const optimizer = new Adam({ lr: 0.001, skipNonFinite: true });
  for (let i = 0; i < 100; i++) step(optimizer);
  console.log(await optimizer.skippedSteps());
  // #endregion skip-non-finite
  return optimizer;
}

/** Changes options between steps. */
export function halve(optimizer: Adam) {
  // #region change
  for (const group of optimizer.paramGroups) group.lr /= 2;
  // #endregion change
}

/** The state as plain data, and back. */
export async function resume(optimizer: Adam) {
  // #region state
  const state = structuredClone(await optimizer.stateDict());

  const resumed = new Adam({ lr: 0.001 });
  resumed.loadStateDict(state);
  // #endregion state
  return resumed;
}

/** Loads the state of variables that have changed positions. */
export function resumeByName(
  optimizer: Adam,
  variables: tf.Variable[],
  saved: OptimizerState,
  savedNames: string[],
) {
  // #region by-name
  const state = variables.flatMap(({ name }, position) => {
    const part = saved.state[savedNames.indexOf(name)];
    return part ? [[position, part] as const] : [];
  });
  optimizer.loadStateDict({
    ...saved,
    variables: variables.map(({ name, shape }) => ({
      name,
      shape,
    })),
    state: Object.fromEntries(state),
    paramGroups: saved.paramGroups.map((group) => ({
      ...group,
      params: variables.map((_, position) => position),
    })),
  });
  // #endregion by-name
}

/** Model and optimizer in one file. */
export async function saveModel(
  model: tf.LayersModel,
  save: tf.io.IOHandler,
  load: () => tf.io.IOHandler,
) {
  // #region save-model
  await model.save(save, { includeOptimizer: true });

  const loaded = await tf.loadLayersModel(load());
  // loaded.optimizer has the options, slots and step counts.
  // #endregion save-model
  return loaded;
}

/** The state of a variable. */
export function firstMoment(optimizer: Adam, weights: tf.Variable) {
  // #region slots
  const { host, slots } = optimizer.state.get(weights) ?? {};
  console.log(host?.step, slots?.['expAvg']?.dataSync());
  // #endregion slots
}
