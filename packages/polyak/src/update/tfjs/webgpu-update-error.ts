/** An update that the GPU could not run, because the device is lost. `cause` contains the reason. */
export class WebGPUUpdateError extends Error {
  /** Identifies the class even if bundlers rename it. */
  override readonly name = 'WebGPUUpdateError';
}
