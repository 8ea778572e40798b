import { Scope } from './definition/scope.ts';
import { definitionOf, type ModelName } from './models.ts';
import { checkSize, type ModelOptions } from './model-options.ts';

/**
 * Name and shape of each trainable tensor, in PyTorch's layout and in the order of `parameters()`. Nothing is allocated.
 * @throws RangeError for an unknown name or an impossible size
 */
export function parameterShapes(
  name: ModelName,
  options: Omit<ModelOptions, 'seed'> = {},
): [name: string, shape: readonly number[]][] {
  const scope = new Scope();
  definitionOf(name)(scope, checkSize(options));
  return scope.parameters.map(({ name, shape }) => [name, shape]);
}
