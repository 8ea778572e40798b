import type { ModelName } from '@polyak/vision-models';
import { adapterName } from './adapter-name.ts';
import { findAdapter } from './device.ts';
import { measureModel, type ModelTask } from './measure-model.ts';
import type { Row } from './result/result.ts';
import type { WholeTask } from './whole/whole.ts';

/** The ways to keep an average in JavaScript beside each other, on the tensors of one model. */
export interface CompareTask {
  readonly work: 'compare';
  readonly model: ModelName;
  readonly repeats: number;
}

export type Task = ModelTask | CompareTask | WholeTask;

/**
 * All that a page, a worker or a shell does.
 *
 * @param onShare - called with the share of the work that is done
 */
export async function runTask(task: Task, onShare?: (share: number) => void): Promise<Row[]> {
  // jax-js comes only where it is measured.
  switch (task.work) {
    case 'compare': {
      const { compare } = await import('./compare/compare.ts');
      return compare(task, onShare);
    }
    case 'whole': {
      const { measureWhole } = await import('./whole/whole.ts');
      return [await measureWhole(task, onShare)];
    }
    default:
      return [await measureModel(task, onShare)];
  }
}

export const describeAdapter = async (): Promise<string> => adapterName((await findAdapter()).info);
