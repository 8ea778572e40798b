import type * as TensorFlow from '@tensorflow/tfjs';
import { controlValues, toExperiment } from '../controls.ts';
import type { Control, Controls, Experiment } from '../host.ts';
import { recorder } from '../recorder.ts';
import { emptyRecording } from '../recording.ts';
import { runExperiment } from '../runner/run-experiment.ts';
import { drawFigures } from './figures.ts';

/** The settings of the exported page. */
export interface StandaloneSettings {
  readonly title: string;
  readonly lookFor: string;
  /** The controls known before the code has run. */
  readonly controls: Controls;
  readonly backend: string;
  readonly captured: boolean;
  readonly values: Readonly<Record<string, number>>;
  /** The data sets that the code uses, as Base64. */
  readonly data: Readonly<Record<string, string>>;
}

/** The code, with its imports and exports as arguments. */
type Main = (require: (name: string) => object, exports: { default?: unknown }) => Promise<void>;

/** The requirements of a run. */
interface Loaded {
  readonly tf: typeof TensorFlow;
  readonly experiment: Experiment;
}

/** The playground of a standalone page, without worker and editor. */
export interface StandalonePlayground {
  /** Shows the playground with a Run button; nothing is loaded before. */
  readonly start: (settings: StandaloneSettings, load: () => Promise<Loaded>) => void;
  /** Runs the code as a script allowed by the page's content policy, and returns its experiment. */
  readonly load: (code: string, modules: Readonly<Record<string, object>>) => Promise<Experiment>;
  /** Called by that script. */
  main: (main: Main) => void;
}

const playground: StandalonePlayground = {
  start: show,
  async load(code, modules) {
    const main = await new Promise<Main>((resolve, reject) => {
      playground.main = resolve;
      const fail = ({ message = 'the content policy blocked the code' }: Partial<ErrorEvent>) =>
        reject(new Error(message));
      addEventListener('error', fail, { once: true });
      const script = document.createElement('script');
      script.addEventListener('error', fail);
      script.type = 'module';
      script.textContent = code;
      document.body.append(script);
    });
    const exported: { default?: unknown } = {};
    const own = { '@polyak/playground': { experiment: (declared: Experiment) => declared } };
    const known = new Map<string, object>(Object.entries({ ...modules, ...own }));
    const require = (name: string): object => {
      const found = known.get(name);
      if (found) return found;
      throw new Error(`${name} cannot be imported here; only ${[...known.keys()].join(', ')} can`);
    };
    await main(require, exported);
    return toExperiment(exported.default);
  },
  main: () => undefined,
};

Object.assign(globalThis, { polyakPlayground: playground });

function show(settings: StandaloneSettings, load: () => Promise<Loaded>): void {
  const { title, lookFor, controls } = settings;
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
    status.textContent = 'Loading';
    load()
      .then((loaded) => run(loaded, settings, values, status, figures))
      .then(() => (status.textContent = 'Done'))
      .catch((error: unknown) => (status.textContent = String(error)))
      .finally(() => {
        if (button) button.disabled = false;
      });
  });
}

async function run(
  { tf, experiment }: Loaded,
  { backend, captured, data }: StandaloneSettings,
  chosen: Readonly<Record<string, number>>,
  status: Element,
  figures: Element,
): Promise<void> {
  if (!(await tf.setBackend(backend)))
    throw new Error(`This browser does not support the ${backend} backend.`);
  const values = controlValues(experiment.controls, chosen);
  const recording = emptyRecording();
  let drawn = performance.now();
  await runExperiment(experiment, {
    values,
    captured,
    beforeStep: async (step, total) => {
      if (step > 1 && performance.now() - drawn < 200) return;
      status.textContent = `${step} / ${total} steps, ${backend}`;
      drawFigures(figures, recording);
      await new Promise((resolve) => setTimeout(resolve));
      drawn = performance.now();
    },
    ...recorder(recording),
    bytes: (name) => {
      const packed = data[name];
      if (packed === undefined) throw new RangeError(`the page was exported without ${name}`);
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
