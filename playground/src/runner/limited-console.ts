/** The maximum number of lines per run, and of characters per line. */
const most = { lines: 1000, characters: 1000 };

type Print = (...values: readonly unknown[]) => void;

/**
 * The console for the reader's code. Each line that a worker prints takes the time of the page's own thread, so there are
 * only so many. What it needs is taken here, before that code can change it.
 */
export function limitConsole(scope: typeof globalThis): void {
  // Of what has no JSON, such as a function, it makes nothing, whatever its type says.
  const stringify: (value: unknown) => string | undefined = JSON.stringify;
  let left = most.lines;

  const jsonOf = (value: unknown): string => {
    try {
      return stringify(value) ?? typeof value;
    } catch {
      return typeof value;
    }
  };

  /** Only reads the length of what surely is a string. */
  const textOf = (value: unknown): string => {
    const text = typeof value === 'string' ? value : jsonOf(value);
    return text.length > most.characters ? `(a text of ${text.length} characters)` : text;
  };

  const limit =
    (print: Print): Print =>
    (first, second, third) => {
      if (left-- <= 0) return;
      if (second === undefined) print(textOf(first));
      else if (third === undefined) print(textOf(first), textOf(second));
      else print(textOf(first), textOf(second), textOf(third));
    };

  const { log, info, debug, warn, error } = scope.console;
  const limited = {
    log: limit(log),
    info: limit(info),
    debug: limit(debug),
    warn: limit(warn),
    error: limit(error),
  };
  Object.defineProperty(scope, 'console', { value: limited, writable: true, configurable: true });
}
