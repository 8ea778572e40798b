import { nextTick, shallowRef, computed, ref, readonly, onMounted, onBeforeUnmount, reactive, defineComponent, mergeProps, useSSRContext, useTemplateRef, watch, unref, useModel, useId, mergeModels, withCtx, createVNode, openBlock, createBlock, createCommentVNode, isRef } from "vue";
import { ssrRenderAttrs, ssrRenderSlot, ssrRenderList, ssrInterpolate, ssrRenderComponent, ssrRenderAttr, ssrRenderClass, ssrRenderStyle, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual } from "vue/server-renderer";
import { c as controlValues, s as splitHidden } from "./hidden-characters.BwaffKHw.js";
import { u as useLink } from "./app.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import "./Content.7r92okMm.js";
import "@vueuse/core";
import "./average-path.CkUCUB0j.js";
import "./lines.BlqvANrZ.js";
import "./FigureFrame.C5jejLez.js";
import "./FigureSlider.D0iZOwS0.js";
import "./FigureChoice.Citjh4N0.js";
import "./LineFigure.CiDy2VY8.js";
import "./FigurePlot.DLtSUxNp.js";
import "./trusted-types.Dn7pNshu.js";
import "stemmer";
const emptyRecording = () => ({ charts: [], images: [], plots: [], texts: [] });
const copyRecording = ({ charts, images, plots, texts }) => ({
  charts: charts.map(({ title: title2, steps, lines }) => ({
    title: title2,
    steps: [...steps],
    lines: lines.map(({ name, values }) => ({ name, values: [...values] }))
  })),
  images: [...images],
  plots: [...plots],
  texts: [...texts]
});
function appendPoint({ charts }, title2, step, values) {
  let chart = charts.find((one) => one.title === title2);
  if (!chart) charts.push(chart = { title: title2, steps: [], lines: [] });
  const { steps, lines } = chart;
  for (const name of Object.keys(values)) {
    if (!lines.some((line) => line.name === name)) {
      lines.push({ name, values: steps.map(() => NaN) });
    }
  }
  steps.push(step);
  for (const { name, values: past } of lines) past.push(valueOf(values, name));
}
const valueOf = (values, name) => Object.hasOwn(values, name) ? values[name] ?? NaN : NaN;
function putFigure(figures, figure) {
  const at = figures.findIndex(({ title: title2 }) => title2 === figure.title);
  if (at < 0) figures.push(figure);
  else figures[at] = figure;
}
class MissingWebGPU extends Error {
  reason;
  constructor(reason) {
    super(`WebGPU is missing: ${reason}`);
    this.reason = reason;
  }
}
async function findAdapter() {
  const gpu = navigator.gpu;
  if (!gpu) throw new MissingWebGPU("no-api");
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" }).catch(() => null);
  if (!adapter) throw new MissingWebGPU("no-adapter");
  const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
  const software = isFallbackAdapter || /swiftshader|llvmpipe|lavapipe|software/i.test(`${architecture} ${description}`);
  return { vendor, architecture, description, software };
}
let wanted;
function missingSupport() {
  return wanted ??= findAdapter().then(
    () => null,
    (error) => error instanceof MissingWebGPU ? error.reason : null
  );
}
function adapterName({ vendor, architecture, description }) {
  return description || [vendor, architecture].filter(Boolean).join(" ") || "unnamed adapter";
}
const transitions = {
  idle: { run: "loading", reset: "idle", refuse: "unsupported" },
  loading: { ready: "running", stop: "idle", reset: "idle", fail: "error", refuse: "unsupported" },
  running: { pause: "paused", finish: "done", stop: "idle", reset: "idle", fail: "error" },
  paused: { resume: "running", finish: "done", stop: "idle", reset: "idle", fail: "error" },
  done: { run: "loading", reset: "idle", fail: "error" },
  error: { run: "loading", reset: "idle" },
  unsupported: { run: "loading", reset: "idle" }
};
const accepts = (state, event) => event in transitions[state];
const next = (state, event) => transitions[state][event] ?? state;
const isActive = (state) => state === "loading" || state === "running" || state === "paused";
const decodeRecording = ({ charts, images, plots, texts }) => ({
  charts: charts.map(({ title: title2, steps, lines }) => ({
    title: title2,
    steps: [...steps],
    lines: lines.map(({ name, values }) => ({ name, values: values.map((one) => one ?? NaN) }))
  })),
  images: images.map(({ pixels, points, ...image }) => ({
    ...image,
    pixels: Uint8Array.from(atob(pixels), (char) => char.charCodeAt(0)),
    points: decodePoints(points)
  })),
  plots: plots.map(({ series, background, ...plot }) => ({
    ...plot,
    series: series.map(decodeSeries),
    ...background && { background: decodeSeries(background) }
  })),
  texts: [...texts]
});
const decodeSeries = ({ points, ...series }) => ({
  ...series,
  points: Array.from({ length: points.length / 2 }, (_, i) => [
    points[2 * i] ?? NaN,
    points[2 * i + 1] ?? NaN
  ])
});
function decodePoints(numbers) {
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [x = 0, y = 0, label] = numbers.slice(3 * i, 3 * i + 3);
    return { x, y, label: label === 1 ? 1 : 0 };
  });
}
const inspectorUrl = "/assets/inspector-worker-o-sTKyGu.js";
const workerUrl = "/assets/worker-D5lfVyCx.js";
const longestFrame = 1e3;
async function afterDrawing(begun) {
  await nextTick();
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestFrame);
  });
  await new Promise((resolve) => setTimeout(resolve, performance.now() - begun));
}
const address = `${"/"}worker-frame.html`;
const title = "Training";
let frame$1 = null;
async function startWorker(url) {
  const { Blob, URL, Worker } = await workerFrame();
  const source = `import ${JSON.stringify(new URL(url, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new Worker(blob, { type: "module" });
}
function workerFrame() {
  frame$1 ??= openFrame().catch((error) => {
    frame$1 = null;
    throw error;
  });
  return frame$1;
}
function openFrame() {
  const element = document.createElement("iframe");
  element.style.cssText = "position: fixed; width: 0; height: 0; border: 0; visibility: hidden";
  element.ariaHidden = "true";
  element.tabIndex = -1;
  element.title = title;
  element.src = address;
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => {
      if (element.contentDocument?.title === title) {
        resolve(element.contentWindow);
      } else {
        element.remove();
        reject(new Error(`${address} could not be loaded`));
      }
    });
    document.body.append(element);
  });
}
function runWorker(onReport) {
  let terminated = false;
  const report = (one) => {
    if (!terminated) onReport(one);
  };
  const started = Promise.all([
    startWorker(workerUrl),
    startWorker(inspectorUrl)
  ]).then(([worker, inspector]) => {
    for (const one of [worker, inspector]) one.addEventListener("error", onError);
    inspector.addEventListener("message", ({ data }) => {
      const begun = performance.now();
      report(data);
      if (data.type !== "update" && data.type !== "checkpoint") return;
      void afterDrawing(begun).then(() => inspector.postMessage(null));
    });
    const { port1, port2 } = new MessageChannel();
    inspector.postMessage(null, [port1]);
    worker.postMessage({ type: "connect" }, [port2]);
    return [worker, inspector];
  }).catch((error) => {
    fail(String(error));
    return [];
  });
  function onError(event) {
    event.preventDefault();
    const { message, filename, lineno } = event;
    fail(message || "The worker could not be loaded", filename ? `${filename}:${lineno}` : "");
  }
  function fail(message, stack = "") {
    report({
      type: "error",
      message: message.slice(0, 2e3),
      stack: stack.slice(0, 2e3),
      position: null
    });
  }
  return {
    send(command) {
      void started.then(([worker]) => {
        if (!terminated) worker?.postMessage(command);
      });
    },
    terminate() {
      terminated = true;
      void started.then((workers) => {
        for (const worker of workers) worker.terminate();
      });
    }
  };
}
function useCheckpoint({ code, chosen, controls, values }) {
  const held = shallowRef(null);
  let began = { code: "", chosen: {} };
  function beginsAlike() {
    const then = controlValues(controls.value, began.chosen);
    const isSame = (name) => controls.value[name]?.live === true || values.value[name] === then[name];
    return code.value === began.code && Object.keys(then).every(isSame);
  }
  const offered = computed(() => held.value && beginsAlike() ? held.value : null);
  function begin(from) {
    began = { code: code.value, chosen: { ...chosen } };
    held.value = from;
  }
  function hold(one) {
    held.value = one;
  }
  function drop() {
    held.value = null;
  }
  return { offered, begin, hold, drop };
}
const patience = 10;
function useSilence() {
  const isSilent = ref(false);
  let timer;
  function hear() {
    endWait();
    timer = setTimeout(() => isSilent.value = true, 1e3 * patience);
  }
  function endWait() {
    clearTimeout(timer);
    isSilent.value = false;
  }
  return { isSilent: readonly(isSilent), hear, endWait };
}
let stopOther = null;
function useRun({ name, result }, settings) {
  const stored = decodeRecording(result);
  const state = ref("idle");
  const recording = shallowRef(stored);
  const progress = ref(null);
  const adapter = ref(null);
  const missing = ref(null);
  const failure = ref(null);
  const { offered, begin, hold, drop } = useCheckpoint(settings);
  const { isSilent, hear, endWait } = useSilence();
  const isStored = computed(() => recording.value === stored);
  let worker = null;
  let pausedByHiding = false;
  let startedByStep = false;
  function apply(event) {
    if (!accepts(state.value, event)) return false;
    state.value = next(state.value, event);
    if (!isActive(state.value)) {
      worker?.terminate();
      worker = null;
      endWait();
      if (stopOther === stop) stopOther = null;
    }
    return true;
  }
  function onReport(report) {
    hear();
    switch (report.type) {
      case "alive":
        break;
      case "declared":
        settings.declare(report.controls);
        break;
      case "ready":
        adapter.value = report.adapter;
        apply("ready");
        if (startedByStep) apply("pause");
        else if (document.hidden) onVisibilityChange();
        break;
      case "update":
        show(report);
        break;
      case "checkpoint":
        hold({
          checkpoint: report.checkpoint,
          recording: recording.value,
          progress: progress.value
        });
        break;
      case "done":
        apply("finish");
        drop();
        break;
      case "unsupported":
        missing.value = report.reason;
        apply("refuse");
        break;
      case "lost": {
        const message = `The GPU device was lost: ${report.message}`;
        fail({ message, stack: "", position: null, lost: true });
        break;
      }
      case "error":
        fail({ ...report, lost: false });
    }
  }
  function show(update) {
    progress.value = update.progress;
    const { points, images, plots, texts } = update;
    if ([points, images, plots, texts].every(({ length }) => length === 0)) return;
    const grown = isStored.value ? emptyRecording() : copyRecording(recording.value);
    for (const { title: title2, step: step2, values } of points) appendPoint(grown, title2, step2, values);
    for (const image of images) putFigure(grown.images, image);
    for (const plot of plots) putFigure(grown.plots, plot);
    for (const text of texts) putFigure(grown.texts, text);
    recording.value = grown;
  }
  function fail(what) {
    if (apply("fail")) failure.value = what;
  }
  function clear() {
    recording.value = stored;
    missing.value = failure.value = progress.value = adapter.value = null;
    drop();
  }
  function start(on, paused, from = null) {
    if (!accepts(state.value, "run")) return;
    stopOther?.();
    stopOther = stop;
    const { backend, captured, chosen, code, isEdited } = settings;
    backend.value = on;
    clear();
    begin(from);
    if (from) {
      recording.value = from.recording;
      progress.value = from.progress;
    }
    apply("run");
    startedByStep = paused;
    pausedByHiding = false;
    worker = runWorker(onReport);
    hear();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    worker.send({
      type: "start",
      experiment: name,
      source: isEdited.value ? code.value : null,
      paused,
      backend: on,
      captured: captured.value,
      values: { ...chosen },
      interval: calm ? 500 : 100,
      checkpoint: from?.checkpoint ?? null
    });
  }
  function run(on = settings.backend.value) {
    start(on, false);
  }
  function restart() {
    start(settings.backend.value, false, offered.value);
  }
  function step() {
    if (state.value === "paused") worker?.send({ type: "step" });
    else start(settings.backend.value, true);
  }
  function pause() {
    if (apply("pause")) worker?.send({ type: "pause" });
  }
  function resume() {
    pausedByHiding = false;
    if (apply("resume")) worker?.send({ type: "resume" });
  }
  function stop() {
    apply("stop");
  }
  function reset() {
    apply("reset");
    clear();
    settings.resetControls();
    void checkSupport();
  }
  async function checkSupport() {
    const reason = await missingSupport();
    if (reason === null || state.value !== "idle") return;
    missing.value = reason;
    apply("refuse");
  }
  function set(name2, value) {
    settings.set(name2, value);
    worker?.send({ type: "set", name: name2, value });
  }
  function onVisibilityChange() {
    if (document.hidden && state.value === "running") {
      pause();
      pausedByHiding = true;
    } else if (!document.hidden && pausedByHiding) {
      resume();
    }
  }
  onMounted(() => {
    workerFrame().catch(() => void 0);
    document.addEventListener("visibilitychange", onVisibilityChange);
    void checkSupport();
  });
  onBeforeUnmount(() => {
    document.removeEventListener("visibilitychange", onVisibilityChange);
    apply("stop");
  });
  return {
    state: readonly(state),
    recording,
    isStored,
    progress,
    adapter,
    missing,
    failure,
    offered,
    isSilent,
    run,
    restart,
    step,
    pause,
    resume,
    stop,
    reset,
    set
  };
}
function useSettings({ source, result }) {
  const backend = ref("webgpu");
  const captured = ref(true);
  const code = ref(source);
  const controls = shallowRef(result.controls);
  const chosen = reactive({});
  const captures = computed(() => /\bcapture\(/.test(code.value));
  const isEdited = computed(() => code.value !== source);
  const values = computed(() => controlValues(controls.value, chosen));
  function set(name, value) {
    chosen[name] = value;
  }
  function declare(declared) {
    controls.value = declared;
  }
  function resetControls() {
    for (const name of Object.keys(chosen)) Reflect.deleteProperty(chosen, name);
  }
  function restoreCode() {
    code.value = source;
    controls.value = result.controls;
  }
  function apply({ backend: on, captured: isOn, values: given, edited }) {
    backend.value = on;
    captured.value = isOn;
    code.value = edited?.code ?? source;
    controls.value = edited?.controls ?? result.controls;
    resetControls();
    Object.assign(chosen, given);
  }
  return {
    backend,
    captured,
    captures,
    code,
    controls,
    chosen,
    values,
    isEdited,
    set,
    declare,
    apply,
    resetControls,
    restoreCode
  };
}
const classColors = [
  [217, 119, 6],
  [37, 99, 235]
];
function look(pixel) {
  return { label: pixel < 128 ? 0 : 1, opacity: 40 + 1.2 * Math.abs(pixel - 127.5) };
}
const levels = 16;
function regions({ width, height, pixels }) {
  const runs = Array.from({ length: 2 * levels }, () => []);
  const levelOf = (pixel) => Math.floor(pixel * runs.length / 256);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; ) {
      const start = x;
      const level = levelOf(pixels[y * width + x] ?? 0);
      while (x < width && levelOf(pixels[y * width + x] ?? 0) === level) x++;
      runs[level]?.push(`M${start} ${y}h${x - start}v1H${start}`);
    }
  }
  return runs.flatMap((found, level) => {
    const { label, opacity } = look((level + 0.5) * 256 / runs.length);
    const color = `rgb(${classColors[label].join(" ")})`;
    const share = Math.round(100 * opacity / 255) / 100;
    return found.length > 0 ? [{ color, opacity: share, path: found.join("") }] : [];
  });
}
const palette = Array.from({ length: 256 }, (_, value) => {
  const { label, opacity } = look(value);
  return [...classColors[label], Math.round(opacity)];
});
function classPixels(pixels) {
  const data = new Uint8ClampedArray(4 * pixels.length);
  for (let i = 0; i < pixels.length; i++) data.set(palette[pixels[i] ?? 0] ?? [], 4 * i);
  return data;
}
const pngWidth = 960;
const styles = [
  "fill",
  "font-family",
  "font-size",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-width"
];
async function toPng(svg, under) {
  const { width, height } = svg.viewBox.baseVal;
  const pngHeight = pngWidth * height / width;
  const copy = svg.cloneNode(true);
  const originals = svg.querySelectorAll("*");
  for (const [i, element] of copy.querySelectorAll("*").entries()) {
    const style = getComputedStyle(originals[i] ?? svg);
    for (const name of styles) element.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.setAttribute("width", String(pngWidth));
  copy.setAttribute("height", String(pngHeight));
  const image = new Image();
  const text = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = pngWidth;
  canvas.height = pngHeight;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser provides no canvas");
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, pngWidth, pngHeight);
  if (under) context.drawImage(under, 0, 0, pngWidth, pngHeight);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => blob ? resolve(blob) : reject(new Error("the PNG could not be created"))
    );
  });
}
const [smallest, largest] = [1e-300, 1e300];
function showable(value) {
  if (Math.abs(value) < smallest) return 0;
  return Math.min(Math.max(value, -largest), largest);
}
function ticks(min, max, count = 4) {
  const size2 = Math.max(Math.abs(min), Math.abs(max));
  const span = max - min > 1e-9 * size2 ? max - min : size2 || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(Math.ceil(max / step - 1e-9), first + 1);
  return Array.from(
    { length: last - first + 1 },
    (_, i) => Number(((first + i) * step).toPrecision(12))
  );
}
function linePath(points) {
  let drawing = false;
  return points.map(([x, y]) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      drawing = false;
      return "";
    }
    const move = drawing ? "L" : "M";
    drawing = true;
    return `${move}${place(x)} ${place(y)}`;
  }).join("");
}
const dotPath = (points) => points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)).map(([x, y]) => `M${place(x)} ${place(y)}h0`).join("");
const place = (value) => Math.min(Math.max(value, -1e4), 1e4).toFixed(1);
function logTicks(min, max) {
  const first = Math.floor(Math.log10(min) + 1e-9);
  const last = Math.max(Math.ceil(Math.log10(max) - 1e-9), first + 1);
  const every = Math.ceil((last - first) / 6);
  const powers = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, i) => Number(`1e${first + i * every}`)
  );
  if ((powers.at(-1) ?? 0) < max) powers.push(Number(`1e${first + powers.length * every}`));
  if (powers.length > 3) return powers;
  return powers.flatMap(
    (power, i) => i + 1 < powers.length && powers.length === 2 ? [power, 2 * power, 5 * power] : [power]
  );
}
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "FigureTools",
  __ssrInlineRender: true,
  props: {
    title: {},
    formats: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: "figure-tools",
        role: "group",
        "aria-label": __props.title
      }, _attrs))} data-v-5bd695dc>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent, "data-v-5bd695dc-s");
      _push(`<!--[-->`);
      ssrRenderList(__props.formats, (_, format) => {
        _push(`<button type="button" data-v-5bd695dc>${ssrInterpolate(format)}</button>`);
      });
      _push(`<!--]--></span>`);
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/FigureTools.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const FigureTools = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-5bd695dc"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "ClassImage",
  __ssrInlineRender: true,
  props: {
    image: {}
  },
  setup(__props) {
    const canvas = useTemplateRef("canvas");
    const svg = useTemplateRef("svg");
    const isDrawn = ref(false);
    function draw() {
      const context = canvas.value?.getContext("2d");
      if (!context) return;
      const { width, height, pixels } = __props.image;
      context.putImageData(new ImageData(classPixels(pixels), width, height), 0, 0);
      isDrawn.value = true;
    }
    const points = computed(
      () => [0, 1].map(
        (wanted2) => dotPath(
          __props.image.points.filter(({ label }) => label === wanted2).map(({ x, y }) => [100 * x, 100 * y])
        )
      )
    );
    const formats = {
      PNG: () => svg.value && canvas.value ? toPng(svg.value, canvas.value) : ""
    };
    onMounted(draw);
    watch(() => __props.image, draw, { flush: "post" });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({ class: "image" }, _attrs))} data-v-a81193ba><figcaption data-v-a81193ba><span class="title" data-v-a81193ba>${ssrInterpolate(__props.image.title)}</span>`);
      _push(ssrRenderComponent(FigureTools, {
        title: __props.image.title,
        formats
      }, null, _parent));
      _push(`</figcaption><div class="stack" role="img"${ssrRenderAttr("aria-label", `Decision regions: ${__props.image.title}`)} data-v-a81193ba>`);
      if (!isDrawn.value) {
        _push(`<svg class="regions"${ssrRenderAttr("viewBox", `0 0 ${__props.image.width} ${__props.image.height}`)} preserveAspectRatio="none" aria-hidden="true" data-v-a81193ba><!--[-->`);
        ssrRenderList(unref(regions)(__props.image), ({ color, opacity, path }) => {
          _push(`<path${ssrRenderAttr("fill", color)}${ssrRenderAttr("fill-opacity", opacity)}${ssrRenderAttr("d", path)} data-v-a81193ba></path>`);
        });
        _push(`<!--]--></svg>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<canvas${ssrRenderAttr("width", __props.image.width)}${ssrRenderAttr("height", __props.image.height)} data-v-a81193ba></canvas><svg viewBox="0 0 100 100" aria-hidden="true" data-v-a81193ba><!--[-->`);
      ssrRenderList(points.value, (path, label) => {
        _push(`<!--[--><path class="${ssrRenderClass(["edge", `class-${label}`])}"${ssrRenderAttr("d", path)} data-v-a81193ba></path><path class="${ssrRenderClass(`class-${label}`)}"${ssrRenderAttr("d", path)} data-v-a81193ba></path><!--]-->`);
      });
      _push(`<!--]--></svg></div></figure>`);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/ClassImage.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const ClassImage = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-a81193ba"]]);
const keywords = "as async await break case catch class const continue default delete do else export extends finally for from function if import in instanceof interface let new of readonly return satisfies static super switch this throw try type typeof void while yield null true false undefined";
const pattern = new RegExp(
  [
    String.raw`(?<comment>/\*(?:[^*]|\*(?!/))*(?:\*/)?|//[^\n\r\u2028\u2029]*)`,
    String.raw`(?<string>'(?:\\[^]|[^'\\\n\r])*'?|"(?:\\[^]|[^"\\\n\r])*"?|${"`"}(?:\\[^]|[^${"`"}\\])*${"`"}?)`,
    String.raw`(?<keyword>(?<![.\w$])(?:${keywords.replaceAll(" ", "|")})(?![\w$]|:))`,
    String.raw`(?<number>(?<![\w$])\d[\w.]*)`
  ].join("|"),
  "g"
);
const longest = 2e4;
function highlight(code) {
  if (code.length > longest) return [{ text: code, kind: null }];
  const tokens = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const { 0: text, index, groups = {} } = match;
    if (index > end) tokens.push({ text: code.slice(end, index), kind: null });
    const kind = ["comment", "string", "number", "keyword"].find((one) => groups[one]);
    tokens.push({ text, kind: kind ?? null });
    end = index + text.length;
  }
  if (end < code.length) tokens.push({ text: code.slice(end), kind: null });
  return tokens;
}
const longestPlain = 5e3;
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "CodeEditor",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    name: {},
    isEdited: { type: Boolean },
    failure: {}
  }, {
    "code": { required: true },
    "codeModifiers": {}
  }),
  emits: /* @__PURE__ */ mergeModels(["run"], ["update:code"]),
  setup(__props, { expose: __expose, emit: __emit }) {
    const emit = __emit;
    const code = useModel(__props, "code");
    const id = useId();
    const place2 = useTemplateRef("place");
    const editor = shallowRef(null);
    const isOpening = ref(false);
    const isGone = ref(false);
    const isPlain = computed(() => !__props.isEdited || code.value.length <= longestPlain);
    const tokens = computed(() => isPlain.value && !__props.isEdited ? highlight(code.value) : []);
    const parts = computed(() => isPlain.value && __props.isEdited ? splitHidden(code.value) : []);
    const label = computed(() => `Code of ${__props.name}.ts`);
    async function open() {
      if (isOpening.value) return;
      isOpening.value = true;
      const { openEditor } = await import("./editor.rxi1fnWA.js");
      if (!place2.value || isGone.value) return;
      editor.value = openEditor({
        parent: place2.value,
        code: code.value,
        label: label.value,
        describedBy: id,
        onChange: (text) => code.value = text,
        onRun: () => emit("run")
      });
    }
    async function edit() {
      await open();
      editor.value?.focus();
    }
    watch(code, (text) => editor.value?.setCode(text));
    function openLong() {
      if (!isPlain.value) void open();
    }
    onMounted(openLong);
    watch(isPlain, openLong);
    watch(
      () => __props.failure,
      async (what) => {
        const { position, message } = what ?? {};
        if (position && !editor.value) await open();
        editor.value?.mark(position ? { position, message: message ?? "" } : null);
      }
    );
    onBeforeUnmount(() => {
      isGone.value = true;
      editor.value?.destroy();
    });
    __expose({ edit });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "editor" }, _attrs))} data-v-3aee9c28><div class="place" data-v-3aee9c28></div>`);
      if (!editor.value && !isPlain.value) {
        _push(`<p class="hint" data-v-3aee9c28>Opening the editor …</p>`);
      } else if (!editor.value) {
        _push(`<pre tabindex="0" role="region"${ssrRenderAttr("aria-label", label.value)} data-v-3aee9c28><code data-v-3aee9c28><!--[-->`);
        ssrRenderList(tokens.value, ({ text, kind }, i) => {
          _push(`<span class="${ssrRenderClass(kind && `tok-${kind}`)}" data-v-3aee9c28>${ssrInterpolate(text)}</span>`);
        });
        _push(`<!--]--><!--[-->`);
        ssrRenderList(parts.value, ({ text, hidden }, i) => {
          _push(`<span class="${ssrRenderClass(hidden && ["hidden", { "ends-line": hidden.endsLine }])}" data-v-3aee9c28>${ssrInterpolate(hidden ? hidden.name : text)}</span>`);
        });
        _push(`<!--]--></code></pre>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<p${ssrRenderAttr("id", unref(id))} class="hint" style="${ssrRenderStyle(editor.value ? null : { display: "none" })}" data-v-3aee9c28> Ctrl/⌘ + Enter runs the code. Tab indents; press Esc, then Tab, to leave the editor. </p></div>`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/CodeEditor.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const CodeEditor = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-3aee9c28"]]);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "CodePanel",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    name: {},
    isEdited: { type: Boolean },
    active: { type: Boolean },
    failure: {},
    settings: {}
  }, {
    "code": { required: true },
    "codeModifiers": {},
    "open": { type: Boolean, ...{ required: true } },
    "openModifiers": {}
  }),
  emits: /* @__PURE__ */ mergeModels(["run", "restore"], ["update:code", "update:open"]),
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const code = useModel(__props, "code");
    const isOpen = useModel(__props, "open");
    const editor = useTemplateRef("editor");
    const isCopied = ref(false);
    const problem = ref("");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<details${ssrRenderAttrs(mergeProps({
        class: "code-panel",
        open: isOpen.value
      }, _attrs))} data-v-5f8a9525><summary class="summary" data-v-5f8a9525> Code: <code data-v-5f8a9525>${ssrInterpolate(__props.name)}.ts</code> `);
      if (__props.isEdited) {
        _push(`<span class="edited" data-v-5f8a9525>edited</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</summary><div class="tools" data-v-5f8a9525><button type="button" data-v-5f8a9525>Edit</button><button type="button"${ssrIncludeBooleanAttr(!__props.isEdited || __props.active) ? " disabled" : ""} data-v-5f8a9525> Restore code </button><button type="button" data-v-5f8a9525>${ssrInterpolate(isCopied.value ? "Copied" : "Copy")}</button><button type="button" data-v-5f8a9525>Download HTML</button><button type="button" data-v-5f8a9525>Open in StackBlitz</button></div>`);
      if (problem.value) {
        _push(`<p class="problem" role="alert" data-v-5f8a9525>${ssrInterpolate(problem.value)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(ssrRenderComponent(CodeEditor, {
        ref_key: "editor",
        ref: editor,
        code: code.value,
        "onUpdate:code": ($event) => code.value = $event,
        name: __props.name,
        "is-edited": __props.isEdited,
        failure: __props.failure,
        onRun: ($event) => emit("run")
      }, null, _parent));
      _push(`</details>`);
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/CodePanel.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const CodePanel = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-5f8a9525"]]);
const positions = 100;
const positionOf = (decay, max) => Math.round(positions * Math.log(1 - decay) / Math.log(1 - max)) + 0;
function halfLife(decay) {
  if (decay <= 0) return "0 steps";
  const steps = Number((Math.log(0.5) / Math.log(decay)).toPrecision(2));
  return `${steps} ${steps === 1 ? "step" : "steps"}`;
}
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "DecayControl",
  __ssrInlineRender: true,
  props: {
    id: {},
    control: {},
    value: {},
    disabled: { type: Boolean }
  },
  emits: ["set"],
  setup(__props, { emit: __emit }) {
    const half = computed(() => `half-life ${halfLife(__props.value)}`);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><input${ssrRenderAttr("id", __props.id)} class="field" type="number" min="0"${ssrRenderAttr("max", __props.control.max)} step="any"${ssrRenderAttr("value", __props.value)}${ssrIncludeBooleanAttr(__props.disabled) ? " disabled" : ""} data-v-3fa7bcce><input type="range" min="0"${ssrRenderAttr("max", unref(positions))}${ssrRenderAttr("value", unref(positionOf)(__props.value, __props.control.max))}${ssrIncludeBooleanAttr(__props.disabled) ? " disabled" : ""}${ssrRenderAttr("aria-label", `${__props.control.label}, slider`)}${ssrRenderAttr("aria-valuetext", `${__props.value}, ${half.value}`)} data-v-3fa7bcce><output class="half-life"${ssrRenderAttr("for", __props.id)} data-v-3fa7bcce>${ssrInterpolate(half.value)}</output><!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/DecayControl.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const DecayControl = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-3fa7bcce"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "ControlList",
  __ssrInlineRender: true,
  props: {
    controls: {},
    values: {},
    active: { type: Boolean }
  },
  emits: ["set"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "controls" }, _attrs))} data-v-33cc7715><!--[-->`);
      ssrRenderList(__props.controls, (control, name) => {
        _push(`<div class="control" data-v-33cc7715><label${ssrRenderAttr("for", `${unref(id)}-${name}`)} data-v-33cc7715>${ssrInterpolate(control.label)}</label>`);
        if ("options" in control) {
          _push(`<select${ssrRenderAttr("id", `${unref(id)}-${name}`)}${ssrRenderAttr("value", __props.values[name])}${ssrIncludeBooleanAttr(__props.active && !control.live) ? " disabled" : ""} data-v-33cc7715><!--[-->`);
          ssrRenderList(control.options, (option, i) => {
            _push(`<option${ssrRenderAttr("value", i)} data-v-33cc7715>${ssrInterpolate(option)}</option>`);
          });
          _push(`<!--]--></select>`);
        } else if (control.input === "decay") {
          _push(ssrRenderComponent(DecayControl, {
            id: `${unref(id)}-${name}`,
            control,
            value: __props.values[name] ?? control.value,
            disabled: __props.active && !control.live,
            onSet: ($event) => emit("set", String(name), $event)
          }, null, _parent));
        } else if (control.input !== "number") {
          _push(`<output${ssrRenderAttr("for", `${unref(id)}-${name}`)} data-v-33cc7715>${ssrInterpolate(__props.values[name])}</output>`);
        } else {
          _push(`<!---->`);
        }
        if (!("options" in control) && control.input !== "decay") {
          _push(`<input${ssrRenderAttr("id", `${unref(id)}-${name}`)}${ssrRenderAttr("type", control.input ?? "range")}${ssrRenderAttr("min", control.min)}${ssrRenderAttr("max", control.max)}${ssrRenderAttr("step", control.step)}${ssrRenderAttr("value", __props.values[name])}${ssrIncludeBooleanAttr(__props.active && !control.live) ? " disabled" : ""} data-v-33cc7715>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/ControlList.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const ControlList = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-33cc7715"]]);
const size = { width: 320, height: 180 };
const frame = { left: 40, right: 8, top: 8, bottom: 22 };
const mostPoints = 600;
const takesLog = ({ title: title2 }) => !/accuracy|share|part/i.test(title2);
function chartScale({ steps, lines }, total, { isLog = false, isLate = false } = {}) {
  const isShown = (value) => Number.isFinite(value) && (!isLog || showable(value) > 0);
  const from = isLate ? total / 2 : 0;
  const late = steps.findIndex((step) => step >= from);
  const first = isLate && late >= 0 ? late : Math.floor(steps.length / 10);
  const fitted = lines.map(({ values }) => values.slice(first));
  const [low, high] = extent(
    fitted.some((values) => values.some(isShown)) ? fitted : lines.map(({ values }) => values),
    isShown
  );
  const yTicks = isLog ? logTicks(low, high) : ticks(low, high, 5);
  const map = isLog ? Math.log10 : (value) => value;
  const [bottom, top] = [map(yTicks[0] ?? 1), map(yTicks.at(-1) ?? 2)];
  const room = {
    x: size.width - frame.left - frame.right,
    y: size.height - frame.top - frame.bottom
  };
  return {
    x: (step) => frame.left + (step - from) / Math.max(total - from, 1) * room.x,
    y: (value) => isShown(value) ? frame.top + (top - map(showable(value))) / (top - bottom) * room.y : NaN,
    xTicks: ticks(from, total).filter((step) => step >= from && step <= total),
    yTicks
  };
}
function drawnPoints(count) {
  const every = Math.ceil(count / mostPoints);
  const points = Array.from({ length: Math.ceil(count / every) || 0 }, (_, i) => i * every);
  if (count > 0 && points.at(-1) !== count - 1) points.push(count - 1);
  return points;
}
function extent(lines, isShown) {
  let [low, high] = [Infinity, -Infinity];
  for (const values of lines) {
    for (const value of values) {
      if (!isShown(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low > high ? [1, 1] : [showable(low), showable(high)];
}
const chartTable = ({ steps, lines }) => ({
  columns: ["step", ...lines.map(({ name }) => name)],
  rows: steps.map((step, i) => [step, ...lines.map(({ values }) => values[i] ?? NaN)])
});
const plotTable = ({ x, y, series }) => ({
  columns: ["series", x.label, y.label],
  rows: series.flatMap(({ name, points }) => points.map(([a, b]) => [name, a, b]))
});
function toCsv({ columns, rows }) {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(","));
  return [...lines, ""].join("\r\n");
}
function cell(value) {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return text !== value || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "ChartAxes",
  __ssrInlineRender: true,
  props: {
    x: {},
    y: {},
    size: {},
    frame: {},
    plane: { type: Boolean }
  },
  setup(__props) {
    const right = computed(() => __props.size.width - __props.frame.right);
    const bottom = computed(() => __props.size.height - __props.frame.bottom);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<g${ssrRenderAttrs(mergeProps({ class: "axes" }, _attrs))} data-v-aadae3e5><!--[-->`);
      ssrRenderList(__props.y.ticks, (value) => {
        _push(`<g data-v-aadae3e5><path${ssrRenderAttr("d", `M${__props.frame.left} ${__props.y.place(value)}H${right.value}`)} data-v-aadae3e5></path><text${ssrRenderAttr("x", __props.frame.left - 6)}${ssrRenderAttr("y", __props.y.place(value) + 3.5)} text-anchor="end" data-v-aadae3e5>${ssrInterpolate(value)}</text></g>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(__props.x.ticks, (value) => {
        _push(`<g data-v-aadae3e5>`);
        if (__props.plane) {
          _push(`<path${ssrRenderAttr("d", `M${__props.x.place(value)} ${__props.frame.top}V${bottom.value}`)} data-v-aadae3e5></path>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<text${ssrRenderAttr("x", __props.x.place(value))}${ssrRenderAttr("y", bottom.value + 14)}${ssrRenderAttr("text-anchor", __props.x.place(value) === right.value ? "end" : "middle")} data-v-aadae3e5>${ssrInterpolate(value)}</text></g>`);
      });
      _push(`<!--]-->`);
      if (__props.x.label) {
        _push(`<text${ssrRenderAttr("x", (__props.frame.left + right.value) / 2)}${ssrRenderAttr("y", __props.size.height - 6)} text-anchor="middle" data-v-aadae3e5>${ssrInterpolate(__props.x.label)}</text>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.y.label) {
        _push(`<text${ssrRenderAttr("transform", `translate(9 ${(__props.frame.top + bottom.value) / 2}) rotate(-90)`)} text-anchor="middle" data-v-aadae3e5>${ssrInterpolate(__props.y.label)}</text>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</g>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/ChartAxes.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const ChartAxes = /* @__PURE__ */ _export_sfc(_sfc_main$8, [["__scopeId", "data-v-aadae3e5"]]);
const mostRows = 400;
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "DataTable",
  __ssrInlineRender: true,
  props: {
    title: {},
    table: { type: Function }
  },
  setup(__props) {
    const isOpen = ref(false);
    const shown = computed(() => {
      const { columns, rows } = __props.table();
      const first = Math.max(rows.length - mostRows, 0);
      return { columns, rows: rows.slice(first), first };
    });
    const show = (value) => typeof value === "number" ? value.toFixed(4) : value;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<details${ssrRenderAttrs(mergeProps({ class: "numbers" }, _attrs))} data-v-d42d7f1f><summary class="summary" data-v-d42d7f1f>Data for “${ssrInterpolate(__props.title)}”</summary>`);
      if (isOpen.value) {
        _push(`<div class="scroll" tabindex="0" role="region"${ssrRenderAttr("aria-label", `Data for ${__props.title}`)} data-v-d42d7f1f>`);
        if (shown.value.first > 0) {
          _push(`<p class="left-out" data-v-d42d7f1f> Showing the last ${ssrInterpolate(mostRows)} rows; the CSV contains all of them. </p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<table class="table" data-v-d42d7f1f><thead data-v-d42d7f1f><tr data-v-d42d7f1f><!--[-->`);
        ssrRenderList(shown.value.columns, (name, i) => {
          _push(`<th scope="col" data-v-d42d7f1f>${ssrInterpolate(name)}</th>`);
        });
        _push(`<!--]--></tr></thead><tbody data-v-d42d7f1f><!--[-->`);
        ssrRenderList(shown.value.rows, ([head, ...cells], i) => {
          _push(`<tr data-v-d42d7f1f><th scope="row" data-v-d42d7f1f>${ssrInterpolate(head)}</th><!--[-->`);
          ssrRenderList(cells, (value, k) => {
            _push(`<td data-v-d42d7f1f>${ssrInterpolate(show(value))}</td>`);
          });
          _push(`<!--]--></tr>`);
        });
        _push(`<!--]--></tbody></table></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</details>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/DataTable.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const DataTable = /* @__PURE__ */ _export_sfc(_sfc_main$7, [["__scopeId", "data-v-d42d7f1f"]]);
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "LineChart",
  __ssrInlineRender: true,
  props: {
    chart: {},
    total: {}
  },
  setup(__props) {
    const { width, height } = size;
    const id = useId();
    const svg = useTemplateRef("svg");
    const isLog = ref(false);
    const isLate = ref(false);
    const chosen = ref(null);
    const scale = computed(
      () => chartScale(__props.chart, __props.total, { isLog: isLog.value, isLate: isLate.value })
    );
    const last = computed(() => __props.chart.steps.length - 1);
    const at = computed(() => Math.min(chosen.value ?? last.value, last.value));
    const step = computed(() => __props.chart.steps[at.value] ?? 0);
    const lines = computed(() => {
      const { x, y } = scale.value;
      const points = drawnPoints(__props.chart.steps.length);
      return __props.chart.lines.map(({ name, values }) => ({
        name,
        path: linePath(points.map((i) => [x(__props.chart.steps[i] ?? 0), y(values[i] ?? NaN)])),
        end: { x: x(step.value), y: y(values[at.value] ?? NaN) },
        value: show(values[at.value] ?? NaN)
      }));
    });
    const reading = computed(
      () => `step ${step.value}: ${lines.value.map(({ name, value }) => `${name} ${value}`).join(", ")}`
    );
    function show(value) {
      if (!Number.isFinite(value)) return "";
      return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(2) : value.toFixed(3);
    }
    const formats = {
      PNG: () => svg.value ? toPng(svg.value) : "",
      CSV: () => toCsv(chartTable(__props.chart))
    };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({
        class: "chart",
        "aria-labelledby": unref(id)
      }, _attrs))} data-v-997ec49a><figcaption data-v-997ec49a><span class="head" data-v-997ec49a><span${ssrRenderAttr("id", unref(id))} class="title" data-v-997ec49a>${ssrInterpolate(__props.chart.title)}</span>`);
      _push(ssrRenderComponent(FigureTools, {
        title: __props.chart.title,
        formats
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<button type="button"${ssrRenderAttr("aria-pressed", isLate.value)} data-v-997ec49a${_scopeId}>2nd half</button>`);
            if (unref(takesLog)(__props.chart)) {
              _push2(`<button type="button"${ssrRenderAttr("aria-pressed", isLog.value)} data-v-997ec49a${_scopeId}> Log </button>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              createVNode("button", {
                type: "button",
                "aria-pressed": isLate.value,
                onClick: ($event) => isLate.value = !isLate.value
              }, "2nd half", 8, ["aria-pressed", "onClick"]),
              unref(takesLog)(__props.chart) ? (openBlock(), createBlock("button", {
                key: 0,
                type: "button",
                "aria-pressed": isLog.value,
                onClick: ($event) => isLog.value = !isLog.value
              }, " Log ", 8, ["aria-pressed", "onClick"])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</span><ul class="legend"${ssrRenderAttr("aria-label", `${__props.chart.title}, values at step ${step.value}`)} data-v-997ec49a><!--[-->`);
      ssrRenderList(lines.value, ({ name, value }, i) => {
        _push(`<li class="entry" data-v-997ec49a><svg width="24" height="8" aria-hidden="true" data-v-997ec49a><line x2="24" y1="4" y2="4" class="${ssrRenderClass(["line", `line-${i}`])}" data-v-997ec49a></line></svg> ${ssrInterpolate(name)} <span class="latest" data-v-997ec49a>${ssrInterpolate(value)}</span></li>`);
      });
      _push(`<!--]--></ul></figcaption><svg${ssrRenderAttr("viewBox", `0 0 ${unref(width)} ${unref(height)}`)} tabindex="0" role="slider"${ssrRenderAttr("aria-label", `${__props.chart.title} by step`)} aria-valuemin="0"${ssrRenderAttr("aria-valuemax", Math.max(last.value, 0))}${ssrRenderAttr("aria-valuenow", Math.max(at.value, 0))}${ssrRenderAttr("aria-valuetext", reading.value)} data-v-997ec49a>`);
      _push(ssrRenderComponent(ChartAxes, {
        x: { ticks: scale.value.xTicks, place: scale.value.x },
        y: { ticks: scale.value.yTicks, place: scale.value.y },
        size: unref(size),
        frame: unref(frame)
      }, null, _parent));
      if (chosen.value !== null) {
        _push(`<line class="cursor"${ssrRenderAttr("x1", scale.value.x(step.value))}${ssrRenderAttr("x2", scale.value.x(step.value))}${ssrRenderAttr("y1", unref(frame).top)}${ssrRenderAttr("y2", unref(height) - unref(frame).bottom)} data-v-997ec49a></line>`);
      } else {
        _push(`<!---->`);
      }
      if (chosen.value !== null) {
        _push(`<text class="step"${ssrRenderAttr("x", scale.value.x(step.value) + (scale.value.x(step.value) > unref(width) / 2 ? -4 : 4))}${ssrRenderAttr("y", unref(frame).top + 10)}${ssrRenderAttr("text-anchor", scale.value.x(step.value) > unref(width) / 2 ? "end" : "start")} data-v-997ec49a> at step ${ssrInterpolate(step.value)}</text>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<clipPath${ssrRenderAttr("id", `${unref(id)}-clip`)} data-v-997ec49a><rect${ssrRenderAttr("x", unref(frame).left)}${ssrRenderAttr("y", unref(frame).top - 3)}${ssrRenderAttr("width", unref(width) - unref(frame).left - unref(frame).right + 3)}${ssrRenderAttr("height", unref(height) - unref(frame).top - unref(frame).bottom + 6)} data-v-997ec49a></rect></clipPath><g${ssrRenderAttr("clip-path", `url(#${unref(id)}-clip)`)} data-v-997ec49a><!--[-->`);
      ssrRenderList(lines.value, ({ path, end }, i) => {
        _push(`<g class="${ssrRenderClass(["line", `line-${i}`])}" data-v-997ec49a><path${ssrRenderAttr("d", path)} data-v-997ec49a></path>`);
        if (Number.isFinite(end.y)) {
          _push(`<circle class="end"${ssrRenderAttr("cx", end.x)}${ssrRenderAttr("cy", end.y)} r="2" data-v-997ec49a></circle>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</g>`);
      });
      _push(`<!--]--></g></svg>`);
      _push(ssrRenderComponent(DataTable, {
        title: __props.chart.title,
        table: () => unref(chartTable)(__props.chart)
      }, null, _parent));
      _push(`</figure>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/LineChart.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const LineChart = /* @__PURE__ */ _export_sfc(_sfc_main$6, [["__scopeId", "data-v-997ec49a"]]);
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "PlanePlot",
  __ssrInlineRender: true,
  props: {
    plot: {}
  },
  setup(__props) {
    const size2 = { width: 320, height: 300 };
    const frame2 = { left: 44, right: 8, top: 8, bottom: 36 };
    const [right, bottom] = [size2.width - frame2.right, size2.height - frame2.bottom];
    const id = useId();
    const svg = useTemplateRef("svg");
    const inside = ({ from, to }) => ticks(from, to).filter((value) => value >= from && value <= to);
    const x = (value) => frame2.left + (value - __props.plot.x.from) / (__props.plot.x.to - __props.plot.x.from) * (right - frame2.left);
    const y = (value) => bottom - (value - __props.plot.y.from) / (__props.plot.y.to - __props.plot.y.from) * (bottom - frame2.top);
    function path({ points, draw }) {
      const places = points.map(([a, b]) => [x(a), y(b)]);
      return draw === "dots" ? dotPath(places) : linePath(places);
    }
    function endOf({ points, draw }) {
      const last = points.at(-1);
      return draw !== "dots" && last?.every(Number.isFinite) ? last : void 0;
    }
    const drawn = computed(
      () => __props.plot.series.map((series, i) => ({
        name: series.name,
        // Raw weights and averages always have the same style, even in separate plots.
        look: `series-${series.name === "raw" ? 0 : Math.max(i, 1)}`,
        path: path(series),
        end: endOf(series),
        draw: series.draw ?? "line"
      }))
    );
    const names = computed(() => __props.plot.series.map(({ name }) => name).join(", "));
    const formats = {
      PNG: () => svg.value ? toPng(svg.value) : "",
      CSV: () => toCsv(plotTable(__props.plot))
    };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({
        class: "plot",
        "aria-labelledby": unref(id)
      }, _attrs))} data-v-b840444d><figcaption data-v-b840444d><span class="head" data-v-b840444d><span${ssrRenderAttr("id", unref(id))} class="title" data-v-b840444d>${ssrInterpolate(__props.plot.title)}</span>`);
      _push(ssrRenderComponent(FigureTools, {
        title: __props.plot.title,
        formats
      }, null, _parent));
      _push(`</span><ul class="legend"${ssrRenderAttr("aria-label", `${__props.plot.title}: legend`)} data-v-b840444d><!--[-->`);
      ssrRenderList(drawn.value, ({ name, look: look2, draw, end }, i) => {
        _push(`<li class="entry" data-v-b840444d><svg width="24" height="8" aria-hidden="true" class="${ssrRenderClass([draw, look2])}" data-v-b840444d><path${ssrRenderAttr("d", draw === "dots" ? "M4 4h0M12 4h0M20 4h0" : "M0 4H24")} data-v-b840444d></path></svg> ${ssrInterpolate(name)} `);
        if (end) {
          _push(`<span class="end" data-v-b840444d>(${ssrInterpolate(end[0].toFixed(2))}, ${ssrInterpolate(end[1].toFixed(2))})</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]-->`);
      if (__props.plot.background) {
        _push(`<li class="entry" data-v-b840444d><svg width="24" height="8" aria-hidden="true" class="${ssrRenderClass(["background", __props.plot.background.draw])}" data-v-b840444d><path${ssrRenderAttr("d", __props.plot.background.draw === "dots" ? "M4 4h0M12 4h0M20 4h0" : "M0 4H24")} data-v-b840444d></path></svg> ${ssrInterpolate(__props.plot.background.name)}</li>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</ul></figcaption><svg${ssrRenderAttr("viewBox", `0 0 ${size2.width} ${size2.height}`)} role="img"${ssrRenderAttr("aria-label", `${names.value} by ${__props.plot.x.label} and ${__props.plot.y.label}`)} data-v-b840444d><clipPath${ssrRenderAttr("id", `${unref(id)}-clip`)} data-v-b840444d><rect${ssrRenderAttr("x", frame2.left)}${ssrRenderAttr("y", frame2.top)}${ssrRenderAttr("width", unref(right) - frame2.left)}${ssrRenderAttr("height", unref(bottom) - frame2.top)} data-v-b840444d></rect></clipPath>`);
      _push(ssrRenderComponent(ChartAxes, {
        x: { ticks: inside(__props.plot.x), place: x, label: __props.plot.x.label },
        y: { ticks: inside(__props.plot.y), place: y, label: __props.plot.y.label },
        size: size2,
        frame: frame2,
        plane: ""
      }, null, _parent));
      _push(`<g${ssrRenderAttr("clip-path", `url(#${unref(id)}-clip)`)} data-v-b840444d>`);
      if (__props.plot.background) {
        _push(`<path class="${ssrRenderClass(["background", __props.plot.background.draw])}"${ssrRenderAttr("d", path(__props.plot.background))} data-v-b840444d></path>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(drawn.value, (one, i) => {
        _push(`<g class="${ssrRenderClass([one.draw, one.look])}" data-v-b840444d><path${ssrRenderAttr("d", one.path)} data-v-b840444d></path>`);
        if (one.end) {
          _push(`<circle${ssrRenderAttr("cx", x(one.end[0]))}${ssrRenderAttr("cy", y(one.end[1]))} r="3.5" data-v-b840444d></circle>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</g>`);
      });
      _push(`<!--]--></g></svg>`);
      _push(ssrRenderComponent(DataTable, {
        title: __props.plot.title,
        table: () => unref(plotTable)(__props.plot)
      }, null, _parent));
      _push(`</figure>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/PlanePlot.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const PlanePlot = /* @__PURE__ */ _export_sfc(_sfc_main$5, [["__scopeId", "data-v-b840444d"]]);
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "RunButtons",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    state: {},
    captures: { type: Boolean }
  }, {
    "backend": { required: true },
    "backendModifiers": {},
    "captured": { type: Boolean, ...{ required: true } },
    "capturedModifiers": {}
  }),
  emits: /* @__PURE__ */ mergeModels(["run", "pause", "resume", "step", "stop", "reset", "share"], ["update:backend", "update:captured"]),
  setup(__props, { emit: __emit }) {
    const backend = useModel(__props, "backend");
    const captured = useModel(__props, "captured");
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "buttons" }, _attrs))} data-v-87838114>`);
      if (__props.state === "paused") {
        _push(`<button class="main" type="button" data-v-87838114> Resume </button>`);
      } else if (__props.state === "running") {
        _push(`<button class="main" type="button" data-v-87838114> Pause </button>`);
      } else {
        _push(`<button class="main" type="button"${ssrIncludeBooleanAttr(!unref(accepts)(__props.state, "run")) ? " disabled" : ""} data-v-87838114> Run </button>`);
      }
      _push(`<button type="button"${ssrIncludeBooleanAttr(__props.state !== "paused" && !unref(accepts)(__props.state, "run")) ? " disabled" : ""} data-v-87838114> Step </button><button type="button"${ssrIncludeBooleanAttr(!unref(accepts)(__props.state, "stop")) ? " disabled" : ""} data-v-87838114>Stop</button><button type="button" data-v-87838114>Reset</button><button type="button" data-v-87838114>Share</button><span class="settings" data-v-87838114>`);
      if (__props.captures) {
        _push(`<label class="captured" data-v-87838114><input${ssrIncludeBooleanAttr(Array.isArray(captured.value) ? ssrLooseContain(captured.value, null) : captured.value) ? " checked" : ""} type="checkbox"${ssrIncludeBooleanAttr(unref(isActive)(__props.state) || backend.value === "cpu") ? " disabled" : ""} data-v-87838114> Captured </label>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<label${ssrRenderAttr("for", unref(id))} data-v-87838114>Backend</label><select${ssrRenderAttr("id", unref(id))}${ssrIncludeBooleanAttr(unref(isActive)(__props.state)) ? " disabled" : ""} data-v-87838114><option value="webgpu" data-v-87838114${ssrIncludeBooleanAttr(Array.isArray(backend.value) ? ssrLooseContain(backend.value, "webgpu") : ssrLooseEqual(backend.value, "webgpu")) ? " selected" : ""}>WebGPU</option><option value="cpu" data-v-87838114${ssrIncludeBooleanAttr(Array.isArray(backend.value) ? ssrLooseContain(backend.value, "cpu") : ssrLooseEqual(backend.value, "cpu")) ? " selected" : ""}>CPU</option></select></span></div>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/RunButtons.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const RunButtons = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-87838114"]]);
const quiet = 2e3;
function useAnnouncement(text) {
  const said = ref("");
  let timer;
  const say = () => {
    said.value = text();
    timer = setTimeout(() => {
      timer = void 0;
      if (said.value !== text()) say();
    }, quiet);
  };
  watch(text, () => {
    if (timer === void 0) say();
  });
  onBeforeUnmount(() => clearTimeout(timer));
  return said;
}
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "StatusLine",
  __ssrInlineRender: true,
  props: {
    state: {},
    backend: {},
    adapter: {},
    progress: {}
  },
  setup(__props) {
    const device = computed(() => {
      if (__props.backend === "cpu") return "CPU backend";
      return __props.adapter ? `WebGPU: ${adapterName(__props.adapter)}` : "WebGPU";
    });
    const stateText = computed(() => {
      const at = __props.progress ? ` at step ${__props.progress.step}` : "";
      const texts = {
        idle: __props.progress ? `Stopped${at}` : "Ready",
        loading: "Loading",
        running: "Running",
        paused: `Paused${at}`,
        done: "Done",
        error: "Failed",
        unsupported: __props.backend === "cpu" ? "Ready" : "WebGPU is not available"
      };
      return texts[__props.state];
    });
    const rate = computed(() => {
      const { stepsPerSecond = 0 } = __props.progress ?? {};
      return stepsPerSecond.toFixed(stepsPerSecond < 10 ? 1 : 0);
    });
    const script = computed(() => {
      const { scriptMilliseconds = 0 } = __props.progress ?? {};
      return scriptMilliseconds.toFixed(scriptMilliseconds < 10 ? 1 : 0);
    });
    const left = computed(() => {
      if (!__props.progress || !isActive(__props.state) || __props.progress.stepsPerSecond === 0) return "";
      const seconds = Math.ceil((__props.progress.total - __props.progress.step) / __props.progress.stepsPerSecond);
      return seconds < 120 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
    });
    const quarter = computed(
      () => __props.progress ? Math.floor(4 * __props.progress.step / Math.max(__props.progress.total, 1)) : 0
    );
    const announcement = useAnnouncement(() => {
      const share = __props.state === "running" && quarter.value > 0 ? `, ${25 * quarter.value} %` : "";
      return `${stateText.value}${share}`;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "status" }, _attrs))} data-v-812d8e5b><strong title="State" data-v-812d8e5b>${ssrInterpolate(stateText.value)}</strong>`);
      if (__props.progress || unref(isActive)(__props.state)) {
        _push(`<span data-v-812d8e5b>${ssrInterpolate(device.value)}</span>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.progress) {
        _push(`<!--[--><span role="group" aria-label="Step" data-v-812d8e5b>${ssrInterpolate(__props.progress.step)} / ${ssrInterpolate(__props.progress.total)} steps</span><span data-v-812d8e5b>${ssrInterpolate(rate.value)} steps/s</span>`);
        if (__props.progress.scriptMilliseconds) {
          _push(`<span data-v-812d8e5b>${ssrInterpolate(script.value)} ms of JavaScript a step</span>`);
        } else {
          _push(`<!---->`);
        }
        if (left.value) {
          _push(`<span data-v-812d8e5b>${ssrInterpolate(left.value)}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span data-v-812d8e5b>${ssrInterpolate(__props.progress.tensors)} tensors</span>`);
        if (__props.progress.gpuBytes) {
          _push(`<span data-v-812d8e5b>${ssrInterpolate((__props.progress.gpuBytes / 1e6).toFixed(1))} MB on the GPU</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<progress${ssrRenderAttr("value", __props.progress?.step ?? 0)}${ssrRenderAttr("max", __props.progress?.total ?? 1)} aria-label="Training" data-v-812d8e5b></progress><span class="announcement" role="status" aria-live="polite" data-v-812d8e5b>${ssrInterpolate(unref(announcement))}</span></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/StatusLine.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const StatusLine = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-812d8e5b"]]);
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "SupportNotice",
  __ssrInlineRender: true,
  props: {
    state: {},
    backend: {},
    missing: {},
    adapter: {},
    failure: {},
    checkpointStep: {},
    isSilent: { type: Boolean },
    stepsPerSecond: {}
  },
  emits: ["run", "restart"],
  setup(__props, { emit: __emit }) {
    const missingTexts = {
      "no-api": "This browser does not support WebGPU: navigator.gpu is missing. Chrome, Edge and Safari 26 support it over HTTPS.",
      "no-adapter": "This browser supports WebGPU but provides no adapter: the GPU may be blocked or disabled. Check chrome://gpu, update the graphics driver, or enable hardware acceleration in the settings."
    };
    const place2 = computed(() => {
      const { line, column } = __props.failure?.position ?? {};
      return line === void 0 ? "" : `Line ${line}, column ${column}`;
    });
    const text = computed(() => {
      if (__props.failure) return __props.failure.message;
      if (__props.isSilent) {
        return `The run has not responded for ${patience} s. It may be busy, or the browser may have terminated it for lack of memory. Click Stop to end it.`;
      }
      if (__props.state === "unsupported" && __props.missing) return __props.backend === "cpu" ? "" : missingTexts[__props.missing];
      if (__props.adapter?.software) {
        return `Software adapter (${adapterName(__props.adapter)}): WebGPU is running on the CPU, which is slow. Enable hardware acceleration in the browser; Chrome on Linux may need --enable-features=Vulkan.`;
      }
      if (__props.state === "running" && __props.stepsPerSecond > 0 && __props.stepsPerSecond < 2) {
        return "Training is slow on this device: less than two steps per second. Reduce the number of steps in the code, or try the other backend.";
      }
      return "";
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (text.value) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["notice", { failed: __props.failure }],
          role: __props.failure ? "alert" : "note"
        }, _attrs))} data-v-6fcdb383><p class="text" data-v-6fcdb383>`);
        if (place2.value) {
          _push(`<strong class="place" data-v-6fcdb383>${ssrInterpolate(place2.value)}</strong>`);
        } else {
          _push(`<!---->`);
        }
        _push(` ${ssrInterpolate(text.value)} `);
        if (__props.failure?.lost && __props.checkpointStep !== null) {
          _push(`<button type="button" data-v-6fcdb383> Restart from step ${ssrInterpolate(__props.checkpointStep)}</button>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.failure?.lost) {
          _push(`<button type="button" data-v-6fcdb383> Restart from the first step </button>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.backend === "webgpu" && !place2.value) {
          _push(`<button type="button" data-v-6fcdb383> Run on the CPU backend </button>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
        if (__props.failure?.stack) {
          _push(`<details data-v-6fcdb383><summary data-v-6fcdb383>Stack</summary><pre class="stack" data-v-6fcdb383>${ssrInterpolate(__props.failure.stack)}</pre></details>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/SupportNotice.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const SupportNotice = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-6fcdb383"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "TextLines",
  __ssrInlineRender: true,
  props: {
    text: {}
  },
  setup(__props) {
    const id = useId();
    const isLong = computed(() => __props.text.lines.some((line) => line.length > 20));
    const formats = { TXT: () => `${__props.text.lines.join("\n")}
` };
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({
        class: ["text", { long: isLong.value }],
        "aria-labelledby": unref(id)
      }, _attrs))} data-v-8fc390d0><figcaption data-v-8fc390d0><span${ssrRenderAttr("id", unref(id))} class="title" data-v-8fc390d0>${ssrInterpolate(__props.text.title)}</span>`);
      _push(ssrRenderComponent(FigureTools, {
        title: __props.text.title,
        formats
      }, null, _parent));
      _push(`</figcaption><ul class="lines" data-v-8fc390d0><!--[-->`);
      ssrRenderList(__props.text.lines, (line, i) => {
        _push(`<li class="line" data-v-8fc390d0>${ssrInterpolate(line)}</li>`);
      });
      _push(`<!--]--></ul></figure>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/TextLines.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const TextLines = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-8fc390d0"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "PlaygroundView",
  __ssrInlineRender: true,
  props: {
    entry: {},
    wide: { type: Boolean }
  },
  setup(__props) {
    const { name, result } = __props.entry;
    const { title: title2, lookFor } = result;
    const settings = useSettings(__props.entry);
    const { backend, captured, captures, code, controls, values, isEdited, restoreCode } = settings;
    const {
      state,
      recording,
      isStored,
      progress,
      adapter,
      missing,
      failure,
      offered,
      isSilent,
      run,
      restart,
      step,
      pause,
      resume,
      stop,
      reset,
      set
    } = useRun(__props.entry, settings);
    const id = useId();
    const section = useTemplateRef("section");
    const isCodeOpen = ref(__props.wide);
    const { notice, feedback, share } = useLink(name, settings, (isEdited2) => {
      stop();
      if (isEdited2) isCodeOpen.value = true;
      void nextTick(() => section.value?.scrollIntoView());
    });
    const total = computed(() => isStored.value ? result.steps : progress.value?.total ?? 0);
    const declared = Object.values(result.controls).map((one) => `${one.label} ${"options" in one ? one.options[one.value] : one.value}`).join(", ");
    const caption = computed(
      () => isStored.value ? `Recorded run: ${result.steps} steps on the CPU backend, ${declared}.` : "Your run, on this device."
    );
    const isReady = ref(false);
    onMounted(() => isReady.value = true);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({
        ref_key: "section",
        ref: section,
        class: ["playground", { wide: __props.wide }],
        "aria-labelledby": unref(id)
      }, _attrs))} data-v-05b7a952><p${ssrRenderAttr("id", unref(id))} class="title" data-v-05b7a952>${ssrInterpolate(unref(title2))}</p><p class="look-for" data-v-05b7a952>${ssrInterpolate(unref(lookFor))}</p><fieldset class="parts" role="presentation"${ssrIncludeBooleanAttr(!isReady.value) ? " disabled" : ""} data-v-05b7a952>`);
      _push(ssrRenderComponent(ControlList, {
        controls: unref(controls),
        values: unref(values),
        active: unref(isActive)(unref(state)),
        onSet: unref(set)
      }, null, _parent));
      _push(ssrRenderComponent(RunButtons, {
        backend: unref(backend),
        "onUpdate:backend": ($event) => isRef(backend) ? backend.value = $event : null,
        captured: unref(captured),
        "onUpdate:captured": ($event) => isRef(captured) ? captured.value = $event : null,
        state: unref(state),
        captures: unref(captures),
        onRun: ($event) => unref(run)(),
        onPause: unref(pause),
        onResume: unref(resume),
        onStep: unref(step),
        onStop: unref(stop),
        onReset: unref(reset),
        onShare: unref(share)
      }, null, _parent));
      if (unref(feedback)) {
        _push(`<p class="feedback" role="status" data-v-05b7a952>${ssrInterpolate(unref(feedback))}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (unref(notice)) {
        _push(`<p class="link-notice" role="note" data-v-05b7a952>${ssrInterpolate(unref(notice).text)} `);
        if (unref(notice).given) {
          _push(`<code data-v-05b7a952>${ssrInterpolate(unref(notice).given)}</code>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(ssrRenderComponent(StatusLine, {
        state: unref(state),
        backend: unref(backend),
        adapter: unref(adapter),
        progress: unref(progress)
      }, null, _parent));
      _push(ssrRenderComponent(SupportNotice, {
        state: unref(state),
        backend: unref(backend),
        missing: unref(missing),
        adapter: unref(adapter),
        failure: unref(failure),
        "checkpoint-step": unref(offered)?.checkpoint.step ?? null,
        "is-silent": unref(isSilent),
        "steps-per-second": unref(progress)?.stepsPerSecond ?? 0,
        onRun: unref(run),
        onRestart: unref(restart)
      }, null, _parent));
      _push(`<div class="stage" data-v-05b7a952><div class="results" data-v-05b7a952><div class="figures" data-v-05b7a952><!--[-->`);
      ssrRenderList(unref(recording).images, (image) => {
        _push(ssrRenderComponent(ClassImage, {
          key: image.title,
          image
        }, null, _parent));
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(unref(recording).plots, (plot) => {
        _push(ssrRenderComponent(PlanePlot, {
          key: plot.title,
          plot
        }, null, _parent));
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(unref(recording).texts, (text) => {
        _push(ssrRenderComponent(TextLines, {
          key: text.title,
          text
        }, null, _parent));
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(unref(recording).charts, (chart) => {
        _push(ssrRenderComponent(LineChart, {
          key: chart.title,
          chart,
          total: total.value
        }, null, _parent));
      });
      _push(`<!--]--></div><p class="caption" data-v-05b7a952>${ssrInterpolate(caption.value)}</p></div>`);
      _push(ssrRenderComponent(CodePanel, {
        code: unref(code),
        "onUpdate:code": ($event) => isRef(code) ? code.value = $event : null,
        open: isCodeOpen.value,
        "onUpdate:open": ($event) => isCodeOpen.value = $event,
        name: unref(name),
        "is-edited": unref(isEdited),
        active: unref(isActive)(unref(state)),
        failure: unref(failure),
        settings: { title: unref(title2), lookFor: unref(lookFor), controls: unref(controls), backend: unref(backend), captured: unref(captured), values: unref(values) },
        onRun: ($event) => unref(run)(),
        onRestore: unref(restoreCode)
      }, null, _parent));
      _push(`</div></fieldset></section>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../playground/src/components/PlaygroundView.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlaygroundView = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-05b7a952"]]);
export {
  PlaygroundView as default
};
