export { buildModel, type ForwardOptions, type VisionModel } from './build-model.ts';
export type { ModelOptions } from './model-options.ts';
export { modelNames, type ModelName } from './models.ts';
export { parameterShapes } from './parameter-shapes.ts';
export { publishedTable, type PublishedRow } from './published-table.ts';
export { loadTorchStateDict, torchStateDict, type LoadOptions } from './torch-state-dict.ts';
