import { usePreferredDark, useDark } from "@vueuse/core";
import { shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, defineComponent, h } from "vue";
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en","dir":"ltr","title":"Polyak","description":"Weight averaging (EMA, SWA) and fused optimizers for TensorFlow.js on WebGPU","base":"/","head":[],"router":{"prefetchLinks":false},"appearance":true,"themeConfig":{"logo":{"src":"/logo.svg","alt":""},"nav":[{"text":"Get started","link":"/guide/getting-started"},{"text":"Weight averaging","link":"/optim/weight-averaging"},{"text":"Playground","link":"/playground/"},{"text":"Reference","items":[{"text":"Optimizers","link":"/optim/"},{"text":"Learning rate schedules","link":"/optim/schedules"},{"text":"Examples","link":"/examples/"},{"text":"Benchmarks","link":"/benchmarks/"},{"text":"API","link":"/api/"}]}],"sidebar":{"/":[{"text":"Guide","items":[{"text":"Getting started","link":"/guide/getting-started"},{"text":"Why averaging works","link":"/guide/why-averaging-works"},{"text":"Choosing a decay","link":"/guide/choosing-a-decay"},{"text":"How far back to average","link":"/guide/decay-evidence"},{"text":"Checkpoints","link":"/guide/checkpoints"},{"text":"To PyTorch and back","link":"/guide/pytorch"},{"text":"WebGPU support","link":"/guide/webgpu-support"},{"text":"When training goes wrong","link":"/guide/when-training-goes-wrong"},{"text":"Coming from elsewhere","link":"/guide/coming-from"},{"text":"How it works","link":"/guide/how-it-works"},{"text":"Questions","link":"/guide/faq"}]},{"text":"Optimization","items":[{"text":"Optimizers","link":"/optim/","collapsed":true,"items":[{"text":"Adadelta","link":"/optim/adadelta"},{"text":"Adagrad","link":"/optim/adagrad"},{"text":"Adam","link":"/optim/adam"},{"text":"AdamW","link":"/optim/adamw"},{"text":"Adamax","link":"/optim/adamax"},{"text":"ASGD","link":"/optim/asgd"},{"text":"LBFGS","link":"/optim/lbfgs"},{"text":"NAdam","link":"/optim/nadam"},{"text":"RAdam","link":"/optim/radam"},{"text":"RMSprop","link":"/optim/rmsprop"},{"text":"Rprop","link":"/optim/rprop"},{"text":"SGD","link":"/optim/sgd"}]},{"text":"Learning rate schedules","link":"/optim/schedules","collapsed":true,"items":[{"text":"LambdaLR","link":"/optim/schedules/lambda-lr"},{"text":"MultiplicativeLR","link":"/optim/schedules/multiplicative-lr"},{"text":"StepLR","link":"/optim/schedules/step-lr"},{"text":"MultiStepLR","link":"/optim/schedules/multi-step-lr"},{"text":"ConstantLR","link":"/optim/schedules/constant-lr"},{"text":"LinearLR","link":"/optim/schedules/linear-lr"},{"text":"ExponentialLR","link":"/optim/schedules/exponential-lr"},{"text":"PolynomialLR","link":"/optim/schedules/polynomial-lr"},{"text":"CosineAnnealingLR","link":"/optim/schedules/cosine-annealing-lr"},{"text":"ChainedScheduler","link":"/optim/schedules/chained-scheduler"},{"text":"SequentialLR","link":"/optim/schedules/sequential-lr"},{"text":"ReduceLROnPlateau","link":"/optim/schedules/reduce-lr-on-plateau"},{"text":"CyclicLR","link":"/optim/schedules/cyclic-lr"},{"text":"OneCycleLR","link":"/optim/schedules/one-cycle-lr"},{"text":"CosineAnnealingWarmRestarts","link":"/optim/schedules/cosine-annealing-warm-restarts"},{"text":"SWALR","link":"/optim/schedules/swa-lr"}]},{"text":"Weight Averaging (SWA and EMA)","link":"/optim/weight-averaging","collapsed":true,"items":[{"text":"Decay and warmup","link":"/optim/decay-and-warmup"},{"text":"EMAOptimizer","link":"/optim/ema-optimizer"},{"text":"EmaCallback","link":"/optim/ema-callback"},{"text":"PostHocEma","link":"/optim/post-hoc-ema"}]},{"text":"Capturing steps","link":"/optim/capture"}]},{"text":"Examples","link":"/examples/"},{"text":"Experiments","link":"/playground/experiments"},{"text":"Benchmarks","link":"/benchmarks/"},{"text":"Reference","items":[{"text":"API","link":"/api/"},{"text":"Changelog","link":"/changelog"}]}],"/api/":[{"text":"API","link":"/api/"},{"text":"Optimizers","collapsed":true,"items":[{"text":"Classes","items":[{"text":"Adadelta","link":"/api/classes/Adadelta"},{"text":"Adagrad","link":"/api/classes/Adagrad"},{"text":"Adam","link":"/api/classes/Adam"},{"text":"Adamax","link":"/api/classes/Adamax"},{"text":"AdamW","link":"/api/classes/AdamW"},{"text":"ASGD","link":"/api/classes/ASGD"},{"text":"LBFGS","link":"/api/classes/LBFGS"},{"text":"NAdam","link":"/api/classes/NAdam"},{"text":"RAdam","link":"/api/classes/RAdam"},{"text":"RMSprop","link":"/api/classes/RMSprop"},{"text":"Rprop","link":"/api/classes/Rprop"},{"text":"SGD","link":"/api/classes/SGD"}]},{"text":"Functions","items":[{"text":"clipGradNorm","link":"/api/functions/clipGradNorm"},{"text":"clipGradValue","link":"/api/functions/clipGradValue"}]},{"text":"Options","items":[{"text":"AccumulationOptions","link":"/api/interfaces/AccumulationOptions"},{"text":"AdadeltaOptions","link":"/api/interfaces/AdadeltaOptions"},{"text":"AdagradOptions","link":"/api/interfaces/AdagradOptions"},{"text":"AdamOptions","link":"/api/interfaces/AdamOptions"},{"text":"ASGDOptions","link":"/api/interfaces/ASGDOptions"},{"text":"ClippingOptions","link":"/api/interfaces/ClippingOptions"},{"text":"CommonOptions","link":"/api/interfaces/CommonOptions"},{"text":"LBFGSOptions","link":"/api/interfaces/LBFGSOptions"},{"text":"MomentOptions","link":"/api/interfaces/MomentOptions"},{"text":"NAdamOptions","link":"/api/interfaces/NAdamOptions"},{"text":"RAdamOptions","link":"/api/interfaces/RAdamOptions"},{"text":"RMSpropOptions","link":"/api/interfaces/RMSpropOptions"},{"text":"RpropOptions","link":"/api/interfaces/RpropOptions"},{"text":"SGDOptions","link":"/api/interfaces/SGDOptions"},{"text":"WeightDecayOptions","link":"/api/interfaces/WeightDecayOptions"},{"text":"AdamaxOptions","link":"/api/type-aliases/AdamaxOptions"}]},{"text":"Types","items":[{"text":"ClippedGradients","link":"/api/interfaces/ClippedGradients"},{"text":"FusedOptimizer","link":"/api/interfaces/FusedOptimizer"},{"text":"HostState","link":"/api/interfaces/HostState"},{"text":"LBFGSMemoryState","link":"/api/interfaces/LBFGSMemoryState"},{"text":"LBFGSState","link":"/api/interfaces/LBFGSState"},{"text":"OptimizerState","link":"/api/interfaces/OptimizerState"},{"text":"SavedGroup","link":"/api/interfaces/SavedGroup"},{"text":"SavedVariable","link":"/api/interfaces/SavedVariable"},{"text":"SavedVariableState","link":"/api/interfaces/SavedVariableState"},{"text":"VariableState","link":"/api/interfaces/VariableState"},{"text":"GradientSet","link":"/api/type-aliases/GradientSet"},{"text":"OptimizerArguments","link":"/api/type-aliases/OptimizerArguments"},{"text":"ParamGroup","link":"/api/type-aliases/ParamGroup"},{"text":"ParamGroupInput","link":"/api/type-aliases/ParamGroupInput"},{"text":"Params","link":"/api/type-aliases/Params"},{"text":"StepHook","link":"/api/type-aliases/StepHook"}]}],"link":"/api/#optimizers"},{"text":"Weight averaging","collapsed":true,"items":[{"text":"Classes","items":[{"text":"AveragedModel","link":"/api/classes/AveragedModel"},{"text":"EMAOptimizer","link":"/api/classes/EMAOptimizer"},{"text":"IndexedDBSnapshots","link":"/api/classes/IndexedDBSnapshots"},{"text":"MemorySnapshots","link":"/api/classes/MemorySnapshots"},{"text":"PostHocEma","link":"/api/classes/PostHocEma"},{"text":"WeightSwap","link":"/api/classes/WeightSwap"}]},{"text":"Functions","items":[{"text":"gammaOfSigmaRel","link":"/api/functions/gammaOfSigmaRel"},{"text":"getEmaAvgFn","link":"/api/functions/getEmaAvgFn"},{"text":"getEmaMultiAvgFn","link":"/api/functions/getEmaMultiAvgFn"},{"text":"getSwaAvgFn","link":"/api/functions/getSwaAvgFn"},{"text":"getSwaMultiAvgFn","link":"/api/functions/getSwaMultiAvgFn"},{"text":"postHocCoefficients","link":"/api/functions/postHocCoefficients"},{"text":"sigmaRelOfGamma","link":"/api/functions/sigmaRelOfGamma"},{"text":"updateBn","link":"/api/functions/updateBn"},{"text":"weightProfile","link":"/api/functions/weightProfile"}]},{"text":"Options","items":[{"text":"AveragedModelOptions","link":"/api/interfaces/AveragedModelOptions"},{"text":"AverageOptions","link":"/api/interfaces/AverageOptions"},{"text":"AveragesOptions","link":"/api/interfaces/AveragesOptions"},{"text":"DecayOptions","link":"/api/interfaces/DecayOptions"},{"text":"EMAOptimizerOptions","link":"/api/interfaces/EMAOptimizerOptions"},{"text":"PostHocEmaOptions","link":"/api/interfaces/PostHocEmaOptions"},{"text":"SwapOptions","link":"/api/interfaces/SwapOptions"},{"text":"UpdateBnOptions","link":"/api/interfaces/UpdateBnOptions"},{"text":"WeightPolicyOptions","link":"/api/interfaces/WeightPolicyOptions"},{"text":"WeightProfileOptions","link":"/api/interfaces/WeightProfileOptions"}]},{"text":"Types","items":[{"text":"AnnealingWarmup","link":"/api/interfaces/AnnealingWarmup"},{"text":"AveragedModelState","link":"/api/interfaces/AveragedModelState"},{"text":"AverageProgress","link":"/api/interfaces/AverageProgress"},{"text":"DatasetLike","link":"/api/interfaces/DatasetLike"},{"text":"EMAOptimizerState","link":"/api/interfaces/EMAOptimizerState"},{"text":"ExponentialWarmup","link":"/api/interfaces/ExponentialWarmup"},{"text":"LaterAverages","link":"/api/interfaces/LaterAverages"},{"text":"PostHocEmaState","link":"/api/interfaces/PostHocEmaState"},{"text":"PostHocRequest","link":"/api/interfaces/PostHocRequest"},{"text":"PostHocSnapshot","link":"/api/interfaces/PostHocSnapshot"},{"text":"PostHocSnapshotInfo","link":"/api/interfaces/PostHocSnapshotInfo"},{"text":"PostHocStore","link":"/api/interfaces/PostHocStore"},{"text":"PowerProfile","link":"/api/interfaces/PowerProfile"},{"text":"PowerWarmup","link":"/api/interfaces/PowerWarmup"},{"text":"RampWarmup","link":"/api/interfaces/RampWarmup"},{"text":"AverageInit","link":"/api/type-aliases/AverageInit"},{"text":"AveragePolicy","link":"/api/type-aliases/AveragePolicy"},{"text":"AvgFn","link":"/api/type-aliases/AvgFn"},{"text":"Batch","link":"/api/type-aliases/Batch"},{"text":"BatchInput","link":"/api/type-aliases/BatchInput"},{"text":"BatchLoader","link":"/api/type-aliases/BatchLoader"},{"text":"MultiAvgFn","link":"/api/type-aliases/MultiAvgFn"},{"text":"Warmup","link":"/api/type-aliases/Warmup"},{"text":"WeightNames","link":"/api/type-aliases/WeightNames"}]}],"link":"/api/#weight-averaging"},{"text":"Learning rate schedules","collapsed":true,"items":[{"text":"Classes","items":[{"text":"ChainedScheduler","link":"/api/classes/ChainedScheduler"},{"text":"ConstantLR","link":"/api/classes/ConstantLR"},{"text":"CosineAnnealingLR","link":"/api/classes/CosineAnnealingLR"},{"text":"CosineAnnealingWarmRestarts","link":"/api/classes/CosineAnnealingWarmRestarts"},{"text":"CyclicLR","link":"/api/classes/CyclicLR"},{"text":"ExponentialLR","link":"/api/classes/ExponentialLR"},{"text":"LambdaLR","link":"/api/classes/LambdaLR"},{"text":"LinearLR","link":"/api/classes/LinearLR"},{"text":"LRScheduler","link":"/api/classes/LRScheduler"},{"text":"MultiplicativeLR","link":"/api/classes/MultiplicativeLR"},{"text":"MultiStepLR","link":"/api/classes/MultiStepLR"},{"text":"OneCycleLR","link":"/api/classes/OneCycleLR"},{"text":"PolynomialLR","link":"/api/classes/PolynomialLR"},{"text":"ReduceLROnPlateau","link":"/api/classes/ReduceLROnPlateau"},{"text":"SequentialLR","link":"/api/classes/SequentialLR"},{"text":"StepLR","link":"/api/classes/StepLR"},{"text":"SWALR","link":"/api/classes/SWALR"}]},{"text":"Options","items":[{"text":"ConstantLROptions","link":"/api/interfaces/ConstantLROptions"},{"text":"CosineAnnealingLROptions","link":"/api/interfaces/CosineAnnealingLROptions"},{"text":"CosineAnnealingWarmRestartsOptions","link":"/api/interfaces/CosineAnnealingWarmRestartsOptions"},{"text":"CyclicLROptions","link":"/api/interfaces/CyclicLROptions"},{"text":"ExponentialLROptions","link":"/api/interfaces/ExponentialLROptions"},{"text":"LambdaLROptions","link":"/api/interfaces/LambdaLROptions"},{"text":"LinearLROptions","link":"/api/interfaces/LinearLROptions"},{"text":"MultiplicativeLROptions","link":"/api/interfaces/MultiplicativeLROptions"},{"text":"MultiStepLROptions","link":"/api/interfaces/MultiStepLROptions"},{"text":"OneCycleLROptions","link":"/api/interfaces/OneCycleLROptions"},{"text":"PolynomialLROptions","link":"/api/interfaces/PolynomialLROptions"},{"text":"ReduceLROnPlateauOptions","link":"/api/interfaces/ReduceLROnPlateauOptions"},{"text":"ScheduleOptions","link":"/api/interfaces/ScheduleOptions"},{"text":"SequentialLROptions","link":"/api/interfaces/SequentialLROptions"},{"text":"StepLROptions","link":"/api/interfaces/StepLROptions"},{"text":"SWALROptions","link":"/api/interfaces/SWALROptions"}]},{"text":"Types","items":[{"text":"ChainableScheduler","link":"/api/interfaces/ChainableScheduler"},{"text":"GroupSetting","link":"/api/interfaces/GroupSetting"},{"text":"Schedulable","link":"/api/interfaces/Schedulable"},{"text":"ScheduledGroup","link":"/api/interfaces/ScheduledGroup"},{"text":"SchedulerState","link":"/api/interfaces/SchedulerState"},{"text":"LrLambda","link":"/api/type-aliases/LrLambda"},{"text":"PerGroup","link":"/api/type-aliases/PerGroup"}]}],"link":"/api/#learning-rate-schedules"},{"text":"Checkpoints","collapsed":true,"items":[{"text":"Functions","items":[{"text":"fromTorchStateDict","link":"/api/functions/fromTorchStateDict"},{"text":"loadCheckpoint","link":"/api/functions/loadCheckpoint"},{"text":"loadModelStateDict","link":"/api/functions/loadModelStateDict"},{"text":"loadOptimizerStateDict","link":"/api/functions/loadOptimizerStateDict"},{"text":"loadSafetensors","link":"/api/functions/loadSafetensors"},{"text":"modelStateDict","link":"/api/functions/modelStateDict"},{"text":"optimizerStateDict","link":"/api/functions/optimizerStateDict"},{"text":"saveCheckpoint","link":"/api/functions/saveCheckpoint"},{"text":"saveSafetensors","link":"/api/functions/saveSafetensors"},{"text":"toTorchStateDict","link":"/api/functions/toTorchStateDict"}]},{"text":"Options","items":[{"text":"TorchStateDictOptions","link":"/api/interfaces/TorchStateDictOptions"}]},{"text":"Types","items":[{"text":"Checkpoint","link":"/api/interfaces/Checkpoint"},{"text":"NamedTensor","link":"/api/interfaces/NamedTensor"},{"text":"SafetensorsContents","link":"/api/interfaces/SafetensorsContents"},{"text":"StockOptimizerState","link":"/api/interfaces/StockOptimizerState"},{"text":"TensorState","link":"/api/interfaces/TensorState"}]}],"link":"/api/#checkpoints"},{"text":"Training with fit","collapsed":true,"items":[{"text":"Classes","items":[{"text":"EmaCallback","link":"/api/classes/EmaCallback"}]},{"text":"Options","items":[{"text":"EarlyStoppingOptions","link":"/api/interfaces/EarlyStoppingOptions"},{"text":"EmaCallbackOptions","link":"/api/interfaces/EmaCallbackOptions"}]},{"text":"Types","items":[{"text":"CompiledModelLike","link":"/api/interfaces/CompiledModelLike"},{"text":"ValidationData","link":"/api/type-aliases/ValidationData"}]}],"link":"/api/#training-with-fit"},{"text":"Capturing steps","collapsed":true,"items":[{"text":"Classes","items":[{"text":"UncapturableError","link":"/api/classes/UncapturableError"}]},{"text":"Functions","items":[{"text":"capture","link":"/api/functions/capture"},{"text":"captureFit","link":"/api/functions/captureFit"}]},{"text":"Options","items":[{"text":"CaptureOptions","link":"/api/interfaces/CaptureOptions"}]},{"text":"Types","items":[{"text":"CapturedFit","link":"/api/interfaces/CapturedFit"},{"text":"CapturedFunction","link":"/api/interfaces/CapturedFunction"},{"text":"FitModelLike","link":"/api/interfaces/FitModelLike"},{"text":"BatchFunction","link":"/api/type-aliases/BatchFunction"}]}],"link":"/api/#capturing-steps"},{"text":"WebGPU","collapsed":true,"items":[{"text":"Classes","items":[{"text":"WebGPUUpdateError","link":"/api/classes/WebGPUUpdateError"}]},{"text":"Functions","items":[{"text":"ready","link":"/api/functions/ready"}]},{"text":"Types","items":[{"text":"Engine","link":"/api/type-aliases/Engine"}]}],"link":"/api/#webgpu"},{"text":"Models","collapsed":true,"items":[{"text":"Types","items":[{"text":"LayersModelLike","link":"/api/interfaces/LayersModelLike"}]}],"link":"/api/#models"}]},"outline":[2,3],"search":{"provider":"local","options":{"miniSearch":{}}},"footer":{"message":"Apache-2.0"}},"locales":{},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys(siteData2?.locales || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: siteData2.locales[localeIndex]?.lang ?? siteData2.lang,
    dir: siteData2.locales[localeIndex]?.dir ?? siteData2.dir,
    title: siteData2.locales[localeIndex]?.title ?? siteData2.title,
    titleTemplate: siteData2.locales[localeIndex]?.titleTemplate ?? siteData2.titleTemplate,
    description: siteData2.locales[localeIndex]?.description ?? siteData2.description,
    head: mergeHead(siteData2.head, siteData2.locales[localeIndex]?.head ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...siteData2.locales[localeIndex]?.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && process.env?.VITE_EXTRA_EXTENSIONS || __vite_import_meta_env__?.VITE_EXTRA_EXTENSIONS || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    href = normalizeHref(href);
    if (await router.onBeforeRouteChange?.(href) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await (router.onAfterRouteChange ?? router.onAfterRouteChanged)?.(href);
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    if (await router.onBeforePageLoad?.(href) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await router.onAfterPageLoad?.(href);
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link = e.target.closest("a");
      if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target"))
        return;
      const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link, hash, link.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await (router.onAfterRouteChange ?? router.onAfterRouteChanged)?.(href);
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
export {
  Content as C,
  EXTERNAL_URL_RE as E,
  RouterSymbol as R,
  isActive as a,
  useRoute as b,
  inBrowser as c,
  createTitle as d,
  initData as e,
  dataSymbol as f,
  getScrollOffset as g,
  createRouter as h,
  isExternal as i,
  useRouter as j,
  escapeRegExp as k,
  mergeHead as m,
  onContentUpdated as o,
  pathToFile as p,
  siteDataRef as s,
  treatAsHtml as t,
  useData as u,
  withBase as w
};
