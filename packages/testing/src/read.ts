import { dispose, type Tensor } from '@tensorflow/tfjs';
import { values } from './values.ts';

/** The numbers of each of the tensors, which are disposed. */
export async function read(...tensors: Tensor[]): Promise<number[][]> {
  const all = await Promise.all(tensors.map(values));
  dispose(tensors);
  return all;
}
