import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StockOptimizerState","description":"The state of a tfjs optimizer as plain data.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: StockOptimizerState"}],["meta",{"property":"og:description","content":"The state of a tfjs optimizer as plain data."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/StockOptimizerState"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: StockOptimizerState"}],["meta",{"name":"twitter:description","content":"The state of a tfjs optimizer as plain data."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/checkpoint/optimizer-state.ts"],"tests":["packages/polyak/src/checkpoint/optimizer-state.test.ts"]}},"headers":[],"relativePath":"api/interfaces/StockOptimizerState.md","filePath":"api/interfaces/StockOptimizerState.md"}');
const _sfc_main = { name: "api/interfaces/StockOptimizerState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-stockoptimizerstate" tabindex="-1">Interface: StockOptimizerState <a class="header-anchor" href="#interface-stockoptimizerstate" aria-label="Permalink to &quot;Interface: StockOptimizerState&quot;">​</a></h1><p>The state of a tfjs optimizer as plain data.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-classname"></a> <code>className</code></td><td><code>readonly</code></td><td><code>string</code></td><td>The tfjs class of the optimizer that the state belongs to.</td></tr><tr><td><a id="property-weights"></a> <code>weights</code></td><td><code>readonly</code></td><td>readonly <a href="./TensorState"><code>TensorState</code></a>[]</td><td>The number of steps, then the first slots of all variables, then the second ones, as saved by tfjs.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/StockOptimizerState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StockOptimizerState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StockOptimizerState as default
};
