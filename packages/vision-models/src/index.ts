export { modelNames, type ModelName } from './models.ts';
export { parameterShapes } from './parameter-shapes.ts';
export type { ModelOptions } from './model-options.ts';
export { publishedTable, type PublishedRow } from './published-table.ts';
