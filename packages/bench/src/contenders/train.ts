import type { BenchDevice } from '../device.ts';
import type { ModelTask } from '../measure-model.ts';
import type { Work } from './update.ts';

export function trainWork(_: BenchDevice, { model }: ModelTask): Work {
  throw new Error(`train ${model}: not yet`);
}
