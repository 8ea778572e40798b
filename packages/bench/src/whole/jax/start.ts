import { defaultDevice, init, jit, valueAndGrad, type numpy as np } from '@jax-js/jax';
import {
  adamStep,
  corrections,
  filled,
  running,
  share,
  type AdamState,
} from '../../compare/jax.ts';
import type { Contender } from '../../contenders/contender.ts';
import type { NetworkName } from '../network-names.ts';
import { denseSizes } from '../networks.ts';
import { cnn } from './cnn.ts';
import { denseNetwork } from './dense.ts';
import { lstm } from './lstm.ts';
import type { JaxNetwork } from './network.ts';
import { transformer } from './transformer.ts';

export const jaxNetworks: Readonly<Record<NetworkName, JaxNetwork>> = {
  mlp: denseNetwork(denseSizes.mlp),
  deep: denseNetwork(denseSizes.deep),
  cnn: cnn(),
  lstm: lstm(),
  transformer: transformer(),
};

/**
 * A whole step of the network in jax-js: loss, gradients, Adam and an EMA in one function, compiled by `jit`.
 *
 * @returns null where jax-js has no WebGPU
 */
export async function startJaxNetwork(name: NetworkName): Promise<Contender | null> {
  if (!(await init('webgpu')).includes('webgpu')) return null;
  defaultDevice('webgpu');
  return { optimizer: 'jax-js Adam', average: 'jax-js', start: () => start(jaxNetworks[name]) };
}

async function start({ weights: shapes, input, target, loss }: JaxNetwork) {
  const step = jit(
    (state: AdamState, x: np.Array, y: np.Array, first: np.Array, second: np.Array) => {
      const [cost, gradients] = valueAndGrad(loss)(share(state.weights), x, y);
      return { cost, state: adamStep(state, gradients, first, second) };
    },
  );
  const [x, y] = await filled([input, target], 0.1);
  if (!x || !y) throw new Error('jax-js made no arrays');
  let state: AdamState = {
    weights: await filled(shapes, 0.05),
    first: await filled(shapes, 0),
    second: await filled(shapes, 0),
    averages: await filled(shapes, 0.05),
  };
  let count = 0;
  return running(
    () => {
      const next = step(state, x.ref, y.ref, ...corrections(++count));
      next.cost.dispose();
      state = next.state;
      return state.weights;
    },
    () => [...Object.values(state).flat(), x, y],
  );
}
