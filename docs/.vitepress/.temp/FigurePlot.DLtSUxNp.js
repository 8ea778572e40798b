import { defineComponent, mergeProps, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderList, ssrInterpolate, ssrRenderSlot } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "FigurePlot",
  __ssrInlineRender: true,
  props: {
    label: {},
    x: {},
    y: { default: () => [] }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "figure-plot",
        role: "img",
        "aria-label": __props.label
      }, _attrs))} data-v-14f83c57>`);
      if (__props.y.length > 0) {
        _push(`<div class="y" data-v-14f83c57><!--[-->`);
        ssrRenderList(__props.y, (text) => {
          _push(`<span data-v-14f83c57>${ssrInterpolate(text)}</span>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="area" data-v-14f83c57><svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" data-v-14f83c57><path class="figure-line back" d="M0 100H1000" data-v-14f83c57></path>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</svg><div class="x" data-v-14f83c57><!--[-->`);
      ssrRenderList(__props.x, (text) => {
        _push(`<span data-v-14f83c57>${ssrInterpolate(text)}</span>`);
      });
      _push(`<!--]--></div></div></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/FigurePlot.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FigurePlot = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-14f83c57"]]);
export {
  FigurePlot as F
};
