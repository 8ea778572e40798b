// @ts-check
/** @typedef {import('./judge.mjs').Status} Status */

/**
 * The share of mutants that tests detect, of those that compile, and how many there are of each kind.
 *
 * @param {readonly Status[]} statuses
 */
export function scoreOf(statuses) {
  const count = (/** @type {Status} */ status) => statuses.filter((one) => one === status).length;
  const detected = count('killed') + count('timeout');
  const [survived, untested, invalid] = [count('survived'), count('untested'), count('invalid')];
  return {
    score: detected / (detected + survived + untested),
    detected,
    survived,
    untested,
    invalid,
  };
}
