/**
 * All public names of the package, with parameters, units, defaults and errors.
 *
 * @packageDocumentation
 */
export { ready, type Engine } from './update/apply.ts';
export { WebGPUUpdateError } from './update/tfjs/webgpu-update-error.ts';
export { capture, type CapturedFunction, type CaptureOptions } from './capture/capture.ts';
export {
  captureFit,
  type BatchFunction,
  type CapturedFit,
  type FitModelLike,
} from './capture/capture-fit.ts';
export { UncapturableError } from './capture/uncapturable-error.ts';
export { Generator, type GeneratorState } from './random/generator.ts';
export { useGenerator } from './random/use-generator.ts';
export type { FusedOptimizer, HostState, OptimizerArguments } from './optim/base/optimizer.ts';
export type { AccumulationOptions, StepHook } from './optim/base/grouped-optimizer.ts';
export type { ParamGroup, ParamGroupInput, Params } from './optim/base/param-group.ts';
export type {
  OptimizerState,
  SavedGroup,
  SavedVariable,
  SavedVariableState,
  VariableState,
} from './optim/base/state.ts';
export type { CommonOptions, MomentOptions, WeightDecayOptions } from './optim/base/options.ts';
export type { AdamWOptions } from './optim/adam-base.ts';
export { Adadelta, type AdadeltaOptions } from './optim/adadelta.ts';
export { Adafactor, type AdafactorOptions } from './optim/adafactor.ts';
export { Adagrad, type AdagradOptions } from './optim/adagrad.ts';
export { Adam, type AdamOptions } from './optim/adam.ts';
export { AdamW } from './optim/adamw.ts';
export { Adamax, type AdamaxOptions } from './optim/adamax.ts';
export { ASGD, type ASGDOptions } from './optim/asgd.ts';
export { LBFGS } from './optim/lbfgs/lbfgs.ts';
export type { LBFGSOptions } from './optim/lbfgs/options.ts';
export type { LBFGSMemoryState, LBFGSState } from './optim/lbfgs/state.ts';
export { Muon, type MuonOptions } from './optim/muon/muon.ts';
export { NAdam, type NAdamOptions } from './optim/nadam.ts';
export { RAdam, type RAdamOptions } from './optim/radam.ts';
export { RMSprop, type RMSpropOptions } from './optim/rmsprop.ts';
export { Rprop, type RpropOptions } from './optim/rprop.ts';
export { ScheduleFreeAdamW, type ScheduleFreeAdamWOptions } from './optim/schedule-free/adamw.ts';
export { ScheduleFreeRAdam, type ScheduleFreeRAdamOptions } from './optim/schedule-free/radam.ts';
export { ScheduleFreeSGD, type ScheduleFreeSGDOptions } from './optim/schedule-free/sgd.ts';
export type { ScheduleFreeOptimizer } from './optim/schedule-free/optimizer.ts';
export type {
  ScheduleFreeMomentOptions,
  ScheduleFreeOptions,
  ScheduleFreeWarmupOptions,
} from './optim/schedule-free/options.ts';
export { SGD, type SGDOptions } from './optim/sgd.ts';
export {
  clipGradNorm,
  clipGradValue,
  type ClippedGradients,
  type GradientSet,
} from './optim/clip-grad.ts';
export type { ClippingOptions } from './optim/base/clipping.ts';
export { loadCheckpoint, saveCheckpoint, type Checkpoint } from './run-checkpoint.ts';
export { RunSnapshots, type RunSnapshotsOptions, type TrainedModel } from './run-snapshots.ts';
export { EMAOptimizer } from './averaging/ema-optimizer/ema-optimizer.ts';
export type { EMAOptimizerOptions, SwapOptions } from './averaging/ema-optimizer/options.ts';
export type { AveragesOptions } from './averaging/kept/options.ts';
export type {
  EMAOptimizerState,
  LaterAverages,
  LookaheadState,
  WrappedState,
} from './averaging/ema-optimizer/saved-state.ts';
export type { AveragingOptimizer } from './averaging/ema-optimizer/averaging-optimizer.ts';
export { Lookahead } from './averaging/lookahead/lookahead.ts';
export type { LookaheadOptions } from './averaging/lookahead/options.ts';
export type {
  AveragePolicy,
  WeightNames,
  WeightPolicyOptions,
} from './averaging/kept/weight-policy.ts';
export type { AverageOptions, AverageProgress } from './averaging/decay/average-rate.ts';
export type { DecayOptions } from './averaging/decay/decay.ts';
export type { AverageInit } from './averaging/decay/decay-init.ts';
export {
  cosineDecay,
  type CosineDecay,
  type CosineDecayOptions,
} from './averaging/decay/cosine-decay.ts';
export { scaleDecay, scaleHalfLife, scaleHorizon } from './averaging/decay/scaling.ts';
export type {
  AnnealingWarmup,
  ExponentialWarmup,
  PowerWarmup,
  RampWarmup,
  Warmup,
} from './averaging/decay/warmup.ts';
export { gammaOfSigmaRel, sigmaRelOfGamma } from './averaging/decay/sigma-rel.ts';
export { weightProfile, type WeightProfileOptions } from './averaging/decay/weight-profile.ts';
export { WeightSwap, type SwapChoice } from './weight-swap.ts';
export {
  AveragedModel,
  type AveragedModelOptions,
  type AveragedModelState,
} from './averaging/averaged-model/averaged-model.ts';
export {
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
  type AvgFn,
  type MultiAvgFn,
} from './averaging/averaged-model/average-fn.ts';
export { PostHocEma } from './averaging/post-hoc/post-hoc-ema.ts';
export type { PostHocEmaOptions } from './averaging/post-hoc/options.ts';
export type { PostHocEmaState } from './averaging/post-hoc/state.ts';
export type { PostHocRequest } from './averaging/post-hoc/synthesis.ts';
export {
  postHocCoefficients,
  type PowerProfile,
} from './averaging/post-hoc/coefficients/coefficients.ts';
export {
  MemorySnapshots,
  type PostHocSnapshot,
  type PostHocSnapshotInfo,
  type PostHocStore,
} from './averaging/post-hoc/snapshots/snapshots.ts';
export { IndexedDBSnapshots } from './averaging/post-hoc/snapshots/indexed-db.ts';
export type { WeightCollector } from './averaging/kept/weight-collector.ts';
export { LAWA, type LAWAOptions, type LAWAState } from './averaging/lawa/lawa.ts';
export { greedySoup, uniformSoup, type GreedySoup } from './averaging/soup/model-soup.ts';
export { SWAG, type SWAGState } from './averaging/swag/swag.ts';
export type { SampleOptions, SWAGOptions } from './averaging/swag/options.ts';
export { updateBn, type UpdateBnOptions } from './averaging/batch-norm/update-bn.ts';
export type {
  Batch,
  BatchInput,
  BatchLoader,
  DatasetLike,
} from './averaging/batch-norm/batches.ts';
export { EmaCallback } from './fit-callback/ema-callback.ts';
export type { EmaCallbackOptions } from './fit-callback/ema-callback-options.ts';
export type { EarlyStoppingOptions } from './fit-callback/early-stopping.ts';
export type { CompiledModelLike, ValidationData } from './fit-callback/validation.ts';
export type { LayersModelLike } from './layers-model.ts';
export type { NamedTensor, TensorState } from './checkpoint/state-dict.ts';
export { loadModelStateDict, modelStateDict } from './checkpoint/model-state.ts';
export {
  loadOptimizerStateDict,
  optimizerStateDict,
  type StockOptimizerState,
} from './checkpoint/optimizer-state.ts';
export {
  loadSafetensors,
  saveSafetensors,
  type SafetensorsContents,
} from './checkpoint/safetensors/safetensors.ts';
export { toTorchCheckpoint, type TorchCheckpoint } from './torch-checkpoint/to-torch-checkpoint.ts';
export {
  fromTorchCheckpoint,
  type TorchCheckpointFiles,
} from './torch-checkpoint/from-torch-checkpoint.ts';
export type { TorchCheckpointOptions } from './torch-checkpoint/run-parts.ts';
export { fromTorchStateDict, toTorchStateDict } from './checkpoint/torch/state-dict.ts';
export type { TorchStateDictOptions } from './checkpoint/torch/entries.ts';
export { LRScheduler, type GroupSetting, type SchedulerState } from './schedule/lr-scheduler.ts';
export type { Schedulable, ScheduledGroup } from './schedule/scheduled-group.ts';
export type { ChainableScheduler } from './schedule/chainable-scheduler.ts';
export type { ScheduleOptions } from './schedule/schedule-options.ts';
export type { PerGroup } from './schedule/per-group.ts';
export { LambdaLR, type LambdaLROptions, type LrLambda } from './schedule/lambda-lr.ts';
export { MultiplicativeLR, type MultiplicativeLROptions } from './schedule/multiplicative-lr.ts';
export { StepLR, type StepLROptions } from './schedule/step-lr.ts';
export { MultiStepLR, type MultiStepLROptions } from './schedule/multi-step-lr.ts';
export { ConstantLR, type ConstantLROptions } from './schedule/constant-lr.ts';
export { LinearLR, type LinearLROptions } from './schedule/linear-lr.ts';
export { ExponentialLR, type ExponentialLROptions } from './schedule/exponential-lr.ts';
export { PolynomialLR, type PolynomialLROptions } from './schedule/polynomial-lr.ts';
export {
  CosineAnnealingLR,
  type CosineAnnealingLROptions,
} from './schedule/cosine-annealing-lr.ts';
export { ChainedScheduler } from './schedule/chained-scheduler.ts';
export { SequentialLR, type SequentialLROptions } from './schedule/sequential-lr.ts';
export {
  ReduceLROnPlateau,
  type ReduceLROnPlateauOptions,
} from './schedule/reduce-lr-on-plateau.ts';
export { CyclicLR, type CyclicLROptions } from './schedule/cyclic-lr.ts';
export { OneCycleLR, type OneCycleLROptions } from './schedule/one-cycle-lr.ts';
export {
  CosineAnnealingWarmRestarts,
  type CosineAnnealingWarmRestartsOptions,
} from './schedule/cosine-annealing-warm-restarts.ts';
export { SWALR, type SWALROptions } from './schedule/swa-lr.ts';
