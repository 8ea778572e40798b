import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PowerProfile","description":"A power-function average of the weights up to a step.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: PowerProfile"}],["meta",{"property":"og:description","content":"A power-function average of the weights up to a step."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/PowerProfile"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: PowerProfile"}],["meta",{"name":"twitter:description","content":"A power-function average of the weights up to a step."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/post-hoc/coefficients.ts"],"tests":["packages/polyak/src/averaging/post-hoc/coefficients.test.ts"]}},"headers":[],"relativePath":"api/interfaces/PowerProfile.md","filePath":"api/interfaces/PowerProfile.md"}');
const _sfc_main = { name: "api/interfaces/PowerProfile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-powerprofile" tabindex="-1">Interface: PowerProfile <a class="header-anchor" href="#interface-powerprofile" aria-label="Permalink to &quot;Interface: PowerProfile&quot;">​</a></h1><p>A power-function average of the weights up to a step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-sigmarel"></a> <code>sigmaRel</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The standard deviation of the steps in the average, relative to <code>step</code>: in (0, 0.288].</td></tr><tr><td><a id="property-step"></a> <code>step</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The step of its last update, above 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/PowerProfile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PowerProfile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PowerProfile as default
};
