import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LaterAverages","description":"Averages of variables that were added later than the first.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: LaterAverages"}],["meta",{"property":"og:description","content":"Averages of variables that were added later than the first."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/LaterAverages"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: LaterAverages"}],["meta",{"name":"twitter:description","content":"Averages of variables that were added later than the first."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/ema-optimizer/saved-state.ts"],"tests":["packages/polyak/src/averaging/ema-optimizer/another-page.test.ts","packages/polyak/src/averaging/ema-optimizer/identity.test.ts"]}},"headers":[],"relativePath":"api/interfaces/LaterAverages.md","filePath":"api/interfaces/LaterAverages.md"}');
const _sfc_main = { name: "api/interfaces/LaterAverages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-lateraverages" tabindex="-1">Interface: LaterAverages <a class="header-anchor" href="#interface-lateraverages" aria-label="Permalink to &quot;Interface: LaterAverages&quot;">​</a></h1><p>Averages of variables that were added later than the first.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-averages"></a> <code>averages</code></td><td><code>readonly</code></td><td>readonly <a href="./AverageProgress"><code>AverageProgress</code></a>[]</td><td>The options and progress of each of their averages.</td></tr><tr><td><a id="property-variables"></a> <code>variables</code></td><td><code>readonly</code></td><td>readonly <code>number</code>[]</td><td>The positions of the variables among those of <code>ema</code> followed by those of <code>buffers</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/LaterAverages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LaterAverages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LaterAverages as default
};
