import { defineComponent, useId, reactive, computed, mergeProps, unref, withCtx, openBlock, createBlock, createCommentVNode, createVNode, toDisplayString, Fragment, renderList, withDirectives, vModelCheckbox, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrIncludeBooleanAttr, ssrLooseContain } from "vue/server-renderer";
import { s as stairs } from "./lines.BlqvANrZ.js";
import { s as setup, a as choice, C as CosineAnnealingLR, S as SWALR, r as range, b as CosineAnnealingWarmRestarts, O as OneCycleLR, f as flag, d as CyclicLR, p as plateauMetrics, w as watching, R as ReduceLROnPlateau, L as LinearLR, e as SequentialLR, g as ChainedScheduler, h as ConstantLR, E as ExponentialLR, P as PolynomialLR, M as MultiStepLR, i as StepLR, j as MultiplicativeLR, k as LambdaLR, l as initialValues } from "./schedule-curves.BI5dtwiF.js";
import { _ as _sfc_main$3 } from "./FigureChoice.Citjh4N0.js";
import { _ as _sfc_main$2 } from "./FigureSlider.D0iZOwS0.js";
import { _ as _sfc_main$1 } from "./LineFigure.CiDy2VY8.js";
const lambdas = {
  "(epoch) => 1 / Math.sqrt(1 + epoch)": (epoch) => 1 / Math.sqrt(1 + epoch),
  "(epoch) => 0.95 ** epoch": (epoch) => 0.95 ** epoch,
  "(epoch) => (epoch < 5 ? 0 : 1)": (epoch) => epoch < 5 ? 0 : 1,
  "(epoch) => Math.min(1, (epoch + 1) / 20)": (epoch) => Math.min(1, (epoch + 1) / 20)
};
const factors = {
  "(epoch) => (epoch <= 50 ? 0.96 : 1)": (epoch) => epoch <= 50 ? 0.96 : 1,
  "() => 0.97": () => 0.97,
  "(epoch) => (epoch % 25 === 0 ? 0.5 : 1)": (epoch) => epoch % 25 === 0 ? 0.5 : 1
};
const one = () => 1;
const setups = {
  LambdaLR: setup({
    controls: { lrLambda: choice(Object.keys(lambdas)) },
    make: (optimizer, { lrLambda }) => new LambdaLR(optimizer, { lrLambda: lambdas[lrLambda] ?? one }),
    code: ({ lrLambda }) => `new LambdaLR(optimizer, { lrLambda: ${lrLambda} })`
  }),
  MultiplicativeLR: setup({
    controls: { lrLambda: choice(Object.keys(factors)) },
    make: (optimizer, { lrLambda }) => new MultiplicativeLR(optimizer, { lrLambda: factors[lrLambda] ?? one }),
    code: ({ lrLambda }) => `new MultiplicativeLR(optimizer, { lrLambda: ${lrLambda} })`
  }),
  StepLR: setup({
    controls: { stepSize: range(1, 100, 1, 30), gamma: range(0, 1.2, 0.05, 0.5) },
    make: (optimizer, options) => new StepLR(optimizer, options)
  }),
  MultiStepLR: setup({
    controls: {
      first: range(1, 100, 1, 30),
      second: range(1, 100, 1, 80),
      gamma: range(0, 1.2, 0.05, 0.5)
    },
    make: (optimizer, { first, second, gamma }) => new MultiStepLR(optimizer, { milestones: [first, second].sort((a, b) => a - b), gamma }),
    code: ({ first, second, gamma }) => `new MultiStepLR(optimizer, { milestones: [${Math.min(first, second)}, ${Math.max(first, second)}], gamma: ${gamma} })`
  }),
  ConstantLR: setup({
    controls: { factor: range(0, 1, 0.05, 0.5), totalIters: range(0, 100, 1, 40) },
    make: (optimizer, options) => new ConstantLR(optimizer, options)
  }),
  LinearLR: setup({
    controls: {
      startFactor: range(0.05, 1, 0.05, 0.1),
      endFactor: range(0, 1, 0.05, 1),
      totalIters: range(1, 100, 1, 40)
    },
    make: (optimizer, options) => new LinearLR(optimizer, options)
  }),
  ExponentialLR: setup({
    controls: { gamma: range(0.8, 1.02, 0.01, 0.95) },
    make: (optimizer, options) => new ExponentialLR(optimizer, options)
  }),
  PolynomialLR: setup({
    controls: { totalIters: range(1, 100, 1, 80), power: range(0.25, 4, 0.25, 2) },
    make: (optimizer, options) => new PolynomialLR(optimizer, options)
  }),
  CosineAnnealingLR: setup({
    controls: { tMax: range(1, 200, 1, 100), etaMin: range(0, 0.1, 1e-3, 1e-3) },
    make: (optimizer, options) => new CosineAnnealingLR(optimizer, options)
  }),
  ChainedScheduler: setup({
    controls: {
      factor: range(0, 1, 0.05, 0.1),
      totalIters: range(0, 100, 1, 20),
      gamma: range(0.8, 1.02, 0.01, 0.97)
    },
    make: (optimizer, { factor, totalIters, gamma }) => new ChainedScheduler([
      new ConstantLR(optimizer, { factor, totalIters }),
      new ExponentialLR(optimizer, { gamma })
    ]),
    code: ({ factor, totalIters, gamma }) => `new ChainedScheduler([new ConstantLR(optimizer, { factor: ${factor}, totalIters: ${totalIters} }), new ExponentialLR(optimizer, { gamma: ${gamma} })])`
  }),
  SequentialLR: setup({
    controls: {
      startFactor: range(0.05, 1, 0.05, 0.1),
      milestone: range(1, 99, 1, 20),
      tMax: range(1, 200, 1, 80)
    },
    make(optimizer, { startFactor, milestone, tMax }) {
      const warmup = new LinearLR(optimizer, { startFactor, totalIters: milestone });
      const decay = new CosineAnnealingLR(optimizer, { tMax });
      return new SequentialLR(optimizer, {
        schedulers: [warmup, decay],
        milestones: [milestone]
      });
    },
    code: ({ startFactor, milestone, tMax }) => `new SequentialLR(optimizer, { schedulers: [new LinearLR(optimizer, { startFactor: ${startFactor}, totalIters: ${milestone} }), new CosineAnnealingLR(optimizer, { tMax: ${tMax} })], milestones: [${milestone}] })`
  }),
  ReduceLROnPlateau: setup({
    controls: {
      factor: range(0, 0.95, 0.05, 0.5),
      patience: range(0, 40, 1, 10),
      threshold: range(0, 0.01, 1e-4, 1e-4),
      cooldown: range(0, 40, 1, 0)
    },
    make: (optimizer, options) => watching(new ReduceLROnPlateau(optimizer, options)),
    metrics: plateauMetrics
  }),
  CyclicLR: setup({
    unit: "step",
    length: 1e3,
    controls: {
      baseLr: range(0, 0.1, 5e-3, 0.01),
      maxLr: range(0, 0.1, 5e-3, 0.1),
      stepSizeUp: range(10, 500, 10, 200),
      stepSizeDown: range(10, 500, 10, 200),
      mode: choice(["triangular", "triangular2", "exp_range"], "triangular2"),
      gamma: range(0.99, 1, 1e-3, 1)
    },
    make: (optimizer, options) => new CyclicLR(optimizer, options)
  }),
  OneCycleLR: setup({
    unit: "step",
    length: 1e3,
    controls: {
      maxLr: range(0.01, 0.1, 0.01, 0.1),
      pctStart: range(0, 1, 0.05, 0.3),
      divFactor: range(1, 50, 1, 25),
      finalDivFactor: range(1, 1e4, 1, 1e4),
      annealStrategy: choice(["cos", "linear"]),
      threePhase: flag(false)
    },
    make: (optimizer, options) => new OneCycleLR(optimizer, { totalSteps: 1e3, ...options })
  }),
  CosineAnnealingWarmRestarts: setup({
    controls: {
      t0: range(1, 100, 1, 15),
      tMult: range(1, 4, 1, 2),
      etaMin: range(0, 0.1, 5e-3, 0)
    },
    make: (optimizer, options) => new CosineAnnealingWarmRestarts(optimizer, options)
  }),
  SWALR: setup({
    controls: {
      swaStart: range(0, 99, 1, 60),
      swaLr: range(0, 0.1, 5e-3, 0.05),
      annealEpochs: range(0, 50, 1, 10),
      annealStrategy: choice(["cos", "linear"])
    },
    make(optimizer, { swaStart, ...options }) {
      const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
      const swaSchedule = new SWALR(optimizer, options);
      let epoch = 0;
      return { step: () => (epoch++ >= swaStart ? swaSchedule : schedule).step() };
    },
    code: ({ swaStart, swaLr, annealEpochs, annealStrategy }) => `new SWALR(optimizer, { swaLr: ${swaLr}, annealEpochs: ${annealEpochs}, annealStrategy: '${annealStrategy}' }), from epoch ${swaStart}`
  })
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ScheduleFigure",
  __ssrInlineRender: true,
  props: {
    name: {}
  },
  setup(__props) {
    const id = useId();
    const setup2 = setupOf(__props.name);
    const values = reactive(initialValues(setup2));
    const lrs = computed(() => setup2.run({ ...values }));
    const top = computed(() => Math.max(0.1, ...lrs.value));
    const code = computed(() => {
      if (setup2.code) return setup2.code({ ...values });
      const options = Object.entries(values).map(
        ([key, value]) => `${key}: ${typeof value === "string" ? `'${value}'` : value}`
      );
      return `new ${__props.name}(optimizer, { ${options.join(", ")} })`;
    });
    const summary = computed(() => {
      const [first = NaN] = lrs.value;
      const last = lrs.value.at(-1) ?? NaN;
      const [lowest, highest] = [Math.min(...lrs.value), Math.max(...lrs.value)];
      return `Learning rate over ${lrs.value.length} ${setup2.unit}s: first ${short(first)}, last ${short(last)}, between ${short(lowest)} and ${short(highest)}.`;
    });
    function setupOf(schedule) {
      const found = setups[schedule];
      if (!found) throw new Error(`no figure for ${schedule}`);
      return found;
    }
    function short(value) {
      return String(Number(value.toPrecision(2)));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1, mergeProps({
        legend: { average: "lr", ...unref(setup2).metrics && { raw: "metric" } },
        x: ["0", `${unref(setup2).unit} ${lrs.value.length}`],
        y: ["0", short(top.value)],
        summary: summary.value
      }, _attrs), {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<!--[-->`);
            ssrRenderList(unref(setup2).controls, (control, key) => {
              _push2(`<!--[-->`);
              if (control.kind === "range") {
                _push2(ssrRenderComponent(_sfc_main$2, {
                  modelValue: values[key],
                  "onUpdate:modelValue": ($event) => values[key] = $event,
                  label: key,
                  min: control.min,
                  max: control.max,
                  step: control.step,
                  text: String(values[key])
                }, null, _parent2, _scopeId));
              } else if (control.kind === "choice") {
                _push2(ssrRenderComponent(_sfc_main$3, {
                  modelValue: values[key],
                  "onUpdate:modelValue": ($event) => values[key] = $event,
                  label: key,
                  options: control.choices
                }, null, _parent2, _scopeId));
              } else {
                _push2(`<div${_scopeId}><label${ssrRenderAttr("for", `${unref(id)}-${key}`)}${_scopeId}>${ssrInterpolate(key)}</label><input${ssrRenderAttr("id", `${unref(id)}-${key}`)}${ssrIncludeBooleanAttr(Array.isArray(values[key]) ? ssrLooseContain(values[key], null) : values[key]) ? " checked" : ""} type="checkbox"${_scopeId}><span${_scopeId}></span></div>`);
              }
              _push2(`<!--]-->`);
            });
            _push2(`<!--]-->`);
          } else {
            return [
              (openBlock(true), createBlock(Fragment, null, renderList(unref(setup2).controls, (control, key) => {
                return openBlock(), createBlock(Fragment, { key }, [
                  control.kind === "range" ? (openBlock(), createBlock(_sfc_main$2, {
                    key: 0,
                    modelValue: values[key],
                    "onUpdate:modelValue": ($event) => values[key] = $event,
                    label: key,
                    min: control.min,
                    max: control.max,
                    step: control.step,
                    text: String(values[key])
                  }, null, 8, ["modelValue", "onUpdate:modelValue", "label", "min", "max", "step", "text"])) : control.kind === "choice" ? (openBlock(), createBlock(_sfc_main$3, {
                    key: 1,
                    modelValue: values[key],
                    "onUpdate:modelValue": ($event) => values[key] = $event,
                    label: key,
                    options: control.choices
                  }, null, 8, ["modelValue", "onUpdate:modelValue", "label", "options"])) : (openBlock(), createBlock("div", { key: 2 }, [
                    createVNode("label", {
                      for: `${unref(id)}-${key}`
                    }, toDisplayString(key), 9, ["for"]),
                    withDirectives(createVNode("input", {
                      id: `${unref(id)}-${key}`,
                      "onUpdate:modelValue": ($event) => values[key] = $event,
                      type: "checkbox"
                    }, null, 8, ["id", "onUpdate:modelValue"]), [
                      [vModelCheckbox, values[key]]
                    ]),
                    createVNode("span")
                  ]))
                ], 64);
              }), 128))
            ];
          }
        }),
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<code${_scopeId}>${ssrInterpolate(code.value)}</code>`);
          } else {
            return [
              createVNode("code", null, toDisplayString(code.value), 1)
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (unref(setup2).metrics) {
              _push2(`<path class="figure-line raw"${ssrRenderAttr("d", unref(stairs)(unref(setup2).metrics, 1))}${_scopeId}></path>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<path class="figure-line average"${ssrRenderAttr("d", unref(stairs)(lrs.value, top.value))}${_scopeId}></path>`);
          } else {
            return [
              unref(setup2).metrics ? (openBlock(), createBlock("path", {
                key: 0,
                class: "figure-line raw",
                d: unref(stairs)(unref(setup2).metrics, 1)
              }, null, 8, ["d"])) : createCommentVNode("", true),
              createVNode("path", {
                class: "figure-line average",
                d: unref(stairs)(lrs.value, top.value)
              }, null, 8, ["d"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/ScheduleFigure.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
