import { nn, numpy as np } from '@jax-js/jax';
import { at } from '../../compare/jax.ts';
import { lstmSize } from '../networks.ts';
import { crossEntropy, type JaxNetwork } from './network.ts';

/** One layer; the last state is classified. */
export function lstm(): JaxNetwork {
  const { batch, steps, inputs, units, classes } = lstmSize;
  return {
    weights: [[inputs + units, 4 * units], [4 * units], [units, classes], [classes]],
    input: [steps, batch, inputs],
    target: [batch, classes],
    loss: (weights, x, y) => {
      const [kernel, bias] = [at(weights, 0), at(weights, 1)];
      let h = np.zeros([batch, units]);
      let c = np.zeros([batch, units]);
      for (const one of np.unstack(x)) {
        const gates = np.matmul(np.concatenate([one, h], 1), kernel.ref).add(bias.ref);
        const parts = np.split(gates, 4, 1);
        const [input, forget] = [nn.sigmoid(at(parts, 0)), nn.sigmoid(at(parts, 1))];
        c = forget.mul(c).add(input.mul(np.tanh(at(parts, 2))));
        h = nn.sigmoid(at(parts, 3)).mul(np.tanh(c.ref));
      }
      for (const done of [kernel, bias, c]) done.dispose();
      return crossEntropy(np.matmul(h, at(weights, 2)).add(at(weights, 3)), y, batch);
    },
  };
}
