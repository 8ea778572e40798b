import type { serialization } from '@tensorflow/tfjs-core';
import { isWholeList, rejection } from '../../argument.ts';
import {
  checkNamedTensors,
  readTensors,
  type NamedTensor,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { Weight } from '../../layers-model.ts';
import { assign } from './assignment.ts';
import type { CommonOptions } from './options.ts';
import { namedWeights, savedEntries, splitIterations } from './saved-weights.ts';
import type { HostState, SavedEntry } from './state.ts';
import { StatefulOptimizer, trainableOf } from './stateful-optimizer.ts';

/** An optimizer that tfjs saves with a model: its state as weights, its options as a configuration. */
export abstract class ModelFileOptimizer<
  Options extends CommonOptions,
> extends StatefulOptimizer<Options> {
  /** The counters in files of earlier versions, for the slots that follow. */
  private loadedHosts: readonly HostState[] = [];
  /** Whether the weights will come from a model's file, which keeps the names of layers. */
  private isFromFile = false;

  /** The iteration count, then each variable's slots, as stored by `model.save` with `includeOptimizer`. */
  override async getWeights(): Promise<NamedTensor[]> {
    this.checkUsable();
    const settled = this.settledHosts();
    const usual = this.paramGroups.map((group) => this.usualHost(group));
    const entries = this.entries();
    const hosts = await settled;
    const weights = usual.flatMap((host, i) => namedWeights(entries[i] ?? [], host, hosts));
    return [await this.saveIterations(), ...weights];
  }

  /**
   * Restores the result of {@link getWeights}.
   * @throws if it does not match; nothing is changed then
   */
  override async setWeights(weightValues: NamedTensor[]): Promise<void> {
    checkNamedTensors('weightValues', weightValues);
    this.prepareWeights(await readTensors(weightValues))();
  }

  /**
   * Checks the result of {@link getWeights}, and returns a function that loads it.
   * @internal
   */
  prepareWeights(
    weightValues: readonly TensorState[],
    weights: readonly Weight[] = [],
  ): () => void {
    this.checkUsable();
    const [iterations, values] = splitIterations(weightValues);
    const usual = this.usualHost(this.defaults, iterations);
    // Counters that do not follow from the number of steps are here, or in the configuration of an older file.
    const isTold = Object.keys(usual).length === 1 || iterations === 0;
    const entries = savedEntries(
      values,
      (i) => this.loadedHosts[i] ?? usual,
      (i) => isTold || this.loadedHosts[i] !== undefined,
      this.isFromFile,
    );
    this.checkEntries(entries);
    this.checkComplete(entries, iterations);
    const params = this.params();
    const others = trainableOf(weights).filter((variable) => !params.includes(variable));
    const group = { entries, params, isOpen: this.isOpen };
    const assignment = assign(group, this.isOpen ? others : []);
    return () => {
      this.isFromFile = false;
      this.replaceStates(assignment, iterations);
    };
  }

  override getConfig(): serialization.ConfigDict {
    const [group] = this.paramGroups;
    if (!group || this.paramGroups.length > 1) {
      throw new Error('an optimizer with several param groups is saved with stateDict()');
    }
    const { params: _, ...options } = group;
    const { accumulate, skipNonFinite } = this;
    const own = { ...options, accumulate, ...(skipNonFinite && { skipNonFinite }) };
    return own as unknown as serialization.ConfigDict;
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { hosts = [], customObjects: _, initialLr, ...options } = config;
    if (!isWholeList(hosts)) throw rejection('hosts', 'a list of counters', hosts);
    const optimizer = new cls(options);
    const own = optimizer as unknown as ModelFileOptimizer<CommonOptions>;
    own.loadedHosts = hosts as unknown as readonly HostState[];
    own.isFromFile = true;
    if (initialLr !== undefined) Object.assign(own.paramGroups[0] ?? {}, { initialLr });
    return optimizer;
  }

  /** The counters of a variable that has taken all steps, as far as they follow from the number of steps. */
  private usualHost(options: Options, iterations = this.iterations): HostState {
    return { ...this.initialHost(options), step: iterations };
  }

  /** Throws if steps have been taken, but their state is missing. */
  private checkComplete(entries: readonly SavedEntry[], iterations: number): void {
    const forms = this.slotForms(this.defaults, []);
    const needsSlots = forms.every((slots) => Object.keys(slots).length > 0);
    if (iterations === 0 || entries.length > 0 || !needsSlots) return;
    throw new RangeError(`weightValues must hold the slots after ${iterations} steps, got none`);
  }
}
