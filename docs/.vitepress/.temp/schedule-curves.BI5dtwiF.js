import { h as checkHalfOpen, i as checkNotNegative, r as rejection, j as checkFinite, f as checkAtLeast, g as checkInteger, o as outOfRange, k as checkKeys, q as quoted, l as checkRecord, m as brief, a as checkOptionNames, b as checkInterval, c as checkOneOf, e as checkBoolean, d as checkAbove } from "./options.Cg39THLB.js";
function onHost(owner, tensors, body) {
  body(tensors);
}
function checkMomentum(name, value, { betas }) {
  if (betas) checkHalfOpen(name, value, 0, 1);
  else checkNotNegative(name, value);
}
const names = ["lr", "initialLr", "momentum", "betas"];
function snapshotOf(group) {
  const entries = names.map((name) => [name, group[name]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}
function restoreGroup(group, snapshot) {
  for (const name of names) if (!(name in snapshot)) Reflect.deleteProperty(group, name);
  Object.assign(group, snapshot);
}
function changeAll({ paramGroups }, change) {
  const before = paramGroups.map((group) => ({ group, snapshot: snapshotOf(group) }));
  try {
    change();
  } catch (error) {
    for (const { group, snapshot } of before) restoreGroup(group, snapshot);
    throw error;
  }
}
const histories = /* @__PURE__ */ new WeakMap();
function startOf(group) {
  const history = histories.get(group);
  const isByHand = history !== void 0 && history.lr !== group.lr;
  return !isByHand && history?.start || { before: snapshotOf(group), isByHand };
}
function firstLr(group) {
  const { lr, initialLr = lr } = group;
  return histories.has(group) ? initialLr : lr;
}
function noteSet(group, start) {
  histories.set(group, start ? { lr: group.lr, start } : { lr: group.lr });
}
function checkList(name, value, length) {
  if (!Array.isArray(value)) throw rejection(name, "an array", value);
  if (length !== void 0 && value.length !== length) {
    throw new RangeError(`${name} must have length ${length}, got length ${value.length}`);
  }
}
function checkCount(name, value, low) {
  checkInteger(name, value, low);
  if (!Number.isSafeInteger(value)) throw outOfRange(name, "a safe integer", value);
}
function savedLrs(name, values) {
  checkList(name, values);
  return Array.from(values, (value, i) => savedLr(`${name}[${i}]`, value));
}
function savedLr(name, value) {
  checkFinite(name, value);
  const lr = value;
  if (lr < -1e-12) checkAtLeast(name, lr, 0);
  return Math.max(0, lr);
}
function plainEntries(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => isPlain(value)));
}
function checkPlain(name, value) {
  if (isPlain(value)) return;
  throw rejection(name, "a number, a string, true or false, or a list of them", value);
}
function isPlain(value) {
  return Array.isArray(value) ? [...value].every(isScalar) : isScalar(value);
}
function isScalar(value) {
  return ["number", "string", "boolean"].includes(typeof value);
}
function savedSetting(what, given, names2, group) {
  checkKeys(what, given, names2);
  const { momentum, ...lrs } = given;
  if (names2.includes("momentum")) checkMomentum(`${what}.momentum`, momentum, group);
  const lr = savedLr(`${what}.lr`, lrs.lr);
  return {
    lr,
    ...names2.includes("initialLr") && { initialLr: savedLr(`${what}.initialLr`, lrs.initialLr) },
    ...momentum !== void 0 && { momentum }
  };
}
const oldKeys = ["stepsTaken"];
class LRScheduler {
  /** The class name in states, which bundlers cannot rename. */
  static className = "";
  /** The optimizer whose param groups are adjusted. */
  optimizer;
  options;
  epoch;
  lastLr;
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - the options of the schedule
   * @param lastEpoch - the last completed epoch, -1 for a new run
   * @throws RangeError or TypeError if an argument or an option is invalid
   */
  constructor(optimizer, options, lastEpoch) {
    checkSchedulable(optimizer);
    checkInteger("lastEpoch", lastEpoch, -1);
    this.optimizer = optimizer;
    this.options = options;
    this.epoch = lastEpoch;
    this.lastLr = optimizer.paramGroups.map(({ lr }) => lr);
    this.checkOptions(options);
  }
  /** The epoch of the current learning rates, from 0. */
  get lastEpoch() {
    return this.epoch;
  }
  /** The class name in states. */
  getClassName() {
    return this.constructor.className;
  }
  /** The learning rate of each param group after the schedule's last step. */
  getLastLr() {
    return [...this.lastLr];
  }
  /** Returns the state to resume from. */
  stateDict() {
    return {
      className: this.getClassName(),
      lastEpoch: this.epoch,
      lastLr: [...this.lastLr],
      groups: this.optimizer.paramGroups.map((group) => this.readGroup(group)),
      options: structuredClone(plainEntries(this.options))
    };
  }
  /**
   * Resumes from a saved state: restores its options and counters, and sets the optimizer's learning rates to the saved
   * ones.
   *
   * @throws RangeError or TypeError if the state is not one of such a schedule with as many param groups; nothing is
   * changed then
   */
  loadStateDict(state) {
    this.prepareLoad(state)();
  }
  /**
   * Checks a state and returns a function that loads it, so that multiple schedules are loaded together or not at all.
   * @internal
   */
  prepareLoad(state) {
    checkKeys("state", state, [...Object.keys(this.stateDict()), ...oldKeys]);
    const { className, lastEpoch, groups } = state;
    const { paramGroups } = this.optimizer;
    const ownName = this.getClassName();
    if (className !== void 0 && className !== ownName) {
      throw rejection("state.className", quoted(ownName), className);
    }
    checkCount("state.lastEpoch", lastEpoch, -1);
    checkList("state.groups", groups, paramGroups.length);
    const lastLr = savedLrs("state.lastLr", state.lastLr);
    checkKnownGroups("state.lastLr", lastLr, paramGroups.length);
    const options = this.mergedOptions(state.options);
    const settings = paramGroups.map((group, i) => {
      const names2 = Object.keys(this.readGroup(group, options));
      return savedSetting(`state.groups[${i}]`, groups[i], names2, group);
    });
    return () => {
      this.options = options;
      this.epoch = lastEpoch;
      this.setGroups(settings);
      this.lastLr = lastLr;
    };
  }
  /** The current values in a group that the schedule sets; which ones depends on the options. */
  readGroup({ lr }, _options = this.options) {
    return { lr };
  }
  /** Sets one group. */
  writeGroup(group, { lr, initialLr }) {
    group.lr = lr;
    if (initialLr !== void 0) group.initialLr = initialLr;
  }
  /** Sets each group and records the learning rates. */
  setGroups(settings) {
    this.optimizer.paramGroups.forEach((group, i) => {
      const setting = settings[i];
      if (!setting) return;
      this.writeGroup(group, setting);
      noteSet(group);
    });
    this.noteLr();
  }
  noteLr() {
    this.lastLr = this.optimizer.paramGroups.map(({ lr }) => lr);
  }
  mergedOptions(saved) {
    checkRecord("state.options", saved);
    const names2 = Object.keys(plainEntries(this.options)).sort();
    const given = Object.keys(saved).sort();
    if (given.length !== names2.length || given.some((name, i) => name !== names2[i])) {
      const expected = names2.join(", ") || "none";
      throw new TypeError(
        `state.options must be those of this kind of schedule (${expected}), got ${brief(given.join(", ")) || "none"}`
      );
    }
    checkKeys("state.options", saved, names2);
    for (const [name, value] of Object.entries(saved)) checkPlain(`state.options.${name}`, value);
    const options = { ...this.options, ...structuredClone(saved) };
    this.checkOptions(options);
    return options;
  }
}
function checkKnownGroups(name, lrs, count) {
  if (lrs.length <= count && lrs.length >= Math.min(1, count)) return;
  throw new RangeError(`${name} must have length ${count}, got length ${lrs.length}`);
}
function checkSchedulable(optimizer) {
  const { paramGroups } = optimizer ?? {};
  if (!Array.isArray(paramGroups)) {
    throw rejection("optimizer", "an object with paramGroups", optimizer);
  }
  paramGroups.forEach((group, i) => {
    checkRecord(`paramGroups[${i}]`, group);
    checkFinite(`paramGroups[${i}].lr`, group.lr);
  });
}
class ChainableScheduler extends LRScheduler {
  /**
   * Takes its turn in a {@link SequentialLR} at an epoch of its own, from the initial learning rates unless
   * overridden.
   * @internal
   */
  takeTurn(epoch) {
    this.resetLr();
    this.enter(epoch);
  }
  /** Restores the learning rates from before any schedule. */
  resetLr() {
    for (const group of this.optimizer.paramGroups) group.lr = group.initialLr ?? group.lr;
  }
  /**
   * Starts at construction: at epoch 0, or at the epoch after `lastEpoch` and then from the learning rates before any
   * schedule.
   * @param alone - whether to undo the changes of the schedules constructed just before
   */
  begin(alone) {
    const epoch = this.epoch + 1;
    const starts = this.optimizer.paramGroups.map((group) => ({ group, start: startOf(group) }));
    changeAll(this.optimizer, () => {
      for (const { group, start } of starts) {
        if (alone) restoreGroup(group, start.before);
        if (epoch > 0) {
          if (alone || start.epoch !== epoch) group.lr = group.initialLr ?? group.lr;
        } else if (start.isByHand && (alone || start.epoch === void 0)) {
          delete group.initialLr;
        }
      }
      this.noteInitialLr();
      this.enter(epoch);
    });
    for (const { group, start } of starts) noteSet(group, { ...start, epoch });
  }
  readGroup({ lr, initialLr = lr }, _options = this.options) {
    return { lr, initialLr };
  }
}
class EpochScheduler extends ChainableScheduler {
  baseLrs = [];
  constructor(optimizer, options, lastEpoch = -1) {
    super(optimizer, options, lastEpoch);
    if (lastEpoch >= 0) this.checkResumable();
    this.begin(false);
  }
  step() {
    onHost(this, [], () => this.stepTo(this.epoch + 1));
  }
  noteInitialLr() {
    this.optimizer.paramGroups.forEach((group, i) => {
      group.initialLr = this.initialLrOf(group, i);
    });
  }
  enter(epoch) {
    const { paramGroups } = this.optimizer;
    const baseLrs = paramGroups.map(({ lr, initialLr = lr }) => initialLr);
    this.moveTo(epoch, 0, baseLrs);
  }
  standBy() {
    this.epoch = -1;
  }
  stateDict() {
    return { ...super.stateDict(), baseLrs: [...this.baseLrs] };
  }
  prepareLoad(state) {
    const load = super.prepareLoad(state);
    const baseLrs = savedLrs("state.baseLrs", state["baseLrs"]);
    checkList("state.baseLrs", baseLrs, state.lastLr.length);
    return () => {
      load();
      this.baseLrs = baseLrs;
    };
  }
  /** The group's learning rate before any schedule, to record if this is the first one. */
  initialLrOf({ lr, initialLr = lr }, _index) {
    return initialLr;
  }
  /** The learning rate of a group that is added at an epoch. */
  lrOnEntry(point) {
    return this.lrAt(point);
  }
  /** The learning rate of a group that was at the previous epoch. */
  lrAfterStep(point) {
    return this.lrAt(point);
  }
  /** Everything that the schedule sets in the group. */
  settingAt(_point, lr) {
    return { lr };
  }
  stepTo(epoch) {
    const { baseLrs, optimizer } = this;
    const added = optimizer.paramGroups.slice(baseLrs.length);
    this.moveTo(epoch, baseLrs.length, [...baseLrs, ...added.map(firstLr)]);
  }
  /** Adds new groups, with their current learning rate. */
  moveTo(epoch, known, baseLrs) {
    const { paramGroups } = this.optimizer;
    const settings = paramGroups.map(({ lr }, group) => {
      const point = { epoch, lr, baseLr: baseLrs[group] ?? lr, group };
      const newLr = group < known ? this.lrAfterStep(point) : this.lrOnEntry(point);
      checkNotNegative(`the learning rate of paramGroups[${group}]`, newLr);
      const setting = this.settingAt(point, newLr);
      return group < known ? setting : { ...setting, initialLr: point.baseLr };
    });
    this.baseLrs = baseLrs;
    this.epoch = Math.floor(epoch);
    this.setGroups(settings);
  }
  checkResumable() {
    this.optimizer.paramGroups.forEach(({ initialLr }, i) => {
      if (initialLr !== void 0) return;
      throw new TypeError(
        `paramGroups[${i}].initialLr must be a number when lastEpoch is 0 or more, got undefined`
      );
    });
  }
}
function ofGroup(name, values, group) {
  if (!isList(values)) return values;
  const value = values[group];
  if (value === void 0) throw wrongCount(name, group + 1, values.length);
  return value;
}
function checkPerGroup(name, values, count, check) {
  if (!isList(values)) {
    check(name, values);
    return;
  }
  if (values.length !== count) throw wrongCount(name, count, values.length);
  for (let i = 0; i < count; i++) check(`${name}[${i}]`, values[i]);
}
function checkFunction(name, value) {
  if (typeof value !== "function") throw rejection(name, "a function", value);
}
function isList(values) {
  return Array.isArray(values);
}
function wrongCount(name, count, given) {
  return new RangeError(
    `${name} must be one value, or one for each param group (${count}), got ${given} values`
  );
}
function settle(what, given, defaults, others = ["lastEpoch"]) {
  checkOptionNames(what, given, [...Object.keys(defaults), ...others]);
  const entries = Object.entries(defaults).map(([name, byDefault]) => {
    const { [name]: value = byDefault } = given;
    return [name, Array.isArray(value) ? [...value] : value];
  });
  return Object.fromEntries(entries);
}
class LambdaLR extends EpochScheduler {
  static className = "LambdaLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link LambdaLROptions}
   * @throws TypeError if `lrLambda` is not a function, RangeError if it is a list of the wrong length
   */
  constructor(optimizer, options) {
    super(optimizer, settle("LambdaLR", options, { lrLambda: void 0 }), options.lastEpoch);
  }
  checkOptions({ lrLambda }) {
    checkPerGroup("lrLambda", lrLambda, this.optimizer.paramGroups.length, checkFunction);
  }
  lrAt({ epoch, baseLr, group }) {
    return baseLr * ofGroup("lrLambda", this.options.lrLambda, group)(epoch);
  }
}
class MultiplicativeLR extends EpochScheduler {
  static className = "MultiplicativeLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link MultiplicativeLROptions}
   * @throws TypeError if `lrLambda` is not a function, RangeError if it is a list of the wrong length
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("MultiplicativeLR", options, { lrLambda: void 0 }),
      options.lastEpoch
    );
  }
  takeTurn(epoch) {
    this.optimizer.paramGroups.forEach((group, i) => {
      group.lr *= this.factorAt(0, i);
    });
    this.enter(epoch);
  }
  checkOptions({ lrLambda }) {
    checkPerGroup("lrLambda", lrLambda, this.optimizer.paramGroups.length, checkFunction);
  }
  lrAt({ epoch, baseLr, group }) {
    let lr = baseLr;
    for (let t = 1; t <= epoch; t++) lr *= this.factorAt(t, group);
    return lr;
  }
  lrOnEntry(point) {
    return this.lrAt({ ...point, baseLr: point.lr });
  }
  lrAfterStep({ epoch, lr, group }) {
    return lr * this.factorAt(epoch, group);
  }
  factorAt(epoch, group) {
    return ofGroup("lrLambda", this.options.lrLambda, group)(epoch);
  }
}
class RelativeScheduler extends EpochScheduler {
  lrOnEntry(point) {
    return this.lrAt({ ...point, baseLr: point.lr });
  }
  lrAfterStep(point) {
    const alone = this.lrAt({ ...point, epoch: point.epoch - 1 });
    return point.lr === alone ? this.lrAt(point) : Math.max(0, this.lrBeside(point));
  }
}
class FactorScheduler extends RelativeScheduler {
  lrAt({ epoch, baseLr }) {
    return baseLr * this.factorAt(epoch);
  }
  lrBeside(point) {
    const before = this.factorAt(point.epoch - 1);
    const factor = this.factorAt(point.epoch);
    if (factor === before) return point.lr;
    return before === 0 ? this.lrAt(point) : point.lr * (factor / before);
  }
}
class StepLR extends FactorScheduler {
  static className = "StepLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link StepLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("StepLR", options, { stepSize: void 0, gamma: 0.1 }),
      options.lastEpoch
    );
  }
  checkOptions({ stepSize, gamma }) {
    checkInteger("stepSize", stepSize, 1);
    checkNotNegative("gamma", gamma);
  }
  factorAt(epoch) {
    const { stepSize, gamma } = this.options;
    return gamma ** Math.floor(epoch / stepSize);
  }
}
class MultiStepLR extends FactorScheduler {
  static className = "MultiStepLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link MultiStepLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("MultiStepLR", options, { milestones: void 0, gamma: 0.1 }),
      options.lastEpoch
    );
  }
  checkOptions({ milestones, gamma }) {
    checkList("milestones", milestones);
    for (const [i, milestone] of milestones.entries()) {
      checkInteger(`milestones[${i}]`, milestone, 0);
    }
    checkNotNegative("gamma", gamma);
  }
  factorAt(epoch) {
    const { milestones, gamma } = this.options;
    return gamma ** milestones.filter((milestone) => milestone <= epoch).length;
  }
}
class ConstantLR extends FactorScheduler {
  static className = "ConstantLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ConstantLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options = {}) {
    super(
      optimizer,
      settle("ConstantLR", options, { factor: 1 / 3, totalIters: 5 }),
      options.lastEpoch
    );
  }
  checkOptions({ factor, totalIters }) {
    checkInterval("factor", factor, 0, 1);
    checkInteger("totalIters", totalIters, 0);
  }
  factorAt(epoch) {
    return epoch < this.options.totalIters ? this.options.factor : 1;
  }
}
class LinearLR extends FactorScheduler {
  static className = "LinearLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link LinearLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options = {}) {
    super(
      optimizer,
      settle("LinearLR", options, { startFactor: 1 / 3, endFactor: 1, totalIters: 5 }),
      options.lastEpoch
    );
  }
  checkOptions(options) {
    const { startFactor, endFactor, totalIters } = options;
    if (!(typeof startFactor === "number" && startFactor > 0 && startFactor <= 1)) {
      throw outOfRange("startFactor", "in (0, 1]", startFactor);
    }
    checkInterval("endFactor", endFactor, 0, 1);
    checkInteger("totalIters", totalIters, 0);
  }
  factorAt(epoch) {
    const { startFactor, endFactor, totalIters } = this.options;
    if (epoch >= totalIters) return endFactor;
    return startFactor + (endFactor - startFactor) * epoch / totalIters;
  }
}
class ExponentialLR extends FactorScheduler {
  static className = "ExponentialLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ExponentialLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(optimizer, settle("ExponentialLR", options, { gamma: void 0 }), options.lastEpoch);
  }
  checkOptions({ gamma }) {
    checkNotNegative("gamma", gamma);
  }
  factorAt(epoch) {
    return this.options.gamma ** epoch;
  }
}
class PolynomialLR extends FactorScheduler {
  static className = "PolynomialLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link PolynomialLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options = {}) {
    super(
      optimizer,
      settle("PolynomialLR", options, { totalIters: 5, power: 1 }),
      options.lastEpoch
    );
  }
  checkOptions({ totalIters, power }) {
    checkInteger("totalIters", totalIters, 0);
    checkFinite("power", power);
  }
  factorAt(epoch) {
    const { totalIters, power } = this.options;
    return (epoch < totalIters ? 1 - epoch / totalIters : 0) ** power;
  }
}
class CosineAnnealingLR extends RelativeScheduler {
  static className = "CosineAnnealingLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CosineAnnealingLROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("CosineAnnealingLR", options, { tMax: void 0, etaMin: 0 }),
      options.lastEpoch
    );
  }
  checkOptions({ tMax, etaMin }) {
    checkInteger("tMax", tMax, 1);
    checkNotNegative("etaMin", etaMin);
  }
  lrAt({ epoch, baseLr }) {
    const high = this.heightAt(epoch) / 2;
    return baseLr * high + this.options.etaMin * (1 - high);
  }
  lrBeside({ epoch, lr, baseLr }) {
    const { tMax, etaMin } = this.options;
    if ((epoch - 1 - tMax) % (2 * tMax) === 0) {
      return lr + (baseLr - etaMin) * this.heightAt(epoch) / 2;
    }
    return this.heightAt(epoch) / this.heightAt(epoch - 1) * (lr - etaMin) + etaMin;
  }
  /** From 2 at the top to 0 at the bottom. */
  heightAt(epoch) {
    return 1 + Math.cos(Math.PI * epoch / this.options.tMax);
  }
}
class SchedulerList extends ChainableScheduler {
  stateDict() {
    const schedulers = this.options.schedulers.map((scheduler) => scheduler.stateDict());
    return { ...super.stateDict(), schedulers };
  }
  prepareLoad(state) {
    const loadOwn = super.prepareLoad(state);
    const { schedulers } = this.options;
    const states = state["schedulers"];
    checkList("state.schedulers", states, schedulers.length);
    const loads = schedulers.map(
      (scheduler, i) => scheduler.prepareLoad(states[i])
    );
    states.forEach((one, i) => {
      checkSameGroups(`state.schedulers[${i}]`, one, state);
    });
    return () => {
      for (const load of loads) load();
      loadOwn();
    };
  }
  standBy() {
    for (const scheduler of this.options.schedulers) scheduler.standBy();
    this.epoch = -1;
  }
  checkOptions({ schedulers }) {
    checkSchedulers(schedulers, this.optimizer);
  }
}
function checkSameGroups(name, state, whole) {
  state.groups.forEach((group, i) => {
    for (const key of ["lr", "initialLr"]) {
      const expected = whole.groups[i]?.[key];
      if (group[key] === expected) continue;
      throw outOfRange(`${name}.groups[${i}].${key}`, `${expected} as in state.groups`, group[key]);
    }
  });
}
function checkSchedulers(schedulers, optimizer) {
  checkList("schedulers", schedulers);
  const checked = Array.from(schedulers, (scheduler, i) => {
    if (scheduler instanceof ChainableScheduler) return scheduler;
    throw rejection(`schedulers[${i}]`, "a schedule that steps without a metric", scheduler);
  });
  const [first] = checked;
  if (!first) throw new RangeError("schedulers must hold at least one schedule, got none");
  checked.forEach((scheduler, i) => {
    if (scheduler.optimizer === (optimizer ?? first.optimizer)) return;
    throw new TypeError(`schedulers[${i}] must be of the same optimizer, got one of another`);
  });
  return first;
}
class ChainedScheduler extends SchedulerList {
  static className = "ChainedScheduler";
  /**
   * @param schedulers - the schedules, in the order to step them
   * @throws RangeError or TypeError unless `schedulers` contains at least one schedule, all of the same optimizer and none
   * of them a {@link ReduceLROnPlateau}
   */
  constructor(schedulers) {
    const { optimizer, lastEpoch } = checkSchedulers(schedulers);
    super(optimizer, { schedulers: [...schedulers] }, lastEpoch);
    if (lastEpoch > 0) this.restart(lastEpoch);
  }
  step() {
    onHost(this, [], () => {
      for (const scheduler of this.options.schedulers) scheduler.step();
      this.epoch += 1;
      this.noteLr();
    });
  }
  noteInitialLr() {
    for (const scheduler of this.options.schedulers) scheduler.noteInitialLr();
  }
  /** Step by step, since each schedule continues from the learning rate that the one before it left. */
  enter(epoch) {
    for (const scheduler of this.options.schedulers) scheduler.enter(0);
    this.epoch = 0;
    this.noteLr();
    while (this.epoch < epoch) this.step();
  }
  /** The schedules, resumed one by one, have set what each would alone. */
  restart(epoch) {
    const starts = this.optimizer.paramGroups.map((group) => ({ group, start: startOf(group) }));
    changeAll(this.optimizer, () => this.takeTurn(epoch));
    for (const { group, start } of starts) noteSet(group, { ...start, epoch });
  }
}
class SequentialLR extends SchedulerList {
  static className = "SequentialLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link SequentialLROptions}
   * @throws RangeError or TypeError if an option is invalid, or not all schedules are of `optimizer`
   */
  constructor(optimizer, options) {
    const defaults = { schedulers: void 0, milestones: void 0 };
    const settled = settle("SequentialLR", options, defaults);
    const { lastEpoch = -1 } = options;
    super(optimizer, settled, lastEpoch);
    this.begin(true);
  }
  step() {
    onHost(this, [], () => this.takeStep());
  }
  takeStep() {
    const epoch = this.epoch + 1;
    const scheduler = this.schedulerAt(epoch);
    if (this.options.milestones.includes(epoch)) {
      changeAll(this.optimizer, () => scheduler.takeTurn(0));
    } else {
      scheduler.step();
    }
    this.epoch = epoch;
    this.lastLr = scheduler.getLastLr();
  }
  noteInitialLr() {
    this.schedulerAt(0).noteInitialLr();
  }
  enter(epoch) {
    const { schedulers, milestones } = this.options;
    this.standBy();
    this.resetLr();
    schedulers.forEach((scheduler, i) => {
      const since = milestones[i - 1] ?? 0;
      const until = Math.min(milestones[i] ?? Infinity, epoch + 1);
      if (since >= until) return;
      if (since === 0) scheduler.enter(until - 1);
      else scheduler.takeTurn(until - 1 - since);
    });
    this.epoch = epoch;
    this.noteLr();
  }
  checkOptions(options) {
    super.checkOptions(options);
    const { schedulers, milestones } = options;
    checkList("milestones", milestones, schedulers.length - 1);
    for (const [i, milestone] of milestones.entries()) {
      checkInteger(`milestones[${i}]`, milestone, milestones[i - 1] ?? 0);
    }
  }
  schedulerAt(epoch) {
    const { schedulers, milestones } = this.options;
    const turn = milestones.filter((milestone) => milestone <= epoch).length;
    const scheduler = schedulers[turn];
    if (!scheduler) throw new RangeError(`no schedule has its turn at epoch ${epoch}`);
    return scheduler;
  }
}
class ReduceLROnPlateau extends LRScheduler {
  static className = "ReduceLROnPlateau";
  /** The best metric so far; `null` before the first one. */
  best = null;
  badEpochs = 0;
  cooldownLeft = 0;
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link ReduceLROnPlateauOptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options = {}) {
    const settled = settle(
      "ReduceLROnPlateau",
      options,
      {
        mode: "min",
        factor: 0.1,
        patience: 10,
        threshold: 1e-4,
        thresholdMode: "rel",
        cooldown: 0,
        minLr: 0,
        eps: 1e-8
      },
      []
    );
    super(optimizer, settled, 0);
  }
  /**
   * Records the metric of an epoch. Call it after validation.
   *
   * @param metric - a number; a non-finite one counts as no improvement
   * @throws TypeError if it is not a number
   */
  step(metric) {
    if (typeof metric !== "number") throw rejection("metric", "a number", metric);
    const { patience, cooldown } = this.options;
    const lrs = this.reducedLr();
    this.epoch += 1;
    if (this.isBetter(metric)) {
      this.best = metric;
      this.badEpochs = 0;
    } else {
      this.badEpochs += 1;
    }
    if (this.cooldownLeft > 0) {
      this.cooldownLeft -= 1;
      this.badEpochs = 0;
    }
    if (this.badEpochs > patience) {
      this.setGroups(lrs.map((lr) => ({ lr })));
      this.cooldownLeft = cooldown;
      this.badEpochs = 0;
    }
    this.noteLr();
  }
  stateDict() {
    const { best, badEpochs, cooldownLeft } = this;
    return { ...super.stateDict(), best, badEpochs, cooldownLeft };
  }
  prepareLoad(state) {
    const load = super.prepareLoad(state);
    const { best, badEpochs, cooldownLeft } = state;
    if (best !== null) checkFinite("state.best", best);
    checkCount("state.badEpochs", badEpochs, 0);
    checkCount("state.cooldownLeft", cooldownLeft, 0);
    return () => {
      load();
      this.best = best === null ? null : Number(best);
      this.badEpochs = badEpochs;
      this.cooldownLeft = cooldownLeft;
    };
  }
  checkOptions(options) {
    checkOneOf("mode", options.mode, ["min", "max"]);
    checkHalfOpen("factor", options.factor, 0, 1);
    checkInteger("patience", options.patience, 0);
    checkFinite("threshold", options.threshold);
    checkOneOf("thresholdMode", options.thresholdMode, ["rel", "abs"]);
    checkInteger("cooldown", options.cooldown, 0);
    checkPerGroup("minLr", options.minLr, this.optimizer.paramGroups.length, checkFinite);
    checkAtLeast("eps", options.eps, 0);
  }
  isBetter(metric) {
    const { mode, threshold, thresholdMode } = this.options;
    const { best } = this;
    if (best === null || !Number.isFinite(metric)) return Number.isFinite(metric);
    const margin = mode === "min" ? -threshold : threshold;
    const bar = thresholdMode === "abs" ? best + margin : best * (1 + Math.sign(best) * margin);
    return mode === "min" ? metric < bar : metric > bar;
  }
  reducedLr() {
    const { factor, minLr, eps } = this.options;
    return this.optimizer.paramGroups.map(({ lr }, i) => {
      const reduced = Math.max(lr * factor, ofGroup("minLr", minLr, i));
      return lr - reduced > eps ? reduced : lr;
    });
  }
}
class MomentumCycle extends EpochScheduler {
  checkOptions(options) {
    const { cycleMomentum, baseMomentum, maxMomentum } = options;
    const { paramGroups } = this.optimizer;
    checkBoolean("cycleMomentum", cycleMomentum);
    if (!cycleMomentum) return;
    checkPerGroup("baseMomentum", baseMomentum, paramGroups.length, checkFinite);
    checkPerGroup("maxMomentum", maxMomentum, paramGroups.length, checkFinite);
    paramGroups.forEach((group, i) => {
      if (momentumOf(group) === void 0) {
        throw new TypeError(
          `paramGroups[${i}] must have momentum or betas when cycleMomentum is true, got neither`
        );
      }
      checkMomentum("baseMomentum", ofGroup("baseMomentum", baseMomentum, i), group);
      checkMomentum("maxMomentum", ofGroup("maxMomentum", maxMomentum, i), group);
    });
  }
  settingAt(point, lr) {
    return this.options.cycleMomentum ? { lr, momentum: this.momentumAt(point) } : { lr };
  }
  readGroup(group, options = this.options) {
    const momentum = options.cycleMomentum ? momentumOf(group) : void 0;
    const setting = super.readGroup(group, options);
    return momentum === void 0 ? setting : { ...setting, momentum };
  }
  writeGroup(group, setting) {
    super.writeGroup(group, setting);
    const { momentum } = setting;
    if (momentum === void 0) return;
    if (group.betas) group.betas = [momentum, group.betas[1]];
    else group.momentum = momentum;
  }
}
function momentumOf({ betas, momentum }) {
  return betas ? betas[0] : momentum;
}
class CyclicLR extends MomentumCycle {
  static className = "CyclicLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CyclicLROptions}
   * @throws RangeError or TypeError if an option is invalid, or a group has no momentum to cycle
   */
  constructor(optimizer, options) {
    const settled = settle("CyclicLR", options, {
      baseLr: void 0,
      maxLr: void 0,
      stepSizeUp: 2e3,
      stepSizeDown: void 0,
      mode: "triangular",
      gamma: 1,
      scaleFn: void 0,
      scaleMode: "cycle",
      cycleMomentum: true,
      baseMomentum: 0.8,
      maxMomentum: 0.9
    });
    const { stepSizeDown = settled.stepSizeUp } = options;
    super(optimizer, { ...settled, stepSizeDown }, options.lastEpoch);
  }
  checkOptions(options) {
    const { length } = this.optimizer.paramGroups;
    checkPerGroup("baseLr", options.baseLr, length, checkNotNegative);
    checkPerGroup("maxLr", options.maxLr, length, checkNotNegative);
    checkAbove("stepSizeUp", options.stepSizeUp, 0);
    checkNotNegative("stepSizeDown", options.stepSizeDown);
    checkNotNegative("gamma", options.gamma);
    checkOneOf("scaleMode", options.scaleMode, ["cycle", "iterations"]);
    if (options.scaleFn !== void 0) checkFunction("scaleFn", options.scaleFn);
    else checkOneOf("mode", options.mode, ["triangular", "triangular2", "exp_range"]);
    super.checkOptions(options);
  }
  initialLrOf({ initialLr }, index) {
    return initialLr ?? ofGroup("baseLr", this.options.baseLr, index);
  }
  lrAt({ epoch, group }) {
    const baseLr = ofGroup("baseLr", this.options.baseLr, group);
    const maxLr = ofGroup("maxLr", this.options.maxLr, group);
    return baseLr + this.climbAt(epoch, maxLr - baseLr);
  }
  momentumAt({ epoch, group }) {
    const baseMomentum = ofGroup("baseMomentum", this.options.baseMomentum, group);
    const maxMomentum = ofGroup("maxMomentum", this.options.maxMomentum, group);
    return maxMomentum - this.climbAt(epoch, maxMomentum - baseMomentum);
  }
  /** The height of the iteration: 0 at the bottom of each cycle, `height` at the top of the first one. */
  climbAt(iteration, height) {
    const { stepSizeUp, stepSizeDown } = this.options;
    const size = stepSizeUp + stepSizeDown;
    const turn = stepSizeUp / size;
    const cycle = Math.floor(1 + iteration / size);
    const x = 1 + iteration / size - cycle;
    const part = x <= turn ? x / turn : (x - 1) / (turn - 1);
    return height * part * this.scale(cycle, iteration);
  }
  scale(cycle, iteration) {
    const { mode, gamma, scaleFn, scaleMode } = this.options;
    if (scaleFn) return scaleFn(scaleMode === "cycle" ? cycle : iteration);
    if (mode === "triangular") return 1;
    return mode === "triangular2" ? 1 / 2 ** (cycle - 1) : gamma ** iteration;
  }
}
class OneCycleLR extends MomentumCycle {
  static className = "OneCycleLR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link OneCycleLROptions}
   * @throws RangeError or TypeError if an option is invalid, or a group has no momentum to cycle
   */
  constructor(optimizer, options) {
    const { epochs, stepsPerEpoch, ...settled } = settle("OneCycleLR", options, {
      maxLr: void 0,
      totalSteps: void 0,
      epochs: void 0,
      stepsPerEpoch: void 0,
      pctStart: 0.3,
      annealStrategy: "cos",
      cycleMomentum: true,
      baseMomentum: 0.85,
      maxMomentum: 0.95,
      divFactor: 25,
      finalDivFactor: 1e4,
      threePhase: false
    });
    const { totalSteps = stepsIn(epochs, stepsPerEpoch) } = options;
    super(optimizer, { ...settled, totalSteps }, options.lastEpoch);
  }
  checkOptions(options) {
    checkPerGroup("maxLr", options.maxLr, this.optimizer.paramGroups.length, checkNotNegative);
    checkInteger("totalSteps", options.totalSteps, 1);
    checkInterval("pctStart", options.pctStart, 0, 1);
    checkOneOf("annealStrategy", options.annealStrategy, ["cos", "linear"]);
    checkAbove("divFactor", options.divFactor, 0);
    checkAbove("finalDivFactor", options.finalDivFactor, 0);
    checkBoolean("threePhase", options.threePhase);
    super.checkOptions(options);
  }
  initialLrOf(_group, index) {
    return ofGroup("maxLr", this.options.maxLr, index) / this.options.divFactor;
  }
  lrAt({ epoch, group }) {
    const top = ofGroup("maxLr", this.options.maxLr, group);
    const start = top / this.options.divFactor;
    return this.levelAt(epoch, { start, top, end: start / this.options.finalDivFactor });
  }
  momentumAt({ epoch, group }) {
    const top = ofGroup("baseMomentum", this.options.baseMomentum, group);
    const start = ofGroup("maxMomentum", this.options.maxMomentum, group);
    return this.levelAt(epoch, { start, top, end: start });
  }
  levelAt(step, levels) {
    const { totalSteps, annealStrategy } = this.options;
    if (step > totalSteps) {
      throw new RangeError(
        `step() must be called at most totalSteps (${totalSteps}) times, got ${step}`
      );
    }
    if (step === totalSteps) return levels.end;
    const { since, until, from, to } = this.phaseAt(step);
    if (step >= until) return levels[to];
    const way = (step - since) / (until - since);
    const left = annealStrategy === "cos" ? (1 + Math.cos(Math.PI * way)) / 2 : 1 - way;
    return levels[from] * left + levels[to] * (1 - left);
  }
  phaseAt(step) {
    const { totalSteps, pctStart, threePhase } = this.options;
    const turn = pctStart * totalSteps - 1;
    const symmetric = 2 * turn;
    const last = totalSteps - 1;
    if (step <= turn) return { since: 0, until: turn, from: "start", to: "top" };
    if (!threePhase) return { since: turn, until: last, from: "top", to: "end" };
    if (step <= symmetric) return { since: turn, until: symmetric, from: "top", to: "start" };
    return { since: symmetric, until: last, from: "start", to: "end" };
  }
}
function stepsIn(epochs, stepsPerEpoch) {
  if (epochs === void 0 || stepsPerEpoch === void 0) {
    throw new TypeError("totalSteps must be given, or epochs and stepsPerEpoch, got neither");
  }
  checkInteger("epochs", epochs, 1);
  checkInteger("stepsPerEpoch", stepsPerEpoch, 1);
  return epochs * stepsPerEpoch;
}
class CosineAnnealingWarmRestarts extends EpochScheduler {
  static className = "CosineAnnealingWarmRestarts";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link CosineAnnealingWarmRestartsOptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("CosineAnnealingWarmRestarts", options, { t0: void 0, tMult: 1, etaMin: 0 }),
      options.lastEpoch
    );
  }
  /**
   * Advances to the next epoch, or to the given one. Fractions such as `epoch + batch / batches` result in a smooth curve.
   *
   * @throws RangeError if `epoch` is below 0
   */
  step(epoch) {
    if (epoch !== void 0) checkNotNegative("epoch", epoch);
    onHost(this, [], () => this.stepTo(epoch ?? this.epoch + 1));
  }
  checkOptions(options) {
    checkInteger("t0", options.t0, 1);
    checkInteger("tMult", options.tMult, 1);
    checkNotNegative("etaMin", options.etaMin);
  }
  lrAt({ epoch, baseLr }) {
    const { etaMin } = this.options;
    const { tCur, tI } = this.runAt(epoch);
    const high = (1 + Math.cos(Math.PI * tCur / tI)) / 2;
    return baseLr * high + etaMin * (1 - high);
  }
  runAt(epoch) {
    const { t0, tMult } = this.options;
    if (tMult === 1) return { tCur: epoch % t0, tI: t0 };
    let tI = t0;
    let tCur = epoch;
    while (tCur >= tI) {
      tCur -= tI;
      tI *= tMult;
    }
    return { tCur, tI };
  }
}
class SWALR extends RelativeScheduler {
  static className = "SWALR";
  /**
   * @param optimizer - the optimizer to schedule, or any object with `paramGroups`
   * @param options - see {@link SWALROptions}
   * @throws RangeError or TypeError if an option is invalid
   */
  constructor(optimizer, options) {
    super(
      optimizer,
      settle("SWALR", options, { swaLr: void 0, annealEpochs: 10, annealStrategy: "cos" }),
      options.lastEpoch
    );
  }
  takeTurn(epoch) {
    this.enter(epoch);
  }
  checkOptions(options) {
    const { swaLr, annealEpochs, annealStrategy } = options;
    checkPerGroup("swaLr", swaLr, this.optimizer.paramGroups.length, checkNotNegative);
    checkInteger("annealEpochs", annealEpochs, 0);
    checkOneOf("annealStrategy", annealStrategy, ["cos", "linear"]);
  }
  lrAt({ epoch, baseLr, group }) {
    const alpha = this.alphaAt(epoch);
    return ofGroup("swaLr", this.options.swaLr, group) * alpha + baseLr * (1 - alpha);
  }
  lrBeside(point) {
    const swaLr = ofGroup("swaLr", this.options.swaLr, point.group);
    const before = this.alphaAt(point.epoch - 1);
    const unannealed = before === 1 ? swaLr : (point.lr - before * swaLr) / (1 - before);
    return this.lrAt({ ...point, baseLr: unannealed });
  }
  alphaAt(epoch) {
    const { annealEpochs, annealStrategy } = this.options;
    if (epoch >= annealEpochs) return 1;
    const t = epoch / annealEpochs;
    return annealStrategy === "linear" ? t : (1 - Math.cos(Math.PI * t)) / 2;
  }
}
function lambdaLR(optimizer) {
  const schedule = new LambdaLR(optimizer, {
    lrLambda: (epoch) => 1 / Math.sqrt(1 + epoch)
  });
  return schedule;
}
function multiplicativeLR(optimizer) {
  const schedule = new MultiplicativeLR(optimizer, {
    lrLambda: (epoch) => epoch <= 50 ? 0.96 : 1
  });
  return schedule;
}
function stepLR(optimizer) {
  const schedule = new StepLR(optimizer, {
    stepSize: 30,
    gamma: 0.5
  });
  return schedule;
}
function multiStepLR(optimizer) {
  const schedule = new MultiStepLR(optimizer, {
    milestones: [30, 80],
    gamma: 0.5
  });
  return schedule;
}
function constantLR(optimizer) {
  const schedule = new ConstantLR(optimizer, {
    factor: 0.5,
    totalIters: 40
  });
  return schedule;
}
function linearLR(optimizer) {
  const schedule = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 40
  });
  return schedule;
}
function exponentialLR(optimizer) {
  const schedule = new ExponentialLR(optimizer, { gamma: 0.95 });
  return schedule;
}
function polynomialLR(optimizer) {
  const schedule = new PolynomialLR(optimizer, {
    totalIters: 80,
    power: 2
  });
  return schedule;
}
function cosineAnnealingLR(optimizer) {
  const schedule = new CosineAnnealingLR(optimizer, {
    tMax: 100,
    etaMin: 1e-3
  });
  return schedule;
}
function chainedScheduler(optimizer) {
  const schedule = new ChainedScheduler([
    new ConstantLR(optimizer, { factor: 0.1, totalIters: 20 }),
    new ExponentialLR(optimizer, { gamma: 0.97 })
  ]);
  return schedule;
}
function sequentialLR(optimizer) {
  const warmup = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 20
  });
  const decay = new CosineAnnealingLR(optimizer, { tMax: 80 });
  const schedule = new SequentialLR(optimizer, {
    schedulers: [warmup, decay],
    milestones: [20]
  });
  return schedule;
}
function reduceLROnPlateau(optimizer) {
  const schedule = new ReduceLROnPlateau(optimizer, {
    factor: 0.5,
    patience: 10
  });
  return schedule;
}
function cyclicLR(optimizer) {
  const schedule = new CyclicLR(optimizer, {
    baseLr: 0.01,
    maxLr: 0.1,
    stepSizeUp: 200,
    mode: "triangular2"
  });
  return schedule;
}
function oneCycleLR(optimizer) {
  const schedule = new OneCycleLR(optimizer, {
    maxLr: 0.1,
    epochs: 10,
    stepsPerEpoch: 100
  });
  return schedule;
}
function cosineAnnealingWarmRestarts(optimizer) {
  const schedule = new CosineAnnealingWarmRestarts(optimizer, {
    t0: 15,
    tMult: 2
  });
  return schedule;
}
function swaLR(optimizer) {
  const swaStart = 60;
  const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.05 });
  const onEpochEnd = (epoch) => {
    if (epoch >= swaStart) swaSchedule.step();
    else schedule.step();
  };
  return onEpochEnd;
}
function setup(description) {
  const { unit = "epoch", length = 100, controls, make, code, metrics } = description;
  return {
    unit,
    controls,
    metrics,
    run: (values) => curveOf((optimizer) => make(optimizer, values), length),
    code: code && ((values) => code(values))
  };
}
function curveOf(make, length) {
  const group = { lr: 0.1, momentum: 0.9 };
  const schedule = make({ paramGroups: [group] });
  return Array.from({ length }, (_, epoch) => {
    const { lr } = group;
    if (epoch < length - 1) schedule.step();
    return lr;
  });
}
function range(min, max, step, value) {
  return { kind: "range", min, max, step, value };
}
function choice(choices, value = choices[0] ?? "") {
  return { kind: "choice", choices, value };
}
function flag(value) {
  return { kind: "flag", value };
}
function initialValues({ controls }) {
  return Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, value]));
}
const plateauMetrics = Array.from({ length: 100 }, (_, epoch) => {
  if (epoch < 25) return 1 - 0.02 * epoch;
  if (epoch < 36) return 0.52;
  return Math.max(0.3, 0.52 - 0.01 * (epoch - 36));
});
function watching(schedule) {
  let epoch = 0;
  return { step: () => schedule.step(plateauMetrics[epoch++] ?? NaN) };
}
const curves = {
  LambdaLR: byEpochs(lambdaLR),
  MultiplicativeLR: byEpochs(multiplicativeLR),
  StepLR: byEpochs(stepLR),
  MultiStepLR: byEpochs(multiStepLR),
  ConstantLR: byEpochs(constantLR),
  LinearLR: byEpochs(linearLR),
  ExponentialLR: byEpochs(exponentialLR),
  PolynomialLR: byEpochs(polynomialLR),
  CosineAnnealingLR: byEpochs(cosineAnnealingLR),
  ChainedScheduler: byEpochs(chainedScheduler),
  SequentialLR: byEpochs(sequentialLR),
  ReduceLROnPlateau: byEpochs((optimizer) => watching(reduceLROnPlateau(optimizer))),
  CyclicLR: { lrs: curveOf(cyclicLR, 1e3), unit: "step" },
  OneCycleLR: { lrs: curveOf(oneCycleLR, 1e3), unit: "step" },
  CosineAnnealingWarmRestarts: byEpochs(cosineAnnealingWarmRestarts),
  SWALR: byEpochs((optimizer) => {
    const onEpochEnd = swaLR(optimizer);
    let epoch = 0;
    return { step: () => onEpochEnd(epoch++) };
  })
};
function byEpochs(make) {
  return { lrs: curveOf(make, 100), unit: "epoch" };
}
export {
  CosineAnnealingLR as C,
  ExponentialLR as E,
  LinearLR as L,
  MultiStepLR as M,
  OneCycleLR as O,
  PolynomialLR as P,
  ReduceLROnPlateau as R,
  SWALR as S,
  choice as a,
  CosineAnnealingWarmRestarts as b,
  curves as c,
  CyclicLR as d,
  SequentialLR as e,
  flag as f,
  ChainedScheduler as g,
  ConstantLR as h,
  StepLR as i,
  MultiplicativeLR as j,
  LambdaLR as k,
  initialValues as l,
  plateauMetrics as p,
  range as r,
  setup as s,
  watching as w
};
