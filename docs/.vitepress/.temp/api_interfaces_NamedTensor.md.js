import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NamedTensor","description":"A tensor and the name it is saved under.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: NamedTensor"}],["meta",{"property":"og:description","content":"A tensor and the name it is saved under."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/NamedTensor"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: NamedTensor"}],["meta",{"name":"twitter:description","content":"A tensor and the name it is saved under."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/checkpoint/state-dict.ts"],"tests":["packages/polyak/src/checkpoint/state-dict.test.ts"]}},"headers":[],"relativePath":"api/interfaces/NamedTensor.md","filePath":"api/interfaces/NamedTensor.md"}');
const _sfc_main = { name: "api/interfaces/NamedTensor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-namedtensor" tabindex="-1">Interface: NamedTensor <a class="header-anchor" href="#interface-namedtensor" aria-label="Permalink to &quot;Interface: NamedTensor&quot;">​</a></h1><p>A tensor and the name it is saved under.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>The name of the saved tensor.</td></tr><tr><td><a id="property-tensor"></a> <code>tensor</code></td><td><code>Tensor</code></td><td>The tensor.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/NamedTensor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NamedTensor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NamedTensor as default
};
