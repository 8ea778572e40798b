/** Work that cannot be replayed; the message says why. */
export class UncapturableError extends Error {
  /** Identifies the class even if bundlers rename it. */
  override readonly name = 'UncapturableError';
}
