/** Numbers in [0, 1) that are the same in every run (Mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const junk = [
  null,
  undefined,
  NaN,
  Infinity,
  -1,
  0,
  1,
  7,
  1.5,
  '',
  'float16',
  'expAvg',
  true,
  {},
  [],
  [0],
  new Float64Array(2),
  new Float32Array(1),
  new Int32Array(2),
  new Uint8Array(2),
];

/** Plain data with one thing about it changed: a value, a key, a length, a type, an order. */
export function mutated(data: unknown, random: () => number): unknown {
  const root = { data: structuredClone(data) };
  const [owner, key] = pick(places(root), random) ?? [root, 'data'];
  change(owner, key, random);
  return root.data;
}

type Owner = Record<string, unknown>;

/** Every value in the data, by what it is in. */
function places(owner: object): [Owner, string][] {
  return Object.entries(owner).flatMap(([key, value]: [string, unknown]): [Owner, string][] => {
    const own: [Owner, string] = [owner as Owner, key];
    const isWalked = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
    return isWalked ? [own, ...places(value)] : [own];
  });
}

function change(owner: Owner, key: string, random: () => number): void {
  const value = owner[key];
  const changes: (() => void)[] = [
    () => (owner[key] = pick(junk, random)),
    () => Reflect.deleteProperty(owner, key),
    () => (owner['unknown'] = value),
    () => {
      Object.defineProperty(owner, '__proto__', {
        value: { polluted: true },
        enumerable: true,
        configurable: true,
        writable: true,
      });
    },
  ];
  if (Array.isArray(value)) {
    const list = value as unknown[];
    changes.push(
      () => list.pop(),
      () => list.push(list[0]),
      () => list.reverse(),
      () => (list.length += 1),
    );
  }
  if (ArrayBuffer.isView(value) && 'length' in value) {
    const values = Array.from(value as Float32Array);
    changes.push(
      () => (owner[key] = Float32Array.from([...values, 1])),
      () => (owner[key] = Float64Array.from(values)),
      () => (owner[key] = values),
      () => (owner[key] = Float32Array.from(values, () => NaN)),
    );
  }
  if (typeof value === 'number') {
    changes.push(
      () => (owner[key] = -value),
      () => (owner[key] = value + 1),
      () => (owner[key] = String(value)),
    );
  }
  if (typeof value === 'string') changes.push(() => (owner[key] = `${value}x`));
  pick(changes, random)?.();
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}
