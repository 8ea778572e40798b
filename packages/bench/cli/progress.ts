export interface ProgressState {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly elapsedMs: number;
}

/** A bar, what runs, and the time that is left if the rest goes on as fast. */
export function progressLine({ name, share, elapsedMs }: ProgressState, width = 24): string {
  const full = Math.round(share * width);
  const bar = '█'.repeat(full) + '░'.repeat(width - full);
  const left = share > 0 ? duration((elapsedMs * (1 - share)) / share) : '…';
  return `${bar} ${String(Math.floor(100 * share)).padStart(3)}%  ${left} left  ${name}`;
}

/** Draws it in place on a terminal; elsewhere writes a line for each name. */
export class Progress {
  private readonly start = performance.now();
  private readonly stream: NodeJS.WriteStream;
  private last = '';

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
  }

  show(name: string, share: number): void {
    const line = progressLine({ name, share, elapsedMs: performance.now() - this.start });
    if (this.stream.isTTY) this.stream.write(`\r\u001B[K${line}`);
    else if (name !== this.last) this.stream.write(`${line}\n`);
    this.last = name;
  }

  end(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001B[K');
  }
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
