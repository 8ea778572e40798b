import type { Tensor } from '@tensorflow/tfjs-core';
import type { Recorder } from './recorder.ts';
import { leavesOf, mapLeaves } from './replay/nest.ts';
import { ReturnedArgument, type RecordingParts } from './replay/recording.ts';
import { isData } from './signature.ts';

/** What a recorded call returns, in the recording's own tensors. */
export interface Returned extends Pick<RecordingParts, 'result' | 'outputs' | 'lasting'> {
  /** The call's own tensors, in the order of the outputs. */
  readonly made: readonly Tensor[];
}

/** Takes over what a recorded call returns: noted in the trace, its tensors replaced by the recording's own. */
export function takeOver(recorder: Recorder, returned: unknown): Returned {
  const { inputs, trace } = recorder;
  const owned = new Map<Tensor, Tensor>();
  trace.note({ kind: 'result', value: leavesOf(returned).structure });
  const result = mapLeaves(returned, (leaf) => {
    if (!isData(leaf)) {
      trace.note({ kind: 'result', value: leaf });
      return leaf;
    }
    const input = inputs.indexOf(leaf);
    if (input >= 0) {
      trace.note({ kind: 'result', value: input });
      return new ReturnedArgument(input);
    }
    if (!recorder.isMade(leaf)) {
      trace.note({ kind: 'result', value: leaf });
      recorder.dependsOn(() => [leaf.isDisposed]);
      return leaf;
    }
    if (leaf.dtype === 'string' || leaf.dtype === 'complex64') {
      recorder.refuse(`it returns a tensor of dtype ${leaf.dtype}`);
      return leaf;
    }
    const own = owned.get(leaf) ?? recorder.own.keep(leaf);
    owned.set(leaf, own);
    const form = `${leaf.dtype} ${leaf.shape.join('×')} ${leaf.kept ? 'kept' : ''}`;
    trace.note({ kind: 'output', buffer: recorder.own.numberOf(own), form });
    return own;
  });
  return {
    result,
    made: [...owned.keys()],
    outputs: [...owned.values()],
    lasting: new Set([...owned].flatMap(([{ kept }, own]) => (kept ? own : []))),
  };
}
