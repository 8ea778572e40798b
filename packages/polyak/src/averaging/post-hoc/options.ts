import { brief, checkInteger, rejection } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { MemorySnapshots, type PostHocStore } from './snapshots/snapshots.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';

/** Options of {@link PostHocEma}. */
export interface PostHocEmaOptions {
  /**
   * The widths of the averages maintained during training: at least two, each in (0, 0.288], all different.
   * @defaultValue `[0.05, 0.1]`
   */
  sigmaRels?: readonly number[] | undefined;
  /**
   * Update the averages after every N-th step, at least 1. Their widths do not depend on it.
   * @defaultValue `1`
   */
  everyNSteps?: number | undefined;
  /**
   * Take a snapshot after every N-th step, at least 1; with `Infinity`, only manually.
   * @defaultValue `1000`
   */
  snapshotEveryNSteps?: number | undefined;
  /**
   * Where to store the snapshots.
   * @defaultValue `new MemorySnapshots()`
   */
  store?: PostHocStore | undefined;
}

/** The options, checked and complete. */
export interface PostHocSettings {
  readonly sigmaRels: readonly number[];
  readonly everyNSteps: number;
  readonly snapshotEveryNSteps: number;
  readonly store: PostHocStore;
}

const optionNames = ['sigmaRels', 'everyNSteps', 'snapshotEveryNSteps', 'store'];
const storeMethods = ['put', 'get', 'list'] as const;

/** @throws RangeError or TypeError for an option outside its range */
export function settingsOf(options: PostHocEmaOptions): PostHocSettings {
  checkOptionNames('PostHocEma', options, optionNames, { sigmaRel: 'sigmaRels' });
  const {
    sigmaRels = [0.05, 0.1],
    everyNSteps = 1,
    snapshotEveryNSteps = 1000,
    store = new MemorySnapshots(),
  } = options;
  checkWidths(sigmaRels);
  checkInteger('everyNSteps', everyNSteps, 1);
  if (snapshotEveryNSteps !== Infinity) checkInteger('snapshotEveryNSteps', snapshotEveryNSteps, 1);
  if (!isStore(store)) throw rejection('store', `an object with ${storeMethods.join(', ')}`, store);
  return { sigmaRels: [...sigmaRels], everyNSteps, snapshotEveryNSteps, store };
}

function checkWidths(given: unknown): void {
  if (!Array.isArray(given)) throw rejection('sigmaRels', 'an array of widths', given);
  const sigmaRels = given as readonly number[];
  for (const sigmaRel of sigmaRels) gammaOfSigmaRel(sigmaRel);
  if (sigmaRels.length < 2 || new Set(sigmaRels).size < sigmaRels.length) {
    throw new RangeError(
      `sigmaRels must be at least two widths, no two the same, got [${brief(sigmaRels.join(', '))}]`,
    );
  }
}

function isStore(store: unknown): store is PostHocStore {
  const candidate = store as Partial<PostHocStore> | null;
  return storeMethods.every((method) => typeof candidate?.[method] === 'function');
}
