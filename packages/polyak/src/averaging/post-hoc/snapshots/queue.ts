import type { PostHocSnapshot, PostHocStore } from './snapshots.ts';

/** Stores snapshots one after the other, in the order of their steps, and remembers what went wrong. */
export class PostHocQueue {
  private readonly store: PostHocStore;
  /** Whether what is in the store is of this run. */
  private ownsStore = false;
  private tail: Promise<unknown> = Promise.resolve();
  private failure: Error | null = null;

  constructor(store: PostHocStore) {
    this.store = store;
  }

  /** Takes what is in the store for snapshots of this run. */
  ownStore(): void {
    this.ownsStore = true;
  }

  /** For a snapshot that nobody waits for: what goes wrong comes out of `join()`. */
  add(step: number, snapshot: Promise<PostHocSnapshot>): void {
    this.enqueue(snapshot).catch((cause: unknown) => {
      this.failure ??= failureOf(step, cause);
    });
  }

  /** For a snapshot that the caller waits for; once it is stored, earlier failures are made good. */
  async addAndWait(step: number, snapshot: Promise<PostHocSnapshot>): Promise<void> {
    try {
      await this.enqueue(snapshot);
    } catch (cause) {
      throw failureOf(step, cause);
    }
    this.failure = null;
  }

  /** Waits for pending snapshots to be stored or fail. */
  async settled(): Promise<void> {
    await this.tail;
  }

  /** Waits for pending snapshots, and throws if one could not be stored. */
  async join(): Promise<void> {
    await this.tail;
    if (this.failure) throw this.failure;
  }

  private enqueue(snapshot: Promise<PostHocSnapshot>): Promise<void> {
    const stored = Promise.all([snapshot, this.tail]).then(([taken]) => this.put(taken));
    this.tail = Promise.allSettled([this.tail, stored]);
    return stored;
  }

  private async put(snapshot: PostHocSnapshot): Promise<void> {
    if (!this.ownsStore && (await this.store.list()).length > 0) {
      throw new Error(
        'the store holds the snapshots of another run: resume it, or clear the store',
      );
    }
    this.ownsStore = true;
    await this.store.put(snapshot);
  }
}

function failureOf(step: number, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`the snapshot of step ${step} could not be stored: ${reason}`, { cause });
}
