import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CommonOptions","description":"The options that every optimizer has.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: CommonOptions"}],["meta",{"property":"og:description","content":"The options that every optimizer has."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/CommonOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: CommonOptions"}],["meta",{"name":"twitter:description","content":"The options that every optimizer has."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/options.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/CommonOptions.md","filePath":"api/interfaces/CommonOptions.md"}');
const _sfc_main = { name: "api/interfaces/CommonOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-commonoptions" tabindex="-1">Interface: CommonOptions <a class="header-anchor" href="#interface-commonoptions" aria-label="Permalink to &quot;Interface: CommonOptions&quot;">​</a></h1><p>The options that every optimizer has.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./WeightDecayOptions"><code>WeightDecayOptions</code></a></li><li><a href="./RpropOptions"><code>RpropOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-lr"></a> <code>lr</code></td><td><code>number</code></td><td><code>1e-3</code> in SGD, Adam, AdamW and RAdam, <code>2e-3</code> in Adamax and NAdam, <code>1e-2</code> in Adagrad, ASGD, RMSprop and Rprop, <code>1</code> in Adadelta</td><td>Learning rate, at least 0.</td></tr><tr><td><a id="property-maximize"></a> <code>maximize</code></td><td><code>boolean</code></td><td><code>false</code></td><td>Whether to maximize the objective instead of minimizing it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/CommonOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CommonOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CommonOptions as default
};
