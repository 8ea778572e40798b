// @ts-check
import { createLinter, loadTextlintrc } from 'textlint';
import { findPhrases } from './phrases.mjs';
import { sourceText } from './source-text.mjs';

const fromConfig = await loadTextlintrc();
const rules = fromConfig.toKernelOptions().rules ?? [];
const ignoreFilePath = '.textlintignore';
const phrases = { ruleId: 'phrases', rule: findPhrases };

/** Checks pages against every rule. */
export const pages = createLinter({
  descriptor: fromConfig.shallowMerge({ rules: [...rules, phrases] }),
  ignoreFilePath,
});

/** Checks the comments, messages and templates of source files for phrases. */
export const sources = createLinter({
  descriptor: fromConfig.shallowMerge({ rules: [phrases], plugins: [sourceText] }),
  ignoreFilePath,
});
