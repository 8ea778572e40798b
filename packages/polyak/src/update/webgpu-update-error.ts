/** An update that the GPU could not run: the device is lost, or it rejected the kernel. `cause` contains the reason. */
export class WebGPUUpdateError extends Error {
  /** Identifies the class even if bundlers rename it. */
  override readonly name = 'WebGPUUpdateError';
}
