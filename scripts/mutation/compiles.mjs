// @ts-check
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../run.mjs';
import { placeOf } from './mutant.mjs';

const { fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath } = ts.sys;

/**
 * Makes a function that tells whether a mutant compiles. A variable that it no longer uses does not matter.
 *
 * @returns {(mutant: import('./mutant.mjs').Mutant) => boolean}
 */
export function mutantCompiler() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  /** @type {Map<string, ts.IScriptSnapshot | undefined>} */
  const snapshots = new Map();
  let current = { file: '', text: '', version: 0 };

  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
      allowUnreachableCode: true,
    }),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [current.file],
    getScriptVersion: (file) => (file === current.file ? String(current.version) : ''),
    getScriptSnapshot: (file) => {
      if (file === current.file) return ts.ScriptSnapshot.fromString(current.text);
      if (!snapshots.has(file)) {
        const text = readFile(file);
        snapshots.set(file, text === undefined ? text : ts.ScriptSnapshot.fromString(text));
      }
      return snapshots.get(file);
    },
    fileExists,
    readFile,
    readDirectory,
    directoryExists,
    getDirectories,
    ...(realpath && { realpath }),
  });

  return (mutant) => {
    const { before, after } = placeOf(mutant);
    const text = before + mutant.replacement + after;
    current = { file: join(root, mutant.fileName), text, version: current.version + 1 };
    return service.getSemanticDiagnostics(current.file).length === 0;
  };
}
