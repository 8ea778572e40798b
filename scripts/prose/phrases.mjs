// @ts-check
/**
 * Phrases that read as if translated, and what to write instead. A phrase is a regular expression
 * for whole words; its spaces match line ends too.
 *
 * @type {Record<string, string>}
 */
const phrases = {
  oftener: 'more often',
  'directions? of chance': 'random direction',
  'from when on': 'when to start',
  'will not do': 'does not work',
  'what (?:a|an|the|each)(?: [a-z]+)? comes? to': 'the result of',
  '(?:is|are) told (?:once|of)': 'is reported',
  'tells? of': 'reports',
  '(?<=[,.:] )else(?! if)': 'otherwise',
  anew: 'again',
  '(?:no|not|nothing)\\b[^.;:]{1,40} any more': 'no longer',
  'all the same': 'still',
  'all that there (?:is|are)': 'all of them',
  'in the place of': 'instead of',
  'cannot be had': 'is unavailable',
  'comes? to rest': 'converges',
  'goe?s? on from': 'resumes from',
  'jump(?:s|ing)? about': 'fluctuates',
  'holds? up the page': 'blocks the page',
  'in so many calls': 'every N calls',
  'warm-up': 'warmup',
  'of no use': 'useless',
  '(?:is|are) of use': 'is useful',
  'under way': 'in progress',
  '(?:run|average|model|optimizer|schedule|teacher|layer|loss|step|it) wants': 'needs',
  'insides of': 'internals',
  towards: 'toward',
  afterwards: 'afterward',
  amongst: 'among',
  whilst: 'while',
};

const patterns = Object.entries(phrases).map(([phrase, instead]) => ({
  pattern: new RegExp(`\\b(?:${phrase.replaceAll(' ', '\\s+')})\\b`, 'gi'),
  instead,
}));

/**
 * The textlint rule that finds them.
 *
 * @type {import('@textlint/types').TextlintRuleReporter}
 */
export const findPhrases = ({ Syntax, RuleError, locator, report }) => ({
  [Syntax.Str](node) {
    for (const { pattern, instead } of patterns) {
      for (const { 0: found, index } of node.value.matchAll(pattern)) {
        const padding = locator.range([index, index + found.length]);
        report(
          node,
          new RuleError(`"${found.replace(/\s+/g, ' ')}": write "${instead}"`, { padding }),
        );
      }
    }
  },
});
