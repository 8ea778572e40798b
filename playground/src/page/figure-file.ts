/** The file formats of figures. */
export const types = { PNG: 'image/png', CSV: 'text/csv', TXT: 'text/plain' } as const;

/** Creates the file of a figure in each of its formats. */
export type Formats = Readonly<
  Partial<Record<keyof typeof types, () => BlobPart | Promise<BlobPart>>>
>;

/** The width in pixels. */
const pngWidth = 960;

const styles = [
  'fill',
  'font-family',
  'font-size',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
] as const;

/**
 * Draws an SVG with the page's styles and background as a PNG.
 *
 * @param under - drawn first, at the same position
 */
export async function toPng(svg: SVGSVGElement, under?: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const pngHeight = (pngWidth * height) / width;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  for (const [i, element] of copy.querySelectorAll<SVGElement>('*').entries()) {
    const style = getComputedStyle(originals[i] ?? svg);
    for (const name of styles) element.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute('width', String(pngWidth));
  copy.setAttribute('height', String(pngHeight));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();

  const canvas = document.createElement('canvas');
  canvas.width = pngWidth;
  canvas.height = pngHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser provides no canvas');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, pngWidth, pngHeight);
  if (under) context.drawImage(under, 0, 0, pngWidth, pngHeight);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the PNG could not be created')),
    );
  });
}

/** A title as a file's name. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'figure';
