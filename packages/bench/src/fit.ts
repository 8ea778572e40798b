import { averages, optimizerKind, type Algorithm, type Library } from './contenders/kinds.ts';
import { sizeOf, type Shape } from './shape.ts';

/** What decides whether a model can be measured. */
export interface ModelSize {
  readonly parameters: number;
  /** Elements of the largest tensor, and its name. */
  readonly largest: { readonly name: string; readonly size: number };
}

export interface DeviceLimits {
  readonly maxStorageBufferBindingSize: number;
  readonly maxBufferSize: number;
}

export function modelSize(shapes: readonly (readonly [string, Shape])[]): ModelSize {
  const sizes = shapes.map(([name, shape]) => ({ name, size: sizeOf(shape) }));
  const largest = sizes.reduce((a, b) => (b.size > a.size ? b : a), { name: '', size: 0 });
  return { parameters: sizes.reduce((sum, { size }) => sum + size, 0), largest };
}

/** Why the device cannot hold the tensors, or null if it can. */
export function tooLarge({ largest }: ModelSize, limits: DeviceLimits): string | null {
  const bytes = 4 * largest.size;
  const most = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
  if (bytes <= most) return null;
  return `${largest.name} has ${megabytes(bytes)}; this device binds at most ${megabytes(most)}`;
}

export interface Memory {
  /** With the state of one contender at a time. */
  readonly least: number;
  /** With the state of all of them. */
  readonly all: number;
}

/**
 * The bytes of GPU memory for the `update` work of a model: gradients, weights for each library, and what each contender
 * has of its own: the state of its optimizer and an average. In addition, tfjs's Adam has temporaries for all variables,
 * and an average by tf operations three for the largest one.
 */
export function memoryFor(
  { parameters, largest }: ModelSize,
  algorithm: Algorithm,
  libraries: readonly Library[],
): Memory {
  const kinds = libraries.map((library) => optimizerKind(library, algorithm));
  const shared = 1 + libraries.length + Math.max(...kinds.map(({ temporaries }) => temporaries));
  const own = kinds.flatMap(({ slots }) =>
    averages.map((average) => slots + (average === 'none' ? 0 : 1)),
  );
  const bytes = (tensors: number) => 4 * (tensors * parameters + 3 * largest.size);
  return {
    least: bytes(shared + Math.max(...own)),
    all: bytes(shared + own.reduce((a, b) => a + b, 0)),
  };
}

/** The libraries whose contenders the memory has room for, and why the others are left out. */
export function chooseLibraries(
  size: ModelSize,
  { optimizer, libraries, memory }: MemoryTask,
): { libraries: Library[]; skipped: string | null } {
  const needed = (some: readonly Library[]) => memoryFor(size, optimizer, some).least;
  // The one that needs least comes first.
  const ordered = [...libraries].sort((a, b) => needed([a]) - needed([b]));
  const chosen: Library[] = [];
  const faults: string[] = [];
  for (const library of ordered) {
    const bytes = needed([...chosen, library]);
    if (bytes <= memory) chosen.push(library);
    else {
      const { name } = optimizerKind(library, optimizer);
      faults.push(`${name} needs ${megabytes(bytes)}; ${megabytes(memory)} is allowed`);
    }
  }
  return {
    libraries: libraries.filter((library) => chosen.includes(library)),
    skipped: faults.length > 0 ? faults.join('. ') : null,
  };
}

interface MemoryTask {
  readonly optimizer: Algorithm;
  readonly libraries: readonly Library[];
  /** In bytes. */
  readonly memory: number;
}

export const megabytes = (bytes: number): string =>
  bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
