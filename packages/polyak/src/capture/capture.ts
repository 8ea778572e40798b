import { dispose, engine, type Tensor } from '@tensorflow/tfjs-core';
import { checkInteger, checkOneOf, rejection } from '../argument.ts';
import { isPromise } from '../is-promise.ts';
import { checkOptionNames } from '../options.ts';
import { usableBackend } from '../update/apply.ts';
import type { TfjsBackend } from '../update/tfjs/backend.ts';
import { isTiming, missingForTap } from '../update/tfjs/tap.ts';
import { isRecording } from './host-calls.ts';
import { madeSince } from './made-since.ts';
import { leavesOf } from './replay/nest.ts';
import { record } from './record.ts';
import { Recordings, type Progress } from './recordings.ts';
import { isData, signatureOf, type Signature } from './signature.ts';
import { UncapturableError } from './uncapturable-error.ts';

/** Options of {@link capture}. */
export interface CaptureOptions {
  /**
   * How many recordings to keep, one for each combination of shapes and data types; at least 1. The one that has not been
   * used for longest is dropped for a new one.
   * @defaultValue `4`
   */
  maxRecordings?: number;
  /**
   * What to do if the function cannot be captured: `'warn'` says why once, to the console; `'throw'` throws an
   * {@link UncapturableError} after the call.
   * @defaultValue `'warn'`
   */
  onUncapturable?: 'warn' | 'throw';
}

/**
 * A function that replays what it did.
 *
 * @typeParam F - the type of the function itself
 */
export interface CapturedFunction<F extends (...args: never[]) => unknown> {
  (...args: Parameters<F>): ReturnType<F>;
  /** How the last call ran: `'captured'` if it was replayed, `'eager'` if the function itself was called. */
  readonly engine: 'captured' | 'eager';
  /** The number of recordings. */
  readonly recordings: number;
  /**
   * The size of the GPU buffers that the recordings have for themselves: tensors between kernels, copies of arguments and
   * results, and the numbers of each kernel, such as shapes.
   */
  readonly bytes: number;
  /** Why the function runs eagerly, if it cannot be captured; otherwise null. */
  readonly reason: string | null;
  /** Frees the recordings. The function can still be called, and runs eagerly. */
  dispose(): void;
}

const optionNames = ['maxRecordings', 'onUncapturable'] as const satisfies (keyof CaptureOptions)[];

/**
 * Records what a function does on the GPU, and replays it: the same kernels on the same buffers, in one submit, without
 * running the function's JavaScript again. For a training step, that is forward pass, backward pass, optimizer and
 * averages; only the optimizer's own step still runs on the host, so schedules, clipping and counters take effect as
 * always.
 *
 * The first call with arguments of given shapes runs the function as it is, the next two are recorded and compared, and
 * later ones are replayed. Tensors among the arguments, in any nesting, are copied into the recording; the tensors that are
 * returned are the caller's to dispose. All other values are read while recording: pass what changes as a tensor.
 *
 * What cannot be replayed, such as reading data, is recognized; the function then runs eagerly. So are random numbers of
 * tfjs, also in its dropout: draw them from a {@link Generator}. Backends other than WebGPU, gradients, profiles and
 * `tf.time` always call the function, without `this`.
 *
 * @typeParam F - the type of the function
 * @param fn - calls optimizers, models and tf ops; not asynchronous
 * @param options - how many recordings to keep, and what to do with a function that cannot be captured
 * @throws UncapturableError if the function cannot be captured, with `onUncapturable: 'throw'`; the call has taken place
 * @throws WebGPUUpdateError if the device is lost
 * @example
 * ```ts
 * const train = capture((x: tf.Tensor, y: tf.Tensor) =>
 *   optimizer.minimize(() => loss(model.apply(x, { training: true }), y), true)!,
 * );
 * for (const [x, y] of batches) train(x, y).dispose();
 * ```
 */
export function capture<F extends (...args: never[]) => unknown>(
  fn: F,
  options: CaptureOptions = {},
): CapturedFunction<F> {
  if (typeof fn !== 'function') throw rejection('fn', 'a function', fn);
  const { maxRecordings, onUncapturable } = captureOptions('capture', options);
  const captured = new Captured(fn, maxRecordings, onUncapturable);
  const call = (...args: Parameters<F>): unknown => captured.call(args);
  return Object.defineProperties(call, {
    engine: { get: () => captured.engine },
    recordings: { get: () => captured.recordings.count },
    bytes: { get: () => captured.recordings.bytes },
    reason: { get: () => captured.reason },
    dispose: { value: () => captured.dispose() },
  }) as CapturedFunction<F>;
}

