import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AccumulationOptions","description":"The option of an optimizer as a whole.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: AccumulationOptions"}],["meta",{"property":"og:description","content":"The option of an optimizer as a whole."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/AccumulationOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: AccumulationOptions"}],["meta",{"name":"twitter:description","content":"The option of an optimizer as a whole."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/grouped-optimizer.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/AccumulationOptions.md","filePath":"api/interfaces/AccumulationOptions.md"}');
const _sfc_main = { name: "api/interfaces/AccumulationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-accumulationoptions" tabindex="-1">Interface: AccumulationOptions <a class="header-anchor" href="#interface-accumulationoptions" aria-label="Permalink to &quot;Interface: AccumulationOptions&quot;">​</a></h1><p>The option of an optimizer as a whole.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accumulate"></a> <code>accumulate?</code></td><td><code>number</code></td><td><code>1</code></td><td>Take one step every N calls, using the mean of their gradients; at least 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/AccumulationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AccumulationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AccumulationOptions as default
};
