import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PostHocRequest","description":"Which average to synthesize with PostHocEma.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: PostHocRequest"}],["meta",{"property":"og:description","content":"Which average to synthesize with PostHocEma."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/PostHocRequest"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: PostHocRequest"}],["meta",{"name":"twitter:description","content":"Which average to synthesize with PostHocEma."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/post-hoc/synthesis.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/PostHocRequest.md","filePath":"api/interfaces/PostHocRequest.md"}');
const _sfc_main = { name: "api/interfaces/PostHocRequest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-posthocrequest" tabindex="-1">Interface: PostHocRequest <a class="header-anchor" href="#interface-posthocrequest" aria-label="Permalink to &quot;Interface: PostHocRequest&quot;">​</a></h1><p>Which average to synthesize with <a href="./../classes/PostHocEma">PostHocEma</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-sigmarel"></a> <code>sigmaRel</code></td><td><code>number</code></td><td><code>undefined</code></td><td>The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288].</td></tr><tr><td><a id="property-step"></a> <code>step?</code></td><td><code>number</code></td><td><code>the step of the last snapshot</code></td><td>The length of the run: the step of a snapshot. Later snapshots are ignored.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/PostHocRequest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PostHocRequest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PostHocRequest as default
};
