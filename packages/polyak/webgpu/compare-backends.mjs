// Every optimizer and every average of the built package gives the numbers on WebGPU that it gives on the CPU backend.
import assert from 'node:assert/strict';

/** @returns how many optimizers and averages there are */
export async function compareBackends(tf, polyak) {
  const makers = optimizersOf(tf, polyak);
  assert.deepEqual(Object.keys(makers).sort(), [...optimizerNames(polyak), 'tf.train.adam'].sort());
  for (const [name, make] of Object.entries(makers)) {
    for (const [how, vary] of Object.entries(variantsOf(polyak))) {
      await compare(tf, polyak, `${name}, ${how}`, () => train(tf, vary(make), shapesOf(name)));
    }
  }
  const averages = averagesOf(tf, polyak);
  for (const [name, run] of Object.entries(averages)) await compare(tf, polyak, name, run);
  await compareCaptured(tf, polyak);
  await compareRandom(tf, polyak);
  return { optimizers: Object.keys(makers).length, averages: Object.keys(averages).length };
}

/** By the names of their classes. */
function optimizersOf(tf, polyak) {
  const lr = 0.1;
  return {
    SGD: (options) => new polyak.SGD({ lr, momentum: 0.9, nesterov: true, ...options }),
    Adam: (options) => new polyak.Adam({ lr, amsgrad: true, ...options }),
    AdamW: (options) => new polyak.AdamW({ lr, accumulate: 2, ...options }),
    Adamax: (options) => new polyak.Adamax({ lr, ...options }),
    NAdam: (options) => new polyak.NAdam({ lr, ...options }),
    RAdam: (options) => new polyak.RAdam({ lr, ...options }),
    RMSprop: (options) => new polyak.RMSprop({ lr, centered: true, momentum: 0.9, ...options }),
    Adagrad: (options) => new polyak.Adagrad({ lr, ...options }),
    Adadelta: (options) => new polyak.Adadelta(options),
    ASGD: (options) => new polyak.ASGD({ lr, t0: 2, ...options }),
    Rprop: (options) => new polyak.Rprop({ lr, ...options }),
    // These two decide on the host.
    Adafactor: () => new polyak.Adafactor({ lr }),
    Muon: () => new polyak.Muon({ lr }),
    ScheduleFreeSGD: (options) => new polyak.ScheduleFreeSGD({ lr, warmupSteps: 4, ...options }),
    ScheduleFreeAdamW: (options) =>
      new polyak.ScheduleFreeAdamW({ lr, innerMomentum: 0.5, weightDecay: 0.1, ...options }),
    ScheduleFreeRAdam: (options) =>
      new polyak.ScheduleFreeRAdam({ lr, betas: [0.9, 0.9], ...options }),
    Lookahead: (options) =>
      new polyak.Lookahead(new polyak.Adam({ lr, ...options }), { syncPeriod: 3 }),
    'tf.train.adam': () => tf.train.adam(lr),
  };
}

/** All optimizers of the package, except the one that each of them is wrapped in. */
function optimizerNames(polyak) {
  return Object.keys(polyak).filter(
    (name) => name !== 'EMAOptimizer' && 'applyGradients' in (polyak[name].prototype ?? {}),
  );
}

function variantsOf({ EMAOptimizer }) {
  return {
    alone: (make) => make(),
    averaged: (make) => new EMAOptimizer(make(), { decay: 0.9 }),
    'guarded, with two extended averages': (make) =>
      new EMAOptimizer(make({ skipNonFinite: true }), {
        decays: [0.9, 0.5],
        precision: 'extended',
      }),
    'averaged on the CPU': (make) => new EMAOptimizer(make(), { decay: 0.9, device: 'cpu' }),
  };
}

/** Sizes of one element a thread and of four; Muon trains only matrices. */
function shapesOf(name) {
  return name === 'Muon'
    ? [
        [5, 1],
        [8, 8],
      ]
    : [[5], [8, 8], [257]];
}

