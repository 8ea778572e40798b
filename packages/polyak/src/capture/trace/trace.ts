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

/** Why calls are not the same if they differ in a field, in the order in which the fields are compared. */
const reasons: {
  readonly [Kind in Item['kind']]: Readonly<
    Record<Exclude<keyof Extract<Item, { kind: Kind }>, 'kind'>, string>
  >;
} = {
  dispatch: {
    pipeline: otherWork,
    outside: otherTensors,
    numbers: otherNumbers,
    buffers: otherWork,
  },
  upload: { contents: otherNumbers },
  copy: { numbers: otherWork, outside: otherTensors, buffers: otherWork },
  host: { owner: otherWork, buffers: otherWork, given: otherArguments },
  result: { value: 'it returns other values that are no tensors in each call' },
  output: { buffer: otherWork, form: otherWork },
};

function differenceOf(item: Item, other: Item | undefined): string | null {
  if (item.kind !== other?.kind) return otherWork;
  for (const [field, reason] of Object.entries(reasons[item.kind])) {
    if (!isSame(Reflect.get(item, field), Reflect.get(other, field))) return reason;
  }
  return null;
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((element, i) => Object.is(element, other[i]));
}
