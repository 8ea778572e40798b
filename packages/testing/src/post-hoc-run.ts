import type { Tensor, Variable } from '@tensorflow/tfjs';
import { onDevice } from './on-device.ts';
import { values } from './values.ts';

/** The weights after a step: neither steady nor small. */
export const weightsAt = (step: number): number[] =>
  [3 + Math.sin(step), step / 10, (step * 7919) % 13].map(Math.fround);

/** Takes steps up to `last` with weights that depend on the step alone. */
export function train(
  postHoc: { readonly currentStep: number; update(): void },
  w: Variable,
  last: number,
): void {
  while (postHoc.currentStep < last) {
    onDevice(w, weightsAt(postHoc.currentStep + 1));
    postHoc.update();
  }
}

/** The power average of `weightsAt` in float64, updated after every N-th step. */
export function reference(gamma: number, everyNSteps: number, last: number): number[] {
  let average = [0, 0, 0];
  for (let step = everyNSteps; step <= last; step += everyNSteps) {
    const decay = (1 - everyNSteps / step) ** (gamma + 1);
    const weights = weightsAt(step);
    average = average.map((value, i) => decay * value + (1 - decay) * (weights[i] ?? NaN));
  }
  return average;
}

/** The numbers of the average of the only variable. */
export async function synthesized(
  postHoc: {
    synthesize(request: { sigmaRel: number; step?: number | undefined }): Promise<Tensor[]>;
  },
  sigmaRel: number,
  step?: number,
): Promise<number[]> {
  const [tensor] = await postHoc.synthesize({ sigmaRel, step });
  const numbers = await values(tensor);
  tensor?.dispose();
  return numbers;
}
