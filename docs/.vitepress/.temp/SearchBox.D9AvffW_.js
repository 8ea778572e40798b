import { defineComponent, defineAsyncComponent, ref, unref, useSSRContext } from "vue";
import { ssrRenderComponent, ssrRenderTeleport, ssrInterpolate } from "vue/server-renderer";
import { u as useData } from "./Content.7r92okMm.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const localSearchIndex = { "root": () => import("./@localSearchIndexroot.Bsd4amSy.js") };
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SearchBox",
  __ssrInlineRender: true,
  emits: ["close"],
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.DMTlJC91.js"));
    const state = ref("loading");
    localSearchIndex[useData().localeIndex.value]?.().then(
      () => state.value = "ready",
      () => state.value = "failed"
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      _push(ssrRenderComponent(unref(VPLocalSearchBox), {
        onClose: ($event) => _ctx.$emit("close")
      }, null, _parent));
      ssrRenderTeleport(_push, (_push2) => {
        if (state.value !== "ready") {
          _push2(`<p class="search-note" role="status" data-v-0f4ec50d>${ssrInterpolate(state.value === "loading" ? "Loading the search index …" : "The search index could not be loaded. Check your connection, and reload the page.")}</p>`);
        } else {
          _push2(`<!---->`);
        }
      }, "body", false, _parent);
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/SearchBox.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SearchBox = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-0f4ec50d"]]);
const SearchBox$1 = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  default: SearchBox
}, Symbol.toStringTag, { value: "Module" }));
export {
  SearchBox$1 as S,
  localSearchIndex as l
};
