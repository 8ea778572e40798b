import { limitConsole } from './limited-console.ts';

/** What remains in a worker's scope: the language, and APIs that neither store, send nor load anything. */
const kept = new Set(
  `Array ArrayBuffer AggregateError AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date
  DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp
  Set String SuppressedError Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap
  WeakRef WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat
  parseInt undefined unescape
  AbortController AbortSignal Blob CompressionStream CustomEvent DOMException DecompressionStream ErrorEvent Event EventTarget
  ImageData MessageChannel MessageEvent MessagePort Performance PromiseRejectionEvent ReadableStream Response TextDecoder
  TextEncoder Temporal TransformStream URLSearchParams WorkerGlobalScope WorkerNavigator URL WritableStream
  atob btoa cancelAnimationFrame clearInterval clearTimeout console constructor crossOriginIsolated crypto isSecureContext name
  navigator performance queueMicrotask requestAnimationFrame self setInterval setTimeout structuredClone`.split(
    /\s+/,
  ),
);

const keptOfNavigator = new Set(
  'constructor gpu hardwareConcurrency language languages onLine platform userAgent'.split(' '),
);

/**
 * Removes everything from the worker's scope that could access the network, storage, other workers or the page. The worker
 * itself must capture what it needs first.
 *
 * The content policy of the frame that the worker is made in (worker-frame.html) holds beside it: no script and no data from
 * elsewhere, no `eval`.
 *
 * @throws Error when something remains
 */
export function lockDown(scope: typeof globalThis): void {
  const { prototype } = scope.EventTarget;
  for (const part of chain(scope, prototype)) strip(part, (name) => isKept(name, part));
  for (const part of chain(scope.navigator, Object.prototype)) {
    strip(part, (name) => keptOfNavigator.has(name));
  }
  limitConsole(scope);
}

/** The object and its prototypes up to `end`. */
function chain(start: object, end: object): object[] {
  const parts: object[] = [];
  for (let part: unknown = start; part !== end; part = Object.getPrototypeOf(part)) {
    if (typeof part !== 'object' || part === null) break;
    parts.push(part);
  }
  return parts;
}

function strip(part: object, keeps: (name: string) => boolean): void {
  for (const name of Object.getOwnPropertyNames(part)) {
    if (!keeps(name) && !Reflect.deleteProperty(part, name)) {
      throw new Error(`${name} cannot be removed from the worker`);
    }
  }
}

function isKept(name: string, part: object): boolean {
  // tfjs keeps its engine in the scope.
  if (kept.has(name) || /^(GPU|_tf)/.test(name)) return true;
  // Constants that belong to the scope.
  const property = Object.getOwnPropertyDescriptor(part, name);
  return property?.configurable === false && typeof property.value === 'number';
}
