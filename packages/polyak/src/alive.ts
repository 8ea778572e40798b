import { engine, type Variable } from '@tensorflow/tfjs-core';
import { quoted } from './argument.ts';

/** Whether the variable can be used. (`tf.disposeVariables` frees variables without marking them.) */
export function isAlive(variable: Variable): boolean {
  return !variable.isDisposed && engine().registeredVariables[variable.name] === variable;
}

/** Throws unless the variable can be used. */
export function checkNotDisposed(variable: Variable): void {
  if (!isAlive(variable)) throw new Error(`the variable ${quoted(variable.name)} is disposed`);
}
