import * as tf from '@tensorflow/tfjs';
import { parameterShapes } from '@polyak/vision-models';
import type { Contender } from '../contenders/contender.ts';
import { makeVariables } from '../contenders/tensors.ts';
import type { Shape } from '../shape.ts';
import { openDevice, type BenchDevice } from '../device.ts';
import { modelSize } from '../fit.ts';
import { measure } from '../measure/measure.ts';
import type { Measurement } from '../measure/measurement.ts';
import { plainCopy } from '../measure/plain-copy.ts';
import type { Row } from '../result/result.ts';
import type { CompareTask } from '../run-task.ts';
import { averageContenders } from './averages.ts';
import { startJax } from './jax.ts';
import { stepContenders } from './steps.ts';

/** Two rows: an update of the average alone, and an Adam step with its average. */
export async function compare(
  { model, repeats }: CompareTask,
  onShare: (share: number) => void = () => undefined,
): Promise<Row[]> {
  const named = parameterShapes(model);
  const shapes = named.map(([, shape]) => shape);
  const opened = await openDevice();
  const jax = await startJax(shapes);
  const run = (contenders: readonly Contender[], first: number) => {
    const turns = contenders.length * repeats;
    let done = 0;
    const onTurn = () => onShare(first + (0.5 * ++done) / turns);
    return measure(contenders, { repeats, keep: true, leastSteps: 3, onTurn });
  };
  try {
    const averages = await withWeights(opened, shapes, (contenders) =>
      run([...contenders, ...(jax ? [jax.average] : [])], 0),
    );
    const copyMs = averages[0]?.wallMs ?? null;
    const stepping = await run(
      [...stepContenders(opened, shapes), ...(jax ? [jax.step] : [])],
      0.5,
    );
    const { parameters } = modelSize(named);
    const row = { model, tensors: shapes.length, parameters, copyMs, skipped: null };
    return [
      { ...row, work: 'average', measurements: averages },
      { ...row, work: 'step', measurements: stepping },
    ];
  } finally {
    opened.dispose();
  }
}

async function withWeights(
  opened: BenchDevice,
  shapes: readonly Shape[],
  run: (contenders: readonly Contender[]) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  const variables = makeVariables(shapes);
  const measured = await run([plainCopy(opened, shapes), ...averageContenders(opened, variables)]);
  tf.dispose(variables);
  return measured;
}
