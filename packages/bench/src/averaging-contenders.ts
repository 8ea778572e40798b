import * as tf from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { AveragedModel, EMAOptimizer, getEmaAvgFn, getEmaMultiAvgFn } from 'polyak';
import type { Contender } from './contender.ts';

const decay = 0.999;

/** The averages of `variables` in every way there is, and a plain copy as the floor. */
export function averagingContenders(variables: readonly tf.Variable[]): Contender[] {
  return [
    plainCopy(variables),
    emaOptimizer('EMAOptimizer', variables, [decay]),
    emaOptimizer('EMAOptimizer, three decays', variables, [0.99, 0.999, 0.9999]),
    averagedModel('AveragedModel, avgFn', variables, { avgFn: getEmaAvgFn(decay) }),
    averagedModel('AveragedModel, multiAvgFn', variables, { multiAvgFn: getEmaMultiAvgFn(decay) }),
  ];
}

/** Copies every tensor into a buffer of its own in one submit: 8 bytes a parameter, where an average moves 12. */
function plainCopy(variables: readonly tf.Variable[]): Contender {
  const { device, tensorMap } = tf.backend() as WebGPUBackend;
  const targets = variables.map(({ size }) =>
    device.createBuffer({ size: 4 * size, usage: GPUBufferUsage.COPY_DST }),
  );
  return {
    name: 'plain copy',
    run: () => {
      const encoder = device.createCommandEncoder();
      variables.forEach(({ dataId }, i) => {
        const [source, target] = [tensorMap.get(dataId).resource as GPUBuffer, targets[i]];
        if (target) encoder.copyBufferToBuffer(source, 0, target, 0, target.size);
      });
      device.queue.submit([encoder.finish()]);
    },
    dispose: () => targets.forEach((target) => target.destroy()),
  };
}

function emaOptimizer(
  name: string,
  variables: readonly tf.Variable[],
  decays: readonly number[],
): Contender {
  const opt = new EMAOptimizer(tf.train.sgd(0.1), { decays });
  tf.tidy(() => {
    opt.applyGradients(Object.fromEntries(variables.map((v) => [v.name, tf.onesLike(v)])));
  });
  return { name, run: () => opt.update(), dispose: () => opt.dispose() };
}

function averagedModel(
  name: string,
  variables: readonly tf.Variable[],
  options: ConstructorParameters<typeof AveragedModel>[1],
): Contender {
  const averaged = new AveragedModel(variables, options);
  averaged.updateParameters(variables);
  return {
    name,
    run: () => averaged.updateParameters(variables),
    dispose: () => averaged.dispose(),
  };
}
