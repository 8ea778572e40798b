// @ts-check
/**
 * A piece of work of `npm test`.
 *
 * @typedef {object} Job
 * @property {string} name
 * @property {number} cores - it keeps so many busy; those that are more than there are count as all
 * @property {string[]} [after] - the jobs whose results it needs
 */

/**
 * Runs every job, side by side while there are cores for them: always the first of the list that can begin.
 *
 * @template {Job} T
 * @param {readonly T[]} jobs
 * @param {number} cores
 * @param {(job: T) => Promise<void>} run - must not reject
 */
export async function runJobs(jobs, cores, run) {
  const waiting = [...jobs];
  /** @type {Map<T, Promise<void>>} */
  const running = new Map();
  /** @type {Set<string>} */
  const finished = new Set();
  const needed = (/** @type {T} */ job) => Math.min(job.cores, cores);
  const free = () => [...running.keys()].reduce((left, job) => left - needed(job), cores);

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find(
      (job) => needed(job) <= free() && (job.after ?? []).every((name) => finished.has(name)),
    );
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const end = () => {
        running.delete(next);
        finished.add(next.name);
      };
      running.set(next, run(next).then(end));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`No job can begin: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
}
