import { engine, type Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import { duplicate, shareCount } from '../update/tfjs-data.ts';

/** The variables by their data, which several can share. */
export function variablesByData(): Map<object, Variable[]> {
  const variables = new Map<object, Variable[]>();
  for (const variable of Object.values(engine().registeredVariables)) {
    const { dataId } = variable;
    variables.set(dataId, [...(variables.get(dataId) ?? []), variable]);
  }
  return variables;
}

/**
 * Variables leave data that they share with other tensors, such as clones: a recording follows its variables to other
 * data, but must not do so where the function uses the clone.
 */
export function separateVariables(tfjs: TfjsBackend): void {
  for (const [dataId, variables] of variablesByData()) {
    const [first] = variables;
    if (!first || first.size === 0 || shareCount(dataId) <= variables.length) continue;
    const copy = duplicate(tfjs, first);
    for (const variable of variables) variable.assign(copy);
    copy.dispose();
  }
}

/** Notes how many tensors share each variable's data; the result gives the variables whose data has more by then. */
export function watchShares(variables: ReadonlyMap<object, readonly Variable[]>): () => Variable[] {
  const counts = new Map(Array.from(variables.keys(), (data) => [data, shareCount(data)]));
  return () =>
    [...variables].flatMap(([data, sharing]) => {
      const present = sharing.filter(({ dataId }) => dataId === data);
      const hasMore = present.length > 0 && shareCount(data) > (counts.get(data) ?? 0);
      return hasMore ? present : [];
    });
}
