import { defineComponent, mergeProps, withCtx, renderSlot, createVNode, toDisplayString, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderSlot, ssrInterpolate } from "vue/server-renderer";
import { _ as _sfc_main$1 } from "./FigureFrame.C5jejLez.js";
import { F as FigurePlot } from "./FigurePlot.DLtSUxNp.js";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "LineFigure",
  __ssrInlineRender: true,
  props: {
    legend: {},
    summary: {},
    label: { default: "" },
    x: {},
    y: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1, mergeProps({ legend: __props.legend }, _attrs), {
        controls: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "controls", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "controls")
            ];
          }
        }),
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "caption", {}, null, _push2, _parent2, _scopeId);
            _push2(`<p aria-live="polite"${_scopeId}>${ssrInterpolate(__props.summary)}</p>`);
          } else {
            return [
              renderSlot(_ctx.$slots, "caption"),
              createVNode("p", { "aria-live": "polite" }, toDisplayString(__props.summary), 1)
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(FigurePlot, {
              label: __props.label === "" ? __props.summary : __props.label,
              x: __props.x,
              y: __props.y
            }, {
              default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                if (_push3) {
                  ssrRenderSlot(_ctx.$slots, "default", {}, null, _push3, _parent3, _scopeId2);
                } else {
                  return [
                    renderSlot(_ctx.$slots, "default")
                  ];
                }
              }),
              _: 3
            }, _parent2, _scopeId));
          } else {
            return [
              createVNode(FigurePlot, {
                label: __props.label === "" ? __props.summary : __props.label,
                x: __props.x,
                y: __props.y
              }, {
                default: withCtx(() => [
                  renderSlot(_ctx.$slots, "default")
                ]),
                _: 3
              }, 8, ["label", "x", "y"])
            ];
          }
        }),
        _: 3
      }, _parent));
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/LineFigure.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
