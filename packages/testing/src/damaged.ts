import fc from 'fast-check';

type Owner = Record<string, unknown>;

/** Plain data with one to three things about it changed: a value, a key, a length, a type, an order. */
export function damaged(data: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 })
    .map((choices) => {
      const root = { data: structuredClone(data) };
      for (const [place, change, value] of choices) {
        const places = placesIn(root);
        if (places.length === 0) break;
        const [owner, key] = pick(places, place);
        pick(changes, change)(owner, key, pick(junk, value), root);
      }
      return root.data;
    });
}

/** The same as JSON; not always valid. */
export function damagedJson(data: unknown): fc.Arbitrary<string> {
  return damaged(data).map((one) => {
    try {
      // In a list, what has no form in JSON is null.
      return JSON.stringify([one]).slice(1, -1);
    } catch {
      return '{';
    }
  });
}

/** What may stand anywhere in damaged data. */
const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  7,
  0.5,
  NaN,
  Infinity,
  1e300,
  2 ** 53,
  '',
  '2',
  'float16',
  'expAvg',
  'constructor',
  '__proto__',
  'x'.repeat(10_000),
  [],
  {},
  [0],
  [null],
  7n,
  Symbol('s'),
  () => 0,
  Object.create(null),
  new Date(0),
  new Map([[1, 2]]),
  new Float64Array(2),
  new Float32Array(1),
  new Int32Array(2),
  new Uint8Array(2),
  new ArrayBuffer(8),
  nested(2000),
];

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

type Change = (owner: Owner, key: string, value: unknown, root: Owner) => void;

const changes: readonly Change[] = [
  (owner, key, value) => (owner[key] = value),
  (owner, key, value) => (owner[key] = value),
  (owner, key) => Reflect.deleteProperty(owner, key),
  (owner, _, value) => (owner['more'] = value),
  (owner, _, value) => {
    Object.defineProperty(owner, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  },
  (owner) => {
    if (!Array.isArray(owner)) Object.setPrototypeOf(owner, { step: 1 });
  },
  // In a circle.
  (owner, key, _, root) => (owner[key] = root['data']),
  (owner, key) => {
    const [other] = Object.keys(owner);
    if (other !== undefined) [owner[key], owner[other]] = [owner[other], owner[key]];
  },
  ofList((list) => list.reverse()),
  ofList((list) => list.length++),
  ofList((list) => list.pop()),
  ofList((list) => list.push(list[0])),
  ofView((values) => values.slice(1)),
  ofView((values) => Float32Array.from([...values, 1])),
  ofView((values) => Float64Array.from(values)),
  ofView((values) => values.map(() => NaN)),
  ofView((values) => Array.from(values)),
  ofKind('string', (text) => `${String(text)}/m`),
  ofKind('string', (text) => `${String(text)}x`),
  ofKind('number', (number) => -(number as number) - 1),
  ofKind('number', (number) => (number as number) + 1),
  ofKind('number', String),
  ofKind('boolean', (is) => !is),
];

function ofList(change: (list: unknown[]) => void): Change {
  return (owner, key) => {
    const { [key]: old } = owner;
    if (Array.isArray(old)) change(old);
  };
}

function ofView(change: (values: Float32Array) => unknown): Change {
  return (owner, key) => {
    const { [key]: old } = owner;
    if (ArrayBuffer.isView(old) && 'map' in old) owner[key] = change(old as Float32Array);
  };
}

function ofKind(kind: string, change: (value: unknown) => unknown): Change {
  return (owner, key) => {
    const { [key]: old } = owner;
    if (typeof old === kind) owner[key] = change(old);
  };
}

/** Every value in the data, by what it is in; not the elements of typed arrays, nor what is too deep to be a state. */
function placesIn(owner: object, depth = 0): [Owner, string][] {
  return Object.entries(owner).flatMap(([key, value]: [string, unknown]): [Owner, string][] => {
    const own: [Owner, string] = [owner as Owner, key];
    const isWalked = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
    return isWalked && depth < 8 ? [own, ...placesIn(value, depth + 1)] : [own];
  });
}

function pick<T>(list: readonly T[], choice: number): T {
  return list[choice % list.length] as T;
}
