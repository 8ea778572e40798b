import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupSetting","description":"The values that a schedule sets in a param group.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: GroupSetting"}],["meta",{"property":"og:description","content":"The values that a schedule sets in a param group."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/GroupSetting"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: GroupSetting"}],["meta",{"name":"twitter:description","content":"The values that a schedule sets in a param group."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/schedule/lr-scheduler.ts"],"tests":["packages/polyak/src/schedule/bad-input.test.ts","packages/polyak/src/schedule/composition.test.ts","packages/polyak/src/schedule/ends.test.ts","packages/polyak/src/schedule/golden.test.ts","packages/polyak/src/schedule/groups.test.ts","packages/polyak/src/schedule/last-epoch.test.ts","packages/polyak/src/schedule/options.test.ts","packages/polyak/src/schedule/saved-states.test.ts","packages/polyak/src/schedule/schedules.test.ts","packages/polyak/src/schedule/state-dict.test.ts","packages/polyak/src/schedule/swa-lr.test.ts"]}},"headers":[],"relativePath":"api/interfaces/GroupSetting.md","filePath":"api/interfaces/GroupSetting.md"}');
const _sfc_main = { name: "api/interfaces/GroupSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-groupsetting" tabindex="-1">Interface: GroupSetting <a class="header-anchor" href="#interface-groupsetting" aria-label="Permalink to &quot;Interface: GroupSetting&quot;">​</a></h1><p>The values that a schedule sets in a param group.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-initiallr"></a> <code>initialLr?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Only in states of schedules that start from it.</td></tr><tr><td><a id="property-lr"></a> <code>lr</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The learning rate.</td></tr><tr><td><a id="property-momentum"></a> <code>momentum?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Only for schedules that cycle it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/GroupSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupSetting as default
};
