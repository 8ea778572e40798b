import type { Tensor } from '@tensorflow/tfjs';

/** The numbers of a tensor, read back without holding up the GPU. */
export async function values(tensor: Tensor | undefined): Promise<number[]> {
  return Array.from((await tensor?.data()) ?? []);
}
