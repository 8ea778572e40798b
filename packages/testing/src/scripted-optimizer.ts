import { engine, Optimizer, type Tensor } from '@tensorflow/tfjs';

type Gradients = Record<string, Tensor> | { name: string; tensor: Tensor }[];

/** An optimizer whose "gradients" are the next weights: it makes a run follow given vectors. */
export class ScriptedOptimizer extends Optimizer {
  static readonly className = 'ScriptedOptimizer';

  override applyGradients(next: Gradients): void {
    const entries = Array.isArray(next)
      ? next.map(({ name, tensor }) => [name, tensor] as const)
      : Object.entries(next);
    for (const [name, tensor] of entries) engine().registeredVariables[name]?.assign(tensor);
    this.incrementIterations();
  }

  override async getWeights(): Promise<{ name: string; tensor: Tensor }[]> {
    return [await this.saveIterations()];
  }

  override async setWeights(weightValues: { name: string; tensor: Tensor }[]): Promise<void> {
    await this.extractIterations(weightValues);
  }

  override getConfig(): Record<string, never> {
    return {};
  }
}
