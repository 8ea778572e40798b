/** A position in the reader's code, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An error in the code itself, found before any of it runs. */
export class SourceError extends SyntaxError {
  override readonly name = 'SyntaxError';
  readonly position: Position | null;

  constructor(message: string, position: Position | null) {
    super(message);
    this.position = position;
  }
}

/** The first position in a stack in the file at `url`. */
export function firstPosition(stack: string, url: string): Position | null {
  const start = stack.indexOf(`${url}:`);
  if (start < 0) return null;
  const [, line, column] = /^:(\d+):(\d+)/.exec(stack.slice(start + url.length)) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : null;
}
