import { fewerBuffers, type Life } from './fewer-buffers.ts';

/** The lives of a recording's buffers, while it is recorded. */
export class Lives {
  /** Buffers with something that is or was held. */
  readonly held = new Set<GPUBuffer>();
  private readonly byBuffer = new Map<GPUBuffer, Life[]>();
  /** The number of the next command. */
  private next = 0;

  /** The buffer is another tensor's from now on. */
  begin(buffer: GPUBuffer): void {
    const life = { buffer, first: this.next, last: this.next, isFixed: false };
    this.byBuffer.set(buffer, [...(this.byBuffer.get(buffer) ?? []), life]);
  }

  /** A command uses the buffers. Returns its number. */
  command(buffers: readonly (GPUBuffer | null)[]): number {
    for (const buffer of buffers) {
      const life = this.current(buffer);
      if (life) life.last = Math.max(life.last, this.next);
    }
    return this.next++;
  }

  /** Something besides the commands uses what the buffer contains, to the end of each replay. */
  hold(buffer: GPUBuffer): void {
    this.held.add(buffer);
    const life = this.current(buffer);
    if (life) Object.assign(life, { last: Infinity, isFixed: true });
  }

  /** From now on, only commands use it. */
  letGo(buffer: GPUBuffer): void {
    const life = this.current(buffer);
    if (life) life.last = this.next - 1;
  }

  /** The buffer that a command can use instead of the one that it was recorded with. */
  placement(): (buffer: GPUBuffer, command: number) => GPUBuffer {
    const kinds = new Map<string, Life[]>();
    for (const life of [...this.byBuffer.values()].flat()) {
      const kind = `${life.buffer.size} ${life.buffer.usage}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), life]);
    }
    const places = new Map([...kinds.values()].flatMap((lives) => [...fewerBuffers(lives)]));
    return (buffer, command) => {
      const life = this.byBuffer.get(buffer)?.findLast(({ first }) => first <= command);
      return (life && places.get(life)) ?? buffer;
    };
  }

  private current(buffer: GPUBuffer | null): Life | undefined {
    return buffer ? this.byBuffer.get(buffer)?.at(-1) : undefined;
  }
}
