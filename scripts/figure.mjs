// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const recorded = new URL('../playground/experiments/two-moons.result.json', import.meta.url);
const figure = new URL('../docs/public/two-moons.svg', import.meta.url);

const title = 'Share of the picture that changed sides';
const plot = { left: 56, right: 744, top: 52, bottom: 252 };
const styles = [
  { stroke: '#c2410c', width: 1.5, dash: '5 4', label: 'weights as trained' },
  { stroke: '#0f766e', width: 3, dash: 'none', label: 'their average' },
];

/** The README's figure: how much of the picture changes from look to look in the recorded two-moons run. */
export function drawFigure() {
  /** @type {{ charts: { title: string, steps: number[], lines: { values: (number | null)[] }[] }[] }} */
  const { charts } = JSON.parse(readFileSync(recorded, 'utf8'));
  const chart = charts.find((one) => one.title === title);
  if (!chart) throw new Error(`The recorded run has no chart "${title}".`);
  const { steps, lines } = chart;

  const last = steps.at(-1) ?? 1;
  const high = Math.ceil(Math.max(...lines.flatMap(({ values }) => values.map(Number))) * 10) / 10;
  const x = (/** @type {number} */ step) =>
    (plot.left + ((plot.right - plot.left) * step) / last).toFixed(1);
  const y = (/** @type {number} */ value) =>
    (plot.bottom - ((plot.bottom - plot.top) * value) / high).toFixed(1);

  const ticks = Array.from({ length: Math.round(high * 10) + 1 }, (_, i) => i / 10);
  const grid = ticks.map(
    (tick) =>
      `<path stroke="#d4d4d8" d="M${plot.left} ${y(tick)}H${plot.right}"/>` +
      `<text x="${plot.left - 8}" y="${y(tick)}" dy="4" text-anchor="end">${tick.toFixed(1)}</text>`,
  );
  const marks = [0, last / 2, last].map(
    (step) => `<text x="${x(step)}" y="${plot.bottom + 20}" text-anchor="middle">${step}</text>`,
  );
  const curves = styles.map(({ stroke, width, dash, label }, i) => {
    const points = lines[i]?.values
      .flatMap((value, j) => (value === null ? [] : `${x(steps[j] ?? 0)},${y(value)}`))
      .join(' ');
    const key = `${400 + 180 * i}`;
    const look = `stroke="${stroke}" stroke-width="${width}" stroke-dasharray="${dash}"`;
    return (
      `<polyline fill="none" stroke-linejoin="round" ${look} points="${points}"/>` +
      `<path ${look} d="M${key} 26h24"/><text x="${Number(key) + 32}" y="30">${label}</text>`
    );
  });

  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 768 288" font-family="system-ui, sans-serif" font-size="13" fill="#3f3f46">',
    `<title>${title} in training: much with the weights as trained, little with their average</title>`,
    '<rect width="768" height="288" rx="8" fill="#fff"/>',
    `<text x="${plot.left}" y="30" font-weight="600">${title}, from look to look</text>`,
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
