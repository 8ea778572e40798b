import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SavedVariable","description":"The identity of a variable in a state.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: SavedVariable"}],["meta",{"property":"og:description","content":"The identity of a variable in a state."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/SavedVariable"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: SavedVariable"}],["meta",{"name":"twitter:description","content":"The identity of a variable in a state."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/state.ts"],"tests":["packages/polyak/src/optim/base/optimizer.test.ts"]}},"headers":[],"relativePath":"api/interfaces/SavedVariable.md","filePath":"api/interfaces/SavedVariable.md"}');
const _sfc_main = { name: "api/interfaces/SavedVariable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-savedvariable" tabindex="-1">Interface: SavedVariable <a class="header-anchor" href="#interface-savedvariable" aria-label="Permalink to &quot;Interface: SavedVariable&quot;">​</a></h1><p>The identity of a variable in a state.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-identity"></a> <code>identity?</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Identifies the variable and its page, so that loading a state in the same page needs no names.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td>Its name, without the number that tfjs appends to a duplicate name.</td></tr><tr><td><a id="property-shape"></a> <code>shape</code></td><td><code>readonly</code></td><td>readonly <code>number</code>[] | <code>null</code></td><td>The size of each dimension; null if unknown.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/SavedVariable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SavedVariable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SavedVariable as default
};
