import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: VariableState","description":"The state that an optimizer stores for a variable between steps.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: VariableState"}],["meta",{"property":"og:description","content":"The state that an optimizer stores for a variable between steps."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/VariableState"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: VariableState"}],["meta",{"name":"twitter:description","content":"The state that an optimizer stores for a variable between steps."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/state.ts"],"tests":["packages/polyak/src/optim/base/optimizer.test.ts"]}},"headers":[],"relativePath":"api/interfaces/VariableState.md","filePath":"api/interfaces/VariableState.md"}');
const _sfc_main = { name: "api/interfaces/VariableState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-variablestate" tabindex="-1">Interface: VariableState <a class="header-anchor" href="#interface-variablestate" aria-label="Permalink to &quot;Interface: VariableState&quot;">​</a></h1><p>The state that an optimizer stores for a variable between steps.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-host"></a> <code>host</code></td><td><code>public</code></td><td><a href="./HostState"><code>HostState</code></a></td><td>The counters, in double precision.</td></tr><tr><td><a id="property-slots"></a> <code>slots</code></td><td><code>readonly</code></td><td><code>Record</code>&lt;<code>string</code>, <code>Variable</code>&gt;</td><td>The slots by name.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/VariableState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const VariableState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  VariableState as default
};
