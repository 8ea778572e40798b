import type { Tensor } from '@tensorflow/tfjs-core';
import { onHost } from '../../capture/host-calls.ts';
import type { ClippingOptions } from './clipping.ts';
import type { VariableGradient } from './named-variables.ts';

/**
 * Takes a step; while a function is captured, makes it part of every replay, with the gradients of that replay.
 *
 * @param clipping - how the caller clips, which a replay does, too
 */
export function stepOnHost(
  optimizer: object,
  entries: readonly VariableGradient[],
  step: (entries: readonly VariableGradient[]) => void,
  clipping: ClippingOptions | undefined,
): void {
  const gradients = entries.flatMap(({ gradient }) => gradient ?? []);
  const body = (tensors: readonly Tensor[]): void => {
    const next = tensors[Symbol.iterator]();
    step(
      entries.map(({ variable, gradient }) => {
        return { variable, gradient: gradient && (next.next().value as Tensor) };
      }),
    );
  };
  onHost(optimizer, gradients, body, () => [
    ...entries.map(({ variable }) => variable),
    JSON.stringify(clipping),
  ]);
}
