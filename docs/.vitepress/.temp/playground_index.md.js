import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Playground","description":"Edit the code of an experiment, train it on your GPU, and see the effect of weight averaging.","frontmatter":{"layout":"page","sidebar":false,"title":"Playground","description":"Edit the code of an experiment, train it on your GPU, and see the effect of weight averaging.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Playground"}],["meta",{"property":"og:description","content":"Edit the code of an experiment, train it on your GPU, and see the effect of weight averaging."}],["meta",{"property":"og:url","content":"http://localhost:4100/playground/"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Playground"}],["meta",{"name":"twitter:description","content":"Edit the code of an experiment, train it on your GPU, and see the effect of weight averaging."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":[],"tests":[]}},"headers":[],"relativePath":"playground/index.md","filePath":"playground/index.md","lastUpdated":1795662399000}');
const _sfc_main = { name: "playground/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_PlaygroundPage = resolveComponent("PlaygroundPage");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_PlaygroundPage, null, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<p${_scopeId}>See <a href="./experiments"${_scopeId}>all experiments on one page</a>, or <a href="./experiments#write-your-own"${_scopeId}>write your own</a>.</p>`);
      } else {
        return [
          createVNode("p", null, [
            createTextVNode("See "),
            createVNode("a", { href: "./experiments" }, "all experiments on one page"),
            createTextVNode(", or "),
            createVNode("a", { href: "./experiments#write-your-own" }, "write your own"),
            createTextVNode(".")
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
