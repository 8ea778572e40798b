/** An update that the GPU could not do: the device is gone, or it refused the kernel. `cause` holds the reason. */
export class WebGPUUpdateError extends Error {
  /** Tells the class apart where bundlers rename it. */
  override readonly name = 'WebGPUUpdateError';
}
