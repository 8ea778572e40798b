import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CaptureOptions","description":"Options of capture.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: CaptureOptions"}],["meta",{"property":"og:description","content":"Options of capture."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/CaptureOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: CaptureOptions"}],["meta",{"name":"twitter:description","content":"Options of capture."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/capture/capture.ts"],"tests":["packages/polyak/src/capture/capture.gpu.test.ts","packages/polyak/src/capture/capture.test.ts"]}},"headers":[],"relativePath":"api/interfaces/CaptureOptions.md","filePath":"api/interfaces/CaptureOptions.md"}');
const _sfc_main = { name: "api/interfaces/CaptureOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-captureoptions" tabindex="-1">Interface: CaptureOptions <a class="header-anchor" href="#interface-captureoptions" aria-label="Permalink to &quot;Interface: CaptureOptions&quot;">​</a></h1><p>Options of <a href="./../functions/capture">capture</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-maxrecordings"></a> <code>maxRecordings?</code></td><td><code>number</code></td><td><code>4</code></td><td>How many recordings to keep, one for each combination of shapes and data types; at least 1. The one that has not been used for longest is dropped for a new one.</td></tr><tr><td><a id="property-onuncapturable"></a> <code>onUncapturable?</code></td><td><code>&quot;throw&quot;</code> | <code>&quot;warn&quot;</code></td><td><code>&#39;warn&#39;</code></td><td>What to do if the function cannot be captured: <code>&#39;warn&#39;</code> says why once, to the console; <code>&#39;throw&#39;</code> throws an <a href="./../classes/UncapturableError">UncapturableError</a> after the call.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/CaptureOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CaptureOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CaptureOptions as default
};
