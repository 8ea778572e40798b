/** The bind groups of kernels: what they write, and what they only read. */
export class BindGroups {
  /** Of a group with one buffer that is read. */
  readonly inputLayout: GPUBindGroupLayout;
  private readonly device: GPUDevice;
  private readonly stateLayouts = new Map<number, GPUBindGroupLayout>();
  /** A stock optimizer moves its variables between buffers of tfjs's pool, so each buffer's group is kept. */
  private readonly inputs = new WeakMap<GPUBuffer, GPUBindGroup>();

  constructor(device: GPUDevice) {
    this.device = device;
    this.inputLayout = this.layout(['read-only-storage']);
  }

  /** Of a group with so many buffers that are written. */
  stateLayout(count: number): GPUBindGroupLayout {
    const known = this.stateLayouts.get(count);
    if (known) return known;
    const layout = this.layout(Array.from({ length: count }, () => 'storage'));
    this.stateLayouts.set(count, layout);
    return layout;
  }

  state(buffers: readonly GPUBuffer[]): GPUBindGroup {
    return this.group(this.stateLayout(buffers.length), buffers);
  }

  input(buffer: GPUBuffer): GPUBindGroup {
    const known = this.inputs.get(buffer);
    if (known) return known;
    const group = this.group(this.inputLayout, [buffer]);
    this.inputs.set(buffer, group);
    return group;
  }

  private layout(types: GPUBufferBindingType[]): GPUBindGroupLayout {
    return this.device.createBindGroupLayout({
      entries: types.map((type, binding) => ({
        binding,
        visibility: GPUShaderStage.COMPUTE,
        buffer: { type },
      })),
    });
  }

  private group(layout: GPUBindGroupLayout, buffers: readonly GPUBuffer[]): GPUBindGroup {
    return this.device.createBindGroup({
      layout,
      entries: buffers.map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
  }
}
