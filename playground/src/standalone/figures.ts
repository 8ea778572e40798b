import { chartScale } from '../page/chart-scale.ts';
import { classPixels } from '../page/class-pixels.ts';
import { dotPath, linePath, showable, ticks } from '../page/scale.ts';
import type { Chart, Image, PlotFigure, Recording, TextFigure } from '../recording.ts';

const width = 420;
const height = 220;
const frame = { left: 48, right: 10, top: 10, bottom: 24 };

/** The raw weights are dashed, so that the lines differ without their colors. */
const strokes = [
  { stroke: '#c2410c', 'stroke-dasharray': '5 3' },
  { stroke: '#0f766e' },
  { stroke: '#1d4ed8', 'stroke-dasharray': '10 3' },
  { stroke: '#7e22ce', 'stroke-dasharray': '10 3 2 3' },
  { stroke: '#a16207', 'stroke-dasharray': '2 3' },
  { stroke: '#be185d' },
];

type Attributes = Readonly<Record<string, string | number>>;

/** Draws everything that a run has shown, replacing earlier figures. */
export function drawFigures(place: Element, recording: Recording): void {
  const { charts, images, plots, texts } = recording;
  place.replaceChildren(
    ...images.map(drawImage),
    ...plots.map(drawPlot),
    ...texts.map(drawText),
    ...charts.map(drawChart),
  );
}

function drawChart({ title, steps, lines }: Chart): Element {
  const { yTicks } = chartScale({ title, steps, lines }, 1);
  const scale = scales([0, steps.at(-1) ?? 1], [yTicks[0] ?? 0, yTicks.at(-1) ?? 1]);
  const paths = lines.map((line, i) =>
    path(linePath(line.values.map((value, k) => scale(steps[k] ?? 0, showable(value)))), i),
  );
  const axes = [...grid(yTicks, scale), ...columns(ticks(0, steps.at(-1) ?? 1), scale)];
  const latest = lines.map((line) => ({
    name: `${line.name} ${line.values.at(-1)?.toFixed(4) ?? ''}`,
  }));
  return figure(title, names(latest), svg([...axes, ...paths], title));
}

function drawPlot({ title, x, y, series, background }: PlotFigure): Element {
  const scale = scales([x.from, x.to], [y.from, y.to]);
  const all = [...(background ? [background] : []), ...series];
  const paths = all.map(({ points, draw }, i) => {
    const places = points.map(([a, b]) => scale(a, b));
    const number = i - (background ? 1 : 0);
    return path(draw === 'dots' ? dotPath(places) : linePath(places), number);
  });
  return figure(title, names(series), svg([...grid(ticks(y.from, y.to), scale), ...paths], title));
}

function drawImage({ title, width: columns, height: rows, pixels }: Image): Element {
  const canvas = element('canvas', { width: columns, height: rows, role: 'img' });
  canvas.setAttribute('aria-label', title);
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  context?.putImageData(new ImageData(classPixels(pixels), columns, rows), 0, 0);
  return figure(title, [], canvas);
}

function drawText({ title, lines }: TextFigure): Element {
  const text = element('pre');
  text.textContent = lines.join('\n');
  return figure(title, [], text);
}

type Scale = (x: number, y: number) => readonly [x: number, y: number];

function scales(
  [left, right]: readonly [number, number],
  [bottom, top]: readonly [number, number],
): Scale {
  const room = { x: width - frame.left - frame.right, y: height - frame.top - frame.bottom };
  return (x, y) => [
    frame.left + ((x - left) / (right - left)) * room.x,
    frame.top + ((top - y) / (top - bottom)) * room.y,
  ];
}

function grid(values: readonly number[], scale: Scale): Element[] {
  return values.flatMap((value) => {
    const [, y] = scale(0, value);
    const line = { x1: frame.left, x2: width - frame.right, y1: y, y2: y, stroke: '#8884' };
    return [shape('line', line), label(value, frame.left - 6, y + 4, 'end')];
  });
}

const columns = (values: readonly number[], scale: Scale): Element[] =>
  values.map((value) => label(value, scale(value, 0)[0], height - 6, 'middle'));

function label(value: number, x: number, y: number, anchor: string): Element {
  const text = shape('text', {
    x,
    y,
    'text-anchor': anchor,
    'font-size': 11,
    fill: 'currentColor',
  });
  text.textContent = String(value);
  return text;
}

/** The line or dots with the given number; negative ones are in the background. */
function path(d: string, number: number): Element {
  const stroke = strokes[number] ?? { stroke: '#8888' };
  return shape('path', {
    d,
    fill: 'none',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    ...stroke,
  });
}

const names = (lines: readonly { readonly name: string }[]): Element[] =>
  lines.map(({ name }, i) => {
    const entry = document.createElement('span');
    entry.style.color = strokes[i]?.stroke ?? 'inherit';
    entry.textContent = `${i === 0 ? '┅' : '━'} ${name} `;
    return entry;
  });

function figure(title: string, legend: readonly Element[], content: Element): Element {
  const caption = element('figcaption');
  caption.append(`${title} `, ...legend);
  const whole = element('figure');
  whole.append(caption, content);
  return whole;
}

function svg(content: readonly Element[], title: string): Element {
  const whole = shape('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  whole.setAttribute('aria-label', title);
  whole.append(...content);
  return whole;
}

function element(name: string, attributes: Attributes = {}): Element {
  return withAttributes(document.createElement(name), attributes);
}

function shape(name: string, attributes: Attributes): Element {
  return withAttributes(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);
}

function withAttributes(one: Element, attributes: Attributes): Element {
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
  return one;
}
