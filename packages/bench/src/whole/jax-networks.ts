import { defaultDevice, init, jit, lax, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import {
  adamStep,
  at,
  corrections,
  filled,
  running,
  share,
  type AdamState,
  type Arrays,
} from '../compare/jax.ts';
import type { Contender } from '../contenders/contender.ts';
import { sizeOf, type Shape } from '../shape.ts';
import type { NetworkName } from './network-names.ts';
import { cnnSize, denseSizes } from './networks.ts';

interface JaxNetwork {
  readonly weights: readonly Shape[];
  readonly input: Shape;
  readonly target: Shape;
  readonly logits: (weights: Arrays, x: np.Array) => np.Array;
}

/** The same networks in jax-js, whose convolutions have the channels first. */
const networks: Partial<Record<NetworkName, JaxNetwork>> = {
  mlp: denseNetwork(denseSizes.mlp),
  deep: denseNetwork(denseSizes.deep),
  cnn: cnn(),
};

/**
 * A whole step in jax-js: loss, gradients, Adam and an EMA in one function, compiled by `jit`.
 *
 * @returns null for networks that are not written for it, and where it has no WebGPU
 */
export async function startJaxNetwork(name: NetworkName): Promise<Contender | null> {
  const network = networks[name];
  if (!network || !(await init('webgpu')).includes('webgpu')) return null;
  defaultDevice('webgpu');
  return { optimizer: 'jax-js Adam', average: 'jax-js', start: () => start(network) };
}

async function start({ weights: shapes, input, target, logits }: JaxNetwork) {
  const rows = target[0] ?? 1;
  const loss = (weights: Arrays, x: np.Array, y: np.Array): np.Array =>
    nn
      .logSoftmax(logits(weights, x))
      .mul(y)
      .sum()
      .mul(-1 / rows);
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

function denseNetwork({ batch, sizes }: { batch: number; sizes: readonly number[] }): JaxNetwork {
  const outputs = sizes.slice(1);
  const last = outputs.length - 1;
  return {
    weights: outputs.flatMap((size, i) => [[sizes[i] ?? 0, size], [size]]),
    input: [batch, sizes[0] ?? 0],
    target: [batch, sizes.at(-1) ?? 0],
    logits: (weights, x) =>
      outputs.reduce((h, _, i) => {
        const sum = np.matmul(h, at(weights, 2 * i)).add(at(weights, 2 * i + 1));
        return i < last ? nn.relu(sum) : sum;
      }, x),
  };
}

function cnn(): JaxNetwork {
  const { batch, side, filters, classes } = cnnSize;
  const [first, second] = filters;
  const features = Math.floor(side / 4) ** 2 * second;
  const block = (h: np.Array, kernel: np.Array, bias: np.Array): np.Array => {
    const sum = lax.conv(h, kernel, [1, 1], 'SAME').add(bias.reshape([1, -1, 1, 1]));
    return lax.reduceWindow(nn.relu(sum), (window) => np.max(window), [1, 1, 2, 2], [1, 1, 2, 2]);
  };
  return {
    weights: [
      [first, 1, 3, 3],
      [first],
      [second, first, 3, 3],
      [second],
      [features, classes],
      [classes],
    ],
    input: [batch, 1, side, side],
    target: [batch, classes],
    logits: (weights, x) => {
      const once = block(x, at(weights, 0), at(weights, 1));
      const twice = block(once, at(weights, 2), at(weights, 3));
      const flat = twice.reshape([batch, sizeOf([features])]);
      return np.matmul(flat, at(weights, 4)).add(at(weights, 5));
    },
  };
}
