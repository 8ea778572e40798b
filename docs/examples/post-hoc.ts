import * as tf from '@tensorflow/tfjs';
import {
  IndexedDBSnapshots,
  PostHocEma,
  postHocCoefficients,
  weightProfile,
  type PostHocStore,
} from 'polyak';

/** A run that stores snapshots for averages of any width. */
export async function train(
  model: tf.LayersModel,
  step: () => void,
  steps: number,
) {
  const postHoc = new PostHocEma(model, {
    snapshotEveryNSteps: 50,
  });
  for (let i = 0; i < steps; i++) {
    step(); // the optimizer's
    postHoc.update();
  }
  await postHoc.join();
  return postHoc;
}

/** Finds the best width. */
export async function choose(
  postHoc: PostHocEma,
  evaluate: () => Promise<number>,
) {
  // #region choose
  let best = { sigmaRel: 0, loss: Infinity };
  for (const sigmaRel of [0.05, 0.1, 0.15, 0.2, 0.25]) {
    const loss = await postHoc.swapWeights({ sigmaRel }, evaluate);
    if (loss < best.loss) best = { sigmaRel, loss };
  }
  // #endregion choose
  return best;
}

/** Permanently replaces the weights with the average. */
export async function keep(
  model: tf.LayersModel,
  postHoc: PostHocEma,
) {
  // #region keep
  const weights = await postHoc.synthesize({
    sigmaRel: 0.15,
    step: 200, // the last snapshot's, unless told otherwise
  });
  model.setWeights(weights);
  tf.dispose(weights);
  // #endregion keep
}

/** The share of each of 1,000 steps in an average of ten snapshots. */
export function profileOf(sigmaRel: number) {
  // #region profile
  const kept = [0.05, 0.1].flatMap((width) =>
    Array.from({ length: 10 }, (_, i) => ({
      sigmaRel: width,
      step: 100 * (i + 1),
    })),
  );
  const coefficients = postHocCoefficients(kept, {
    sigmaRel,
    step: 1000,
  });
  const profiles = kept.map((one) =>
    weightProfile({ sigmaRel: one.sigmaRel }, one.step),
  );
  const shareOf = (step: number) =>
    profiles.reduce(
      (sum, profile, i) =>
        sum + (coefficients[i] ?? 0) * (profile[step] ?? 0),
      0,
    );
  // #endregion profile
  return Array.from({ length: 1001 }, (_, step) => shareOf(step));
}

/** A run whose snapshots persist after the page is closed. */
export function keepInBrowser(model: tf.LayersModel) {
  // #region store
  const store = new IndexedDBSnapshots('my-run');
  const postHoc = new PostHocEma(model, { store });
  // #endregion store
  return postHoc;
}

/** The same run in a later session. */
export async function resume(
  model: tf.LayersModel,
  store: PostHocStore,
) {
  // #region resume
  const postHoc = await PostHocEma.resume(model, { store });
  console.log(`resuming from step ${postHoc.currentStep}`);
  // #endregion resume
  return postHoc;
}
