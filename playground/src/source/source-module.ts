import { toExperiment } from '../controls.ts';
import type { Experiment } from '../host.ts';
import { reported } from '../runner/uncaught.ts';
import { compile, type Compiled } from './compile.ts';
import { firstPosition, SourceError, type Position } from './position.ts';

type Main = (require: (name: string) => object, exports: object) => Promise<void>;

/** On the first line of the code, so that line numbers do not change. */
const opening = 'export default async (require, exports) => {';

/** Its name in stacks. */
const shownName = 'your code';

/** The reader's code as a module. */
export class SourceModule {
  private readonly compiled: Compiled;
  private readonly url: string;

  /** @throws {@link SourceError} when the code is not valid TypeScript */
  constructor(source: string) {
    this.compiled = compile(source);
    const text = `${opening}${this.compiled.code}\n}`;
    this.url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  }

  /**
   * Runs it, and returns the experiment that it declares.
   *
   * @param modules - the modules that it can import
   */
  async run(modules: Readonly<Record<string, object>>): Promise<Experiment> {
    const require = (name: string): object => {
      const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
      if (found) return found;
      const known = Object.keys(modules).join(', ');
      throw new Error(`${name} cannot be imported here; only ${known} can`);
    };
    const exported: { default?: unknown } = {};
    const main = await this.load();
    await main(require, exported);
    return toExperiment(exported.default);
  }

  /** Where an error came from, in the reader's code; null when it came from elsewhere. */
  locate(error: Error): Position | null {
    const position = firstPosition(error.stack ?? '', this.url);
    return position && this.locateCompiled(position);
  }

  /** The stack with the reader's own lines and columns. */
  stack({ stack = '' }: Error): string {
    return stack.split(this.url).reduce((text, rest) => {
      const [place = '', line, column] = /^:(\d+):(\d+)/.exec(rest) ?? [];
      if (!line || !column) return `${text}${shownName}${rest}`;
      const at = this.locateCompiled({ line: Number(line), column: Number(column) });
      return `${text}${shownName}:${at.line}:${at.column}${rest.slice(place.length)}`;
    });
  }

  /** @throws {@link SourceError} on errors that only the engine finds, such as a name declared twice */
  private async load(): Promise<Main> {
    try {
      return ((await import(/* @vite-ignore */ this.url)) as { default: Main }).default;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new SourceError(error.message, this.locateSyntaxError(error));
    }
  }

  private locateSyntaxError(error: SyntaxError): Position | null {
    const { filename, lineno: line = 0, colno: column = 0 } = reported(error) ?? {};
    return filename === this.url && line > 0 ? this.locateCompiled({ line, column }) : null;
  }

  private locateCompiled({ line, column }: Position): Position {
    const prefix = line === 1 ? opening.length : 0;
    return this.compiled.locate({ line, column: Math.max(column - prefix, 1) });
  }
}
