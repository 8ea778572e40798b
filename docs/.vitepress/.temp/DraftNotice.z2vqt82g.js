import { defineComponent, ref, onMounted, onBeforeUnmount, mergeProps, useSSRContext } from "vue";
import { ssrRenderAttrs } from "vue/server-renderer";
import { w as withBase } from "./Content.7r92okMm.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import "@vueuse/core";
async function isSiteBuilt(serviceWorker) {
  try {
    const { headers } = await fetch(serviceWorker, { cache: "no-store" });
    return headers.get("content-type")?.includes("javascript") === true;
  } catch {
    return false;
  }
}
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "DraftNotice",
  __ssrInlineRender: true,
  setup(__props) {
    const isBuilt = ref(false);
    let timer;
    async function look() {
      isBuilt.value ||= await isSiteBuilt(withBase("/service-worker.js"));
    }
    onMounted(() => timer = setInterval(() => void look(), 2e3));
    onBeforeUnmount(() => clearInterval(timer));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<p${ssrRenderAttrs(mergeProps({
        class: "draft",
        role: "status"
      }, _attrs))} data-v-c295a5eb>`);
      if (isBuilt.value) {
        _push(`<!--[--> The site is built. <button type="button" data-v-c295a5eb>Reload</button><!--]-->`);
      } else {
        _push(`<!--[--> The site is being built. Type hints, search and API pages come with it, in a few minutes. <!--]-->`);
      }
      _push(`</p>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/DraftNotice.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DraftNotice = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-c295a5eb"]]);
export {
  DraftNotice as default
};
