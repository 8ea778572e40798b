import type * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { train } from '@polyak/testing/post-hoc-run';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PostHocEma } from '../../index.ts';

let w: tf.Variable;

beforeEach(() => {
  w = makeVariable([0, 0, 0]);
});

afterEach(() => {
  w.dispose();
});

describe('bad input', () => {
  test.each<[object, string]>([
    [{ sigmaRels: [0.1] }, 'sigmaRels must be at least two widths, no two the same, got [0.1]'],
    [{ sigmaRels: [0.1, 0.1] }, 'sigmaRels must be at least two widths, no two the same, got [0.1'],
    [{ sigmaRels: [0.1, 0.3] }, 'sigmaRel must be in (0, 0.288], got 0.3'],
    [{ sigmaRels: [0, 0.1] }, 'sigmaRel must be in (0, 0.288], got 0'],
    [{ sigmaRels: 0.1 }, 'sigmaRels must be an array of widths, got 0.1'],
    [{ everyNSteps: 0 }, 'everyNSteps must be an integer of at least 1, got 0'],
    [{ everyNSteps: 1.5 }, 'everyNSteps must be an integer of at least 1, got 1.5'],
    [{ snapshotEveryNSteps: 0 }, 'snapshotEveryNSteps must be an integer of at least 1, got 0'],
    [{ store: {} }, 'store must be an object with put, get, list, got a Object'],
  ])('option %o', (options, message) => {
    expect(() => new PostHocEma([w], options)).toThrow(message);
  });

  test.each<[unknown, string]>([
    [null, 'options of PostHocEma must be an object such as { sigmaRels: … }, got null'],
    [0.1, 'options of PostHocEma must be an object such as { sigmaRels: … }, got 0.1'],
    [
      { sigma_rels: [0.1, 0.2] },
      'unknown option "sigma_rels" of PostHocEma: did you mean sigmaRels?',
    ],
  ])('options %o', async (options, message) => {
    expect(() => new PostHocEma([w], options as never)).toThrow(message);
    await expect(PostHocEma.resume([w], options as never)).rejects.toThrow(message);
  });

  test.each<[unknown, string]>([
    [undefined, 'request must be an object, got undefined'],
    [0.1, 'request must be an object, got 0.1'],
    [{}, 'sigmaRel must be in (0, 0.288], got undefined'],
    [{ sigma: 0.1 }, 'request must have no fields but sigmaRel, step, got "sigma"'],
  ])('request %o', async (request, message) => {
    const postHoc = new PostHocEma([w]);
    await expect(postHoc.synthesize(request as never)).rejects.toThrow(message);
    await expect(postHoc.swapWeights(request as never, () => 0)).rejects.toThrow(message);
    await expect(postHoc.swapWeights({ sigmaRel: 0.1 }, 7 as never)).rejects.toThrow(
      'body must be a function, got 7',
    );
    postHoc.dispose();
  });

  test('variables', () => {
    const gone = makeVariable([1]);
    gone.dispose();
    expect(() => new PostHocEma([])).toThrow('must hold at least one variable, got none');
    expect(() => new PostHocEma([gone])).toThrow(`the variable "${gone.name}" is disposed`);
    expect(() => new PostHocEma(w as never)).toThrow(
      'modelOrVariables must be a tf.LayersModel or an array of variables, got a Variable',
    );
  });

  test('requests', async () => {
    const postHoc = new PostHocEma([w], { snapshotEveryNSteps: Infinity, everyNSteps: 2 });
    train(postHoc, w, 1);
    await expect(postHoc.snapshot()).rejects.toThrow('needs an update of the averages first');
    await expect(postHoc.synthesize({ sigmaRel: 0.1 })).rejects.toThrow(
      'no snapshot is stored yet: nothing to synthesize from',
    );
    train(postHoc, w, 4);
    await postHoc.snapshot();
    train(postHoc, w, 7);
    await postHoc.snapshot();
    for (const sigmaRel of [0, -1, 0.3, NaN]) {
      await expect(postHoc.synthesize({ sigmaRel })).rejects.toThrow(
        new RangeError(`sigmaRel must be in (0, 0.288], got ${sigmaRel}`),
      );
    }
    await expect(postHoc.synthesize({ sigmaRel: 0.1, step: 5 })).rejects.toThrow(
      new RangeError('step must be that of a snapshot (4, 7), got 5'),
    );
    await expect(postHoc.swapWeights({ sigmaRel: 0.1, step: 5 }, () => 0)).rejects.toThrow(
      'step must be that of a snapshot (4, 7), got 5',
    );
    postHoc.dispose();
  });

  test('a variable that is disposed meanwhile', () => {
    const other = makeVariable([1]);
    const postHoc = new PostHocEma([w, other]);
    other.dispose();
    expect(() => postHoc.update()).toThrow(`the variable "${other.name}" is disposed`);
    expect(postHoc.currentStep).toBe(0);
    postHoc.dispose();
  });
});