/** The options with their defaults; throws unless they are allowed. */
export function captureOptions(what: string, options: CaptureOptions): Required<CaptureOptions> {
  checkOptionNames(what, options, optionNames);
  const { maxRecordings = 4, onUncapturable = 'warn' } = options;
  checkInteger('maxRecordings', maxRecordings, 1);
  checkOneOf('onUncapturable', onUncapturable, ['warn', 'throw']);
  return { maxRecordings, onUncapturable };
}

/** The calls of a function: eager, recorded or replayed. */
class Captured {
  engine: 'captured' | 'eager' = 'eager';
  reason: string | null = null;
  readonly recordings: Recordings;

  private readonly fn: (...args: never[]) => unknown;
  private readonly onUncapturable: 'warn' | 'throw';
  private tfjs: TfjsBackend | null = null;
  /** What the device says of a call that has been recorded. */
  private rejection: string | null = null;
  private isDisposed = false;

  constructor(
    fn: (...args: never[]) => unknown,
    maxRecordings: number,
    onUncapturable: 'warn' | 'throw',
  ) {
    this.fn = fn;
    this.recordings = new Recordings(maxRecordings);
    this.onUncapturable = onUncapturable;
  }

  call(args: readonly unknown[]): unknown {
    const tfjs = this.usable();
    const signature = tfjs && signatureOf(args, tfjs);
    if (!signature) return this.eagerly(args);
    const refusal = this.rejection ?? refusalOf(tfjs) ?? signature.refusal;
    if (refusal !== null) {
      const isMade = madeSince();
      const result = this.eagerly(args);
      const { leaves } = leavesOf(result);
      this.refuse(refusal, leaves.filter(isData).filter(isMade));
      return result;
    }
    const progress = this.recordings.use(signature.key);
    if (!progress) {
      const result = this.eagerly(args);
      if (isPromise(result)) this.refuse('it is asynchronous');
      // Unless the function has called itself.
      else if (!this.recordings.has(signature.key)) this.recordings.begin(signature.key);
      return result;
    }
    // A hook of a replayed step can call the function again.
    if (progress.recording?.isPlaying) return this.eagerly(args);
    if (progress.recording?.isValid()) {
      this.engine = 'captured';
      return progress.recording.replay(signature.tensors);
    }
    progress.recording?.dispose();
    progress.recording = null;
    return this.record(tfjs, args, signature, progress);
  }

  dispose(): void {
    this.isDisposed = true;
    this.recordings.clear();
  }

  private record(
    tfjs: TfjsBackend,
    args: readonly unknown[],
    { tensors }: Signature,
    progress: Progress,
  ): unknown {
    this.engine = 'eager';
    const recorded = record(tfjs, this.fn, args, tensors, progress.trace);
    if (recorded.refusal !== null) this.refuse(recorded.refusal, recorded.made);
    else if (this.isDisposed) recorded.recording?.dispose();
    else this.recordings.add(progress, recorded);
    void recorded.rejection.then((reason) => {
      if (reason !== null) this.reject(reason);
    });
    return recorded.result;
  }

  /** Outside of any call, which only the next one can throw. */
  private reject(reason: string): void {
    if (this.isDisposed || this.reason !== null) return;
    this.recordings.clear();
    if (this.onUncapturable === 'throw') this.rejection = reason;
    else this.refuse(reason);
  }

  /** The backend, if calls can be recorded and replayed now. */
  private usable(): TfjsBackend | null {
    if (this.isDisposed || this.reason !== null || isRecording()) return null;
    // A gradient and a profile need the operations themselves.
    if (engine().isTapeOn() || engine().state.profiling) return null;
    const tfjs = usableBackend();
    if (!tfjs || isTiming(tfjs)) return null;
    if (tfjs.lost) throw tfjs.lost;
    if (this.tfjs !== tfjs) this.recordings.clear();
    this.tfjs = tfjs;
    return tfjs;
  }

  private eagerly(args: readonly unknown[]): unknown {
    this.engine = 'eager';
    const { fn } = this;
    return fn(...(args as never[]));
  }

  /** @param made - tensors that the caller does not get if it throws */
  private refuse(reason: string, made: readonly Tensor[] = []): void {
    this.reason = reason;
    this.recordings.clear();
    const message = `the function cannot be captured: ${reason}`;
    if (this.onUncapturable === 'throw') {
      dispose([...made]);
      throw new UncapturableError(message);
    }
    console.warn(`polyak: ${message}; it runs eagerly`);
  }
}

/** Why nothing can be recorded on the backend; null if it can. */
function refusalOf(tfjs: TfjsBackend): string | null {
  const missing = missingForTap(tfjs);
  return missing === undefined ? null : `the WebGPU backend of tfjs has no ${missing}`;
}
