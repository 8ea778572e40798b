import type { Tensor } from '@tensorflow/tfjs-core';
import { onHost, watchSettings } from '../../capture/host-calls.ts';
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
  watchSettings(optimizer, () => settingsOf(optimizer));
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

/** The options that a step reads, as text. */
function settingsOf(optimizer: object): string {
  const { paramGroups, clipping, decays, everyNSteps, overwriteEveryNSteps } = optimizer as {
    paramGroups?: readonly { params: unknown }[];
    clipping?: ClippingOptions;
    decays?: readonly number[];
    everyNSteps?: number;
    overwriteEveryNSteps?: number | null;
  };
  const groups = paramGroups?.map(({ params: _, ...options }) => options);
  return JSON.stringify([groups, clipping, decays, everyNSteps, overwriteEveryNSteps]);
}
