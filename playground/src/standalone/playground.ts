import type * as TensorFlow from '@tensorflow/tfjs';
import { dataParsers } from '../../data/data-sets.ts';
import { controlValues } from '../controls.ts';
import type { Control, Controls, Experiment } from '../host.ts';
import { toImage } from '../picture.ts';
import { appendPoint, emptyRecording, putFigure } from '../recording.ts';
import { runExperiment } from '../runner/run-experiment.ts';
import { drawFigures } from './figures.ts';

/** What the page was exported with. */
export interface StandaloneSettings {
  readonly backend: string;
  readonly values: Readonly<Record<string, number>>;
  /** Base64 of the data sets that the code asks for. */
  readonly data: Readonly<Record<string, string>>;
}

/** The playground of a page that stands alone: no worker, no editor. */
export interface StandalonePlayground {
  /** Takes the experiment. */
  readonly experiment: <E extends Experiment>(declared: E) => E;
  /** Shows it, with a button to run it. */
  readonly start: (tf: typeof TensorFlow, settings: StandaloneSettings) => void;
}

let declared: Experiment | null = null;

const playground: StandalonePlayground = {
  experiment: (one) => {
    declared = one;
    return one;
  },
  start(tf, settings) {
    if (!declared) throw new Error('the code declares no experiment');
    show(declared, tf, settings);
  },
};

Object.assign(globalThis, { polyakPlayground: playground });

function show(experiment: Experiment, tf: typeof TensorFlow, settings: StandaloneSettings): void {
  const { title, lookFor, controls } = experiment;
  const values = controlValues(controls, settings.values);
  const [status, figures] = [document.createElement('p'), document.createElement('div')];
  status.setAttribute('role', 'status');
  figures.className = 'figures';
  const form = makeForm(controls, values);
  const heading = document.createElement('h1');
  heading.textContent = title;
  const text = document.createElement('p');
  text.textContent = lookFor;
  document.body.append(heading, text, form, status, figures);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    if (button) button.disabled = true;
    run(experiment, tf, settings, values, status, figures)
      .then(() => (status.textContent = 'Done'))
      .catch((error: unknown) => (status.textContent = String(error)))
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}

async function run(
  experiment: Experiment,
  tf: typeof TensorFlow,
  { backend, data }: StandaloneSettings,
  values: Readonly<Record<string, number>>,
  status: Element,
  figures: Element,
): Promise<void> {
  if (!(await tf.setBackend(backend))) throw new Error(`This browser has no ${backend} backend.`);
  const recording = emptyRecording();
  let drawn = performance.now();
  await runExperiment(experiment, {
    values,
    beforeStep: async (step, total) => {
      if (step > 1 && performance.now() - drawn < 200) return;
      status.textContent = `${step} / ${total} steps, ${backend}`;
      drawFigures(figures, recording);
      await new Promise((resolve) => setTimeout(resolve));
      drawn = performance.now();
    },
    chart: (title, step, points) => appendPoint(recording, title, step, points),
    image: (title, picture) => putFigure(recording.images, toImage(title, picture)),
    plot: (title, plot) => putFigure(recording.plots, { title, ...plot }),
    text: (title, lines) => putFigure(recording.texts, { title, lines }),
    bytes: (name) => {
      const packed = data[name];
      const known = Object.keys(dataParsers).join(', ');
      if (packed === undefined) throw new RangeError(`data must be one of ${known}, got ${name}`);
      return Promise.resolve(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));
    },
  });
  drawFigures(figures, recording);
}

function makeForm(controls: Controls, values: Record<string, number>): HTMLFormElement {
  const form = document.createElement('form');
  for (const [name, control] of Object.entries(controls)) {
    const label = document.createElement('label');
    const input = makeInput(control, values[name] ?? control.value);
    input.addEventListener('input', () => (values[name] = Number(input.value)));
    label.append(control.label, input);
    form.append(label);
  }
  const button = document.createElement('button');
  button.textContent = 'Run';
  form.append(button);
  return form;
}

function makeInput(control: Control, value: number): HTMLInputElement | HTMLSelectElement {
  if ('options' in control) {
    const select = document.createElement('select');
    select.append(...control.options.map((text, i) => new Option(text, String(i))));
    select.selectedIndex = value;
    return select;
  }
  const input = document.createElement('input');
  const { min, max, step } = control;
  Object.assign(input, { type: 'number', min, max, step, value });
  return input;
}
