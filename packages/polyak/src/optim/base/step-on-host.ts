import type { Tensor } from '@tensorflow/tfjs-core';
import { onHost } from '../../capture/host-calls.ts';
import type { VariableGradient } from './named-variables.ts';

/** Takes a step; while a function is captured, makes it part of every replay, with the gradients of that replay. */
export function stepOnHost(
  optimizer: object,
  entries: readonly VariableGradient[],
  step: (entries: readonly VariableGradient[]) => void,
): void {
  const gradients = entries.flatMap(({ gradient }) => gradient ?? []);
  onHost(optimizer, gradients, (tensors) => {
    const next = tensors[Symbol.iterator]();
    step(
      entries.map(({ variable, gradient }) => {
        return { variable, gradient: gradient && (next.next().value as Tensor) };
      }),
    );
  });
}
