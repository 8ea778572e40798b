/**
 * Finds out whether the device accepts what is recorded from now on.
 *
 * @returns what ends it: of the kernels, the reason names one; tells later why the device has rejected the work, or null
 */
export function validate(
  device: GPUDevice,
): (pipelines: Iterable<GPUComputePipeline>) => Promise<string | null> {
  /** Null if the device is lost, or if the function has ended the scope. */
  const pop = (): Promise<GPUError | null> => device.popErrorScope().catch(() => null);
  /** An invalid pipeline has no layout. */
  const errorOf = (pipeline: GPUComputePipeline): Promise<GPUError | null> => {
    device.pushErrorScope('validation');
    pipeline.getBindGroupLayout(0);
    return pop();
  };
  device.pushErrorScope('validation');
  return async (pipelines) => {
    const error = await pop();
    if (!error) return null;
    const kernels = [...new Set(pipelines)];
    const errors = await Promise.all(kernels.map(errorOf));
    const invalid = kernels.find((_, i) => errors[i]);
    return invalid
      ? `its kernel ${invalid.label} is not valid on this device, where eager calls are wrong, too`
      : `the device rejects its work: ${error.message}`;
  };
}