/** What collects weights, and L-BFGS, which is no `tf.Optimizer`: the numbers that each gives in the end. */
function averagesOf(tf, polyak) {
  const collect = async (make, resultOf) => {
    const variables = variablesOf(tf, [[5], [8, 8]]);
    const opt = new polyak.SGD({ lr: 0.1 });
    const averages = make(variables);
    for (let i = 0; i < 6; i++) {
      opt.minimize(() => bowl(tf, variables), false, variables);
      (averages.updateParameters ?? averages.update).call(averages, variables);
    }
    const result = await resultOf(averages, variables);
    averages.dispose();
    opt.dispose();
    tf.dispose(variables);
    return result;
  };
  const swapped = (averages, variables) => averages.swapAverages(() => valuesOf(variables));
  return {
    AveragedModel: () =>
      collect(
        (variables) =>
          new polyak.AveragedModel(variables, { multiAvgFn: polyak.getEmaMultiAvgFn(0.9) }),
        (averages) => valuesOf(averages.parameters()),
      ),
    LAWA: () => collect((variables) => new polyak.LAWA(variables, { k: 3 }), swapped),
    SWAG: () =>
      collect(
        (variables) => new polyak.SWAG(variables),
        (averages) => valuesOf([...averages.means(), ...averages.variances()]),
      ),
    PostHocEma: () =>
      collect(
        (variables) => new polyak.PostHocEma(variables, { snapshotEveryNSteps: 2 }),
        async (averages) => {
          const tensors = await averages.synthesize({ sigmaRel: 0.15 });
          const values = await valuesOf(tensors);
          tf.dispose(tensors);
          return values;
        },
      ),
    LBFGS: async () => {
      const variables = variablesOf(tf, [[5], [8, 8]]);
      const opt = new polyak.LBFGS(variables, { maxIter: 3, lineSearchFn: 'strongWolfe' });
      for (let i = 0; i < 2; i++) await opt.step(() => bowl(tf, variables));
      const values = await valuesOf(variables);
      opt.dispose();
      tf.dispose(variables);
      return values;
    },
  };
}

/** A captured step gives what it gives eagerly, to the bit. */
async function compareCaptured(tf, polyak) {
  assert(await tf.setBackend('webgpu'));
  const run = (wrap) => {
    const opt = new polyak.EMAOptimizer(new polyak.Adam({ lr: 0.1 }), { decay: 0.9 });
    return train(tf, opt, shapesOf('Adam'), wrap);
  };
  const captured = await run((step) => polyak.capture(step, { onUncapturable: 'throw' }));
  assert.deepEqual(captured, await run());
}

/** A generator draws the same bits on both. */
async function compareRandom(tf, { Generator }) {
  const draw = async (backend) => {
    assert(await tf.setBackend(backend));
    const generator = new Generator(2 ** 50 + 1);
    const drawn = [generator.uniform([333]), generator.dropout(tf.ones([9, 9]), 0.3)];
    const values = await valuesOf(drawn);
    tf.dispose(drawn);
    generator.dispose();
    return values;
  };
  assert.deepEqual(await draw('webgpu'), await draw('cpu'));
}

async function compare(tf, polyak, what, run) {
  const results = [];
  for (const backend of ['webgpu', 'cpu']) {
    assert(await tf.setBackend(backend), `${backend} is there`);
    assert.equal(await polyak.ready(), backend === 'webgpu' ? 'webgpu' : 'ops');
    results.push(await run());
  }
  const [onGPU, onCPU] = results;
  assert(onCPU.every(Number.isFinite), `${what}: ${onCPU}`);
  assert.equal(onGPU.length, onCPU.length);
  const allowed = 2e-5 * Math.max(...onCPU.map(Math.abs));
  for (const [i, value] of onGPU.entries()) {
    assert(Math.abs(value - onCPU[i]) <= allowed, `${what}: ${value} is not ${onCPU[i]}`);
  }
}

/**
 * Ten steps down a bowl, clipped where the optimizer can; where it skips what is not finite, one of them is not. The weights,
 * then their averages.
 */
async function train(tf, opt, shapes, wrap = (step) => step) {
  const variables = variablesOf(tf, shapes);
  const clipping = 'gradNorm' in opt ? { clipGradNorm: 5 } : undefined;
  const step = wrap((scale) => {
    opt.minimize(() => tf.mul(scale, bowl(tf, variables)), false, variables, clipping);
  });
  for (let i = 0; i < 10; i++) {
    const scale = tf.scalar(i === 4 && opt.skipNonFinite ? NaN : 1);
    step(scale);
    scale.dispose();
  }
  assert.equal(step.engine ?? 'captured', 'captured');
  await opt.join?.();
  const averages = opt.emaWeights?.() ?? opt.slowWeights?.() ?? [];
  const values = await valuesOf([...variables, ...averages]);
  step.dispose?.();
  opt.dispose();
  tf.dispose(variables);
  return values;
}

function variablesOf(tf, shapes) {
  return shapes.map((shape) => {
    const size = shape.reduce((a, b) => a * b, 1);
    const values = Float32Array.from({ length: size }, (_, i) => Math.sin(i * i));
    return tf.tidy(() => tf.variable(tf.tensor(values, shape)));
  });
}

/** The sum of squares of the distances to 3. */
function bowl(tf, variables) {
  return tf.tidy(() => variables.map((w) => tf.sum(tf.square(tf.sub(w, 3)))).reduce(tf.add));
}

async function valuesOf(tensors) {
  const all = await Promise.all(tensors.map((tensor) => tensor.data()));
  return all.flatMap((values) => [...values]);
}
