import type { Settings } from './settings.ts';

/** What a call did at one point. */
type Item =
  | {
      readonly kind: 'dispatch';
      readonly pipeline: GPUComputePipeline;
      /** Workgroups and uniforms. */
      readonly numbers: string;
      /** Its buffers. */
      readonly buffers: readonly unknown[];
      /** The variables and other tensors from outside that the kernel uses. */
      readonly outside: readonly unknown[];
    }
  | { readonly kind: 'upload'; readonly contents: string }
  | {
      readonly kind: 'copy';
      /** Its size and offsets. */
      readonly numbers: string;
      readonly buffers: readonly unknown[];
      readonly outside: readonly unknown[];
    }
  /** With the buffers of the tensors that it gets, and what else is passed. */
  | {
      readonly kind: 'host';
      readonly owner: object;
      readonly buffers: readonly unknown[];
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'result'; readonly value: unknown }
  /** A tensor that is returned; `form` is all but its values. */
  | { readonly kind: 'output'; readonly buffer: unknown; readonly form: string };

/** What a call did: a recording of it is valid for other calls only if the next call does the same. */
export class Trace {
  readonly settings: Settings;
  private readonly items: Item[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
  }

  note(item: Item): void {
    this.items.push(item);
  }

  /** Those of its kernels, each as often as it runs. */
  get pipelines(): GPUComputePipeline[] {
    return this.items.flatMap((item) => (item.kind === 'dispatch' ? item.pipeline : []));
  }

  /** Why the calls are not the same; null if they are. */
  difference(other: Trace): string | null {
    for (const [i, item] of this.items.entries()) {
      const reason = differenceOf(item, other.items[i]);
      if (reason) return reason;
    }
    return this.items.length === other.items.length ? null : otherWork;
  }
}

const otherWork = 'its work differs from call to call (control flow on values)';
const otherArguments =
  'it passes other variables, options or numbers to an optimizer, an average or a schedule in each call';
const otherTensors = 'it uses other tensors in each call (pass them as arguments)';
const otherNumbers =
  'it makes other numbers on the host in each call (draw them from a Generator, or pass them as arguments; for dropout layers, call captureFit or useGenerator)';

function differenceOf(item: Item, other: Item | undefined): string | null {
  if (item.kind === 'dispatch' && other?.kind === 'dispatch') {
    if (item.pipeline !== other.pipeline) return otherWork;
    if (!isSame(item.outside, other.outside)) return otherTensors;
    if (item.numbers !== other.numbers) return otherNumbers;
    return isSame(item.buffers, other.buffers) ? null : otherWork;
  }
  if (item.kind === 'upload' && other?.kind === 'upload') {
    return item.contents === other.contents ? null : otherNumbers;
  }
  if (item.kind === 'copy' && other?.kind === 'copy') {
    if (item.numbers !== other.numbers) return otherWork;
    if (!isSame(item.outside, other.outside)) return otherTensors;
    return isSame(item.buffers, other.buffers) ? null : otherWork;
  }
  if (item.kind === 'host' && other?.kind === 'host') {
    const isSameCall = item.owner === other.owner && isSame(item.buffers, other.buffers);
    if (!isSameCall) return otherWork;
    return isSame(item.given, other.given) ? null : otherArguments;
  }
  if (item.kind === 'result' && other?.kind === 'result') {
    const isConstant = Object.is(item.value, other.value);
    return isConstant ? null : 'it returns other values that are no tensors in each call';
  }
  if (item.kind === 'output' && other?.kind === 'output') {
    return item.buffer === other.buffer && item.form === other.form ? null : otherWork;
  }
  return otherWork;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}
