import { train, type MomentumOptimizer, type Tensor } from '@tensorflow/tfjs';

/** tfjs's momentum optimizer, without its leak: dispose() forgets the scalar of the learning rate. */
export function stockMomentum(learningRate: number): MomentumOptimizer {
  const opt = train.momentum(learningRate, 0.9);
  const dispose = opt.dispose.bind(opt);
  opt.dispose = () => {
    dispose();
    (Reflect.get(opt, 'c') as Tensor).dispose();
  };
  return opt;
}
