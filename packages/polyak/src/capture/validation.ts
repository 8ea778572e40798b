/** Finds out whether the device accepts what is recorded from now on, which it tells later. */
export class Validation {
  private readonly device: GPUDevice;

  constructor(device: GPUDevice) {
    this.device = device;
    device.pushErrorScope('validation');
  }

  /**
   * Ends it.
   *
   * @param pipelines - of the kernels, of which the reason names one
   * @returns why the device has rejected the work; null if it has not
   */
  async end(pipelines: Iterable<GPUComputePipeline>): Promise<string | null> {
    const error = await this.pop();
    if (!error) return null;
    const kernels = [...new Set(pipelines)];
    const errors = await Promise.all(kernels.map((one) => this.errorOf(one)));
    const invalid = kernels.find((_, i) => errors[i]);
    return invalid
      ? `its kernel ${invalid.label} is not valid on this device, where eager calls are wrong, too`
      : `the device rejects its work: ${error.message}`;
  }

  /** An invalid pipeline has no layout. */
  private errorOf(pipeline: GPUComputePipeline): Promise<GPUError | null> {
    this.device.pushErrorScope('validation');
    pipeline.getBindGroupLayout(0);
    return this.pop();
  }

  /** Null if the device is lost, or if the function has ended the scope. */
  private pop(): Promise<GPUError | null> {
    return this.device.popErrorScope().catch(() => null);
  }
}
