import { shadow } from './shadow.ts';
import type { TapListener } from './tap-listener.ts';

/** Methods of WebGPU that a listener cannot follow. */
const unfollowed = {
  encoder: [
    'beginRenderPass',
    'clearBuffer',
    'copyBufferToTexture',
    'copyTextureToBuffer',
    'copyTextureToTexture',
    'resolveQuerySet',
  ],
  pass: ['dispatchWorkgroupsIndirect'],
  queue: ['writeTexture', 'copyExternalImageToTexture'],
  device: ['importExternalTexture'],
} as const;

/**
 * Tells a listener of the commands that are recorded from now on, until all that it returns is called.
 *
 * @param isInstalled - whether copies are to be told now: encoders live on until their submit
 */
export function tapDevice(
  device: GPUDevice,
  listener: TapListener,
  isInstalled: () => boolean,
): (() => void)[] {
  const { queue } = device;
  return [
    shadow(device, 'createCommandEncoder', (create) => (descriptor) => {
      const encoder = create(descriptor);
      tapEncoder(encoder, listener, isInstalled);
      return encoder;
    }),
    shadow(device, 'createBindGroup', (create) => (descriptor) => {
      const group = create(descriptor);
      listener.binds(group, descriptor);
      return group;
    }),
    shadow(queue, 'writeBuffer', (write) => (buffer, offset, data, ...range) => {
      listener.writesUniforms(buffer, data as ArrayBuffer);
      write(buffer, offset, data, ...range);
    }),
    ...unfollowed.device.map((name) => refusing(device, name, listener)),
    ...unfollowed.queue.map((name) => refusing(queue, name, listener)),
  ];
}

/** For the life of the encoder, which ends with its submit. */
function tapEncoder(
  encoder: GPUCommandEncoder,
  listener: TapListener,
  isInstalled: () => boolean,
): void {
  shadow(encoder, 'beginComputePass', (begin) => (descriptor) => {
    if (descriptor?.timestampWrites) listener.refuses('its kernels are being timed');
    const pass = begin(descriptor);
    tapPass(pass, listener);
    return pass;
  });
  const copy = (source: GPUBuffer, ...rest: (GPUBuffer | number | undefined)[]): void => {
    // Newer browsers allow to leave out the offsets.
    const [sourceOffset, target, targetOffset, size] =
      typeof rest[0] === 'number' ? rest : [0, rest[0], 0, rest[1]];
    const to = target as GPUBuffer;
    listener.copies({
      source,
      sourceOffset: sourceOffset as number,
      target: to,
      targetOffset: targetOffset as number,
      size: (size as number | undefined) ?? source.size,
    });
  };
  shadow(encoder, 'copyBufferToBuffer', (original) => (...args: unknown[]) => {
    // Not if it uploads what was there before.
    if (isInstalled()) copy(...(args as Parameters<typeof copy>));
    (original as (...args: unknown[]) => void)(...args);
  });
  for (const name of unfollowed.encoder) refusing(encoder, name, listener);
}

function tapPass(pass: GPUComputePassEncoder, listener: TapListener): void {
  let pipeline: GPUComputePipeline | undefined;
  let group: GPUBindGroup | undefined;
  shadow(pass, 'setPipeline', (set) => (given) => {
    pipeline = given;
    set(given);
  });
  shadow(pass, 'setBindGroup', (set) => (...args: unknown[]) => {
    const [index, given, offsets] = args;
    if (index !== 0 || offsets !== undefined) listener.refuses('it has kernels of its own');
    group = given as GPUBindGroup;
    (set as (...args: unknown[]) => void)(...args);
  });
  shadow(pass, 'dispatchWorkgroups', (dispatch) => (x, y = 1, z = 1) => {
    if (pipeline && group) listener.dispatches(pipeline, group, [x, y, z]);
    dispatch(x, y, z);
  });
  for (const name of unfollowed.pass) refusing(pass, name, listener);
}

function refusing<T extends object>(
  target: T,
  name: keyof T & string,
  listener: TapListener,
): () => void {
  if (typeof target[name] !== 'function') return () => undefined;
  return shadow(target as Record<string, (...args: unknown[]) => unknown>, name, (original) => {
    return (...args) => {
      listener.refuses(`it calls ${name}`);
      return original(...args);
    };
  });
}
