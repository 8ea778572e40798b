// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const recorded = new URL('../playground/experiments/two-moons.result.json', import.meta.url);
const figure = new URL('../docs/public/two-moons.svg', import.meta.url);

const plot = { left: 56, right: 744, top: 52, bottom: 252 };
const styles = [
  { stroke: '#c2410c', width: 1.5, dash: '5 4', label: 'weights as trained' },
  { stroke: '#0f766e', width: 3, dash: 'none', label: 'their average' },
];

/** The README's figure: test accuracy of the recorded two-moons run, raw and averaged. */
export function drawFigure() {
  /** @type {{ charts: { title: string, steps: number[], lines: { values: number[] }[] }[] }} */
  const { charts } = JSON.parse(readFileSync(recorded, 'utf8'));
  const chart = charts.find(({ title }) => title === 'Test accuracy');
  if (!chart) throw new Error('The recorded run has no chart "Test accuracy".');
  const { steps, lines } = chart;

  const last = steps.at(-1) ?? 1;
  const low = Math.floor(Math.min(...lines.flatMap(({ values }) => values)) * 10) / 10;
  const x = (/** @type {number} */ step) =>
    (plot.left + ((plot.right - plot.left) * step) / last).toFixed(1);
  const y = (/** @type {number} */ value) =>
    (plot.bottom - ((plot.bottom - plot.top) * (value - low)) / (1 - low)).toFixed(1);

  const ticks = Array.from({ length: Math.round((1 - low) * 10) + 1 }, (_, i) => low + i / 10);
  const grid = ticks.map(
    (tick) =>
      `<path stroke="#d4d4d8" d="M${plot.left} ${y(tick)}H${plot.right}"/>` +
      `<text x="${plot.left - 8}" y="${y(tick)}" dy="4" text-anchor="end">${tick.toFixed(1)}</text>`,
  );
  const marks = [0, last / 2, last].map(
    (step) => `<text x="${x(step)}" y="${plot.bottom + 20}" text-anchor="middle">${step}</text>`,
  );
  const curves = styles.map(({ stroke, width, dash, label }, i) => {
    const points = lines[i]?.values.map((value, j) => `${x(steps[j] ?? 0)},${y(value)}`).join(' ');
    const key = `${400 + 180 * i}`;
    const look = `stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${dash}"`;
    return (
      `<polyline fill="none" stroke-linejoin="round" ${look} points="${points}"/>` +
      `<path ${look} d="M${key} 26h24"/><text x="${Number(key) + 32}" y="30">${label}</text>`
    );
  });

  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 768 288" font-family="system-ui, sans-serif" font-size="13" fill="#3f3f46">',
    '<title>Test accuracy in training: the weights as trained zigzag, their average does not</title>',
    '<rect width="768" height="288" rx="8" fill="#fff"/>',
    `<text x="${plot.left}" y="30" font-weight="600">Test accuracy by training step</text>`,
    ...grid,
    ...marks,
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(figure, drawFigure());
}
