// @ts-check

/** @typedef {import('./src/bench.ts').Report} Report */
/** @typedef {import('./src/measure.ts').Measurement} Measurement */

/** @type {{ [key in keyof Measurement['calls']]?: string }} */
const counts = {
  dispatches: 'dispatches',
  submits: 'submits',
  writeBuffers: 'writeBuffers',
  bindGroups: 'bind groups',
  newBuffers: 'new buffers',
};

/**
 * The measurements as tables, then the ratios that matter.
 *
 * @param {Report} report
 * @param {number} tensors
 * @returns {string}
 */
export function formatReport({ adapter, averaging, step }, tensors) {
  return [
    `${tensors} tensors on ${adapter}; medians`,
    '',
    ...table('one update of the averages', averaging),
    '',
    ...table('one optimizer step', step),
    '',
    ...averaging.map((entry) => ratio(entry, averaging, 'EMAOptimizer')),
    ...step.map((entry) => ratio(entry, step, 'tf.train.adam')),
    ...step.map((entry) => ratio(entry, step, 'Adam')),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/**
 * @param {string} title
 * @param {Measurement[]} measurements
 */
function table(title, measurements) {
  const rows = measurements.map(({ name, wallMs, jsMs, calls }) => [
    name,
    wallMs.toFixed(1),
    jsMs.toFixed(2),
    ...keys().map((key) => String(calls[key])),
    String(calls.mapAsync + calls.onSubmittedWorkDone + calls.data + calls.dataSync),
  ]);
  return align([[title, 'wall ms', 'JS ms', ...Object.values(counts), 'readbacks'], ...rows]);
}

function keys() {
  return /** @type {(keyof Measurement['calls'])[]} */ (Object.keys(counts));
}

/**
 * @param {Measurement} entry
 * @param {Measurement[]} all
 * @param {string} baseName
 */
function ratio({ name, wallMs, jsMs }, all, baseName) {
  const base = all.find((one) => one.name === baseName);
  if (!base || name === baseName) return null;
  const [wall, js] = [wallMs / base.wallMs, jsMs / base.jsMs];
  return `${name} / ${baseName}: ${short(wall)}x wall, ${short(js)}x JavaScript`;
}

/** @param {number} value */
function short(value) {
  return Number(value.toPrecision(3)).toString();
}

/** @param {string[][]} rows */
function align(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  '),
  );
}
