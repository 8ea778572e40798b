import type { Initial } from './initial.ts';
import type { Layout } from './layout.ts';

/** A tensor of a model as its definition declares it: nothing is allocated. */
export interface Declaration {
  /** The name in torchvision's `state_dict`. */
  readonly name: string;
  /** In PyTorch's layout. */
  readonly shape: readonly number[];
  readonly layout: Layout;
  readonly dtype: 'float32' | 'int32';
  readonly initial: Initial;
}

type Kind = 'parameters' | 'buffers';

/**
 * Where a module of a model declares its tensors. As in PyTorch, a module's own tensors come before those of the modules
 * inside it, and these come in the order in which they were first named.
 */
export class Scope {
  private readonly own = { parameters: [], buffers: [] } as Record<Kind, Declaration[]>;
  private readonly inside = new Map<string, Scope>();

  private readonly prefix: string;

  constructor(prefix = '') {
    this.prefix = prefix;
  }

  /** The module of this name inside this one; `'a.b'` is `b` inside `a`. */
  in(path: string): Scope {
    const [name = '', ...rest] = path.split('.');
    const scope = this.inside.get(name) ?? new Scope(`${this.prefix}${name}.`);
    this.inside.set(name, scope);
    return rest.length === 0 ? scope : scope.in(rest.join('.'));
  }

  /** Declares a trainable tensor. */
  parameter(
    name: string,
    shape: readonly number[],
    initial: Initial,
    layout: Layout = 'same',
  ): Declaration {
    return this.declare('parameters', { name, shape, initial, layout, dtype: 'float32' });
  }

  /** Declares a tensor that no optimizer changes. */
  buffer(
    name: string,
    shape: readonly number[],
    initial: Initial,
    dtype: Declaration['dtype'] = 'float32',
  ): Declaration {
    return this.declare('buffers', { name, shape, initial, layout: 'same', dtype });
  }

  get parameters(): Declaration[] {
    return this.all('parameters');
  }

  get buffers(): Declaration[] {
    return this.all('buffers');
  }

  private declare(kind: Kind, declaration: Declaration): Declaration {
    const named = { ...declaration, name: this.prefix + declaration.name };
    this.own[kind].push(named);
    return named;
  }

  private all(kind: Kind): Declaration[] {
    return [...this.own[kind], ...[...this.inside.values()].flatMap((scope) => scope.all(kind))];
  }
}
