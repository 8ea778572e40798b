/** A dispatch with its bind groups from group 1 on; group 0 contains the scalars. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly groups: readonly GPUBindGroup[];
  readonly workgroups: readonly [number, number];
  /** The scalars, or those among which the kernel chooses. */
  readonly scalars: readonly (readonly number[])[];
}
