import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { onDevice } from '@polyak/testing';
import { expect, test } from 'vitest';
import {
  AveragedModel,
  LAWA,
  LBFGS,
  loadModelStateDict,
  loadOptimizerStateDict,
  modelStateDict,
  optimizerStateDict,
  PostHocEma,
  SWAG,
} from './index.ts';

/** Something that has a state. */
interface Stateful {
  save(): Promise<unknown>;
  load(state: unknown): Promise<void>;
}

/** What may stand anywhere in a damaged state. */
const values: unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  NaN,
  Infinity,
  1e300,
  2 ** 53,
  '',
  '2',
]
  .concat([
    'float16',
    'constructor',
    '__proto__',
    [],
    {},
    [null],
    7n,
    Symbol('s'),
    () => 0,
  ] as never)
  .concat([
    new Float64Array(2),
    new Float32Array(1),
    new Int32Array(2),
    new Uint8Array(2),
  ] as never);

type Path = readonly (string | number)[];

/** Every place in a state, but for single elements of typed arrays. */
function placesIn(state: unknown, path: Path = []): Path[] {
  const isInner = typeof state === 'object' && state !== null && !ArrayBuffer.isView(state);
  const inner = isInner ? Object.entries(state) : [];
  return [path, ...inner.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

type Damage = (parent: Record<string, unknown>, key: string, value: unknown) => void;

const damages: Damage[] = [
  (parent, key, value) => (parent[key] = value),
  (parent, key) => Reflect.deleteProperty(parent, key),
  (parent, _, value) => (parent['more'] = value),
  (parent, _, value) => Object.defineProperty(parent, '__proto__', { value, enumerable: true }),
  (parent) => {
    if (!Array.isArray(parent)) Object.setPrototypeOf(parent, { step: 1 });
  },
  (parent, key) => {
    const { [key]: old } = parent;
    if (Array.isArray(old)) old.reverse();
  },
  (parent, key) => {
    const { [key]: old } = parent;
    if (Array.isArray(old)) old.length++;
  },
  (parent, key) => {
    const { [key]: old } = parent;
    if (typeof old === 'string') parent[key] = `${old}/m`;
  },
  (parent, key) => {
    const { [key]: old } = parent;
    if (typeof old === 'number') parent[key] = -old - 1;
  },
  (parent, key) => {
    const { [key]: old } = parent;
    if (ArrayBuffer.isView(old)) parent[key] = (old as Float32Array).subarray(1);
  },
];

function damaged(state: unknown, damage: Damage, place: Path, value: unknown): unknown {
  const root = { state: structuredClone(state) };
  let parent: Record<string, unknown> = root;
  let key = 'state';
  for (const next of place) {
    parent = parent[key] as typeof parent;
    key = String(next);
  }
  damage(parent, key, value);
  return root.state;
}

/** A damaged state is refused, and nothing is changed, or it is whole and loaded as a whole. */
async function checkStates(target: Stateful, other: unknown, numRuns: number): Promise<void> {
  const places = placesIn(other);
  const index = (length: number): fc.Arbitrary<number> => fc.nat({ max: length - 1 });
  const before = await target.save();
  let refused = 0;
  const { numTensors } = tf.memory();
  await fc.assert(
    fc.asyncProperty(
      index(places.length),
      index(damages.length),
      index(values.length),
      async (place, damage, value) => {
        const state = damaged(other, damages[damage] as Damage, places[place] ?? [], values[value]);
        try {
          await target.load(state);
        } catch (error) {
          refused++;
          expect(String(error)).toMatch(/^(TypeError|RangeError|Error): .{5,700}$/);
          expect(String(error)).not.toMatch(/undefined \(reading|is not a function|not iterable/);
          expect(await target.save()).toEqual(before);
          return;
        }
        expect(withoutNames(await target.save())).toEqual(withoutNames(state));
        await target.load(before);
        expect(withoutNames(await target.save())).toEqual(withoutNames(before));
        expect(tf.memory().numTensors).toBe(numTensors);
      },
    ),
    { numRuns, seed: 11, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(numRuns / 4);
}

/** Tensors without their names, which may be others in the target, and in an order that they do not depend on. */
function withoutNames(state: unknown): unknown {
  if (Array.isArray(state)) {
    const entries = (state as unknown[]).map(withoutNames);
    return entries.every(isTensor) ? entries.sort(byContent) : entries;
  }
  if (typeof state !== 'object' || state === null || ArrayBuffer.isView(state)) return state;
  const entries = Object.entries(state).filter(([key]) => key !== 'name');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutNames(value)]));
}

function isTensor(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'values' in state;
}

function byContent(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function variables(): [tf.Variable, tf.Variable] {
  return [tf.variable(tf.tensor2d([[1, 2]])), tf.variable(tf.scalar(3))];
}

const loss = (list: readonly tf.Variable[]) => (): tf.Scalar =>
  tf.addN(list.map((one) => tf.sum(tf.square(one)))).asScalar();

const numRuns = 600;

test('AveragedModel', async () => {
  const [list, others] = [variables(), variables()];
  const [target, source] = [new AveragedModel(list), new AveragedModel(others)];
  target.updateParameters(list);
  source.updateParameters(others);
  onDevice(others[0], [[5, 6]]);
  source.updateParameters(others);
  const stateful: Stateful = {
    save: () => target.stateDict(),
    load: (state) => Promise.resolve(state).then((given) => target.loadStateDict(given as never)),
  };
  await checkStates(stateful, await source.stateDict(), numRuns);
});

test('PostHocEma', async () => {
  const list = variables();
  const make = (): PostHocEma => new PostHocEma(list, { snapshotEveryNSteps: 2 });
  const [target, source] = [make(), make()];
  for (const [i, postHoc] of [target, source].entries()) {
    onDevice(list[0], [[i, i + 1]]);
    for (let step = 0; step < 3; step++) postHoc.update();
    await postHoc.join();
  }
  const stateful: Stateful = {
    save: () => target.stateDict(),
    load: (state) => target.loadStateDict(state as never),
  };
  await checkStates(stateful, await source.stateDict(), numRuns);
});

test.each([
  ['LAWA', (list: tf.Variable[]) => new LAWA(list, { k: 2 })],
  ['SWAG', (list: tf.Variable[]) => new SWAG(list)],
])('%s', async (_, make) => {
  const list = variables();
  const [target, source] = [make(list), make(list)];
  for (const [i, collector] of [target, source].entries()) {
    for (let step = 0; step < 3; step++) {
      onDevice(list[0], [[i, step]]);
      collector.update();
    }
  }
  const stateful: Stateful = {
    save: () => target.stateDict(),
    load: (state) => Promise.resolve(state).then((given) => target.loadStateDict(given as never)),
  };
  await checkStates(stateful, await source.stateDict(), numRuns);
});

test('LBFGS', async () => {
  const [list, others] = [variables(), variables()];
  const [target, source] = [new LBFGS(list, { maxIter: 2 }), new LBFGS(others, { lr: 0.1 })];
  await source.step(loss(others));
  const stateful: Stateful = {
    save: () => target.stateDict(),
    load: (state) => Promise.resolve(state).then((given) => target.loadStateDict(given as never)),
  };
  await checkStates(stateful, await source.stateDict(), numRuns);
});

test("a model, and tfjs's Adam", async () => {
  const make = (): tf.LayersModel => {
    const model = tf.sequential();
    model.add(tf.layers.dense({ name: 'a', units: 2, inputShape: [1] }));
    return model;
  };
  const [model, otherModel] = [make(), make()];
  const ofModel: Stateful = {
    save: () => modelStateDict(model),
    load: (state) => Promise.resolve(state).then((s) => loadModelStateDict(model, s as never)),
  };
  await checkStates(ofModel, await modelStateDict(otherModel), numRuns);

  const [adam, otherAdam] = [tf.train.adam(0.1), tf.train.adam(0.1)];
  const list = variables();
  adam.minimize(loss(list), false, list);
  for (let step = 0; step < 2; step++) otherAdam.minimize(loss(list), false, list);
  const ofAdam: Stateful = {
    save: () => optimizerStateDict(adam),
    load: (state) => loadOptimizerStateDict(adam, state as never),
  };
  await checkStates(ofAdam, await optimizerStateDict(otherAdam), numRuns);
});
