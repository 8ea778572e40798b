import { openDevice } from '../device.ts';
import { measure } from '../measure/measure.ts';
import type { Row } from '../result/result.ts';
import { sizeOf } from '../shape.ts';
import { wholeContenders } from './contenders.ts';
import { startJaxNetwork } from './jax/start.ts';
import type { NetworkName } from './network-names.ts';
import { networks } from './networks.ts';

/** Whole steps of a small network, eager and captured. */
export interface WholeTask {
  readonly work: 'whole';
  readonly model: NetworkName;
  readonly repeats: number;
}

export async function measureWhole(
  { model, repeats }: WholeTask,
  onShare: (share: number) => void = () => undefined,
): Promise<Row> {
  const network = networks[model];
  const opened = await openDevice();
  try {
    const jax = await startJaxNetwork(model);
    const contenders = [...wholeContenders(opened, network), ...(jax ? [jax] : [])];
    const turns = contenders.length * repeats;
    let done = 0;
    const measurements = await measure(contenders, {
      repeats,
      keep: true,
      leastSteps: 3,
      onTurn: () => onShare(++done / turns),
    });
    const parameters = network.weights.reduce((sum, shape) => sum + sizeOf(shape), 0);
    return {
      model,
      work: 'whole',
      tensors: network.weights.length,
      parameters,
      measurements,
      copyMs: null,
      skipped: null,
    };
  } finally {
    opened.dispose();
  }
}
