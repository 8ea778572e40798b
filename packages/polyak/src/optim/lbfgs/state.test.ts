import * as tf from '@tensorflow/tfjs';
import { allValues, coupled, run } from '@polyak/testing/minimization';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { LBFGS } from './lbfgs.ts';

const lineSearch = { lineSearchFn: 'strongWolfe' } as const;

describe('state', () => {
  test.each([
    ['a line search', { ...lineSearch, maxIter: 3, historySize: 3 }],
    ['fixed steps', { lr: 0.5, maxIter: 3, historySize: 3 }],
  ])('a run with %s that is saved and resumed is the uninterrupted one', async (_, options) => {
    const [a, b] = [coupled(), coupled()];
    const whole = new LBFGS(a.variables, options);
    const losses = await run(whole, a.closure, 4);

    const first = new LBFGS(b.variables, options);
    const losses1 = await run(first, b.closure, 2);
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = new LBFGS(b.variables);
    second.loadStateDict(state);
    expect(await second.stateDict()).toEqual(state);
    const losses2 = await run(second, b.closure, 2);

    expect([...losses1, ...losses2]).toEqual(losses);
    expect(await allValues(...b.variables)).toEqual(await allValues(...a.variables));
    expect(await second.stateDict()).toEqual(await whole.stateDict());
    whole.dispose();
    second.dispose();
    tf.dispose([...a.variables, ...b.variables]);
  });

  test('loading replaces the memory, and takes a copy', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables);
    const fresh = await opt.stateDict();
    await opt.step(closure);
    const state = await opt.stateDict();
    const tensors = tf.memory().numTensors;
    opt.loadStateDict(state);
    expect(tf.memory().numTensors).toBe(tensors);
    state.memory?.d.fill(NaN);
    expect((await opt.stateDict()).memory?.d).not.toContain(NaN);
    opt.loadStateDict(fresh);
    expect(await opt.stateDict()).toEqual(fresh);
    tf.dispose(variables);
  });

  test('that does not fit is an error that changes nothing', async () => {
    const { variables, closure } = coupled();
    const opt = new LBFGS(variables);
    await opt.step(closure);
    const state = await opt.stateDict();
    const { memory } = state;
    const [group] = state.paramGroups;
    if (!memory || !group) throw new Error('no state');
    const bad: [object, string][] = [
      [{ className: 'PolyakAdam' }, 'className must be PolyakLBFGS, got "PolyakAdam"'],
      [{ iterations: -1 }, 'iterations must be an integer of at least 0, got -1'],
      [{ funcEvals: 0.5 }, 'funcEvals must be an integer of at least 0, got 0.5'],
      [{ paramGroups: [] }, 'paramGroups must be a list of one group, got a Array'],
      [{ paramGroups: [{ params: [0] }] }, 'paramGroups[0] must hold 2 variables, got 1'],
      [{ paramGroups: [{ ...group, lr: -1 }] }, 'lr must be at least 0, got -1'],
      [{ paramGroups: [{ ...group, params: 2 }] }, 'paramGroups[0].params must be a list, got 2'],
      [{ paramGroups: [{ ...group, initialLr: -1 }] }, 'initialLr must be at least 0, got -1'],
      [{ memory: 3 }, 'memory must be an object or null, got 3'],
      [{ memory: { ...memory, t: '1' } }, 'memory.t must be a finite number, got "1"'],
      [{ memory: { ...memory, d: new Float32Array(3) } }, 'memory.d must hold 4 numbers, got 3'],
      [{ memory: { ...memory, oldDirs: [] } }, 'memory.oldDirs must be a list of'],
      [{ memory: { ...memory, ro: [1, NaN] } }, 'memory.ro[1] must be a finite number, got NaN'],
      // `map` would ask it for the kind of list to make.
      [
        { memory: { ...memory, ro: Object.assign([...memory.ro], { constructor: {} }) } },
        'memory.ro must have no fields but its entries, got "constructor"',
      ],
    ];
    for (const [change, message] of bad) {
      expect(() => opt.loadStateDict({ ...state, ...change })).toThrow(message);
    }
    expect(await opt.stateDict()).toEqual(state);
    opt.dispose();
    tf.dispose(variables);
  });
});
