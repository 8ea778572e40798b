import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClippingOptions","description":"How to clip the gradients of a step before anything else; at most one of the two.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: ClippingOptions"}],["meta",{"property":"og:description","content":"How to clip the gradients of a step before anything else; at most one of the two."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/ClippingOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: ClippingOptions"}],["meta",{"name":"twitter:description","content":"How to clip the gradients of a step before anything else; at most one of the two."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/clipping.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/ClippingOptions.md","filePath":"api/interfaces/ClippingOptions.md"}');
const _sfc_main = { name: "api/interfaces/ClippingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-clippingoptions" tabindex="-1">Interface: ClippingOptions <a class="header-anchor" href="#interface-clippingoptions" aria-label="Permalink to &quot;Interface: ClippingOptions&quot;">​</a></h1><p>How to clip the gradients of a step before anything else; at most one of the two.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clipgradnorm"></a> <code>clipGradNorm?</code></td><td><code>number</code></td><td>Scale all gradients so that their joint norm is at most this.</td></tr><tr><td><a id="property-clipgradvalue"></a> <code>clipGradValue?</code></td><td><code>number</code></td><td>Clamp each element of each gradient to [−value, value].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/ClippingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClippingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClippingOptions as default
};
