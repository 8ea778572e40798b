import { Adam, EMAOptimizer } from 'polyak';

const adam = () => new Adam({ lr: 1e-3 });
const byHalfLife = new EMAOptimizer(adam(), { halfLife: 500 });
const byHorizon = new EMAOptimizer(adam(), { horizon: 1000 });
const byWidth = new EMAOptimizer(adam(), { sigmaRel: 0.1 });

console.log(byHalfLife.decay, byHorizon.decay);
// A width has no single decay: the decay increases during the run.
console.log(Number.isNaN(byWidth.decay));
