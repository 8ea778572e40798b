import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PostHocEmaOptions","description":"Options of PostHocEma.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: PostHocEmaOptions"}],["meta",{"property":"og:description","content":"Options of PostHocEma."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/PostHocEmaOptions"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: PostHocEmaOptions"}],["meta",{"name":"twitter:description","content":"Options of PostHocEma."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/post-hoc/options.ts"],"tests":[]}},"headers":[],"relativePath":"api/interfaces/PostHocEmaOptions.md","filePath":"api/interfaces/PostHocEmaOptions.md"}');
const _sfc_main = { name: "api/interfaces/PostHocEmaOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-posthocemaoptions" tabindex="-1">Interface: PostHocEmaOptions <a class="header-anchor" href="#interface-posthocemaoptions" aria-label="Permalink to &quot;Interface: PostHocEmaOptions&quot;">​</a></h1><p>Options of <a href="./../classes/PostHocEma">PostHocEma</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Default value</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-everynsteps"></a> <code>everyNSteps?</code></td><td><code>number</code></td><td><code>1</code></td><td>Update the averages after every N-th step, at least 1. Their widths do not depend on it.</td></tr><tr><td><a id="property-sigmarels"></a> <code>sigmaRels?</code></td><td>readonly <code>number</code>[]</td><td><code>[0.05, 0.1]</code></td><td>The widths of the averages maintained during training: at least two, each in (0, 0.288], all different.</td></tr><tr><td><a id="property-snapshoteverynsteps"></a> <code>snapshotEveryNSteps?</code></td><td><code>number</code></td><td><code>1000</code></td><td>Take a snapshot after every N-th step, at least 1; with <code>Infinity</code>, only manually.</td></tr><tr><td><a id="property-store"></a> <code>store?</code></td><td><a href="./PostHocStore"><code>PostHocStore</code></a></td><td><code>new MemorySnapshots()</code></td><td>Where to store the snapshots.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/PostHocEmaOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PostHocEmaOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PostHocEmaOptions as default
};
