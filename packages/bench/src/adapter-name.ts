/** How the browser or shell describes a GPU, in a line. Some give numbers for its vendor and device. */
export function adapterName({ vendor, architecture, device, description }: GPUAdapterInfo): string {
  const parts = [vendor, architecture, device, description].filter((part) => /\D/.test(part));
  return [...new Set(parts)].join(' ') || 'unknown adapter';
}
