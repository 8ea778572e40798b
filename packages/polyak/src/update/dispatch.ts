/** A dispatch with its bind groups from group 1 on; group 0 contains the scalars. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly groups: readonly GPUBindGroup[];
  readonly workgroups: readonly [number, number];
  readonly scalars: readonly number[];
}
