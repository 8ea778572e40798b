import type { Recording } from './replay/recording.ts';
import type { Trace } from './trace/trace.ts';

/** How far the calls of one signature have come. */
export interface Progress {
  /** What the last call did, if it was recorded only for that. */
  trace: Trace | null;
  recording: Recording | null;
}

/** Signatures that are remembered without a recording. */
const maxSignatures = 64;

/** The recordings of a function by signature; those that have not been used for longest make room for others. */
export class Recordings {
  private readonly maxRecordings: number;
  /** In the order of their last use. */
  private readonly progress = new Map<string, Progress>();

  constructor(maxRecordings: number) {
    this.maxRecordings = maxRecordings;
  }

  get count(): number {
    return this.recorded.length;
  }

  get bytes(): number {
    return this.recorded.reduce((sum, { recording }) => sum + recording.bytes, 0);
  }

  has(key: string): boolean {
    return this.progress.has(key);
  }

  /** How far the signature has come, which is used now; undefined for a new one. */
  use(key: string): Progress | undefined {
    const progress = this.progress.get(key);
    if (progress) this.note(key, progress);
    return progress;
  }

  /** The signature has been called for the first time. */
  begin(key: string): void {
    this.note(key, { trace: null, recording: null });
  }

  /** The call was recorded, or only traced. */
  add(
    progress: Progress,
    { trace, recording }: { trace: Trace; recording: Recording | null },
  ): void {
    progress.trace = recording ? null : trace;
    progress.recording = recording;
    const { recorded } = this;
    const [oldest] = recorded;
    if (recorded.length > this.maxRecordings && oldest) this.forget(oldest.key);
  }

  /** Frees them all. */
  clear(): void {
    for (const key of [...this.progress.keys()]) this.forget(key);
  }

  private note(key: string, progress: Progress): void {
    this.progress.delete(key);
    this.progress.set(key, progress);
    if (this.progress.size <= maxSignatures) return;
    const [oldest] = this.progress.keys();
    if (oldest !== undefined) this.forget(oldest);
  }

  private forget(key: string): void {
    this.progress.get(key)?.recording?.dispose();
    this.progress.delete(key);
  }

  private get recorded(): { key: string; recording: Recording }[] {
    return [...this.progress].flatMap(([key, { recording }]) =>
      recording ? [{ key, recording }] : [],
    );
  }
}
