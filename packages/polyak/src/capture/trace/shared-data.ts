import { engine, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import { duplicate, firstDtype, shareCount } from '../../update/tfjs/data.ts';

/** The variables by their data, which several can share. */
function variablesByData(): Map<object, Variable[]> {
  const variables = new Map<object, Variable[]>();
  for (const variable of Object.values(engine().registeredVariables)) {
    const { dataId } = variable;
    variables.set(dataId, [...(variables.get(dataId) ?? []), variable]);
  }
  return variables;
}

/**
 * Variables leave data that they share with each other or with other tensors, such as clones: a recording follows its
 * variables to other data, but must not do so where the function uses the clone. They also leave integers that tfjs has
 * cast without converting them.
 */
export function separateVariables(tfjs: TfjsBackend): void {
  for (const [dataId, [first, ...others]] of variablesByData()) {
    if (!first || first.size === 0) continue;
    const isCast = first.dtype === 'float32' && firstDtype(dataId) !== 'float32';
    const isShared = shareCount(dataId) > 1 + others.length;
    for (const variable of isCast || isShared ? [first, ...others] : others) {
      const copy = isCast ? tfjs.copy(variable) : duplicate(tfjs, variable);
      variable.assign(copy);
      copy.dispose();
    }
  }
}

/** How many tensors share the data of variables and of a recording's inputs, which replays write to. */
export class Shares {
  readonly variables = variablesByData();
  private readonly counts: ReadonlyMap<object, number>;

  /** As they are now. */
  constructor(inputs: readonly Tensor[]) {
    const own = inputs.filter(({ size }) => size > 0).map(({ dataId }) => dataId);
    const shareable = [...this.variables.keys(), ...own];
    this.counts = new Map(shareable.map((dataId) => [dataId, shareCount(dataId)]));
  }

  /** Variables whose data has more tensors by now. */
  get moreShared(): Variable[] {
    return [...this.variables].flatMap(([dataId, [first]]) =>
      first && this.added(dataId) > 0 ? first : [],
    );
  }

  /** How many tensors share data with variables and inputs that did not, besides these. */
  clones(besides: readonly Tensor[]): number {
    const allowed = (dataId: object): number =>
      besides.filter((one) => one.dataId === dataId).length;
    return Array.from(this.counts.keys(), (dataId) => this.added(dataId) - allowed(dataId))
      .filter((added) => added > 0)
      .reduce((sum, added) => sum + added, 0);
  }

  private added(dataId: object): number {
    return shareCount(dataId) - (this.counts.get(dataId) ?? 0);
  }
}
