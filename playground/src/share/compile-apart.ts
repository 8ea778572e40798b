import { startWorker } from '../page/worker-frame.ts';
import type { Compilation } from './compile-worker.ts';
import workerUrl from './compile-worker.ts?worker&url';

/** Milliseconds; the site's own code takes a few. */
const patience = 10_000;

/**
 * Compiles code in a worker of its own: for some short code the compiler's time doubles every few characters, and the page
 * would freeze.
 *
 * @returns JavaScript that imports with `require` and exports to `exports`
 * @throws Error when the code is not valid TypeScript, or takes too long
 */
export async function compileApart(source: string): Promise<string> {
  const worker = await startWorker(workerUrl);
  try {
    const compilation = await new Promise<Compilation>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Compilation>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The compiler could not be loaded')));
      setTimeout(() => reject(new Error('Compiling it takes too long')), patience);
      worker.postMessage(source);
    });
    if ('fault' in compilation) throw new SyntaxError(compilation.fault);
    return compilation.code;
  } finally {
    worker.terminate();
  }
}
