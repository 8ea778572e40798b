import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: RampWarmup","description":"min(decay, (1 + n) / (10 + n)) after n updates: num_updates of TensorFlow's ExponentialMovingAverage. Reaches 0.999 at n = 8,990 and 0.9999 at n = 89,990.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: RampWarmup"}],["meta",{"property":"og:description","content":"min(decay, (1 + n) / (10 + n)) after n updates: num_updates of TensorFlow's ExponentialMovingAverage. Reaches 0.999 at n = 8,990 and 0.9999 at n = 89,990."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/RampWarmup"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: RampWarmup"}],["meta",{"name":"twitter:description","content":"min(decay, (1 + n) / (10 + n)) after n updates: num_updates of TensorFlow's ExponentialMovingAverage. Reaches 0.999 at n = 8,990 and 0.9999 at n = 89,990."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/decay/warmup.ts"],"tests":["packages/polyak/src/averaging/decay/warmup.test.ts"]}},"headers":[],"relativePath":"api/interfaces/RampWarmup.md","filePath":"api/interfaces/RampWarmup.md"}`);
const _sfc_main = { name: "api/interfaces/RampWarmup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-rampwarmup" tabindex="-1">Interface: RampWarmup <a class="header-anchor" href="#interface-rampwarmup" aria-label="Permalink to &quot;Interface: RampWarmup&quot;">​</a></h1><p><code>min(decay, (1 + n) / (10 + n))</code> after n updates: <code>num_updates</code> of TensorFlow&#39;s <code>ExponentialMovingAverage</code>. Reaches 0.999 at n = 8,990 and 0.9999 at n = 89,990.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;ramp&quot;</code></td><td>The kind of warmup.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/RampWarmup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RampWarmup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RampWarmup as default
};
