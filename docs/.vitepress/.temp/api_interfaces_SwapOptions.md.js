import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SwapOptions","description":"Options of EMAOptimizer.swapEmaWeights.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: SwapOptions"}],["meta",{"property":"og:description","content":"Options of EMAOptimizer.swapEmaWeights."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/SwapOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: SwapOptions"}],["meta",{"name":"twitter:description","content":"Options of EMAOptimizer.swapEmaWeights."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/ema-optimizer/options.ts"],"tests":["packages/polyak/src/averaging/ema-optimizer/offload.test.ts","packages/polyak/src/averaging/ema-optimizer/policy.test.ts"]}},"headers":[],"relativePath":"api/interfaces/SwapOptions.md","filePath":"api/interfaces/SwapOptions.md"}');
const _sfc_main = { name: "api/interfaces/SwapOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-swapoptions" tabindex="-1">Interface: SwapOptions <a class="header-anchor" href="#interface-swapoptions" aria-label="Permalink to &quot;Interface: SwapOptions&quot;">​</a></h1><p>Options of <code>EMAOptimizer.swapEmaWeights</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-enabled"></a> <code>enabled?</code></td><td><code>boolean</code></td><td><code>true</code></td><td>Whether to swap at all; <code>false</code> runs the body with the raw weights.</td></tr><tr><td><a id="property-index"></a> <code>index?</code></td><td><code>number</code></td><td><code>0</code></td><td>Which average, if there is more than one.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/SwapOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SwapOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SwapOptions as default
};
