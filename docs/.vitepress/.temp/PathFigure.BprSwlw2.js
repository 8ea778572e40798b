import { defineComponent, ref, computed, mergeProps, withCtx, openBlock, createBlock, Fragment, renderList, createVNode, createCommentVNode, toDisplayString, unref, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderAttr, ssrRenderList, ssrInterpolate } from "vue/server-renderer";
import { p as polyline } from "./lines.BlqvANrZ.js";
import { _ as _sfc_main$2 } from "./FigureChoice.Citjh4N0.js";
import { _ as _sfc_main$1 } from "./FigureFrame.C5jejLez.js";
import { _ as _sfc_main$3 } from "./FigureSlider.D0iZOwS0.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const ravine = {
  title: "a ravine",
  formula: "½ (s² + 20 r²), s = 0.8 (x − 1) − 0.6 y, r = 0.6 (x − 1) + 0.8 y",
  start: [-1.2, 0.6],
  minimum: [1, 0],
  value([x, y]) {
    const s = 0.8 * (x - 1) - 0.6 * y;
    const r = 0.6 * (x - 1) + 0.8 * y;
    return (s ** 2 + 20 * r ** 2) / 2;
  },
  contour(value, angle) {
    const s = Math.sqrt(2 * value) * Math.cos(angle);
    const r = Math.sqrt(value / 10) * Math.sin(angle);
    return [1 + 0.8 * s + 0.6 * r, -0.6 * s + 0.8 * r];
  },
  levels: [0.05, 0.25, 0.75, 1.75, 3.5, 6.5, 12],
  frame: { left: -2.4, right: 2.6, middle: 0.4 }
};
const valley = {
  title: "Rosenbrock's valley",
  formula: "(1 − x)² + 10 (y − x²)²",
  start: [-1.2, 1],
  minimum: [1, 1],
  value: ([x, y]) => (1 - x) ** 2 + 10 * (y - x ** 2) ** 2,
  contour(value, angle) {
    const x = 1 - Math.sqrt(value) * Math.cos(angle);
    return [x, x ** 2 + Math.sqrt(value / 10) * Math.sin(angle)];
  },
  levels: [0.05, 0.25, 1, 2.5, 5, 12, 30],
  frame: { left: -2.1, right: 2.1, middle: 0.7 }
};
const surfaces = { ravine, valley };
const width = 800;
const height = 400;
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "PathFigure",
  __ssrInlineRender: true,
  props: {
    name: {},
    paths: {},
    lr: {}
  },
  setup(__props) {
    const surfaceNames = Object.keys(surfaces);
    const surfaceName = ref("ravine");
    const chosenOptions = ref(0);
    const chosenLr = ref(Math.max(0, __props.paths.lrs.indexOf(__props.lr)));
    const surface = computed(() => surfaces[surfaceName.value]);
    const scale = computed(() => width / (surface.value.frame.right - surface.value.frame.left));
    const shownLr = computed(() => __props.paths.lrs[chosenLr.value] ?? NaN);
    const path = computed(() => pointsOf(__props.paths[surfaceName.value]));
    const average = computed(() => __props.paths.averages ? pointsOf(__props.paths.averages[surfaceName.value]) : []);
    const contours = computed(() => surface.value.levels.map(closedLine));
    const steps = computed(() => path.value.slice(1).map(pixel));
    const code = computed(
      () => `new ${__props.name}(${codeOf({ lr: shownLr.value, ...__props.paths.options[chosenOptions.value] })})`
    );
    const summary = computed(() => {
      const { title, start, value } = surface.value;
      const end = path.value.at(-1) ?? start;
      const way = `${path.value.length - 1} steps from ${place(start)} on ${title}`;
      if (end.some((coordinate) => Math.abs(coordinate) > 100)) return `${way}: they diverge.`;
      return `${way}: at ${place(end)}, where the loss is ${Number(value(end).toPrecision(2))}.`;
    });
    function pointsOf(recorded) {
      const flat = recorded[chosenOptions.value]?.[chosenLr.value] ?? [];
      return Array.from({ length: flat.length / 2 }, (_, i) => [
        flat[2 * i] ?? NaN,
        flat[2 * i + 1] ?? NaN
      ]);
    }
    function closedLine(level) {
      const turns = Array.from({ length: 72 }, (_, i) => i * 2 * Math.PI / 72);
      return line(turns.map((angle) => surface.value.contour(level, angle)));
    }
    function line(points) {
      return polyline(points.map(pixel));
    }
    function pixel([x, y]) {
      const { left, middle } = surface.value.frame;
      return [(x - left) * scale.value, height / 2 - (y - middle) * scale.value];
    }
    function place(point) {
      const rounded = point.map((value) => (Math.round(100 * value) / 100 + 0).toFixed(2));
      return `(${rounded.join(", ").replaceAll("-", "−")})`;
    }
    function codeOf(options) {
      const entries = Object.entries(options).map(
        ([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('"', "'").replaceAll(",", ", ")}`
      );
      return entries.length > 0 ? `{ ${entries.join(", ")} }` : "the defaults";
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1, mergeProps({
        legend: {
          raw: "weights after each step",
          ...__props.paths.averages && { average: "their average, ax" },
          start: "start",
          minimum: "minimum"
        }
      }, _attrs), {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(_sfc_main$2, {
              modelValue: surfaceName.value,
              "onUpdate:modelValue": ($event) => surfaceName.value = $event,
              label: "surface",
              options: unref(surfaceNames),
              "text-of": (each) => unref(surfaces)[each].title
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$2, {
              modelValue: chosenOptions.value,
              "onUpdate:modelValue": ($event) => chosenOptions.value = $event,
              label: "options",
              options: [...__props.paths.options.keys()],
              "text-of": (i) => codeOf(__props.paths.options[i] ?? {})
            }, null, _parent2, _scopeId));
            _push2(ssrRenderComponent(_sfc_main$3, {
              modelValue: chosenLr.value,
              "onUpdate:modelValue": ($event) => chosenLr.value = $event,
              label: "lr",
              max: __props.paths.lrs.length - 1,
              text: String(shownLr.value)
            }, null, _parent2, _scopeId));
          } else {
            return [
              createVNode(_sfc_main$2, {
                modelValue: surfaceName.value,
                "onUpdate:modelValue": ($event) => surfaceName.value = $event,
                label: "surface",
                options: unref(surfaceNames),
                "text-of": (each) => unref(surfaces)[each].title
              }, null, 8, ["modelValue", "onUpdate:modelValue", "options", "text-of"]),
              createVNode(_sfc_main$2, {
                modelValue: chosenOptions.value,
                "onUpdate:modelValue": ($event) => chosenOptions.value = $event,
                label: "options",
                options: [...__props.paths.options.keys()],
                "text-of": (i) => codeOf(__props.paths.options[i] ?? {})
              }, null, 8, ["modelValue", "onUpdate:modelValue", "options", "text-of"]),
              createVNode(_sfc_main$3, {
                modelValue: chosenLr.value,
                "onUpdate:modelValue": ($event) => chosenLr.value = $event,
                label: "lr",
                max: __props.paths.lrs.length - 1,
                text: String(shownLr.value)
              }, null, 8, ["modelValue", "onUpdate:modelValue", "max", "text"])
            ];
          }
        }),
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<code data-v-a08fa652${_scopeId}>${ssrInterpolate(code.value)}</code><p aria-live="polite" data-v-a08fa652${_scopeId}>${ssrInterpolate(summary.value)}</p><p data-v-a08fa652${_scopeId}>The loss is ${ssrInterpolate(surface.value.formula)}.</p>`);
          } else {
            return [
              createVNode("code", null, toDisplayString(code.value), 1),
              createVNode("p", { "aria-live": "polite" }, toDisplayString(summary.value), 1),
              createVNode("p", null, "The loss is " + toDisplayString(surface.value.formula) + ".", 1)
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<svg${ssrRenderAttr("viewBox", `0 0 ${width} ${height}`)} role="img"${ssrRenderAttr("aria-label", `${code.value}: ${summary.value}`)} data-v-a08fa652${_scopeId}><!--[-->`);
            ssrRenderList(contours.value, (points, i) => {
              _push2(`<polygon class="figure-line back"${ssrRenderAttr("points", points)} data-v-a08fa652${_scopeId}></polygon>`);
            });
            _push2(`<!--]--><polyline class="figure-line raw"${ssrRenderAttr("points", line(path.value))} data-v-a08fa652${_scopeId}></polyline><!--[-->`);
            ssrRenderList(steps.value, ([cx, cy], i) => {
              _push2(`<circle class="step"${ssrRenderAttr("cx", cx)}${ssrRenderAttr("cy", cy)} r="3" data-v-a08fa652${_scopeId}></circle>`);
            });
            _push2(`<!--]-->`);
            if (average.value.length > 0) {
              _push2(`<polyline class="figure-line average"${ssrRenderAttr("points", line(average.value))} data-v-a08fa652${_scopeId}></polyline>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<circle class="figure-line start" r="7"${ssrRenderAttr("transform", `translate(${pixel(surface.value.start).join()})`)} data-v-a08fa652${_scopeId}></circle><path class="figure-line minimum" d="M-9 0h18M0 -9v18"${ssrRenderAttr("transform", `translate(${pixel(surface.value.minimum).join()})`)} data-v-a08fa652${_scopeId}></path></svg>`);
          } else {
            return [
              (openBlock(), createBlock("svg", {
                viewBox: `0 0 ${width} ${height}`,
                role: "img",
                "aria-label": `${code.value}: ${summary.value}`
              }, [
                (openBlock(true), createBlock(Fragment, null, renderList(contours.value, (points, i) => {
                  return openBlock(), createBlock("polygon", {
                    key: i,
                    class: "figure-line back",
                    points
                  }, null, 8, ["points"]);
                }), 128)),
                createVNode("polyline", {
                  class: "figure-line raw",
                  points: line(path.value)
                }, null, 8, ["points"]),
                (openBlock(true), createBlock(Fragment, null, renderList(steps.value, ([cx, cy], i) => {
                  return openBlock(), createBlock("circle", {
                    key: i,
                    class: "step",
                    cx,
                    cy,
                    r: "3"
                  }, null, 8, ["cx", "cy"]);
                }), 128)),
                average.value.length > 0 ? (openBlock(), createBlock("polyline", {
                  key: 0,
                  class: "figure-line average",
                  points: line(average.value)
                }, null, 8, ["points"])) : createCommentVNode("", true),
                createVNode("circle", {
                  class: "figure-line start",
                  r: "7",
                  transform: `translate(${pixel(surface.value.start).join()})`
                }, null, 8, ["transform"]),
                createVNode("path", {
                  class: "figure-line minimum",
                  d: "M-9 0h18M0 -9v18",
                  transform: `translate(${pixel(surface.value.minimum).join()})`
                }, null, 8, ["transform"])
              ], 8, ["viewBox", "aria-label"]))
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/PathFigure.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PathFigure = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-a08fa652"]]);
export {
  PathFigure as P
};
