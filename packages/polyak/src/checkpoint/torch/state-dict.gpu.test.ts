import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  fromTorchStateDict,
  loadSafetensors,
  saveSafetensors,
  toTorchStateDict,
} from '../../index.ts';

function convNet(): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ name: 'conv', filters: 2, kernelSize: 2, inputShape: [3, 4, 1] }),
      tf.layers.batchNormalization({ name: 'norm' }),
      tf.layers.depthwiseConv2d({ name: 'depth', kernelSize: 1, depthMultiplier: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ name: 'fc', units: 2 }),
    ],
  });
}

gpuTest(
  'trained weights go out and come back, and training in place leaves them alone',
  async () => {
    const model = convNet();
    const images = tf.randomUniform([2, 3, 4, 1], -1, 1, 'float32', 1);
    const optimizer = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
    const step = (): void => {
      const loss = (): tf.Scalar => (model.apply(images) as tf.Tensor).square().mean().asScalar();
      optimizer.minimize(loss);
    };
    step();
    const stateDict = toTorchStateDict(model);
    const before = model.predict(images) as tf.Tensor;
    // The in-place kernels write the weights whose buffers the state dict shares.
    step();

    const file = loadSafetensors(await saveSafetensors(stateDict));
    const twins = [stateDict, file].map((source) => {
      const twin = convNet();
      fromTorchStateDict(source, twin);
      return twin;
    });
    step();
    for (const twin of twins) {
      const after = twin.predict(images) as tf.Tensor;
      expect(await values(after)).toEqual(await values(before));
      after.dispose();
      twin.dispose();
    }
    expect(file.tensors['fc.weight']?.shape).toEqual([2, 24]);
    tf.dispose([stateDict, file.tensors, before, images]);
    optimizer.dispose();
    model.dispose();
  },
);
