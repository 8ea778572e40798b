import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PostHocSnapshotInfo","description":"A snapshot without its tensors.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: PostHocSnapshotInfo"}],["meta",{"property":"og:description","content":"A snapshot without its tensors."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/PostHocSnapshotInfo"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: PostHocSnapshotInfo"}],["meta",{"name":"twitter:description","content":"A snapshot without its tensors."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/post-hoc/snapshots.ts"],"tests":["packages/polyak/src/averaging/post-hoc/snapshots.test.ts"]}},"headers":[],"relativePath":"api/interfaces/PostHocSnapshotInfo.md","filePath":"api/interfaces/PostHocSnapshotInfo.md"}');
const _sfc_main = { name: "api/interfaces/PostHocSnapshotInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-posthocsnapshotinfo" tabindex="-1">Interface: PostHocSnapshotInfo <a class="header-anchor" href="#interface-posthocsnapshotinfo" aria-label="Permalink to &quot;Interface: PostHocSnapshotInfo&quot;">​</a></h1><p>A snapshot without its tensors.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./PostHocSnapshot"><code>PostHocSnapshot</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-sigmarels"></a> <code>sigmaRels</code></td><td><code>readonly</code></td><td>readonly <code>number</code>[]</td><td>The widths of the averages.</td></tr><tr><td><a id="property-step"></a> <code>step</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The steps taken.</td></tr><tr><td><a id="property-updatedstep"></a> <code>updatedStep</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The step of the last update of the averages: at most <code>step</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/PostHocSnapshotInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PostHocSnapshotInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PostHocSnapshotInfo as default
};
