import { Adam, EMAOptimizer } from 'polyak';

const adam = () => new Adam({ lr: 1e-3 });
const byHalfLife = new EMAOptimizer(adam(), { halfLife: 500 });
const byHorizon = new EMAOptimizer(adam(), { horizon: 1000 });
const byWidth = new EMAOptimizer(adam(), { sigmaRel: 0.1 });

console.log(byHalfLife.decay, byHorizon.decay);
// Of a width there is no one decay: it grows with the run.
console.log(Number.isNaN(byWidth.decay));
