import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Checkpoint","description":"A model and its optimizer at one step of a run, as plain data.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: Checkpoint"}],["meta",{"property":"og:description","content":"A model and its optimizer at one step of a run, as plain data."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/Checkpoint"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: Checkpoint"}],["meta",{"name":"twitter:description","content":"A model and its optimizer at one step of a run, as plain data."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/run-checkpoint.ts"],"tests":["packages/polyak/src/run-checkpoint.test.ts"]}},"headers":[],"relativePath":"api/interfaces/Checkpoint.md","filePath":"api/interfaces/Checkpoint.md"}');
const _sfc_main = { name: "api/interfaces/Checkpoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-checkpoint" tabindex="-1">Interface: Checkpoint <a class="header-anchor" href="#interface-checkpoint" aria-label="Permalink to &quot;Interface: Checkpoint&quot;">​</a></h1><p>A model and its optimizer at one step of a run, as plain data.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-identities"></a> <code>identities</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>Identifies each variable and its page, so that the optimizer&#39;s state finds its variables.</td></tr><tr><td><a id="property-model"></a> <code>model</code></td><td><code>readonly</code></td><td>readonly <a href="./TensorState"><code>TensorState</code></a>[]</td><td>The trained weights, including moving statistics; never averages.</td></tr><tr><td><a id="property-optimizer"></a> <code>optimizer</code></td><td><code>readonly</code></td><td>| <a href="./OptimizerState"><code>OptimizerState</code></a> | <a href="./StockOptimizerState"><code>StockOptimizerState</code></a> | <a href="./EMAOptimizerState"><code>EMAOptimizerState</code></a></td><td>The optimizer&#39;s state, including the averages of an <code>EMAOptimizer</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/Checkpoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Checkpoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Checkpoint as default
};
