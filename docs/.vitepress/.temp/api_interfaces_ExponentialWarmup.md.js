import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Interface: ExponentialWarmup","description":"decay · (1 − exp(−n / tau)) at the n-th update: the ModelEMA of Ultralytics' YOLO (where tau is 2,000).","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: ExponentialWarmup"}],["meta",{"property":"og:description","content":"decay · (1 − exp(−n / tau)) at the n-th update: the ModelEMA of Ultralytics' YOLO (where tau is 2,000)."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/ExponentialWarmup"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: ExponentialWarmup"}],["meta",{"name":"twitter:description","content":"decay · (1 − exp(−n / tau)) at the n-th update: the ModelEMA of Ultralytics' YOLO (where tau is 2,000)."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/decay/warmup.ts"],"tests":["packages/polyak/src/averaging/decay/warmup.test.ts"]}},"headers":[],"relativePath":"api/interfaces/ExponentialWarmup.md","filePath":"api/interfaces/ExponentialWarmup.md"}`);
const _sfc_main = { name: "api/interfaces/ExponentialWarmup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-exponentialwarmup" tabindex="-1">Interface: ExponentialWarmup <a class="header-anchor" href="#interface-exponentialwarmup" aria-label="Permalink to &quot;Interface: ExponentialWarmup&quot;">​</a></h1><p><code>decay · (1 − exp(−n / tau))</code> at the n-th update: the <code>ModelEMA</code> of Ultralytics&#39; YOLO (where tau is 2,000).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kind"></a> <code>kind</code></td><td><code>readonly</code></td><td><code>&quot;exponential&quot;</code></td><td>The kind of warmup.</td></tr><tr><td><a id="property-tau"></a> <code>tau</code></td><td><code>readonly</code></td><td><code>number</code></td><td>A finite number of updates above 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/ExponentialWarmup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExponentialWarmup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExponentialWarmup as default
};
