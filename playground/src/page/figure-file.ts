import type { Chart } from '../recording.ts';

/** The numbers of a chart: a row per step, a column per line; what is not finite is left empty. */
export function toCsv({ steps, lines }: Chart): string {
  const rows = steps.map((step, i) => [step, ...lines.map(({ values }) => values[i] ?? NaN)]);
  const names = ['step', ...lines.map(({ name }) => quote(name))];
  const body = rows.map((row) =>
    row.map((value) => (Number.isFinite(value) ? value : '')).join(','),
  );
  return [names.join(','), ...body, ''].join('\r\n');
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const styles = [
  'fill',
  'font-family',
  'font-size',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-width',
] as const;

/** Draws an SVG with the page's styles as a PNG, three pixels to its unit, on the given background. */
export async function toPng(svg: SVGSVGElement, background: string): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [i, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const style = getComputedStyle(originals[i] ?? svg);
    for (const name of styles) element.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute('width', String(3 * width));
  copy.setAttribute('height', String(3 * height));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();

  const canvas = document.createElement('canvas');
  canvas.width = 3 * width;
  canvas.height = 3 * height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG could be made'))));
  });
}

/** Hands the reader a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A title as a file's name. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'chart';
