import type { PlotFigure, Chart } from '../recording.ts';

/** The numbers of a figure. */
export interface Table {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly (number | string)[])[];
}

/** A row per step, a column per line. */
export const chartTable = ({ steps, lines }: Chart): Table => ({
  columns: ['step', ...lines.map(({ name }) => name)],
  rows: steps.map((step, i) => [step, ...lines.map(({ values }) => values[i] ?? NaN)]),
});

/** A row per point, series after series, without the background. */
export const plotTable = ({ x, y, series }: PlotFigure): Table => ({
  columns: ['series', x.label, y.label],
  rows: series.flatMap(({ name, points }) => points.map(([a, b]) => [name, a, b])),
});

/** Non-finite values are left empty. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(','));
  return [...lines, ''].join('\r\n');
}

/** Text that a spreadsheet would interpret as a formula is prefixed with an apostrophe. */
function cell(value: number | string): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return text !== value || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
