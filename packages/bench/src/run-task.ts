import type { ModelName } from '@polyak/vision-models';
import { findAdapter } from './device.ts';
import { measureModel, type ModelTask } from './measure-model.ts';
import type { Row } from './result/result.ts';

/** The ways to keep an average in JavaScript beside each other, on the tensors of one model. */
export interface CompareTask {
  readonly work: 'compare';
  readonly model: ModelName;
  readonly repeats: number;
}

export type Task = ModelTask | CompareTask;

/**
 * All that a page, a worker or a shell does.
 *
 * @param onShare - called with the share of the work that is done
 */
export async function runTask(task: Task, onShare?: (share: number) => void): Promise<Row[]> {
  if (task.work !== 'compare') return [await measureModel(task, onShare)];
  // jax-js comes only where it is measured.
  const { compare } = await import('./compare/compare.ts');
  return compare(task, onShare);
}

export async function describeAdapter(): Promise<string> {
  const { vendor, architecture, device, description } = (await findAdapter()).info;
  const parts = [vendor, architecture, device, description].filter(Boolean);
  return [...new Set(parts)].join(' ') || 'unknown adapter';
}
