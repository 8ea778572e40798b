// @ts-check

/**
 * The stages that were asked for by name and those whose results they need, in their own order; all if none was named.
 *
 * @template {{ name: string, after?: string[] }} T
 * @param {readonly T[]} stages
 * @param {readonly string[]} names
 * @returns {T[]}
 * @throws for a name that no stage has
 */
export function selectStages(stages, names) {
  if (names.length === 0) return [...stages];
  /** @type {Set<string>} */
  const wanted = new Set();
  const add = (/** @type {string} */ name) => {
    const stage = stages.find((one) => one.name === name);
    if (!stage) {
      const known = stages.map((one) => one.name).join(', ');
      throw new Error(`There is no stage "${name}". The stages: ${known}`);
    }
    wanted.add(name);
    stage.after?.forEach(add);
  };
  names.forEach(add);
  return stages.filter(({ name }) => wanted.has(name));
}

/**
 * About how long they take on two cores: what needs all cores, after the rest side by side.
 *
 * @param {readonly { cores: number, seconds: number }[]} stages
 */
export function minutesOf(stages) {
  const one = stages.filter(({ cores }) => cores < Infinity).map(({ seconds }) => seconds);
  const both = stages.filter(({ cores }) => cores === Infinity).map(({ seconds }) => seconds);
  const sum = (/** @type {number[]} */ parts) => parts.reduce((a, b) => a + b, 0);
  return Math.ceil((sum(both) + Math.max(sum(one) / 2, ...one, 0)) / 60);
}
