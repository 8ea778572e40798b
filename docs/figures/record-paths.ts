import * as tf from '@tensorflow/tfjs';
import * as polyak from 'polyak';
import { farOff, pathSettings, type PathName, type RecordedPaths } from './path-settings.ts';
import { surfaces, type SurfaceName } from './surface.ts';

const steps = 100;

/** The surfaces in tf ops. */
export const losses: Record<SurfaceName, (w: tf.Tensor) => tf.Scalar> = {
  ravine(w) {
    const [x, y] = coordinates(w);
    const s = x.sub(1).mul(0.8).sub(y.mul(0.6));
    const r = x.sub(1).mul(0.6).add(y.mul(0.8));
    return s.square().add(r.square().mul(20)).div(2).asScalar();
  },
  valley(w) {
    const [x, y] = coordinates(w);
    const across = y.sub(x.square());
    return x.sub(1).square().add(across.square().mul(10)).asScalar();
  },
};

function coordinates(w: tf.Tensor): [tf.Tensor, tf.Tensor] {
  return [w.slice(0, 1), w.slice(1, 1)];
}

/** The paths of an optimizer at all its settings, taken by the optimizer itself. */
export async function recordPaths(name: PathName): Promise<RecordedPaths> {
  const { lrs, options } = pathSettings[name];
  const paths: Record<SurfaceName, Path[][]> = {
    ravine: await everyPath(name, 'ravine'),
    valley: await everyPath(name, 'valley'),
  };
  const part = (of: keyof Path) => ({
    ravine: paths.ravine.map((row) => row.map((path) => path[of])),
    valley: paths.valley.map((row) => row.map((path) => path[of])),
  });
  const averages = name === 'ASGD' ? { averages: part('average') } : {};
  return { lrs, options, ...part('weights'), ...averages };
}

interface Path {
  weights: number[];
  average: number[];
}

async function everyPath(name: PathName, surface: SurfaceName): Promise<Path[][]> {
  const { lrs, options } = pathSettings[name];
  const rows: Path[][] = [];
  for (const each of options) {
    const row: Path[] = [];
    for (const lr of lrs) row.push(await takePath(name, surface, { lr, ...each }));
    rows.push(row);
  }
  return rows;
}

async function takePath(
  name: PathName,
  surface: SurfaceName,
  options: { lr: number },
): Promise<Path> {
  const w = tf.variable(tf.tensor1d([...surfaces[surface].start]));
  const loss = () => losses[surface](w);
  const path: Path = { weights: [], average: [] };
  const note = (average?: tf.Tensor) => {
    path.weights.push(...rounded(w));
    if (average) path.average.push(...rounded(average));
  };
  note();
  const { step, average, dispose } = stepper(name, w, loss, options);
  for (let i = 0; i < steps && isNear(w); i++) {
    await step();
    note(average());
  }
  dispose();
  w.dispose();
  return path;
}

type Constructor = new (
  params: tf.Variable[],
  options: { lr: number },
) => tf.Optimizer & Pick<polyak.FusedOptimizer, 'state'>;

/** A step of LBFGS is one iteration here, with as many evaluations as its line search may want. */
function stepper(name: PathName, w: tf.Variable, loss: () => tf.Scalar, options: { lr: number }) {
  if (name === 'LBFGS') {
    const optimizer = new polyak.LBFGS([w], { ...options, maxIter: 1, maxEval: 26 });
    return {
      step: () => optimizer.step(loss),
      average: () => undefined,
      dispose: () => optimizer.dispose(),
    };
  }
  const constructor: Constructor = polyak[name];
  const optimizer = new constructor([w], options);
  return {
    step: () => Promise.resolve(optimizer.minimize(loss)),
    average: () => optimizer.state.get(w)?.slots['ax'],
    dispose: () => optimizer.dispose(),
  };
}

function isNear(w: tf.Tensor): boolean {
  return w.dataSync().every((value) => Math.abs(value) < farOff);
}

function rounded(w: tf.Tensor): number[] {
  return Array.from(w.dataSync<'float32'>(), (value) => 0 + Math.round(value * 1000) / 1000);
}
