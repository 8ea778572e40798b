import { onHost } from '../../capture/host-calls.ts';
import { dispose, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import { assertUsable } from '../../update/apply.ts';
import { averageVariable } from '../kept/average-variable.ts';
import { runSwapped, WeightSwap } from '../../weight-swap.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import { checkWidthsAre } from './snapshots/check-snapshot.ts';
import { settingsOf, type PostHocEmaOptions, type PostHocSettings } from './options.ts';
import { PowerAverages } from './power-averages.ts';
import { PostHocQueue } from './snapshots/queue.ts';
import type { PostHocSnapshot } from './snapshots/snapshots.ts';
import { fittingState, type PostHocEmaState } from './state.ts';
import {
  checkRequest,
  listSnapshots,
  loadSnapshot,
  synthesize,
  type PostHocRequest,
} from './synthesis.ts';
import { ModelWeights } from '../kept/model-weights.ts';

/**
 * Averages whose width you choose after training. During training, it maintains two or more power-function averages and
 * stores snapshots of them. From these, it synthesizes the average of any width at any step with a snapshot: post-hoc
 * EMA (Karras et al. 2024, arXiv:2312.02696, section 3).
 *
 * All float32 weights of a model are averaged, including frozen ones. The moving statistics of batch normalization and
 * integers are copied at the snapshot, and so are variables with `trainable: false` in a list of variables.
 *
 * @example
 * ```ts
 * const postHoc = new PostHocEma(model);
 * for (const [x, y] of batches) {
 *   optimizer.minimize(() => loss(model, x, y));
 *   postHoc.update();
 * }
 * await postHoc.snapshot();
 * for (const sigmaRel of [0.05, 0.1, 0.15, 0.2]) {
 *   console.log(sigmaRel, await postHoc.swapWeights({ sigmaRel }, () => evaluate(model)));
 * }
 * ```
 */
export class PostHocEma {
  private readonly weights: ModelWeights;
  private readonly settings: PostHocSettings;
  private readonly averages: PowerAverages;
  private readonly queue: PostHocQueue;
  private step = 0;
  private swap: WeightSwap | null = null;
  private isDisposed = false;

  /**
   * @param modelOrVariables - a built `tf.LayersModel`, or a list of variables, which the caller disposes
   * @param options - by default, widths of 0.05 and 0.1, and a snapshot in memory every 1,000 steps
   * @throws if there are no variables, if one is disposed, or if an option is outside its range
   */
  constructor(
    modelOrVariables: LayersModelLike | readonly Variable[],
    options: PostHocEmaOptions = {},
  ) {
    this.settings = settingsOf(options);
    this.weights = new ModelWeights(modelOrVariables);
    const { sigmaRels, store } = this.settings;
    this.averages = new PowerAverages(this.weights, sigmaRels);
    this.queue = new PostHocQueue(store);
  }

  /**
   * Resumes from the last snapshot of a store: its averages and its step. A snapshot does not contain the weights.
   *
   * @param modelOrVariables - a model or variables with the same shapes as in the snapshot
   * @param options - `store` contains the snapshot; `sigmaRels`, if given, must match the snapshot
   * @throws if the store is empty, or if the snapshot does not match
   * @example
   * ```ts
   * const postHoc = await PostHocEma.resume(model, { store: new IndexedDBSnapshots('my-run') });
   * ```
   */
  static async resume(
    modelOrVariables: LayersModelLike | readonly Variable[],
    options: PostHocEmaOptions,
  ): Promise<PostHocEma> {
    const { store } = settingsOf(options);
    const last = (await listSnapshots(store)).at(-1);
    if (!last) throw new Error('the store has no snapshot to resume from');
    const { sigmaRels = last.sigmaRels } = options;
    checkWidthsAre(last.sigmaRels, sigmaRels, ', as in the store');
    const snapshot = await loadSnapshot(store, last, new ModelWeights(modelOrVariables));
    const postHoc = new PostHocEma(modelOrVariables, { ...options, sigmaRels });
    postHoc.load(snapshot);
    return postHoc;
  }

  /** The number of steps counted. */
  get currentStep(): number {
    return this.step;
  }

  /**
   * Call it right after each optimizer step. It counts the step, updates the averages if due, and starts a snapshot if
   * due. It never waits for the device or the store; errors of snapshots are thrown by `join()`.
   * @throws Error inside a swap, or if a variable is disposed; nothing is changed then
   */
  update(): void {
    onHost(this, [], () => this.countStep());
  }

  private countStep(): void {
    this.checkUsable('update()');
    checkNotSwapped('update()', this.weights.averaged);
    assertUsable();
    const { everyNSteps, snapshotEveryNSteps } = this.settings;
    const step = this.step + 1;
    if (step % everyNSteps === 0) this.averages.update(step);
    this.step = step;
    if (step % snapshotEveryNSteps === 0 && this.averages.updatedStep > 0) {
      this.queue.add(step, this.take());
    }
  }

  /**
   * Takes a snapshot now and waits until it is stored.
   * @throws Error inside a swap, before the first update, or if the store fails, with its error as the `cause`
   */
  async snapshot(): Promise<void> {
    this.checkUsable('snapshot()');
    if (this.averages.updatedStep === 0)
      throw new Error('snapshot() needs an update of the averages first');
    await this.queue.addAndWait(this.step, this.take());
  }

  /**
   * Waits until pending snapshots are stored.
   * @throws Error if a snapshot could not be stored, with the store's error as the `cause`, until a manual one succeeds
   */
  async join(): Promise<void> {
    await this.queue.join();
  }

  /** The steps of the stored snapshots, in order, after waiting for pending ones. */
  async snapshotSteps(): Promise<number[]> {
    await this.queue.settled();
    return (await listSnapshots(this.settings.store)).map(({ step }) => step);
  }

  /**
   * Returns the average of any width at the step of a snapshot. A width maintained during training is returned bit for
   * bit; any other is the closest combination of the snapshots up to that step.
   *
   * @returns new tensors, which the caller disposes, in the order of the variables or, for a model, of `model.weights`, as
   *   expected by `model.setWeights`
   * @throws RangeError if the width is out of range or there is no snapshot at the step; Error if there are no snapshots yet
   * @example
   * ```ts
   * const weights = await postHoc.synthesize({ sigmaRel: 0.15 });
   * model.setWeights(weights);
   * tf.dispose(weights);
   * ```
   */
  async synthesize(request: PostHocRequest): Promise<Tensor[]> {
    const tensors = await this.synthesizeEach(request);
    const inOrder = this.weights
      .inOrder()
      .flatMap((variable) => tensors.get(variable)?.clone() ?? []);
    dispose([...tensors.values()]);
    return inOrder;
  }

  /**
   * Runs `body` with the average instead of the weights, and restores the weights even if it throws.
   *
   * @returns the result of `body`
   * @throws Error inside another swap, and errors of `synthesize`
   * @example
   * ```ts
   * const accuracy = await postHoc.swapWeights({ sigmaRel: 0.15 }, () => evaluate(model));
   * ```
   */
  async swapWeights<T>(request: PostHocRequest, body: () => T | Promise<T>): Promise<T> {
    this.checkUsable('swapWeights()');
    if (typeof body !== 'function') throw rejection('body', 'a function', body);
    const tensors = await this.synthesizeEach(request);
    const pairs = Array.from(tensors, ([variable, tensor]) => ({
      variable,
      average: averageVariable(variable.name, tensor),
    }));
    dispose([...tensors.values()]);
    try {
      this.checkUsable('swapWeights()');
      this.swap = WeightSwap.begin(pairs, () => {
        this.swap = null;
      });
      return await runSwapped(this.swap, body);
    } finally {
      dispose(pairs.map(({ average }) => average));
    }
  }

  /**
   * Returns everything a later run needs to resume at this step, except the options: the current averages and the stored
   * snapshots.
   * @throws Error inside a swap, or if a snapshot could not be stored
   */
  async stateDict(): Promise<PostHocEmaState> {
    this.checkUsable('stateDict()');
    const { store } = this.settings;
    const [current] = await Promise.all([this.take(), this.queue.join()]);
    const infos = (await listSnapshots(store)).filter(({ step }) => step <= current.step);
    const snapshots = infos.map((info) => loadSnapshot(store, info, this.weights));
    return { current, snapshots: await Promise.all(snapshots) };
  }

  /**
   * Resumes from a saved state. Its snapshots are added to the store, which must be empty or contain the same steps.
   * @throws RangeError or TypeError if the state does not match; Error if the store contains other snapshots, or inside a
   * swap; the averages are not changed then
   */
  async loadStateDict(state: PostHocEmaState): Promise<void> {
    this.checkUsable('loadStateDict()');
    const { store, sigmaRels } = this.settings;
    const { current, snapshots } = fittingState(state, this.weights, sigmaRels);
    await this.queue.settled();
    const others = (await listSnapshots(store)).filter((info) =>
      snapshots.every(({ step }) => step !== info.step),
    );
    if (others.length > 0) {
      throw new Error('the store holds other snapshots than the state: clear it');
    }
    for (const one of snapshots) await store.put(one);
    this.checkUsable('loadStateDict()');
    this.load(current);
  }

  /** Frees the averages. Inside a swap, the weights are restored first. Pending snapshots are still stored. */
  dispose(): void {
    this.swap?.restore();
    this.averages.dispose();
    this.isDisposed = true;
  }

  private take(): Promise<PostHocSnapshot> {
    return this.averages.read(this.step);
  }

  private load(snapshot: PostHocSnapshot): void {
    this.averages.load(snapshot);
    this.step = snapshot.step;
    this.queue.ownStore();
  }

  private async synthesizeEach(request: PostHocRequest): Promise<Map<Variable, Tensor>> {
    checkRequest(request);
    await this.queue.join();
    return synthesize(this.settings.store, this.weights, request);
  }

  private checkUsable(what: string): void {
    if (this.isDisposed) throw new Error(`${what} is not possible after dispose()`);
    if (this.swap) throw new Error(`${what} is not possible while an average is swapped in`);
    this.weights.checkAlive();
  }
}
