import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Schedulable","description":"What can be scheduled: anything with param groups.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: Schedulable"}],["meta",{"property":"og:description","content":"What can be scheduled: anything with param groups."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/Schedulable"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: Schedulable"}],["meta",{"name":"twitter:description","content":"What can be scheduled: anything with param groups."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/schedule/scheduled-group.ts"],"tests":["packages/polyak/src/schedule/bad-input.test.ts","packages/polyak/src/schedule/composition.test.ts","packages/polyak/src/schedule/ends.test.ts","packages/polyak/src/schedule/golden.test.ts","packages/polyak/src/schedule/groups.test.ts","packages/polyak/src/schedule/last-epoch.test.ts","packages/polyak/src/schedule/options.test.ts","packages/polyak/src/schedule/saved-states.test.ts","packages/polyak/src/schedule/schedules.test.ts","packages/polyak/src/schedule/state-dict.test.ts","packages/polyak/src/schedule/swa-lr.test.ts","packages/polyak/src/schedule/turns.test.ts"]}},"headers":[],"relativePath":"api/interfaces/Schedulable.md","filePath":"api/interfaces/Schedulable.md"}');
const _sfc_main = { name: "api/interfaces/Schedulable.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-schedulable" tabindex="-1">Interface: Schedulable <a class="header-anchor" href="#interface-schedulable" aria-label="Permalink to &quot;Interface: Schedulable&quot;">​</a></h1><p>What can be scheduled: anything with param groups.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-paramgroups"></a> <code>paramGroups</code></td><td><code>readonly</code></td><td>readonly <a href="./ScheduledGroup"><code>ScheduledGroup</code></a>[]</td><td>The groups whose learning rates are set, on the host: nothing is sent to the GPU.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/Schedulable.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Schedulable = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Schedulable as default
};
