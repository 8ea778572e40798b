import { defineComponent, ref, computed, withCtx, createVNode, toDisplayString, openBlock, createBlock, Fragment, renderList, unref, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderAttr, ssrRenderStyle, ssrInterpolate, ssrRenderList, ssrRenderAttrs } from "vue/server-renderer";
import { s as stairs } from "./lines.BlqvANrZ.js";
import { _ as _sfc_main$3 } from "./FigureChoice.Citjh4N0.js";
import { _ as _sfc_main$2 } from "./FigureFrame.C5jejLez.js";
import { F as FigurePlot } from "./FigurePlot.DLtSUxNp.js";
import { _ as _sfc_main$4 } from "./FigureSlider.D0iZOwS0.js";
import { o as outOfRange, c as checkOneOf, a as checkOptionNames, b as checkInterval, r as rejection, d as checkAbove, e as checkBoolean, f as checkAtLeast, g as checkInteger } from "./options.Cg39THLB.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const largest = 0.288;
function gammaOfSigmaRel(sigmaRel) {
  if (!(typeof sigmaRel === "number" && sigmaRel > 0 && sigmaRel <= largest)) {
    throw outOfRange("sigmaRel", `in (0, ${largest}]`, sigmaRel);
  }
  const v = Math.sqrt(sigmaRel ** 2 + 3);
  const angle = Math.acos(-sigmaRel * (sigmaRel ** 2 + 18) / v ** 3) / 3;
  return (2 * v / sigmaRel * Math.cos(angle) - 7) / 3;
}
const kinds = ["ramp", "power", "exponential", "annealing"];
const fields = {
  ramp: [],
  power: ["invGamma", "power", "min", "max"],
  exponential: ["tau"],
  annealing: ["gamma"]
};
function makeWarmup(warmup) {
  if (typeof warmup === "function") return (_, n) => rateOf(warmup(n));
  if (warmup === "ramp") return ramp;
  checkObject(warmup);
  checkOneOf("warmup.kind", warmup.kind, kinds);
  checkOptionNames("warmup", warmup, ["kind", ...fields[warmup.kind]]);
  switch (warmup.kind) {
    case "ramp":
      return ramp;
    case "power":
      return makePower(warmup);
    case "exponential":
      return makeExponential(warmup);
    case "annealing":
      return makeAnnealing(warmup);
  }
}
function ramp(rate, n) {
  return Math.max(rate, 9 / (10 + n));
}
function makePower({ invGamma = 1, power = 2 / 3, min = 0, max = 1 }) {
  checkAbove("warmup.invGamma", invGamma, 0);
  checkAbove("warmup.power", power, 0);
  checkInterval("warmup.min", min, 0, 1);
  checkInterval("warmup.max", max, min, 1);
  return (rate, n) => {
    const inverse = (1 + n / invGamma) ** -power;
    return Math.max(rate, Math.min(Math.max(inverse, 1 - max), 1 - min));
  };
}
function makeExponential({ tau }) {
  checkAbove("warmup.tau", tau, 0);
  return (rate, n) => rate + (1 - rate) * Math.exp(-(n + 1) / tau);
}
function makeAnnealing({ gamma = 100 }) {
  checkAbove("warmup.gamma", gamma, 0);
  return (rate, n) => Math.max(rate, gamma / (gamma + n));
}
function rateOf(decay) {
  checkInterval("the decay that warmup gives", decay, 0, 1);
  return 1 - decay;
}
function checkObject(warmup) {
  if (typeof warmup === "object" && warmup !== null) return;
  throw rejection("warmup", '"ramp", a function, or an object with a kind', warmup);
}
function makeRate(options, defaultDecay) {
  const { warmup } = options;
  if (warmup === void 0) return makeUnwarmedRate(options, defaultDecay);
  const warmed = makeWarmup(warmup);
  const isLimited = typeof warmup === "string" || !("kind" in warmup && warmup.kind === "power");
  const rate = makeUnwarmedRate(options, isLimited ? defaultDecay : 1);
  return (progress) => warmed(rate(progress), progress.nAveraged);
}
function makeUnwarmedRate(options, defaultDecay) {
  checkAtMostOne(options);
  const { sigmaRel, intervalCorrected = false } = options;
  checkBoolean("intervalCorrected", intervalCorrected);
  if (sigmaRel !== void 0) return makePowerFunctionRate(sigmaRel);
  const { rate, logDecay } = constantOf(options, defaultDecay);
  if (!intervalCorrected) return () => rate;
  return ({ interval }) => interval === 1 ? rate : rateOfLog(interval * logDecay);
}
function makePowerFunctionRate(sigmaRel) {
  const exponent = gammaOfSigmaRel(sigmaRel) + 1;
  return ({ step, interval }) => rateOfLog(exponent * Math.log1p(-interval / step));
}
function constantOf(options, defaultDecay) {
  const { decay = defaultDecay, halfLife, horizon } = options;
  if (halfLife !== void 0) {
    checkAbove("halfLife", halfLife, 0);
    const logDecay = -Math.LN2 / halfLife;
    return { rate: rateOfLog(logDecay), logDecay };
  }
  if (horizon !== void 0) {
    checkAtLeast("horizon", horizon, 1);
    return { rate: 1 / horizon, logDecay: Math.log1p(-1 / horizon) };
  }
  checkInterval("decay", decay, 0, 1);
  return { rate: 1 - decay, logDecay: Math.log(decay) };
}
function rateOfLog(logDecay) {
  return 0 - Math.expm1(logDecay);
}
function checkAtMostOne({ decay, halfLife, horizon, sigmaRel }) {
  const given = Object.entries({ decay, halfLife, horizon, sigmaRel }).filter(([, value]) => value !== void 0).map(([name]) => name);
  if (given.length > 1) throw new TypeError(`only one of ${given.join(" and ")} may be given`);
}
function debias(biased, { gathered, nAveraged }) {
  const next = gathered + (1 - gathered) * biased;
  return { rate: next > 0 ? biased / next : 1 / (nAveraged + 1), gathered: next };
}
function makeDebiased(rate, gathered = 0) {
  const debiased = (progress) => {
    const { nAveraged } = progress;
    const next = debias(rate(progress), { nAveraged, gathered: debiased.gathered });
    debiased.gathered = next.gathered;
    return next.rate;
  };
  debiased.gathered = gathered;
  return debiased;
}
function withInit(rate, init) {
  checkOneOf("init", init, ["weights", "copyFirst", "zero"]);
  switch (init) {
    case "weights":
      return rate;
    case "copyFirst":
      return (progress) => progress.nAveraged === 0 ? 1 : rate(progress);
    case "zero":
      return makeDebiased(rate);
  }
}
const averageOptionNames = [
  "decay",
  "halfLife",
  "horizon",
  "sigmaRel",
  "warmup",
  "intervalCorrected",
  "init"
];
function weightProfile(options, steps) {
  checkInteger("steps", steps, 0);
  const rates = ratesOf(options, steps);
  const profile = new Float64Array(steps + 1);
  let rest = 1;
  for (const [i, rate] of rates.reverse()) {
    profile[i] = rest * rate;
    rest *= 1 - rate;
  }
  profile[0] = rest;
  return profile;
}
const optionNames = [...averageOptionNames, "everyNSteps", "currentStep"];
const aliases = {
  emaDecay: "decay",
  emaMomentum: "decay",
  momentum: "decay",
  beta: "decay",
  decays: "decay",
  updateEvery: "everyNSteps"
};
function ratesOf(options, steps) {
  checkOptionNames("weightProfile", options, optionNames, aliases);
  const { everyNSteps = 1, currentStep = 0, init = "weights" } = options;
  checkInteger("everyNSteps", everyNSteps, 1);
  checkInteger("currentStep", currentStep, 0);
  const rateOf2 = withInit(makeRate(options, 0.9999), init);
  const rates = [];
  const first = 1 + (everyNSteps - currentStep % everyNSteps) % everyNSteps;
  for (let i = first; i <= steps; i += everyNSteps) {
    const interval = i === first ? first : everyNSteps;
    rates.push([i, rateOf2({ nAveraged: rates.length, step: currentStep + i, interval })]);
  }
  return rates;
}
function summarize(profile) {
  const [initial = NaN] = profile;
  const steps = profile.length - 1;
  const sum = (term) => profile.reduce((total, share, i) => i === 0 ? total : total + term(share, steps - i), 0);
  const rest = sum((share) => share);
  return {
    initial,
    meanAge: rest > 0 ? sum((share, age) => share * age) / rest : 0,
    halfWithin: halfWithin(profile),
    effectiveCount: 1 / profile.reduce((total, share) => total + share * share, 0)
  };
}
function halfWithin(profile) {
  let [share, count] = [0, 0];
  while (share < 0.5 && count < profile.length) {
    count++;
    share += profile[profile.length - count] ?? 0;
  }
  return count;
}
function inParts(profile, count) {
  const steps = profile.length - 1;
  const parts = new Array(Math.min(count, steps)).fill(0);
  for (let i = 1; i <= steps; i++) {
    const part = Math.floor((i - 1) * parts.length / steps);
    parts[part] = (parts[part] ?? 0) + (profile[i] ?? 0);
  }
  return parts;
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ProfileFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const words = {
      decay: [0.5, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999, 0.99999],
      halfLife: [1, 5, 10, 25, 50, 100, 250, 500, 1e3, 5e3, 5e4],
      horizon: [2, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 1e4, 1e5],
      sigmaRel: [0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.28]
    };
    const wordNames = Object.keys(words);
    const warmups = {
      none: void 0,
      "'ramp'": "ramp",
      "{ kind: 'power' }": { kind: "power" },
      "{ kind: 'power', power: 1 }": { kind: "power", power: 1 },
      "{ kind: 'exponential', tau: 200 }": { kind: "exponential", tau: 200 },
      "{ kind: 'annealing' }": { kind: "annealing" }
    };
    const inits = ["weights", "copyFirst", "zero"];
    const lengths = [10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4];
    const intervals = [1, 2, 5, 10, 20, 50, 100];
    const word = ref("decay");
    const valueIndex = ref(7);
    const warmupName = ref("none");
    const init = ref("weights");
    const intervalIndex = ref(0);
    const lengthIndex = ref(6);
    const value = computed(() => words[word.value][valueIndex.value] ?? NaN);
    const everyNSteps = computed(() => intervals[intervalIndex.value] ?? 1);
    const steps = computed(() => lengths[lengthIndex.value] ?? 1);
    const profile = computed(() => {
      const warmup = warmups[warmupName.value];
      const options = {
        [word.value]: value.value,
        init: init.value,
        everyNSteps: everyNSteps.value,
        ...warmup !== void 0 && { warmup }
      };
      return weightProfile(options, steps.value);
    });
    const code = computed(() => {
      const options = [
        `${word.value}: ${value.value}`,
        ...warmupName.value === "none" ? [] : [`warmup: ${warmupName.value}`],
        ...init.value === "weights" ? [] : [`init: '${init.value}'`],
        ...everyNSteps.value === 1 ? [] : [`everyNSteps: ${everyNSteps.value}`]
      ];
      return `weightProfile({ ${options.join(", ")} }, ${steps.value})`;
    });
    const summary = computed(() => summarize(profile.value));
    const parts = computed(() => inParts(profile.value, 250));
    const area = computed(() => `${stairs(parts.value, Math.max(...parts.value, 1e-12))}V100H0Z`);
    const rows = computed(() => [
      ["initial weights", percent(summary.value.initial)],
      ["mean age of the rest", `${number(summary.value.meanAge)} steps`],
      ["half comes from the last", `${number(summary.value.halfWithin)} steps`],
      ["as noisy as a mean of", `${number(summary.value.effectiveCount)} weights`]
    ]);
    function percent(share) {
      return `${Number((100 * share).toPrecision(2))} %`;
    }
    function number(count) {
      return Number(count.toPrecision(3)).toLocaleString("en");
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$2, _attrs, {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$3, {
              modelValue: word.value,
              "onUpdate:modelValue": ($event) => word.value = $event,
              label: "decay given as",
              options: unref(wordNames)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$4, {
              modelValue: valueIndex.value,
              "onUpdate:modelValue": ($event) => valueIndex.value = $event,
              label: word.value,
              max: words[word.value].length - 1,
              text: String(value.value)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$3, {
              modelValue: warmupName.value,
              "onUpdate:modelValue": ($event) => warmupName.value = $event,
              label: "warmup",
              options: Object.keys(warmups)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$3, {
              modelValue: init.value,
              "onUpdate:modelValue": ($event) => init.value = $event,
              label: "init",
              options: inits
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$4, {
              modelValue: intervalIndex.value,
              "onUpdate:modelValue": ($event) => intervalIndex.value = $event,
              label: "everyNSteps",
              max: intervals.length - 1,
              text: String(everyNSteps.value)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$4, {
              modelValue: lengthIndex.value,
              "onUpdate:modelValue": ($event) => lengthIndex.value = $event,
              label: "steps",
              max: lengths.length - 1,
              text: steps.value.toLocaleString("en")
            }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$3, {
                modelValue: word.value,
                "onUpdate:modelValue": ($event) => word.value = $event,
                label: "decay given as",
                options: unref(wordNames)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "options"]),
              createVNode(_sfc_main$4, {
                modelValue: valueIndex.value,
                "onUpdate:modelValue": ($event) => valueIndex.value = $event,
                label: word.value,
                max: words[word.value].length - 1,
                text: String(value.value)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "label", "max", "text"]),
              createVNode(_sfc_main$3, {
                modelValue: warmupName.value,
                "onUpdate:modelValue": ($event) => warmupName.value = $event,
                label: "warmup",
                options: Object.keys(warmups)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "options"]),
              createVNode(_sfc_main$3, {
                modelValue: init.value,
                "onUpdate:modelValue": ($event) => init.value = $event,
                label: "init",
                options: inits
              }, null, 8, ["modelValue", "onUpdate:modelValue"]),
              createVNode(_sfc_main$4, {
                modelValue: intervalIndex.value,
                "onUpdate:modelValue": ($event) => intervalIndex.value = $event,
                label: "everyNSteps",
                max: intervals.length - 1,
                text: String(everyNSteps.value)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"]),
              createVNode(_sfc_main$4, {
                modelValue: lengthIndex.value,
                "onUpdate:modelValue": ($event) => lengthIndex.value = $event,
                label: "steps",
                max: lengths.length - 1,
                text: steps.value.toLocaleString("en")
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"])
            ];
          }
        }),
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<code data-v-093eaabf${_scopeId}>${ssrInterpolate(code.value)}</code><dl aria-live="polite" data-v-093eaabf${_scopeId}><!--[-->`);
            ssrRenderList(rows.value, ([name, text]) => {
              _push2(`<div data-v-093eaabf${_scopeId}><dt data-v-093eaabf${_scopeId}>${ssrInterpolate(name)}</dt><dd data-v-093eaabf${_scopeId}>${ssrInterpolate(text)}</dd></div>`);
            });
            _push2(`<!--]--></dl>`);
          } else {
            return [
              createVNode("code", null, toDisplayString(code.value), 1),
              createVNode("dl", { "aria-live": "polite" }, [
                (openBlock(true), createBlock(Fragment, null, renderList(rows.value, ([name, text]) => {
                  return openBlock(), createBlock("div", { key: name }, [
                    createVNode("dt", null, toDisplayString(name), 1),
                    createVNode("dd", null, toDisplayString(text), 1)
                  ]);
                }), 128))
              ])
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="shares" data-v-093eaabf${_scopeId}><div class="initial"${ssrRenderAttr("title", percent(summary.value.initial))} data-v-093eaabf${_scopeId}><div class="bar" style="${ssrRenderStyle({ height: `${100 * summary.value.initial}%` })}" data-v-093eaabf${_scopeId}></div></div>`);
            _push2(ssrRenderComponent(FigurePlot, {
              label: "Share of each step's weights in the average",
              x: ["step 1", "share of each step", `step ${steps.value.toLocaleString("en")}`]
            }, {
              default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                if (_push3) {
                  _push3(`<path class="area"${ssrRenderAttr("d", area.value)} data-v-093eaabf${_scopeId2}></path>`);
                } else {
                  return [
                    createVNode("path", {
                      class: "area",
                      d: area.value
                    }, null, 8, ["d"])
                  ];
                }
              }),
              _: 1
            }, _parent2, _scopeId));
            _push2(`<span class="name" data-v-093eaabf${_scopeId}>initial</span></div>`);
          } else {
            return [
              createVNode("div", { class: "shares" }, [
                createVNode("div", {
                  class: "initial",
                  title: percent(summary.value.initial)
                }, [
                  createVNode("div", {
                    class: "bar",
                    style: { height: `${100 * summary.value.initial}%` }
                  }, null, 4)
                ], 8, ["title"]),
                createVNode(FigurePlot, {
                  label: "Share of each step's weights in the average",
                  x: ["step 1", "share of each step", `step ${steps.value.toLocaleString("en")}`]
                }, {
                  default: withCtx(() => [
                    createVNode("path", {
                      class: "area",
                      d: area.value
                    }, null, 8, ["d"])
                  ]),
                  _: 1
                }, 8, ["x"]),
                createVNode("span", { class: "name" }, "initial")
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/ProfileFigure.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const ProfileFigure = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-093eaabf"]]);
const __pageData = JSON.parse('{"title":"Choosing a decay","description":"See how a decay, half-life, horizon, width, warmup or start determines the share of each step in the average, with an interactive inspector.","frontmatter":{"title":"Choosing a decay","description":"See how a decay, half-life, horizon, width, warmup or start determines the share of each step in the average, with an interactive inspector.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Choosing a decay"}],["meta",{"property":"og:description","content":"See how a decay, half-life, horizon, width, warmup or start determines the share of each step in the average, with an interactive inspector."}],["meta",{"property":"og:url","content":"http://localhost:4100/guide/choosing-a-decay"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Choosing a decay"}],["meta",{"name":"twitter:description","content":"See how a decay, half-life, horizon, width, warmup or start determines the share of each step in the average, with an interactive inspector."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["docs/examples/starts/several-decays.ts","docs/examples/starts/decay-units.ts","docs/examples/decay.ts"],"tests":["docs/examples/starts.test.ts","docs/examples/decay.test.ts"]}},"headers":[],"relativePath":"guide/choosing-a-decay.md","filePath":"guide/choosing-a-decay.md","lastUpdated":1795677499000}');
const __default__ = { name: "guide/choosing-a-decay.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="choosing-a-decay" tabindex="-1">Choosing a decay <a class="header-anchor" href="#choosing-a-decay" aria-label="Permalink to &quot;Choosing a decay&quot;">​</a></h1><p>Every average is a weighted sum of the weights after each step. The decay, warmup and start only determine the share of each step. The inspector shows these shares:</p>`);
      _push(ssrRenderComponent(ProfileFigure, null, null, _parent));
      _push(`<p>The bar on the left shows the share of the initial weights, on a scale from 0 to 1. The area shows the share of each step, in up to 250 parts of the run, scaled to its maximum. <a href="./../optim/decay-and-warmup#what-is-in-the-average"><code>weightProfile</code></a> computes the shares, with the same code as <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a>.</p><h2 id="where-to-start" tabindex="-1">Where to start <a class="header-anchor" href="#where-to-start" aria-label="Permalink to &quot;Where to start&quot;">​</a></h2><ol><li>Count the steps of your run: epochs × batches per epoch.</li><li>Average over a fifth of them: <code>horizon: steps / 5</code>, which is a decay of 1 − 5 / steps.</li><li>Also maintain one or two shorter averages, for example over a tenth and a twentieth of the run. They cost <a href="./../optim/decay-and-warmup#several-averages-at-once">little</a>, and validation shows which one is best:</li></ol><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient.">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it.">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution.">randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">], </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;">noise</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution.">randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">], </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;">ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.sum&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(axis?: number | number[], keepDims?: boolean): tf.Tensor&lt;tf.Rank&gt;">sum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">true</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.add&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;">add</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;">noise</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const model: tf.Sequential">model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping.">sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model.">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer.">dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space.">units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model).">inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">] })],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const decays: number[]">decays</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.99</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">];</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }), {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragesOptions.decays?: readonly number[]" data-description="Maintain multiple averages in the same pass, each with its decay in [0, 1]; instead of \`decay\`, \`halfLife\`, \`horizon\` and \`sigmaRel\`.">decays</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const model: tf.Sequential">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`.">compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer.">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses.">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const model: tf.Sequential">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset).">fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;">ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays.">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">30</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.batchSize?: number" data-description="Number of samples per gradient update. If unspecified, it will default to 32.">batchSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">8</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level.">verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// This uses the training data; use your validation data.</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const evaluate: () =&gt; number | undefined">evaluate</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const loss: tf.Scalar">loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const model: tf.Sequential">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Sequential.evaluate(x: tf.Tensor | tf.Tensor[], y: tf.Tensor | tf.Tensor[], args?: tf.ModelEvaluateArgs): tf.Scalar | tf.Scalar[]" data-description="Returns the loss value &amp; metrics values for the model in test mode.">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;">ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="type Scalar = tf.Tensor&lt;tf.Rank.R0&gt;
export Scalar">Scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const loss: tf.Scalar">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.dataSync&lt;&quot;float32&quot;&gt;(): Float32Array&lt;ArrayBufferLike&gt;" data-description="Synchronously downloads the values from the \`tf.Tensor\`. This blocks the UI thread until the values are ready, which can cause performance issues.">dataSync</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;()[</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">];</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">};</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var console: Console">console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console.">log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;last step&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const evaluate: () =&gt; number | undefined">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">());</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const decays: number[]">decays</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;number&gt;.forEach(callbackfn: (value: number, index: number, array: number[]) =&gt; void, thisArg?: any): void" data-description="Performs the specified action for each element in an array.">forEach</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="decay: number">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="index: number">index</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const loss: number | undefined">loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;number | undefined&gt;(body: () =&gt; number | undefined, options?: SwapOptions): number | undefined (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const evaluate: () =&gt; number | undefined">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SwapOptions.index?: number" data-description="Which average, if there is more than one.">index</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var console: Console">console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console.">log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">\`decay \${</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="decay: number">decay</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">}\`</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const loss: number | undefined">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span></code></pre></div><table tabindex="0"><thead><tr><th style="text-align:right;">Steps in the run</th><th style="text-align:right;">Horizon of a fifth</th><th style="text-align:right;">Decay</th><th style="text-align:right;">Initial weights left at the end</th></tr></thead><tbody><tr><td style="text-align:right;">1,000</td><td style="text-align:right;">200</td><td style="text-align:right;">0.995</td><td style="text-align:right;">0.67 %</td></tr><tr><td style="text-align:right;">10,000</td><td style="text-align:right;">2,000</td><td style="text-align:right;">0.9995</td><td style="text-align:right;">0.67 %</td></tr><tr><td style="text-align:right;">100,000</td><td style="text-align:right;">20,000</td><td style="text-align:right;">0.99995</td><td style="text-align:right;">0.67 %</td></tr><tr><td style="text-align:right;">1,000,000</td><td style="text-align:right;">200,000</td><td style="text-align:right;">0.999995</td><td style="text-align:right;">0.67 %</td></tr></tbody></table><p>The last column is <math><msup><mpadded lspace="0"><mi>decay</mi></mpadded><mpadded lspace="0"><mi>steps</mi></mpadded></msup></math>, about <math><msup><mi>e</mi><mrow class="tml-sml-pad"><mo form="prefix" stretchy="false" lspace="0em" rspace="0em">−</mo><mn>5</mn></mrow></msup></math>.</p><p><a href="./decay-evidence">How far back to average</a> shows the evidence: the best horizon by steps, noise, learning rate and schedule, exactly for a quadratic and measured on three networks. It varies from a twentieth to half of a run, so compare several. When in doubt, choose a shorter one: on the quadratics, half of the run is worse than a tenth.</p><p>When you change the batch size, adjust the decay as well: with batches <math><mi>κ</mi></math> times as large, use <math><msup><mpadded lspace="0"><mi>decay</mi></mpadded><mi>κ</mi></msup></math> (<a href="https://arxiv.org/abs/2307.13813" target="_blank" rel="noreferrer">Busbridge et al., 2023</a>). <a href="./decay-evidence#when-the-batch-grows">A figure</a> shows both.</p><h2 id="ways-to-specify-the-decay" tabindex="-1">Ways to specify the decay <a class="header-anchor" href="#ways-to-specify-the-decay" aria-label="Permalink to &quot;Ways to specify the decay&quot;">​</a></h2><table tabindex="0"><thead><tr><th>You know</th><th>Use</th><th>Because</th></tr></thead><tbody><tr><td>a decay from a paper or other code</td><td><code>decay: 0.999</code></td><td>Most papers specify it. It counts updates, independent of the length of the run.</td></tr><tr><td>after how many steps to forget half</td><td><code>halfLife: 500</code></td><td>The decay is <math><msup><mn>2</mn><mrow><mo form="prefix" stretchy="false" lspace="0em" rspace="0em">−</mo><mn>1</mn><mi>/</mi><mn>500</mn></mrow></msup></math>.</td></tr><tr><td>how far back to average</td><td><code>horizon: 1000</code></td><td>The decay is 1 − 1/1000, and the mean age of the averaged weights is 999 steps.</td></tr><tr><td>a share of the run, however long it is</td><td><code>sigmaRel: 0.1</code></td><td>The profile keeps its shape as the run grows. <a href="https://arxiv.org/abs/2312.02696" target="_blank" rel="noreferrer">Karras et al. (2024)</a> use 0.05 and 0.1.</td></tr><tr><td>nothing yet</td><td><code>decays: [ … ]</code></td><td>Choose at the end. With <a href="./../examples/#post-hoc"><code>PostHocEma</code></a>, you can choose any width then.</td></tr></tbody></table><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient.">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it.">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const adam: () =&gt; Adam">adam</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1e-3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const byHalfLife: EMAOptimizer&lt;Adam&gt;">byHalfLife</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const adam: () =&gt; Adam">adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(), { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.halfLife?: number" data-description="The number of updates after which half of the average remains, above 0: a decay of 2^(−1 / halfLife). With \`intervalCorrected\`, it counts steps.">halfLife</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">500</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const byHorizon: EMAOptimizer&lt;Adam&gt;">byHorizon</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const adam: () =&gt; Adam">adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(), { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.horizon?: number" data-description="The effective number of updates in the average, at least 1: a decay of 1 − 1 / horizon. With \`intervalCorrected\`, it counts steps.">horizon</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1000</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const byWidth: EMAOptimizer&lt;Adam&gt;">byWidth</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const adam: () =&gt; Adam">adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(), { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.sigmaRel?: number" data-description="The width of the power-function profile, in (0, 0.288]: the standard deviation of the steps in the average, relative to the length of the run, however long it is (Karras et al. 2024, arXiv:2312.02696). The decay is (1 − Δt / t)^(γ + 1), so it does not depend on how often the averages are updated.">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var console: Console">console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console.">log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const byHalfLife: EMAOptimizer&lt;Adam&gt;">byHalfLife</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.decay: number" data-description="The share of the (first) average that remains at each update, in [0, 1], without warmup; NaN with \`sigmaRel\`. You can change it at any time; it then replaces \`halfLife\`, \`horizon\` or \`sigmaRel\`.">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const byHorizon: EMAOptimizer&lt;Adam&gt;">byHorizon</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.decay: number" data-description="The share of the (first) average that remains at each update, in [0, 1], without warmup; NaN with \`sigmaRel\`. You can change it at any time; it then replaces \`halfLife\`, \`horizon\` or \`sigmaRel\`.">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// A width has no single decay: the decay increases during the run.</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var console: Console">console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console.">log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var Number: NumberConstructor" data-description="An object that represents a number of any kind. All JavaScript numbers are 64-bit floating-point numbers.">Number</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="NumberConstructor.isNaN(number: unknown): boolean" data-description="Returns a Boolean value that indicates whether a value is the reserved value NaN (not a number). Unlike the global isNaN(), Number.isNaN() doesn&#39;t forcefully convert the parameter to a number. Only values of the type number, that are also NaN, result in true.">isNaN</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const byWidth: EMAOptimizer&lt;Adam&gt;">byWidth</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.decay: number" data-description="The share of the (first) average that remains at each update, in [0, 1], without warmup; NaN with \`sigmaRel\`. You can change it at any time; it then replaces \`halfLife\`, \`horizon\` or \`sigmaRel\`.">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">));</span></span></code></pre></div><p><code>sigmaRel</code> is the power-function average of <a href="https://arxiv.org/abs/2312.02696" target="_blank" rel="noreferrer">Karras et al. (2024)</a>. Select it in the inspector and change the steps: the profile keeps its position and width relative to the run, and the initial weights are gone after the first update.</p><h2 id="a-slow-start" tabindex="-1">A slow start <a class="header-anchor" href="#a-slow-start" aria-label="Permalink to &quot;A slow start&quot;">​</a></h2><p>With a high decay, the initial weights stay in the average for a long time. In the inspector, set the decay to 0.9999 and the steps to 1,000: nine tenths of the average are the untrained network. Then select <code>warmup: &#39;ramp&#39;</code> or <code>init: &#39;zero&#39;</code> to see the difference:</p><ul><li><code>warmup</code> starts with a low decay, which quickly forgets the first weights, and raises it to the specified one.</li><li><code>init: &#39;copyFirst&#39;</code> starts with the weights after the first step. They are slightly better than the initial weights, but have the same share.</li><li><code>init: &#39;zero&#39;</code> starts with zeros and corrects for them, so that the shares of the steps always sum to 1.</li></ul><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const warmed: EMAOptimizer&lt;tf.SGDOptimizer&gt;">warmed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;tf.SGDOptimizer&gt;(inner: tf.SGDOptimizer, options?: EMAOptimizerOptions): EMAOptimizer&lt;tf.SGDOptimizer&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const train: typeof tf.OptimizerConstructors">train</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="OptimizerConstructors.sgd(learningRate: number): tf.SGDOptimizer" data-description="Constructs a \`tf.SGDOptimizer\` that uses stochastic gradient descent.">sgd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">), {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1].">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.warmup?: Warmup" data-description="How the decay warms up.">warmup</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;ramp&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const debiased: EMAOptimizer&lt;tf.SGDOptimizer&gt;">debiased</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;tf.SGDOptimizer&gt;(inner: tf.SGDOptimizer, options?: EMAOptimizerOptions): EMAOptimizer&lt;tf.SGDOptimizer&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const train: typeof tf.OptimizerConstructors">train</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="OptimizerConstructors.sgd(learningRate: number): tf.SGDOptimizer" data-description="Constructs a \`tf.SGDOptimizer\` that uses stochastic gradient descent.">sgd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">), {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1].">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AverageOptions.init?: AverageInit" data-description="The initial value of the average: the weights before the first step (like NeMo), the weights at the first update (like torch), or zeros, whose bias is corrected at each update (like Adam).">init</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;zero&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><h2 id="every-n-steps" tabindex="-1">Every N steps <a class="header-anchor" href="#every-n-steps" aria-label="Permalink to &quot;Every N steps&quot;">​</a></h2><p><code>everyNSteps: 10</code> updates the average only every tenth step. The decay then applies per update, so the average reaches back ten times as far in steps; the inspector shows this as a comb. With <code>intervalCorrected: true</code>, the decay applies per step, whatever the interval, as it always does with <code>sigmaRel</code>.</p><h2 id="with-swa" tabindex="-1">With SWA <a class="header-anchor" href="#with-swa" aria-label="Permalink to &quot;With SWA&quot;">​</a></h2><p>SWA has no decay. Instead, choose when to start averaging, and how often to average:</p><ul><li>Start after three quarters of the run, as in <a href="https://arxiv.org/abs/1803.05407" target="_blank" rel="noreferrer">Izmailov et al. (2018)</a>, with a <a href="./../optim/schedules/swa-lr">learning rate</a> that stays high.</li><li>Average once per epoch, or more often. Weights from nearby steps have similar noise and add little.</li></ul></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/choosing-a-decay.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
