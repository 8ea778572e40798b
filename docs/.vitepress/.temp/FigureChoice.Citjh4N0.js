import { defineComponent, useModel, useId, unref, mergeModels, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrRenderList, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "FigureChoice",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    label: {},
    options: {},
    textOf: { type: Function, default: String }
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const chosen = useModel(__props, "modelValue");
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.label)}</label><select${ssrRenderAttr("id", unref(id))}><!--[-->`);
      ssrRenderList(__props.options, (option) => {
        _push(`<option${ssrRenderAttr("value", option)}${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, option) : ssrLooseEqual(chosen.value, option)) ? " selected" : ""}>${ssrInterpolate(__props.textOf(option))}</option>`);
      });
      _push(`<!--]--></select></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/FigureChoice.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
