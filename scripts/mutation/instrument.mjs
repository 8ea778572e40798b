// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonTokens } from '@stryker-mutator/api/plugin';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { root } from '../run.mjs';
import { mutated } from './files.mjs';

const no = () => false;
const nothing = () => undefined;

/** @type {import('@stryker-mutator/api/logging').Logger} */
const silent = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/**
 * Writes the files with all their mutants below the folder.
 *
 * @param {string} folder
 * @returns {Promise<import('./mutant.mjs').Mutant[]>}
 */
export async function instrument(folder) {
  const instrumenter = createInjector()
    .provideValue(commonTokens.getLogger, () => silent)
    .provideValue(commonTokens.logger, silent)
    .injectFunction(createInstrumenter);
  const files = mutated.map((name) => {
    return { name, mutate: true, content: readFileSync(join(root, name), 'utf8') };
  });
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const result = await instrumenter.instrument(files, options);
  for (const { name, content } of result.files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return [...result.mutants];
}
