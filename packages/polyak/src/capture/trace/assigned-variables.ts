import { Variable, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import { hold } from '../../update/tfjs/data.ts';

/**
 * The variables that a function assigns while it is recorded, such as the moving statistics of a batch normalization. An
 * assignment gives a variable other data; its old data stays alive, because replays write to it.
 */
export class AssignedVariables {
  private readonly tfjs: TfjsBackend;
  private readonly before = new Map<Variable, Tensor>();

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
  }

  /** Calls `assigning` before each assignment of a variable in the body. */
  watch<T>(assigning: (variable: Variable) => void, body: () => T): T {
    const { prototype } = Variable;
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { assign } = prototype;
    prototype.assign = function (this: Variable, value: Tensor): void {
      assigning(this);
      assign.call(this, value as never);
    };
    try {
      return body();
    } finally {
      prototype.assign = assign;
    }
  }

  /** Keeps the data that the variable has now, unless it has been assigned already. */
  add(variable: Variable): void {
    if (!this.before.has(variable)) this.before.set(variable, hold(this.tfjs, variable));
  }

  get variables(): Variable[] {
    return [...this.before.keys()];
  }

  /** Gives the variables their old data. */
  putBack(): void {
    for (const [variable, data] of this.before) {
      if (!variable.isDisposed) variable.assign(data);
    }
    this.forget();
  }

  /** Leaves the variables as they are. */
  forget(): void {
    for (const data of this.before.values()) data.dispose();
    this.before.clear();
  }
}
