import { parameterShapes, type ModelName } from '@polyak/vision-models';
import type { Algorithm, Average, Library } from './contenders/kinds.ts';
import { updateWork, type Work } from './contenders/update.ts';
import { findAdapter, openDevice, type BenchDevice } from './device.ts';
import { chooseLibraries, memoryFor, modelSize, tooLarge } from './fit.ts';
import { measure } from './measure/measure.ts';
import { plainCopy } from './measure/plain-copy.ts';
import type { Row, WorkName } from './result/result.ts';

export interface ModelTask {
  readonly model: ModelName;
  readonly work: Extract<WorkName, 'update' | 'train'>;
  readonly optimizer: Algorithm;
  readonly libraries: readonly Library[];
  readonly averages: readonly Average[];
  readonly batch: number;
  readonly image: number;
  readonly repeats: number;
  /** No repeat begins later than this after the first. */
  readonly seconds?: number | undefined;
  /** The most GPU memory to use, in bytes. */
  readonly memory: number;
}

/**
 * Measures one model on a device of its own. What the device or the memory has no room for is not tried.
 *
 * @param onTurn - called with the share of the work that is done
 */
export async function measureModel(
  task: ModelTask,
  onTurn: (share: number) => void = () => undefined,
): Promise<Row> {
  const { model, work, optimizer, memory } = task;
  const shapes = parameterShapes(model);
  const size = modelSize(shapes);
  const { limits } = await findAdapter();
  const { libraries, skipped } = chooseLibraries(size, task);
  const row = { model, work, tensors: shapes.length, parameters: size.parameters };
  const reason = tooLarge(size, limits);
  if (reason !== null || libraries.length === 0) {
    return { ...row, measurements: [], copyMs: null, skipped: reason ?? skipped };
  }
  const opened = await openDevice();
  try {
    const only = shapes.map(([, shape]) => shape);
    const once = {
      repeats: Math.max(task.repeats, 3),
      keep: true,
      leastSteps: 1,
      onTurn: () => undefined,
    };
    const [copy] = await measure([plainCopy(opened, only)], once);
    const { contenders, dispose } = await makeWork(opened, { ...task, libraries });
    const turns = contenders.length * task.repeats;
    let done = 0;
    const measurements = await measure(contenders, {
      repeats: task.repeats,
      seconds: task.seconds,
      leastSteps: 1,
      keep: memoryFor(size, optimizer, libraries).all <= memory,
      onTurn: () => onTurn(++done / turns),
    });
    dispose();
    return { ...row, measurements, copyMs: copy?.wallMs ?? null, skipped };
  } finally {
    opened.dispose();
  }
}

async function makeWork(opened: BenchDevice, task: ModelTask): Promise<Work> {
  const { model, work } = task;
  if (work === 'train') {
    // The models come only where they are trained.
    const { trainWork } = await import('./contenders/train.ts');
    return trainWork(opened, task);
  }
  const shapes = parameterShapes(model).map(([, shape]) => shape);
  return updateWork(opened, shapes, task);
}
