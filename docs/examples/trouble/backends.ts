import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { Adam } from 'polyak';

/** The loss of each of ten steps, always from the same weights. */
async function lossesOn(backend: string) {
  const chosen = await tf.setBackend(backend).catch(() => false);
  if (!chosen) return undefined;
  const w = tf.variable(tf.randomNormal([64], 0, 1, 'float32', 1));
  const optimizer = new Adam([w], { lr: 0.1 });
  const losses: number[] = [];
  for (let step = 0; step < 10; step++) {
    const loss = optimizer.minimize(
      () => w.sub(1).square().mean().asScalar(),
      true,
    );
    losses.push((await loss?.data<'float32'>())?.[0] ?? NaN);
    loss?.dispose();
  }
  tf.dispose(w);
  optimizer.dispose();
  return losses;
}

const expected = (await lossesOn('cpu')) ?? [];
const found = await lossesOn('webgpu');
if (!found) console.log('WebGPU is not available');
found?.forEach((loss, step) => {
  const cpu = expected[step] ?? NaN;
  console.log(step, cpu, Math.abs(loss - cpu) / Math.abs(cpu));
});
