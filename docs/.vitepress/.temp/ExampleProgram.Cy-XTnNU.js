import { defineComponent, ref, onMounted, onBeforeUnmount, mergeProps, unref, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrIncludeBooleanAttr, ssrInterpolate, ssrRenderSlot } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ExampleProgram",
  __ssrInlineRender: true,
  props: {
    file: {},
    folder: { default: "programs" }
  },
  setup(__props) {
    `../../examples/${__props.folder}/${__props.file}`;
    const canRun = __props.file.endsWith(".ts");
    const state = ref("idle");
    const lines = ref([]);
    const note = ref("");
    const isAlive = ref(false);
    let worker = null;
    function stop() {
      worker?.terminate();
      worker = null;
    }
    onMounted(() => isAlive.value = true);
    onBeforeUnmount(stop);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "example-program" }, _attrs))} data-v-363c74c3><div class="buttons" data-v-363c74c3>`);
      if (unref(canRun) && state.value !== "running") {
        _push(`<button type="button" class="run"${ssrIncludeBooleanAttr(!isAlive.value) ? " disabled" : ""} data-v-363c74c3> Run </button>`);
      } else {
        _push(`<!---->`);
      }
      if (state.value === "running") {
        _push(`<button type="button" data-v-363c74c3> Stop </button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button"${ssrIncludeBooleanAttr(!isAlive.value) ? " disabled" : ""} data-v-363c74c3>Copy</button><button type="button"${ssrIncludeBooleanAttr(!isAlive.value) ? " disabled" : ""} data-v-363c74c3>Download</button><button type="button"${ssrIncludeBooleanAttr(!isAlive.value) ? " disabled" : ""} data-v-363c74c3>Open in StackBlitz</button><span role="status" data-v-363c74c3>${ssrInterpolate(state.value === "running" ? "Running …" : note.value)}</span></div>`);
      if (state.value !== "idle" || lines.value.length > 0) {
        _push(`<pre class="output" tabindex="0" data-v-363c74c3>${ssrInterpolate(lines.value.join("\n"))}</pre>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/ExampleProgram.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExampleProgram = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-363c74c3"]]);
export {
  ExampleProgram as E
};
