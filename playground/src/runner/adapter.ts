import type { Adapter, MissingSupport } from './protocol.ts';

/** This browser cannot run WebGPU, for the reason given. */
export class MissingWebGPU extends Error {
  readonly reason: MissingSupport;

  constructor(reason: MissingSupport) {
    super(`WebGPU is missing: ${reason}`);
    this.reason = reason;
  }
}

/** @throws MissingWebGPU */
export async function findAdapter(): Promise<Adapter> {
  // `navigator.gpu` is absent in browsers without WebGPU, whatever its type says.
  const gpu = navigator.gpu as GPU | undefined;
  if (!gpu) throw new MissingWebGPU('no-api');
  // Some browsers reject where others return null.
  const adapter = await gpu
    .requestAdapter({ powerPreference: 'high-performance' })
    .catch(() => null);
  if (!adapter) throw new MissingWebGPU('no-adapter');
  const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
  const software =
    isFallbackAdapter ||
    /swiftshader|llvmpipe|lavapipe|software/i.test(`${architecture} ${description}`);
  return { vendor, architecture, description, software };
}

let wanted: Promise<MissingSupport | null> | undefined;

/** What this browser lacks for WebGPU; determined once. */
export function missingSupport(): Promise<MissingSupport | null> {
  return (wanted ??= findAdapter().then(
    () => null,
    (error: unknown) => (error instanceof MissingWebGPU ? error.reason : null),
  ));
}

/** The adapter in words. */
export function adapterName({ vendor, architecture, description }: Adapter): string {
  return description || [vendor, architecture].filter(Boolean).join(' ') || 'unnamed adapter';
}
