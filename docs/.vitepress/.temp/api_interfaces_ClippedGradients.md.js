import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClippedGradients","description":"The result of clipGradNorm. The caller disposes its tensors.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: ClippedGradients"}],["meta",{"property":"og:description","content":"The result of clipGradNorm. The caller disposes its tensors."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/ClippedGradients"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: ClippedGradients"}],["meta",{"name":"twitter:description","content":"The result of clipGradNorm. The caller disposes its tensors."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/clip-grad.ts"],"tests":["packages/polyak/src/optim/clip-grad.test.ts"]}},"headers":[],"relativePath":"api/interfaces/ClippedGradients.md","filePath":"api/interfaces/ClippedGradients.md"}');
const _sfc_main = { name: "api/interfaces/ClippedGradients.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-clippedgradients" tabindex="-1">Interface: ClippedGradients <a class="header-anchor" href="#interface-clippedgradients" aria-label="Permalink to &quot;Interface: ClippedGradients&quot;">​</a></h1><p>The result of <a href="./../functions/clipGradNorm">clipGradNorm</a>. The caller disposes its tensors.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Type Parameter</th></tr></thead><tbody><tr><td><a id="type-parameter-g"></a> <code>G</code> <em>extends</em> <a href="./../type-aliases/GradientSet"><code>GradientSet</code></a></td></tr></tbody></table><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gradients"></a> <code>gradients</code></td><td>{ [K in string | number | symbol]: Tensor&lt;Rank&gt; }</td><td>The clipped gradients, under the same names or in the same order.</td></tr><tr><td><a id="property-norm"></a> <code>norm</code></td><td><code>Scalar</code></td><td>The norm before clipping. It stays on the device until you read it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/ClippedGradients.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClippedGradients = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClippedGradients as default
};
