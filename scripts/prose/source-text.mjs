// @ts-check
/**
 * A textlint plugin for source files. It reads a file as one text, and blanks what joins the lines
 * of a comment or a string (` * `, `// `, `' + '`), so that a phrase is found across lines.
 */
export const sourceText = {
  pluginId: 'source-text',
  plugin: {
    Processor: class {
      availableExtensions() {
        return ['.mjs', '.ts', '.vue'];
      }

      processor() {
        return {
          preProcess: parse,
          /** @param {import('@textlint/types').TextlintMessage[]} messages @param {string} [filePath] */
          postProcess: (messages, filePath = '') => ({ messages, filePath }),
        };
      }
    },
  },
};

/**
 * @param {string} raw
 * @returns {import('@textlint/ast-node-types').TxtDocumentNode}
 */
function parse(raw) {
  const lines = raw.split('\n');
  const end = { line: lines.length, column: lines.at(-1)?.length ?? 0 };
  /** @type {[number, number]} */
  const range = [0, raw.length];
  const place = { raw, range, loc: { start: { line: 1, column: 0 }, end } };
  /** @type {import('@textlint/ast-node-types').TxtStrNode} */
  const text = { ...place, type: 'Str', value: joinLines(raw) };
  return {
    ...place,
    type: 'Document',
    children: [{ ...place, type: 'Paragraph', children: [text] }],
  };
}

/** @param {string} code */
function joinLines(code) {
  return code.replace(/(?:['`] \+)?\n\s*(?:\* |\/\/ |['`])?/g, (joint) => ' '.repeat(joint.length));
}
