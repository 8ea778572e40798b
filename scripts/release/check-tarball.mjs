// @ts-check
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Node 20.19 and later require() a module. */
const accepted = ['CJSResolvesToESM'];

/**
 * What publint and Are The Types Wrong say against a packed package.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function faultsOf(path) {
  const tarball = readFileSync(path);
  const { messages, pkg } = await publint({
    pack: {
      tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
    },
    strict: true,
  });
  const types = await checkPackage(createPackageFromTarballData(tarball));
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg)}`),
    ...problemsOf(types)
      .filter(({ kind }) => !accepted.includes(kind))
      .map((problem) => `types: ${JSON.stringify(problem)}`),
  ];
}

/** @param {import('@arethetypeswrong/core').CheckResult} result */
function problemsOf(result) {
  if (!result.types) return [{ kind: 'NoTypes' }];
  return result.problems;
}
