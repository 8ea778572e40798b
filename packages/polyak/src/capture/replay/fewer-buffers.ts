/** The time in which a buffer belongs to one tensor: from the command that writes it to the last that reads it. */
export interface Life<Buffer = GPUBuffer> {
  readonly buffer: Buffer;
  /** The number of a command, as all times. */
  readonly first: number;
  last: number;
  /** Whether it must stay in its buffer. */
  isFixed: boolean;
}

/** How a buffer is used: by fixed lives, and by others that have been put there. */
interface Use<Buffer> {
  readonly fixed: Life<Buffer>[];
  /** The first command of the others. */
  busyFrom: number;
}

/**
 * Puts lives into fewer of their buffers, which are all of one kind. tfjs frees a tensor's buffer at the end of the scope
 * that the tensor is from; here the next one gets it after the last command that needs what it contains.
 */
export function fewerBuffers<Buffer>(
  lives: readonly Life<Buffer>[],
): ReadonlyMap<Life<Buffer>, Buffer> {
  const uses = new Map<Buffer, Use<Buffer>>();
  const useOf = (buffer: Buffer): Use<Buffer> => {
    const use = uses.get(buffer) ?? { fixed: [], busyFrom: Infinity };
    uses.set(buffer, use);
    return use;
  };
  const [fixed, moving] = [lives.filter((one) => one.isFixed), lives.filter((one) => !one.isFixed)];
  for (const life of fixed) useOf(life.buffer).fixed.push(life);
  const unused = [...new Set(lives.map(({ buffer }) => buffer))].filter((one) => !uses.has(one));
  const places = new Map(fixed.map((life) => [life, life.buffer]));
  // Backward, because most that are fixed stay to the end.
  for (const life of moving.sort((a, b) => b.last - a.last)) {
    const buffer = tightest(uses, life) ?? unused.pop();
    // Fixed lives are in the way. The buffers that they were recorded with do, too.
    if (buffer === undefined) return new Map(lives.map((one) => [one, one.buffer]));
    useOf(buffer).busyFrom = life.first;
    places.set(life, buffer);
  }
  return places;
}

/** Of the buffers that are free for the life, the one that a fixed life needs until shortly before. */
function tightest<Buffer>(
  uses: ReadonlyMap<Buffer, Use<Buffer>>,
  { first, last }: Life<Buffer>,
): Buffer | undefined {
  let best: { buffer: Buffer; since: number } | undefined;
  for (const [buffer, { fixed, busyFrom }] of uses) {
    if (busyFrom <= last || fixed.some((one) => one.first <= last && first <= one.last)) continue;
    const since = Math.max(...fixed.map((one) => (one.last < first ? one.last : -1)));
    if (!best || since > best.since) best = { buffer, since };
  }
  return best?.buffer;
}
