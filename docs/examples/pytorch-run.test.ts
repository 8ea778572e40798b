import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import { inTorch } from '@polyak/testing/torch';
import { AdamW, EMAOptimizer } from 'polyak';
import { beforeAll, expect, it } from 'vitest';
import { digits, exportRun, importRun } from './pytorch.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** The same as in continue_digits_run.py, with the channels last. */
function images(): tf.Tensor4D {
  const values = Float32Array.from(
    { length: 4 * 28 * 28 },
    (_, i) => Math.sin(0.37 * i + 0.001 * i * i),
  );
  return tf.tensor4d(values, [4, 28, 28, 1]);
}

function begin() {
  const model = digits();
  const [kernel, ...others] = model.getWeights();
  if (!kernel) throw new Error('no weights');
  const values = Float32Array.from(
    { length: kernel.size },
    (_, i) => Math.sin(i),
  );
  const last = others.map((w) =>
    w.rank > 1
      ? tf.sin(tf.range(0, w.size)).div(14).reshape(w.shape)
      : w,
  );
  model.setWeights([
    tf.tensor(values, kernel.shape).div(3),
    ...last,
  ]);
  const optimizer = new EMAOptimizer(new AdamW({ lr: 0.01 }), {
    decay: 0.99,
  });
  return { model, optimizer };
}

function train(
  { model, optimizer }: ReturnType<typeof begin>,
  steps: number,
) {
  const labels = tf.oneHot([3, 1, 4, 1], 10);
  for (let i = 0; i < steps; i++) {
    optimizer.minimize(() => {
      const logits = model.apply(images(), { training: true });
      return tf.losses.softmaxCrossEntropy(
        labels,
        logits as tf.Tensor,
      );
    });
  }
}

it('goes on in PyTorch with a whole run, and comes back', async () => {
  const whole = begin();
  train(whole, 3);
  const files = await exportRun(whole.model, whole.optimizer);
  const continued = inTorch(
    'continue_digits_run.py',
    'digits-run',
    {
      safetensors: new Uint8Array(
        await files['run.safetensors'].arrayBuffer(),
      ),
      json: await files['run.json'].text(),
    },
    3,
  );
  train(whole, 3);

  const resumed = begin();
  await importRun(resumed.model, resumed.optimizer, {
    'run.safetensors': new Blob([continued.safetensors]),
    'run.json': new Blob([continued.json]),
  });
  expect(resumed.optimizer.currentStep).toBe(6);
  // Batch normalization takes the mean away, so the gradient of the bias before it is nothing but rounding, of which Adam
  // makes steps: it is left out.
  const isDefined = (_: unknown, i: number) => i !== 1;
  const weights = ({ model, optimizer }: typeof whole) => [
    ...model.trainableWeights
      .map((weight) => weight.read())
      .filter(isDefined),
    ...optimizer.emaWeights().filter(isDefined),
  ];
  const expected = weights(whole);
  for (const [i, found] of weights(resumed).entries()) {
    expectClose(
      found.dataSync(),
      expected[i]?.dataSync() ?? [],
      1e-4,
    );
  }
});
