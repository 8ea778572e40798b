import { parameterShapes } from '@polyak/vision-models';
import { modelSize } from '../src/fit.ts';
import type { Row } from '../src/result/result.ts';
import type { Task } from '../src/run-task.ts';

/** Of what a run that failed has printed, in characters. */
const longestReason = 500;

/**
 * The row of a model whose run failed, so that the others are still measured.
 *
 * @throws what it was if it is not one of many models
 */
export function failedRow(task: Task, fault: unknown): Row {
  if (task.work !== 'update' && task.work !== 'train') throw fault;
  const { model, work } = task;
  const text = fault instanceof Error ? fault.message : String(fault);
  const shapes = parameterShapes(model);
  return {
    ...{ model, work, tensors: shapes.length, parameters: modelSize(shapes).parameters },
    ...{ measurements: [], copyMs: null },
    skipped: `it failed: ${text.replace(/\s+/g, ' ').slice(0, longestReason)}`,
  };
}
