import { defineComponent, useModel, useId, unref, mergeModels, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate } from "vue/server-renderer";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "FigureSlider",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    label: {},
    max: {},
    min: { default: 0 },
    step: { default: 1 },
    text: {}
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const position = useModel(__props, "modelValue");
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.label)}</label><input${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("value", position.value)} type="range"${ssrRenderAttr("min", __props.min)}${ssrRenderAttr("max", __props.max)}${ssrRenderAttr("step", __props.step)}${ssrRenderAttr("aria-valuetext", __props.text)}><output${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.text)}</output></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/FigureSlider.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
