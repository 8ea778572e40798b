/** @typedef {import('./src/averaging.ts').Report} Report */

const counts = {
  dispatches: 'dispatches',
  submits: 'submits',
  writeBuffers: 'writeBuffers',
  bindGroups: 'bind groups',
  newBuffers: 'new buffers',
};

/**
 * The measurements as a table, then each contender's time against EMAOptimizer's.
 *
 * @param {Report} report
 * @returns {string}
 */
export function formatReport({ adapter, measurements }) {
  const rows = measurements.map(({ name, wallMs, jsMs, calls }) => [
    name,
    wallMs.toFixed(1),
    jsMs.toFixed(2),
    ...Object.keys(counts).map((key) => String(calls[key])),
    String(calls.mapAsync + calls.onSubmittedWorkDone + calls.data + calls.dataSync),
  ]);
  const header = [
    'median of one update',
    'wall ms',
    'JS ms',
    ...Object.values(counts),
    'readbacks',
  ];
  return [
    `resnet18's 62 tensors, ${adapter}`,
    '',
    ...align([header, ...rows]),
    '',
    ...ratios(measurements),
  ].join('\n');
}

/** @param {Report['measurements']} measurements */
function ratios(measurements) {
  const base = measurements.find(({ name }) => name === 'EMAOptimizer');
  if (!base) throw new Error('EMAOptimizer is not among the contenders');
  return measurements
    .filter((entry) => entry !== base)
    .map(({ name, wallMs, jsMs }) => {
      const [wall, js] = [wallMs / base.wallMs, jsMs / base.jsMs];
      return `${name} / EMAOptimizer: ${wall.toFixed(2)}x wall, ${js.toFixed(1)}x JavaScript`;
    });
}

/** @param {string[][]} rows */
function align(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '),
  );
}
