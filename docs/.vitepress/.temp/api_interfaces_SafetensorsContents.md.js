import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SafetensorsContents","description":"The contents of a safetensors file.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: SafetensorsContents"}],["meta",{"property":"og:description","content":"The contents of a safetensors file."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/SafetensorsContents"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: SafetensorsContents"}],["meta",{"name":"twitter:description","content":"The contents of a safetensors file."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/checkpoint/safetensors/safetensors.ts"],"tests":["packages/polyak/src/checkpoint/safetensors/safetensors.gpu.test.ts","packages/polyak/src/checkpoint/safetensors/safetensors.test.ts"]}},"headers":[],"relativePath":"api/interfaces/SafetensorsContents.md","filePath":"api/interfaces/SafetensorsContents.md"}');
const _sfc_main = { name: "api/interfaces/SafetensorsContents.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-safetensorscontents" tabindex="-1">Interface: SafetensorsContents <a class="header-anchor" href="#interface-safetensorscontents" aria-label="Permalink to &quot;Interface: SafetensorsContents&quot;">​</a></h1><p>The contents of a safetensors file.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-metadata"></a> <code>metadata</code></td><td><code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</td><td>Strings by name; empty if there are none.</td></tr><tr><td><a id="property-tensors"></a> <code>tensors</code></td><td><code>Record</code>&lt;<code>string</code>, <code>Tensor</code>&gt;</td><td>New tensors by name; the caller disposes them.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/SafetensorsContents.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SafetensorsContents = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SafetensorsContents as default
};
