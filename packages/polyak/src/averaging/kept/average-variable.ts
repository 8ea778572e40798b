import {
  engine,
  tidy,
  variable,
  zerosLike,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';

/** A non-trainable variable that begins as a second reference to `initial`; tfjs wants each name only once. */
export function averageVariable(name: string, initial: Tensor): Variable {
  return uniquelyNamed(`${name}/average`, initial);
}

/** What an average has been rounded off by: nothing at first. */
export function remainderVariable(average: Variable): Variable {
  return tidy(() => uniquelyNamed(`${average.name}/remainder`, zerosLike(average)));
}

/** A non-trainable variable; a number is appended to a name that is taken. */
export function uniquelyNamed(name: string, initial: Tensor): Variable {
  const { registeredVariables } = engine();
  let unique = name;
  for (let i = 1; unique in registeredVariables; i++) unique = `${name}_${i}`;
  return variable(initial, false, unique);
}
