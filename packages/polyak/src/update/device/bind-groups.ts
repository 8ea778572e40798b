/** The bind groups of kernels, for buffers that they write and that they only read. */
export class BindGroups {
  /** The layout of a group with one read-only buffer. */
  readonly inputLayout: GPUBindGroupLayout;
  private readonly device: GPUDevice;
  private readonly stateLayouts = new Map<number, GPUBindGroupLayout>();
  /** tfjs optimizers move variables between buffers of tfjs's pool, so the group of each buffer is cached. */
  private readonly inputs = new WeakMap<GPUBuffer, GPUBindGroup>();

  constructor(device: GPUDevice) {
    this.device = device;
    this.inputLayout = this.layout(['read-only-storage']);
  }

  /** The layout of a group with this many writable buffers. */
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
