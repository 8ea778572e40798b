import type { Tensor } from '@tensorflow/tfjs-core';
import { pageWide } from '../page-wide.ts';

/** What the recording of a function is told by the parts of the library that the function calls. */
export interface HostCallListener {
  /** Whether it records now: between host calls, not in one. */
  readonly isActive: boolean;
  hostCall(
    owner: object,
    tensors: readonly Tensor[],
    body: (tensors: readonly Tensor[]) => void,
    given: () => readonly unknown[],
  ): void;
  dependsOn(read: () => readonly unknown[]): void;
  watches(owner: object, read: () => string): void;
  refuse(reason: string): void;
}

const current = pageWide('capture', () => ({ listener: null as HostCallListener | null }));

/** Whether the current work is being recorded. */
export function isRecording(): boolean {
  return current.listener !== null;
}

/** Tells the listener of all calls during the body. */
export function listenDuring<T>(to: HostCallListener | null, body: () => T): T {
  const before = current.listener;
  current.listener = to;
  try {
    return body();
  } finally {
    current.listener = before;
  }
}

/**
 * Runs the body, and while a function is recorded, makes it part of every replay: a step of an optimizer, for example,
 * whose numbers come from the host.
 *
 * @param owner - whose call it is: a replay makes the same calls of the same owners
 * @param tensors - what the body reads of the recorded work; it gets tensors that stay valid
 * @param given - what else the caller passes, which a replay passes again
 */
export function onHost(
  owner: object,
  tensors: readonly Tensor[],
  body: (tensors: readonly Tensor[]) => void,
  given: () => readonly unknown[] = () => [],
): void {
  const { listener } = current;
  if (listener) listener.hostCall(owner, tensors, body, given);
  else body(tensors);
}

/** A recording is valid only as long as `read` gives the same list. */
export function dependOn(read: () => readonly unknown[]): void {
  current.listener?.dependsOn(read);
}

/** What `read` gives may be changed by host calls only. */
export function watchSettings(owner: object, read: () => string): void {
  current.listener?.watches(owner, read);
}

/** Says that what happens now cannot be recorded; in a host call, it can happen. */
export function refuseCapture(reason: string): void {
  const { listener } = current;
  if (listener?.isActive) listener.refuse(reason);
}

/** Says that what happens now cannot be replayed, not even in a host call. */
export function refuseReplay(reason: string): void {
  current.listener?.refuse(reason);
}
