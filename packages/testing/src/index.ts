export { expectClose } from './close.ts';
export { countCalls, watchCalls, type Calls } from './count-calls.ts';
export { lineModel, type LineModel } from './line-model.ts';
export { computed, makeVariable, onDevice } from './on-device.ts';
export { ScriptedOptimizer } from './scripted-optimizer.ts';
export { stockMomentum } from './stock-momentum.ts';
export { stepTo } from './step-to.ts';
export { values } from './values.ts';
export { saveModel } from './save-model.ts';
