import { Adam, EMAOptimizer, Lookahead } from 'polyak';

/** An average of the weights that a Lookahead trains. */
export function averaged() {
  // #region average
  const lookahead = new Lookahead(new Adam({ lr: 1e-3 }));
  const optimizer = new EMAOptimizer(lookahead, { decay: 0.999 });
  // #endregion average
  return optimizer;
}
