import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AverageProgress","description":"The progress of an average as plain data, without a warmup function.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: AverageProgress"}],["meta",{"property":"og:description","content":"The progress of an average as plain data, without a warmup function."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/AverageProgress"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: AverageProgress"}],["meta",{"name":"twitter:description","content":"The progress of an average as plain data, without a warmup function."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/decay/average-rate.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/AverageProgress.md","filePath":"api/interfaces/AverageProgress.md"}');
const _sfc_main = { name: "api/interfaces/AverageProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-averageprogress" tabindex="-1">Interface: AverageProgress <a class="header-anchor" href="#interface-averageprogress" aria-label="Permalink to &quot;Interface: AverageProgress&quot;">​</a></h1><p>The progress of an average as plain data, without a warmup function.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gathered"></a> <code>gathered</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How much of an average from zero is weights.</td></tr><tr><td><a id="property-laststep"></a> <code>lastStep</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The step of the last update, or that from which the average counts.</td></tr><tr><td><a id="property-naveraged"></a> <code>nAveraged</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The updates done.</td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>readonly</code></td><td><a href="./AverageOptions"><code>AverageOptions</code></a></td><td>The options of the average.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/AverageProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AverageProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AverageProgress as default
};
