import { dispose, engine, type Tensor } from '@tensorflow/tfjs-core';
import { isPromise } from '../is-promise.ts';
import { usableBackend } from '../update/apply.ts';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import { leavesOf, mapLeaves } from './nest.ts';
import { Recorder } from './recorder.ts';
import type { Recording } from './recording.ts';
import { takeOver } from './returned.ts';
import { isData } from './signature.ts';
import type { Trace } from './trace.ts';

/** One call of a function, and the recording of it, or why there is none. */
export interface Recorded {
  readonly result: unknown;
  /** The tensors in the result that the call made, if it was refused. */
  readonly made: readonly Tensor[];
  readonly trace: Trace;
  /** Null for a trial, too. */
  readonly recording: Recording | null;
  readonly refusal: string | null;
}

/**
 * Runs a function once and records what it does.
 *
 * @param before - what the call before did, which must be the same; null for a trial, without a recording
 */
export function record(
  tfjs: TfjsBackend,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  tensors: readonly Tensor[],
  before: Trace | null,
): Recorded {
  const recorder = new Recorder(tfjs, tensors);
  const { inputs, trace } = recorder;
  const { activeScope } = engine().state;

  const giveUp = (): void => {
    recorder.giveUp();
    dispose([...inputs]);
  };
  /** The caller gets what the function itself returned. */
  const eager = (result: unknown, made: readonly Tensor[]): Recorded => {
    const { refusal } = recorder;
    giveUp();
    const given = mapLeaves(result, (leaf) => tensors[inputs.indexOf(leaf as Tensor)] ?? leaf);
    return { result: given, made, trace, recording: null, refusal };
  };
  const refused = (result: unknown, reason: string): Recorded => {
    recorder.refuse(reason);
    const made = leavesOf(result).leaves.filter(isData).filter(recorder.isMade);
    return eager(
      result,
      made.filter((tensor) => !inputs.includes(tensor)),
    );
  };
  /** Why there can be no recording of a call that has returned; null if there can. */
  const refusalOf = (result: unknown): string | null => {
    if (isPromise(result)) return 'it is asynchronous';
    if (usableBackend() !== tfjs) return 'it changes the backend';
    if (engine().state.activeScope !== activeScope) return 'it starts or ends a scope around it';
    return inputs.some(({ isDisposed }) => isDisposed) ? 'it disposes an argument' : null;
  };
  const finish = (result: unknown): Recorded => {
    const refusal = recorder.refusal ?? refusalOf(result);
    if (refusal !== null) return refused(result, refusal);
    const returned = takeOver(recorder, result);
    recorder.end();
    recorder.checkLeft(returned.made);
    const reason = recorder.refusal ?? before?.difference(trace) ?? null;
    if (reason !== null) return refused(result, reason);
    if (!before) return eager(result, []);
    const recording = recorder.recording(returned);
    const given = recording.results(tensors);
    dispose([...returned.made]);
    return { result: given, made: [], trace, recording, refusal: null };
  };

  const standIns = [...inputs];
  const own = mapLeaves(args, (leaf) => (isData(leaf) ? standIns.shift() : leaf)) as never[];
  try {
    return finish(recorder.listen(() => fn(...own)));
  } catch (error) {
    giveUp();
    throw error;
  }
}
