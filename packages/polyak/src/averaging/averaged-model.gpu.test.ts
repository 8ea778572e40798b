import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { AveragedModel, getEmaMultiAvgFn } from '../index.ts';

// torch: test_averaged_model_mixed_device
gpuTest('weights of which tfjs keeps some on the CPU and some on the GPU', async () => {
  const onCpu = tf.tidy(() => tf.variable(tf.tensor1d([0, 0])));
  const onGpu = makeVariable([0, 0]);
  const averaged = new AveragedModel([onCpu, onGpu], { multiAvgFn: getEmaMultiAvgFn(0.9) });
  let expected = 0;
  for (let step = 0; step < 10; step++) {
    const next = (step * 7) % 5;
    tf.tidy(() => onCpu.assign(tf.tensor1d([next, -next])));
    onDevice(onGpu, [next, -next]);
    averaged.updateParameters([onCpu, onGpu]);
    expected = step === 0 ? next : 0.9 * expected + 0.1 * next;
  }
  for (const average of averaged.parameters()) {
    expectClose(await values(average), [expected, -expected], 1e-6);
  }
  averaged.dispose();
  tf.dispose([onCpu, onGpu]);
});
