import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UpdateBnOptions","description":"Options of updateBn.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: UpdateBnOptions"}],["meta",{"property":"og:description","content":"Options of updateBn."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/UpdateBnOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: UpdateBnOptions"}],["meta",{"name":"twitter:description","content":"Options of updateBn."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/batch-norm/update-bn.ts"],"tests":["packages/polyak/src/averaging/batch-norm/update-bn.test.ts"]}},"headers":[],"relativePath":"api/interfaces/UpdateBnOptions.md","filePath":"api/interfaces/UpdateBnOptions.md"}');
const _sfc_main = { name: "api/interfaces/UpdateBnOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-updatebnoptions" tabindex="-1">Interface: UpdateBnOptions <a class="header-anchor" href="#interface-updatebnoptions" aria-label="Permalink to &quot;Interface: UpdateBnOptions&quot;">​</a></h1><p>Options of <a href="./../functions/updateBn">updateBn</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-unbiased"></a> <code>unbiased?</code></td><td><code>boolean</code></td><td><code>true</code></td><td>Whether the moving variance is the mean of the unbiased batch variances, n / (n - 1) times the biased ones for n values per channel, as in torch. If false, it is the mean of the biased ones, which tfjs itself averages during training.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/UpdateBnOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateBnOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateBnOptions as default
};
