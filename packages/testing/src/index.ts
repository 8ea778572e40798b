export { expectAllOrNothing, expectExplained, type Stateful } from './all-or-nothing.ts';
export { camelCased } from './camel-cased.ts';
export { expectSameCaptured, type Wrap } from './captured-twins.ts';
export { expectClose } from './close.ts';
export { BlockLayer, CustomLayer } from './custom-layers.ts';
export { countCalls, nothingNew, oneSubmit, watchCalls, type Calls } from './count-calls.ts';
export { damaged, damagedJson } from './damaged.ts';
export { descend } from './descend.ts';
export { fromAnotherPage } from './from-another-page.ts';
export { fuzz } from './fuzz.ts';
export { lineModel, type LineModel } from './line-model.ts';
export { computed, makeVariable, onDevice } from './on-device.ts';
export { optimizerDefinitions, type OptimizerDefinition } from './optimizer-definitions.ts';
export { randomNumbers } from './random-numbers.ts';
export { read } from './read.ts';
export {
  ScheduleFreeDefinition,
  type ScheduleFreeDefinitionOptions,
  type ScheduleFreeKind,
} from './schedule-free-definition.ts';
export { expectSameData } from './same-data.ts';
export { ScriptedOptimizer } from './scripted-optimizer.ts';
export {
  classes,
  noise,
  randomWeights,
  smallNetworks,
  tinyNetworks,
  type SmallNetwork,
} from './small-networks.ts';
export { stockMomentum } from './stock-momentum.ts';
export { stepTo } from './step-to.ts';
export { values } from './values.ts';
export { valuesAfter, type Twin } from './twins.ts';
export { saveModel } from './save-model.ts';
export { soaked } from './soak.ts';
export { wrongFields } from './wrong-fields.ts';
