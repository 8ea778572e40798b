import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: HostState","description":"The numbers that an optimizer stores for a variable between steps, on the host in double precision.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: HostState"}],["meta",{"property":"og:description","content":"The numbers that an optimizer stores for a variable between steps, on the host in double precision."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/HostState"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: HostState"}],["meta",{"name":"twitter:description","content":"The numbers that an optimizer stores for a variable between steps, on the host in double precision."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/optim/base/optimizer.ts"],"tests":["packages/polyak/src/optim/base/optimizer.gpu.test.ts","packages/polyak/src/optim/base/optimizer.test.ts"]}},"headers":[],"relativePath":"api/interfaces/HostState.md","filePath":"api/interfaces/HostState.md"}');
const _sfc_main = { name: "api/interfaces/HostState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-hoststate" tabindex="-1">Interface: HostState <a class="header-anchor" href="#interface-hoststate" aria-label="Permalink to &quot;Interface: HostState&quot;">​</a></h1><p>The numbers that an optimizer stores for a variable between steps, on the host in double precision.</p><h2 id="indexable" tabindex="-1">Indexable <a class="header-anchor" href="#indexable" aria-label="Permalink to &quot;Indexable&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">[name: string]: number</span></span></code></pre></div><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-step"></a> <code>step</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The number of steps of the variable.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/HostState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HostState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HostState as default
};
