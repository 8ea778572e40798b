import { defineComponent, ref, computed, mergeProps, unref, withCtx, createVNode, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderAttr, ssrRenderAttrs, ssrRenderList, ssrInterpolate } from "vue/server-renderer";
import { p as polyline } from "./lines.BlqvANrZ.js";
import { _ as _sfc_main$6 } from "./FigureSlider.D0iZOwS0.js";
import { _ as _sfc_main$5 } from "./LineFigure.CiDy2VY8.js";
import { _ as _sfc_main$7 } from "./FigureChoice.Citjh4N0.js";
import "./FigureFrame.C5jejLez.js";
import "./FigurePlot.DLtSUxNp.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const shapes = {
  constant: () => 1,
  "cosine to a tenth": (progress) => 0.1 + 0.9 * cosine(progress),
  "cosine to 0": cosine
};
function cosine(progress) {
  return (1 + Math.cos(Math.PI * progress)) / 2;
}
const curvatures = [1, 0.3, 0.1, 0.03];
function expectedLosses({ steps, lr, noise, shape }, decay) {
  const losses = Array(steps).fill(0);
  for (const h of curvatures) {
    let [meanW, meanE, varW, varE, cov] = [1, 1, 0, 0, 0];
    for (let step = 0; step < steps; step++) {
      const rate = lr * shapes[shape](step / steps);
      const keep = 1 - rate * h;
      meanW *= keep;
      varW = keep ** 2 * varW + (rate * noise) ** 2;
      const moved = keep * cov;
      meanE = decay * meanE + (1 - decay) * meanW;
      varE = decay ** 2 * varE + 2 * decay * (1 - decay) * moved + (1 - decay) ** 2 * varW;
      cov = decay * moved + (1 - decay) * varW;
      losses[step] = (losses[step] ?? 0) + h * (meanE ** 2 + varE) / 2;
    }
  }
  return losses;
}
const finalLoss = (run, decay) => expectedLosses(run, decay).at(-1) ?? NaN;
const shares = Array.from({ length: 25 }, (_, i) => 10 ** (i / 12 - 2));
const decayOf = (share, steps) => Math.max(0, 1 - 1 / (share * steps));
function bestHorizon(run) {
  const all = shares.map((share) => finalLoss(run, decayOf(share, run.steps)));
  const loss = Math.min(...all);
  return { share: shares[all.indexOf(loss)] ?? NaN, loss, raw: finalLoss(run, 0) };
}
const samples = 16384;
const base = { lr: 5e-3, noise: 4, decay: 0.999 };
const scaledRun = (kappa) => ({
  steps: samples / kappa,
  lr: base.lr * kappa,
  noise: base.noise / Math.sqrt(kappa),
  shape: "constant"
});
function lossesBySample(kappa, decay, every = 256) {
  const losses = expectedLosses(scaledRun(kappa), decay);
  return Array.from(
    { length: samples / every },
    (_, i) => losses[(i + 1) * every / kappa - 1] ?? NaN
  );
}
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "BatchScalingFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const factors = [1, 2, 4, 8, 16, 32];
    const chosen = ref(4);
    const kappa = computed(() => factors[chosen.value] ?? 1);
    const scaledDecay = computed(() => base.decay ** kappa.value);
    const small = lossesBySample(1, base.decay);
    const scaled = computed(() => lossesBySample(kappa.value, scaledDecay.value));
    const kept = computed(() => lossesBySample(kappa.value, base.decay));
    const [low, high] = [small.at(-1) ?? NaN, small[0] ?? NaN].map(
      (value, i) => value * (i === 0 ? 0.7 : 1.1)
    );
    const line = (losses) => polyline(
      losses.map((loss, i) => [
        1e3 * (i + 1) / losses.length,
        100 * Math.log(high / loss) / Math.log(high / low)
      ])
    );
    const summary = computed(() => {
      const end = (losses) => losses.at(-1)?.toPrecision(2);
      return `With batches ${kappa.value} times as large, ${scaledRun(kappa.value).steps.toLocaleString("en")} steps: the decay ${base.decay}^${kappa.value} = ${Number(scaledDecay.value.toPrecision(4))} ends at a loss of ${end(scaled.value)}, the unchanged ${base.decay} at ${end(kept.value)}. The small batches end at ${end(small)}.`;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$5, mergeProps({
        legend: {
          average: "large batches, decay^κ",
          raw: "small batches",
          dashed: "large batches, decay unchanged"
        },
        summary: summary.value,
        x: ["0", "samples seen", unref(samples).toLocaleString("en")],
        y: [unref(low).toPrecision(2), "expected loss of the average", unref(high).toPrecision(2)]
      }, _attrs), {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$6, {
              modelValue: chosen.value,
              "onUpdate:modelValue": ($event) => chosen.value = $event,
              label: "κ, how many times as large",
              max: factors.length - 1,
              text: String(kappa.value)
            }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$6, {
                modelValue: chosen.value,
                "onUpdate:modelValue": ($event) => chosen.value = $event,
                label: "κ, how many times as large",
                max: factors.length - 1,
                text: String(kappa.value)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"])
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<polyline class="figure-line average"${ssrRenderAttr("points", line(scaled.value))}${_scopeId}></polyline><polyline class="figure-line dashed"${ssrRenderAttr("points", line(kept.value))}${_scopeId}></polyline><polyline class="figure-line raw"${ssrRenderAttr("points", line(unref(small)))}${_scopeId}></polyline>`);
          } else {
            return [
              createVNode("polyline", {
                class: "figure-line average",
                points: line(scaled.value)
              }, null, 8, ["points"]),
              createVNode("polyline", {
                class: "figure-line dashed",
                points: line(kept.value)
              }, null, 8, ["points"]),
              createVNode("polyline", {
                class: "figure-line raw",
                points: line(unref(small))
              }, null, 8, ["points"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/BatchScalingFigure.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "HorizonFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const lengths = [100, 200, 500, 1e3, 2e3, 5e3, 1e4];
    const rates = [0.03, 0.05, 0.1, 0.2, 0.3];
    const noises = [0.1, 0.3, 1, 2, 3];
    const shape = ref("constant");
    const length = ref(3);
    const rate = ref(2);
    const noise = ref(2);
    const run = computed(() => ({
      steps: lengths[length.value] ?? 1,
      lr: rates[rate.value] ?? 0,
      noise: noises[noise.value] ?? 0,
      shape: shape.value
    }));
    const best = computed(() => bestHorizon(run.value));
    const lossAt = (share) => finalLoss(run.value, decayOf(share, run.value.steps));
    const losses = computed(() => shares.map(lossAt));
    const x = (share) => 500 * (2 + Math.log10(share));
    const top = computed(() => Math.max(...losses.value, best.value.raw) * 1.05);
    const bottom = computed(() => best.value.loss / 1.05);
    const y = (loss) => 100 * Math.log(top.value / loss) / Math.log(top.value / bottom.value);
    const curve = computed(
      () => polyline(shares.map((share, i) => [x(share), y(losses.value[i] ?? NaN)]))
    );
    const percent = (value) => `${Math.round(100 * value)}%`;
    const summary = computed(() => {
      const { share, loss, raw } = best.value;
      const worse = (one) => percent(lossAt(one) / loss - 1);
      return `The best horizon is ${percent(share)} of the run, a decay of ${Number(decayOf(share, run.value.steps).toPrecision(4))}. Its loss is ${percent(1 - loss / raw)} below that of the weights. A horizon of a tenth of the run has ${worse(0.1)} more loss than the best, a quarter ${worse(0.25)}, a half ${worse(0.5)}.`;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$5, mergeProps({
        legend: { average: "average", raw: "weights", dashed: "best horizon" },
        summary: summary.value,
        x: ["1%", "10% of the run", "100%"],
        y: [bottom.value.toPrecision(2), "expected loss at the end", top.value.toPrecision(2)]
      }, _attrs), {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$7, {
              modelValue: shape.value,
              "onUpdate:modelValue": ($event) => shape.value = $event,
              label: "schedule",
              options: Object.keys(unref(shapes))
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$6, {
              modelValue: length.value,
              "onUpdate:modelValue": ($event) => length.value = $event,
              label: "steps",
              max: lengths.length - 1,
              text: String(run.value.steps)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$6, {
              modelValue: rate.value,
              "onUpdate:modelValue": ($event) => rate.value = $event,
              label: "learning rate",
              max: rates.length - 1,
              text: String(run.value.lr)
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$6, {
              modelValue: noise.value,
              "onUpdate:modelValue": ($event) => noise.value = $event,
              label: "gradient noise",
              max: noises.length - 1,
              text: String(run.value.noise)
            }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$7, {
                modelValue: shape.value,
                "onUpdate:modelValue": ($event) => shape.value = $event,
                label: "schedule",
                options: Object.keys(unref(shapes))
              }, null, 8, ["modelValue", "onUpdate:modelValue", "options"]),
              createVNode(_sfc_main$6, {
                modelValue: length.value,
                "onUpdate:modelValue": ($event) => length.value = $event,
                label: "steps",
                max: lengths.length - 1,
                text: String(run.value.steps)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"]),
              createVNode(_sfc_main$6, {
                modelValue: rate.value,
                "onUpdate:modelValue": ($event) => rate.value = $event,
                label: "learning rate",
                max: rates.length - 1,
                text: String(run.value.lr)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"]),
              createVNode(_sfc_main$6, {
                modelValue: noise.value,
                "onUpdate:modelValue": ($event) => noise.value = $event,
                label: "gradient noise",
                max: noises.length - 1,
                text: String(run.value.noise)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"])
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<path class="figure-line raw"${ssrRenderAttr("d", `M0 ${y(best.value.raw)}H1000`)}${_scopeId}></path><path class="figure-line dashed"${ssrRenderAttr("d", `M${x(best.value.share)} 0V100`)}${_scopeId}></path><polyline class="figure-line average"${ssrRenderAttr("points", curve.value)}${_scopeId}></polyline>`);
          } else {
            return [
              createVNode("path", {
                class: "figure-line raw",
                d: `M0 ${y(best.value.raw)}H1000`
              }, null, 8, ["d"]),
              createVNode("path", {
                class: "figure-line dashed",
                d: `M${x(best.value.share)} 0V100`
              }, null, 8, ["d"]),
              createVNode("polyline", {
                class: "figure-line average",
                points: curve.value
              }, null, 8, ["points"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/HorizonFigure.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "HorizonTable",
  __ssrInlineRender: true,
  setup(__props) {
    const lengths = [100, 1e3, 1e4];
    const rows = Object.keys(shapes).flatMap(
      (shape) => [0.03, 0.1, 0.3].flatMap(
        (lr) => [0.3, 1, 3].map((noise) => ({
          name: [shape, lr, noise],
          cells: lengths.map((steps) => {
            const { share, loss, raw } = bestHorizon({ steps, lr, noise, shape });
            const gain = Math.round(100 * (1 - loss / raw));
            return gain < 1 ? "no gain" : `${Math.round(100 * share)}%, −${gain}%`;
          })
        }))
      )
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<table${ssrRenderAttrs(mergeProps({ tabindex: "0" }, _attrs))}><thead><tr><th>Schedule</th><th>Learning rate</th><th>Noise</th><!--[-->`);
      ssrRenderList(lengths, (steps) => {
        _push(`<th>${ssrInterpolate(steps.toLocaleString("en"))} steps</th>`);
      });
      _push(`<!--]--></tr></thead><tbody><!--[-->`);
      ssrRenderList(unref(rows), ({ name, cells }) => {
        _push(`<tr><!--[-->`);
        ssrRenderList(name, (one, i) => {
          _push(`<td>${ssrInterpolate(one)}</td>`);
        });
        _push(`<!--]--><!--[-->`);
        ssrRenderList(cells, (cell, i) => {
          _push(`<td>${ssrInterpolate(cell)}</td>`);
        });
        _push(`<!--]--></tr>`);
      });
      _push(`<!--]--></tbody></table>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/HorizonTable.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const horizons = [10, 20, 40, 80, 160];
const bestOf = ({ averages }) => horizons[averages.indexOf(Math.min(...averages))] ?? NaN;
const recorded = [
  {
    task: "Digits, SGD with momentum",
    steps: 100,
    raw: 0.7185,
    averages: [
      0.4541,
      0.4099,
      0.3813,
      0.5036,
      0.9826
    ]
  },
  {
    task: "Digits, SGD with momentum",
    steps: 200,
    raw: 0.7755,
    averages: [
      0.446,
      0.4042,
      0.372,
      0.3342,
      0.3635
    ]
  },
  {
    task: "Digits, SGD with momentum",
    steps: 300,
    raw: 0.9799,
    averages: [
      0.6013,
      0.516,
      0.4435,
      0.3743,
      0.3153
    ]
  },
  {
    task: "Noisy sine, Adam",
    steps: 100,
    raw: 0.0791,
    averages: [
      0.0597,
      0.0819,
      0.2181,
      0.7719,
      1.5218
    ]
  },
  {
    task: "Noisy sine, Adam",
    steps: 200,
    raw: 0.2109,
    averages: [
      0.0383,
      0.0254,
      0.0206,
      0.1209,
      0.724
    ]
  },
  {
    task: "Noisy sine, Adam",
    steps: 400,
    raw: 0.0776,
    averages: [
      0.017,
      0.012,
      0.0126,
      0.0213,
      0.1295
    ]
  },
  {
    task: "Two moons, Adam",
    steps: 100,
    raw: 0.5768,
    averages: [
      0.5612,
      0.5616,
      0.5689,
      0.5841,
      0.6049
    ]
  },
  {
    task: "Two moons, Adam",
    steps: 200,
    raw: 0.5549,
    averages: [
      0.5407,
      0.5382,
      0.5409,
      0.5521,
      0.5692
    ]
  },
  {
    task: "Two moons, Adam",
    steps: 400,
    raw: 0.5508,
    averages: [
      0.543,
      0.5385,
      0.5359,
      0.5358,
      0.546
    ]
  }
];
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "MeasuredHorizons",
  __ssrInlineRender: true,
  setup(__props) {
    const rows = recorded;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<table${ssrRenderAttrs(mergeProps({ tabindex: "0" }, _attrs))}><thead><tr><th>Task</th><th>Steps</th><th>Weights</th><!--[-->`);
      ssrRenderList(unref(horizons), (horizon) => {
        _push(`<th>${ssrInterpolate(horizon)}</th>`);
      });
      _push(`<!--]--><th>Best, of the run</th></tr></thead><tbody><!--[-->`);
      ssrRenderList(unref(rows), (row) => {
        _push(`<tr><td>${ssrInterpolate(row.task)}</td><td>${ssrInterpolate(row.steps)}</td><td>${ssrInterpolate(row.raw.toFixed(3))}</td><!--[-->`);
        ssrRenderList(row.averages, (loss, i) => {
          _push(`<td>`);
          if (unref(horizons)[i] === unref(bestOf)(row)) {
            _push(`<strong>${ssrInterpolate(loss.toFixed(3))}</strong>`);
          } else {
            _push(`<!--[-->${ssrInterpolate(loss.toFixed(3))}<!--]-->`);
          }
          _push(`</td>`);
        });
        _push(`<!--]--><td>${ssrInterpolate(Math.round(100 * unref(bestOf)(row) / row.steps))}%</td></tr>`);
      });
      _push(`<!--]--></tbody></table>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/MeasuredHorizons.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const __pageData = JSON.parse('{"title":"How far back to average","description":"The best horizon of an average by steps, learning rate, noise and schedule, computed exactly for a quadratic and measured on three networks, and how a decay scales with the batch size.","frontmatter":{"title":"How far back to average","description":"The best horizon of an average by steps, learning rate, noise and schedule, computed exactly for a quadratic and measured on three networks, and how a decay scales with the batch size.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"How far back to average"}],["meta",{"property":"og:description","content":"The best horizon of an average by steps, learning rate, noise and schedule, computed exactly for a quadratic and measured on three networks, and how a decay scales with the batch size."}],["meta",{"property":"og:url","content":"http://localhost:4100/guide/decay-evidence"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"How far back to average"}],["meta",{"name":"twitter:description","content":"The best horizon of an average by steps, learning rate, noise and schedule, computed exactly for a quadratic and measured on three networks, and how a decay scales with the batch size."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":[],"tests":[]}},"headers":[],"relativePath":"guide/decay-evidence.md","filePath":"guide/decay-evidence.md","lastUpdated":1795677499000}');
const __default__ = { name: "guide/decay-evidence.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-far-back-to-average" tabindex="-1">How far back to average <a class="header-anchor" href="#how-far-back-to-average" aria-label="Permalink to &quot;How far back to average&quot;">​</a></h1><p><a href="./choosing-a-decay">Choosing a decay</a> recommends averaging over a fifth of the run, and maintaining a tenth as well. This page shows the evidence, so that you can check it and see when it fails.</p><h2 id="a-quadratic-exactly" tabindex="-1">A quadratic, exactly <a class="header-anchor" href="#a-quadratic-exactly" aria-label="Permalink to &quot;A quadratic, exactly&quot;">​</a></h2><p>Consider a loss with four directions, <math><mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo movablelimits="false">∑</mo><mi>h</mi><msup><mi>w</mi><mn class="tml-med-pad">2</mn></msup></mrow></math> with <math><mi>h</mi></math> = 1, 0.3, 0.1 and 0.03, and SGD with noisy gradients. The mean and the variance of the weights, and of their average, have a closed form from one step to the next, so the expected loss of any decay can be computed without random numbers. The figure computes it on this page:</p>`);
      _push(ssrRenderComponent(_sfc_main$3, null, null, _parent));
      _push(`<p>A short horizon leaves noise in the average. A long one includes weights from the start of the run. The best horizon lies in between, and the curve is flat around it: being off by a factor of 1.5 costs little. Once the run has converged, a horizon that is too long costs more than one that is too short.</p><p>The table shows the best horizon as a share of the run, and how far its loss is below that of the weights:</p>`);
      _push(ssrRenderComponent(_sfc_main$2, null, null, _parent));
      _push(`<p>In summary, with numbers from <a href="/source/docs/figures/quadratic-average.test.ts.txt">the test</a>:</p><ul><li><strong>At a constant learning rate</strong>, in runs of 10,000 steps, the best horizon is a sixth to a half of the run. Over the 27 cells of the table, a fixed horizon of a quarter of the run has 25% more loss than the best one (a geometric mean); a fifth has 30% more, a third 44%, a tenth 76%, and a half 145%.</li><li><strong>With a cosine schedule</strong>, there is less to gain. With 1,000 steps, a learning rate of 0.1 and noise of 1, the best average has 4.4 times less loss than the weights at a constant rate, 1.16 times less when the cosine ends at a tenth, and 1.13 times less when it ends at 0. A fifth of the run is the best rule there.</li><li><strong>When a run is too short to converge</strong>, or its gradients have little noise, no average helps.</li></ul><h2 id="three-networks" tabindex="-1">Three networks <a class="header-anchor" href="#three-networks" aria-label="Permalink to &quot;Three networks&quot;">​</a></h2><p>The same question for three <a href="./../playground/experiments">experiments</a> at a constant learning rate: the test loss of the raw weights and of averages with horizons of 10 to 160 steps, as a mean of two seeds and of the last three evaluations before each length. <code>npm run record:horizons --workspace @polyak/docs</code> repeats the runs.</p>`);
      _push(ssrRenderComponent(_sfc_main$1, null, null, _parent));
      _push(`<p>The networks differ more than the quadratics. On the digits, where the noise is largest, the best horizon is 40% of the run or more; on the sine it is 5% to 20%, because the network is still learning. In the rows where both were run, <a href="/source/docs/figures/horizons.test.ts.txt">a tenth of the run has 8% more loss than the best horizon and a fifth 14%</a>, as geometric means. No single share fits all runs. That is why the advice is to keep more than one average.</p><h2 id="when-the-batch-grows" tabindex="-1">When the batch grows <a class="header-anchor" href="#when-the-batch-grows" aria-label="Permalink to &quot;When the batch grows&quot;">​</a></h2><p>A decay counts steps. With batches κ times as large, an epoch has κ times fewer steps, so the same decay averages over κ times as many samples. <a href="https://arxiv.org/abs/2307.13813" target="_blank" rel="noreferrer">Busbridge et al. (2023)</a> give the rule: when the learning rate of SGD is multiplied by κ, raise the decay to the power κ.</p>`);
      _push(ssrRenderComponent(_sfc_main$4, null, null, _parent));
      _push(`<p>The figure uses the quadratic above, with batches of κ samples: the learning rate times κ, the variance of the noise divided by κ, and 16,384 / κ steps. Up to κ = 32, <a href="/source/docs/figures/batch-scaling.test.ts.txt"><math><msup><mpadded lspace="0"><mi>decay</mi></mpadded><mi>κ</mi></msup></math> stays within a factor of 1.25</a> of the loss of small batches over the whole run. Divide a <code>horizon</code> in steps by κ, approximately; <code>sigmaRel</code>, as a share of the run, does not change.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/decay-evidence.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
