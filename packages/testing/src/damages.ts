type Owner = Record<string, unknown>;

/** Where in the data something is changed, and what with. */
export interface Damage {
  readonly owner: Owner;
  readonly key: string;
  /** What it may become. */
  readonly junk: unknown;
  /** A value that is elsewhere in the data. */
  readonly other: unknown;
  /** A name for a further field. */
  readonly name: string;
  readonly root: Owner;
}

/** Changes the data in place, and returns false if there is nothing of the kind that it changes. */
export type Change = (damage: Damage) => unknown;

const scalars: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  7,
  0.5,
  NaN,
  Infinity,
  -Infinity,
  1e300,
  5e-324,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  '',
  '2',
  '9007199254740993',
  '1e999',
  'NaN',
  'float16',
  'expAvg',
  'constructor',
  '__proto__',
  '\ud800',
  '\0',
  'x'.repeat(10_000),
  7n,
  Symbol('s'),
  () => 0,
];

/** What may stand anywhere in damaged data; objects are new ones, which later changes may change. */
export const junk: readonly (() => unknown)[] = [
  ...scalars.map((value) => () => value),
  () => [],
  () => ({}),
  () => [0],
  () => [null],
  () => [[]],
  () => ({ length: 2 }),
  () => Object(7) as unknown,
  () => Object('expAvg') as unknown,
  () => Object.create(null) as unknown,
  () => new Date(0),
  () => new Map([[1, 2]]),
  () => new Set([1]),
  () => new Float64Array(2),
  () => new Float32Array(1),
  () => new Int32Array(2),
  () => new Uint8Array(2),
  () => new Uint8ClampedArray(2),
  () => new BigInt64Array(2),
  () => new DataView(new ArrayBuffer(8)),
  () => new ArrayBuffer(8),
  () => nested(2000),
];

/** Names of further fields; some are those that every object or list seems to have. */
export const names: readonly string[] = [
  'more',
  'constructor',
  'entries',
  'every',
  'hasOwnProperty',
  'length',
  'map',
  'name',
  'then',
  'toJSON',
  'toString',
  '-1',
  '0',
  '4294967295',
  '\ud800',
  'x'.repeat(10_000),
];

export const changes: readonly Change[] = [
  ({ owner, key, junk: value }) => (owner[key] = value),
  ({ owner, key, junk: value }) => (owner[key] = value),
  ({ owner, key, other }) => (owner[key] = other),
  ({ owner, key }) => Reflect.deleteProperty(owner, key),
  ({ owner, name, junk: value }) => setField(owner, name, value),
  ({ owner, key, name }) => {
    setField(owner, name, owner[key]);
    Reflect.deleteProperty(owner, key);
  },
  ({ owner, junk: value }) => setField(owner, '__proto__', value),
  ({ owner }) => {
    if (!Array.isArray(owner)) Object.setPrototypeOf(owner, { step: 1 });
  },
  // In a circle.
  ({ owner, key, root }) => (owner[key] = root['data']),
  ({ owner, key }) => {
    const [other] = Object.keys(owner);
    if (other !== undefined) [owner[key], owner[other]] = [owner[other], owner[key]];
  },
  ({ owner }) => Object.freeze(owner),
  ofList((list) => list.reverse()),
  ofList((list) => list.length++),
  ofList((list) => list.pop()),
  ofList((list) => list.shift()),
  ofList((list) => list.push(list[0])),
  ofList((list) => list.push(...Array.from(list))),
  ofList((list) => list.fill(list[0])),
  ofView((values) => values.slice(1)),
  ofView((values) => values.subarray(0, -1)),
  // The same in a longer buffer.
  ofView((values) => Float32Array.from([1, ...values, 1]).subarray(1, -1)),
  ofView((values) => Float32Array.from([...values, 1])),
  ofView((values) => Float64Array.from(values)),
  ofView((values) => values.map(() => NaN)),
  ofView((values) => values.map((value, i) => (i === 0 ? -Infinity : value))),
  ofView((values) => values.map(() => -0)),
  ofView((values) => Array.from(values)),
  ofKind('string', (text) => `${text}/m`),
  ofKind('string', (text) => `${text}x`),
  ofKind('string', (text) => text.slice(1)),
  ofKind('string', (text) => text.toUpperCase()),
  ofKind('string', (text) => `${text}\udc00`),
  ofKind('number', (number) => -number - 1),
  ofKind('number', (number) => number + 1),
  ofKind('number', (number) => number * -0),
  ofKind('number', (number) => number + 0.5),
  ofKind('number', (number) => number + 2 ** 32),
  ofKind('number', (number) => number * 1e30),
  ofKind('number', String),
  ofKind('number', (number) => (Number.isInteger(number) ? BigInt(number) : number)),
  ofKind('boolean', (is) => !is),
  ofKind('boolean', Number),
];

/** The length that a list can have at most. */
export const longest = 2 ** 32 - 1;

/** What no JSON can be, and no other change can follow: lists of next to nothing. */
export const endings: readonly Change[] = [
  ({ owner, key }) => (owner[key] = Object.assign([], { length: longest })),
  ofList((list) => (list.length = longest)),
  ofView((values) => Object.assign(Array.from(values), { length: longest })),
];

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

/** An own field of any name; the length of a list stays what it is. */
function setField(owner: Owner, name: string, value: unknown): void {
  if (Array.isArray(owner) && name === 'length') return;
  const own = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(owner, name, own);
}

function ofList(change: (list: unknown[]) => unknown): Change {
  return ({ owner, key }) => {
    const { [key]: old } = owner;
    if (!Array.isArray(old) || Object.isFrozen(old)) return false;
    change(old);
    return true;
  };
}

function ofView(change: (values: Float32Array) => unknown): Change {
  return ({ owner, key }) => {
    const { [key]: old } = owner;
    const isOfNumbers = ArrayBuffer.isView(old) && 'map' in old && !(old instanceof BigInt64Array);
    if (isOfNumbers) owner[key] = change(old as Float32Array);
    return isOfNumbers;
  };
}

interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
}

function ofKind<K extends keyof Kinds>(kind: K, change: (value: Kinds[K]) => unknown): Change {
  return ({ owner, key }) => {
    const { [key]: old } = owner;
    if (typeof old !== kind) return false;
    owner[key] = change(old as Kinds[K]);
    return true;
  };
}
