import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: AnnealingWarmup","description":"New weights have a share of at least gamma / (gamma + n) after n updates: mmengine's MomentumAnnealingEMA. The first update copies.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: AnnealingWarmup"}],["meta",{"property":"og:description","content":"New weights have a share of at least gamma / (gamma + n) after n updates: mmengine's MomentumAnnealingEMA. The first update copies."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/AnnealingWarmup"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: AnnealingWarmup"}],["meta",{"name":"twitter:description","content":"New weights have a share of at least gamma / (gamma + n) after n updates: mmengine's MomentumAnnealingEMA. The first update copies."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/decay/warmup.ts"],"tests":["packages/polyak/src/averaging/decay/warmup.test.ts"]}},"headers":[],"relativePath":"api/interfaces/AnnealingWarmup.md","filePath":"api/interfaces/AnnealingWarmup.md"}`);
const _sfc_main = { name: "api/interfaces/AnnealingWarmup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-annealingwarmup" tabindex="-1">Interface: AnnealingWarmup <a class="header-anchor" href="#interface-annealingwarmup" aria-label="Permalink to &quot;Interface: AnnealingWarmup&quot;">​</a></h1><p>New weights have a share of at least <code>gamma / (gamma + n)</code> after n updates: mmengine&#39;s <code>MomentumAnnealingEMA</code>. The first update copies.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gamma"></a> <code>gamma?</code></td><td><code>readonly</code></td><td><code>number</code></td><td><code>100</code></td><td>A finite number above 0.</td></tr><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;annealing&quot;</code></td><td><code>undefined</code></td><td>The kind of warmup.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/AnnealingWarmup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnnealingWarmup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnnealingWarmup as default
};
