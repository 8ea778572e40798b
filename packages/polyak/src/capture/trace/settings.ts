/** Options that the host calls of a function read. Only they may change them: a replay makes no other change. */
export class Settings {
  /** How to read those of each owner. */
  readonly readers: Map<object, () => string>;
  private seen = new Map<object, string>();

  /** @param before - of the call before, if there was one */
  constructor(before: Settings | undefined) {
    this.readers = new Map(before?.readers);
    this.note();
  }

  watch(owner: object, read: () => string): void {
    if (this.readers.has(owner)) return;
    this.readers.set(owner, read);
    this.seen.set(owner, read());
  }

  /** As they are now, they are right. */
  note(): void {
    this.seen = new Map(Array.from(this.readers, ([owner, read]) => [owner, read()]));
  }

  get areChanged(): boolean {
    return [...this.readers].some(([owner, read]) => read() !== this.seen.get(owner));
  }
}
