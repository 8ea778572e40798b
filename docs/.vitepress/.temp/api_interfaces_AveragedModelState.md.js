import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AveragedModelState","description":"The result of AveragedModel.stateDict: plain data.","frontmatter":{"lastUpdated":false,"editLink":false,"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Interface: AveragedModelState"}],["meta",{"property":"og:description","content":"The result of AveragedModel.stateDict: plain data."}],["meta",{"property":"og:url","content":"http://localhost:4100/api/interfaces/AveragedModelState"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Interface: AveragedModelState"}],["meta",{"name":"twitter:description","content":"The result of AveragedModel.stateDict: plain data."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/averaged-model/averaged-model.ts"],"tests":["packages/polyak/src/averaging/averaged-model/averaged-model.gpu.test.ts","packages/polyak/src/averaging/averaged-model/averaged-model.test.ts"]}},"headers":[],"relativePath":"api/interfaces/AveragedModelState.md","filePath":"api/interfaces/AveragedModelState.md"}');
const _sfc_main = { name: "api/interfaces/AveragedModelState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-averagedmodelstate" tabindex="-1">Interface: AveragedModelState <a class="header-anchor" href="#interface-averagedmodelstate" aria-label="Permalink to &quot;Interface: AveragedModelState&quot;">​</a></h1><p>The result of <a href="./../classes/AveragedModel#statedict">AveragedModel.stateDict</a>: plain data.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-naveraged"></a> <code>nAveraged</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The number of sets of weights in the averages.</td></tr><tr><td><a id="property-weights"></a> <code>weights</code></td><td><code>readonly</code></td><td>readonly <a href="./TensorState"><code>TensorState</code></a>[]</td><td>The averages, and the buffers, in order.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/interfaces/AveragedModelState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AveragedModelState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AveragedModelState as default
};
