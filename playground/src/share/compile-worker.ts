import { compile } from '../source/compile.ts';

/** What became of the code: JavaScript, or why it did not. */
export type Compilation = { readonly code: string } | { readonly fault: string };

/** Longer results are not sent: importing under a long name and using it often makes short code long. */
const longest = 1_000_000;

function compilationOf(source: string): Compilation {
  try {
    const { code } = compile(source);
    return code.length > longest ? { fault: 'the JavaScript is too long' } : { code };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  self.postMessage(compilationOf(data));
});
