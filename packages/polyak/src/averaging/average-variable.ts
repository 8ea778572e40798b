import { engine, variable, type Tensor, type Variable } from '@tensorflow/tfjs-core';

/** A non-trainable variable that begins as a second reference to `initial`; tfjs wants each name only once. */
export function averageVariable(name: string, initial: Tensor): Variable {
  const { registeredVariables } = engine();
  let unique = `${name}/average`;
  for (let i = 1; unique in registeredVariables; i++) unique = `${name}/average_${i}`;
  return variable(initial, false, unique);
}
