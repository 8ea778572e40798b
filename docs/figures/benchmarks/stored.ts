import type { Result } from '@polyak/bench/result';
import update from './stored/update.result.json';

/** The results that the page shows, each with a name for where it is from. */
export const stored: readonly { readonly of: string; readonly result: Result }[] = [
  { of: 'SwiftShader', result: update as Result },
];
