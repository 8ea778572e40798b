import { defineComponent, mergeProps, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderSlot, ssrRenderList, ssrRenderAttr, ssrRenderClass, ssrInterpolate } from "vue/server-renderer";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "FigureFrame",
  __ssrInlineRender: true,
  props: {
    legend: { default: () => ({}) }
  },
  setup(__props) {
    const marks = {
      start: "M2 6a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
      minimum: "M1 6h12M7 0v12"
    };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({ class: "figure-frame" }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`<div class="figure-legend"><!--[-->`);
      ssrRenderList(__props.legend, (text, look) => {
        _push(`<span><svg${ssrRenderAttr("width", marks[look] ? 14 : 24)} height="12" aria-hidden="true"><path class="${ssrRenderClass([look, "figure-line"])}"${ssrRenderAttr("d", marks[look] ?? "M0 6H24")}></path></svg> ${ssrInterpolate(text)}</span>`);
      });
      _push(`<!--]--></div><div class="figure-controls">`);
      ssrRenderSlot(_ctx.$slots, "controls", {}, null, _push, _parent);
      _push(`</div><figcaption>`);
      ssrRenderSlot(_ctx.$slots, "caption", {}, null, _push, _parent);
      _push(`</figcaption></figure>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/FigureFrame.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
