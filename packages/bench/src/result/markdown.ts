import { megabytes } from '../fit.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { Quartiles } from '../measure/statistics.ts';
import { measured, ratiosOf } from './ratios.ts';
import type { Result, Row, WorkName } from './result.ts';

const titles: Readonly<Record<WorkName, string>> = {
  average: 'One update of the average',
  step: 'One optimizer step',
  update: 'One optimizer step and its average',
  train: 'One training iteration',
  whole: 'One whole step',
};

/**
 * The result as Markdown: where it is from, a summary of all models, and the measurements of each.
 *
 * @param published - the published speed-up of a model, if there is one
 */
export function formatMarkdown(
  result: Result,
  published: (model: string) => number | undefined,
): string {
  const { date, command, runtime, machine, adapter, versions, rows } = result;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `\`${command}\`, ${date}`,
    `${runtime} on ${adapter}; ${machine}; ${packages.join(', ')}`,
    'Times are medians (quartiles) in milliseconds for one step.',
    ...summary(rows, published),
    ...rows.map(rowSection),
  ].join('\n\n');
}

/** One line for each model and optimizer, as in the published table. */
function summary(rows: readonly Row[], published: (model: string) => number | undefined): string[] {
  const lines = rows.flatMap((row) =>
    ratiosOf(row)
      .filter(({ speedup }) => speedup !== null)
      .map((ratios) => {
        const time = (average: string) =>
          short(measured(row, ratios.optimizer, average)?.wallMs.median);
        const [own, model] = [time('EMAOptimizer'), time('AveragedModel(avgFn)')];
        const paper =
          row.work === 'update' || row.work === 'train' ? published(row.model) : undefined;
        return [
          ...[row.model, ratios.optimizer || '—', own, model, times(ratios.speedup)],
          ...[paper?.toFixed(2) ?? '', percent(ratios.overhead), times(ratios.overFloor)],
        ];
      }),
  );
  if (lines.length === 0) return [];
  const head = [
    ...['Model', 'Optimizer', 'EMAOptimizer', 'AveragedModel(avgFn)', 'Speed-up'],
    ...['Published', 'Over no average', 'Over a copy'],
  ];
  return ['## Speed-up', table(head, lines)];
}

function rowSection(row: Row): string {
  const { model, work, tensors, parameters, measurements, copyMs, skipped } = row;
  const head = [
    ...['Optimizer', 'Average', 'Wall', 'JavaScript', 'GPU'],
    ...['Dispatches', 'Submits', 'Bytes', 'Readbacks', 'New buffers', 'Bind groups'],
  ];
  const size = `${tensors} tensors, ${parameters.toLocaleString('en')} parameters`;
  return [
    `## ${titles[work]}: ${model}`,
    `${size}${copyMs ? `; a plain copy takes ${spread(copyMs)} ms` : ''}`,
    ...(skipped === null ? [] : [`Not measured: ${skipped}.`]),
    ...(measurements.length > 0 ? [table(head, measurements.map(cells))] : []),
  ].join('\n\n');
}

function cells(one: Measurement): string[] {
  return [
    one.optimizer || '—',
    one.average,
    spread(one.wallMs),
    spread(one.jsMs),
    one.gpuMs ? spread(one.gpuMs) : 'n/a',
    String(one.dispatches),
    String(one.submits),
    one.bytes > 0 ? megabytes(one.bytes) : 'n/a',
    String(one.readbacks),
    String(one.newBuffers),
    one.bindGroups === null ? 'n/a' : String(one.bindGroups),
  ];
}

/** Padded, so that it reads as a table on a terminal, too. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0), 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => pad(cell, widths[i] ?? 0, i)).join(' | ')} |`;
  const rule = widths.map((width, i) => (i < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** The first two columns are names. */
const pad = (cell: string, width: number, column: number): string =>
  column < 2 ? cell.padEnd(width) : cell.padStart(width);

const spread = ({ median, low, high }: Quartiles): string =>
  `${short(median)} (${short(low)}–${short(high)})`;

const short = (value: number | undefined): string =>
  value === undefined ? '' : Number(value.toPrecision(3)).toString();

const times = (value: number | null): string => (value === null ? '' : `${value.toFixed(2)}×`);

const percent = (value: number | null): string =>
  value === null ? '' : `${value < 0 ? '−' : '+'}${Math.abs(100 * value).toFixed(1)} %`;
