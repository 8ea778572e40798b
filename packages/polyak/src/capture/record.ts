import { dispose, engine, type Tensor } from '@tensorflow/tfjs-core';
import { isPromise } from '../is-promise.ts';
import { usableBackend } from '../update/apply.ts';
import type { TfjsBackend } from '../update/tfjs/backend.ts';
import { Recorder } from './recorder.ts';
import { copyBack, leavesOf, mapLeaves } from './replay/nest.ts';
import type { Recording } from './replay/recording.ts';
import { takeOver } from './returned.ts';
import { isData } from './signature.ts';
import type { Trace } from './trace/trace.ts';

/** One call of a function, and the recording of it, or why there is none. */
export interface Recorded {
  readonly result: unknown;
  /** The tensors in the result that the call made, if it was refused. */
  readonly made: readonly Tensor[];
  readonly trace: Trace;
  /** Null for a trial, too. */
  readonly recording: Recording | null;
  readonly refusal: string | null;
  /** Why the device has rejected the work; null if it has not. */
  readonly rejection: Promise<string | null>;
}

type Finished = Omit<Recorded, 'rejection'>;

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
  const recorder = new Recorder(tfjs, tensors, before);
  const { inputs, trace } = recorder;
  const { activeScope } = engine().state;
  const standIns = [...inputs];
  const own = mapLeaves(args, (leaf) => (isData(leaf) ? standIns.shift() : leaf)) as never[];
  const asGiven = leavesOf(own);

  const giveUp = (): void => {
    recorder.giveUp();
    dispose([...inputs]);
  };
  /** What the caller knows, instead of what stands for it. */
  const givenFor = (leaf: unknown): unknown => tensors[inputs.indexOf(leaf as Tensor)] ?? leaf;
  /** The caller gets what the function itself returned. */
  const eager = (result: unknown, made: readonly Tensor[]): Finished => {
    const { refusal } = recorder;
    giveUp();
    return { result: mapLeaves(result, givenFor), made, trace, recording: null, refusal };
  };
  const refused = (result: unknown, reason: string): Finished => {
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
  const finish = (result: unknown): Finished => {
    if (!isSameNest(leavesOf(own), asGiven)) {
      recorder.refuse('it changes an argument (return the new value instead)');
      copyBack(own, args, givenFor);
    }
    const refusal = recorder.refusal ?? refusalOf(result);
    if (refusal !== null) return refused(result, refusal);
    const returned = takeOver(recorder, result);
    recorder.finish(returned.made);
    const reason = recorder.refusal ?? before?.difference(trace) ?? null;
    if (reason !== null) return refused(result, reason);
    if (!before) return eager(result, []);
    const recording = recorder.recording(returned);
    const given = recording.results(tensors);
    dispose([...returned.made]);
    return { result: given, made: [], trace, recording, refusal: null };
  };

  try {
    const finished = finish(recorder.listen(() => fn(...own)));
    return { ...finished, rejection: recorder.rejection };
  } catch (error) {
    giveUp();
    throw error;
  }
}

function isSameNest(a: ReturnType<typeof leavesOf>, b: ReturnType<typeof leavesOf>): boolean {
  if (a.structure !== b.structure) return false;
  return a.leaves.every((leaf, i) => Object.is(leaf, b.leaves[i]));
}
