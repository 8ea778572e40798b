import { defineComponent, withCtx, unref, createVNode, toDisplayString, openBlock, createBlock, Fragment, renderList, createTextVNode, createCommentVNode, useSSRContext } from "vue";
import { ssrRenderComponent, ssrInterpolate, ssrRenderList, ssrRenderClass, ssrRenderAttr, ssrRenderAttrs } from "vue/server-renderer";
import { _ as _sfc_main$2 } from "./FigureFrame.C5jejLez.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const isDispatch = (command) => command.does === "dispatch";
const recorded = [
  {
    does: "copy",
    bytes: 200704
  },
  {
    does: "copy",
    bytes: 2560
  },
  {
    does: "pass"
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "MatMulPackedProgram",
    workgroups: [
      8,
      2,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      32,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "UnaryOpProgram",
    workgroups: [
      128,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "MatMulSmallOutputSizeProgram",
    workgroups: [
      8,
      8,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      16,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "UnaryOpProgram",
    workgroups: [
      64,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "MatMulSmallOutputSizeProgram",
    workgroups: [
      1,
      8,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      3,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "ReduceProgram",
    workgroups: [
      64,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "UnaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "ReduceProgram",
    workgroups: [
      64,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "UnaryOpProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "UnaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "ReduceProgram",
    workgroups: [
      64,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "ReduceProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "forward",
    kernel: "BinaryOpProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      1,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "UnaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "UnaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      5,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "TransposeSharedProgram",
    workgroups: [
      1,
      4,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "ReduceProgram",
    workgroups: [
      10,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "MatMulSmallOutputSizeProgram",
    workgroups: [
      8,
      8,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "MatMulSmallOutputSizeProgram",
    workgroups: [
      1,
      16,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "UnaryOpProgram",
    workgroups: [
      64,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      16,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "TransposeSharedProgram",
    workgroups: [
      8,
      4,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "ReduceProgram",
    workgroups: [
      128,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "MatMulPackedProgram",
    workgroups: [
      8,
      2,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "MatMulPackedProgram",
    workgroups: [
      4,
      8,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "UnaryOpProgram",
    workgroups: [
      128,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "BinaryOpProgram",
    workgroups: [
      32,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "TransposeSharedProgram",
    workgroups: [
      16,
      4,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "ReduceProgram",
    workgroups: [
      256,
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "backward",
    kernel: "MatMulPackedProgram",
    workgroups: [
      8,
      25,
      1
    ]
  },
  {
    does: "write",
    bytes: 256
  },
  {
    does: "pass"
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:true",
    workgroups: [
      196,
      1
    ]
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:true",
    workgroups: [
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:true",
    workgroups: [
      32,
      1
    ]
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:true",
    workgroups: [
      1,
      1
    ]
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:true",
    workgroups: [
      2,
      1
    ]
  },
  {
    does: "dispatch",
    part: "optimizer",
    kernel: "adam|clip:no|averages:1|vectorized:false",
    workgroups: [
      1,
      1
    ]
  },
  {
    does: "submit"
  }
];
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "CapturedStepFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const commands = recorded;
    const dispatches = commands.filter(isDispatch);
    const names = {
      forward: "Forward pass",
      backward: "Backward pass",
      optimizer: "Optimizer and averages"
    };
    const parts = Object.keys(names).map((part) => {
      const own = dispatches.filter((dispatch) => dispatch.part === part);
      return { part, own, first: dispatches.findIndex((dispatch) => dispatch.part === part) + 1 };
    });
    const sizes = (what) => commands.flatMap((one) => one.does === what ? [inBytes(one.bytes)] : []).join(" and ");
    const count = (what) => commands.filter(({ does }) => does === what).length;
    function inBytes(bytes) {
      return bytes < 1e3 ? `${bytes} bytes` : `${Number((bytes / 1e3).toPrecision(3))} kB`;
    }
    const short = (kernel) => kernel.replace(/Program$/, "").split("|").filter((part) => !/^(clip|vectorized):/.test(part)).join(" ");
    const shape = (workgroups) => workgroups.join("×").replace(/(×1)+$/, "");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$2, _attrs, {
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<p data-v-077287f3${_scopeId}> One replayed step of a network with three dense layers (784–256–128–10, batch 64) and <code data-v-077287f3${_scopeId}>EMAOptimizer(Adam)</code>: ${ssrInterpolate(count("dispatch"))} dispatches in ${ssrInterpolate(count("pass"))} compute passes and ${ssrInterpolate(count("submit"))} submit. Each box is a dispatch: the kernel, as its pipeline is labeled, and the number of its workgroups. </p>`);
          } else {
            return [
              createVNode("p", null, [
                createTextVNode(" One replayed step of a network with three dense layers (784–256–128–10, batch 64) and "),
                createVNode("code", null, "EMAOptimizer(Adam)"),
                createTextVNode(": " + toDisplayString(count("dispatch")) + " dispatches in " + toDisplayString(count("pass")) + " compute passes and " + toDisplayString(count("submit")) + " submit. Each box is a dispatch: the kernel, as its pipeline is labeled, and the number of its workgroups. ", 1)
              ])
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<p class="command" data-v-077287f3${_scopeId}>Copy of the arguments: ${ssrInterpolate(sizes("copy"))}</p><!--[-->`);
            ssrRenderList(unref(parts), ({ part, own, first }) => {
              _push2(`<section class="${ssrRenderClass(["part", part])}" data-v-077287f3${_scopeId}><p class="name" data-v-077287f3${_scopeId}>${ssrInterpolate(names[part])}: ${ssrInterpolate(own.length)} dispatches `);
              if (part === "optimizer") {
                _push2(`<!--[--> after a write of ${ssrInterpolate(sizes("write"))}<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</p><ol class="dispatches"${ssrRenderAttr("start", first)} data-v-077287f3${_scopeId}><!--[-->`);
              ssrRenderList(own, ({ kernel, workgroups }, i) => {
                _push2(`<li data-v-077287f3${_scopeId}>${ssrInterpolate(short(kernel))} <span class="workgroups" data-v-077287f3${_scopeId}>${ssrInterpolate(shape(workgroups))}</span></li>`);
              });
              _push2(`<!--]--></ol></section>`);
            });
            _push2(`<!--]-->`);
          } else {
            return [
              createVNode("p", { class: "command" }, "Copy of the arguments: " + toDisplayString(sizes("copy")), 1),
              (openBlock(true), createBlock(Fragment, null, renderList(unref(parts), ({ part, own, first }) => {
                return openBlock(), createBlock("section", {
                  key: part,
                  class: ["part", part]
                }, [
                  createVNode("p", { class: "name" }, [
                    createTextVNode(toDisplayString(names[part]) + ": " + toDisplayString(own.length) + " dispatches ", 1),
                    part === "optimizer" ? (openBlock(), createBlock(Fragment, { key: 0 }, [
                      createTextVNode(" after a write of " + toDisplayString(sizes("write")), 1)
                    ], 64)) : createCommentVNode("", true)
                  ]),
                  createVNode("ol", {
                    class: "dispatches",
                    start: first
                  }, [
                    (openBlock(true), createBlock(Fragment, null, renderList(own, ({ kernel, workgroups }, i) => {
                      return openBlock(), createBlock("li", { key: i }, [
                        createTextVNode(toDisplayString(short(kernel)) + " ", 1),
                        createVNode("span", { class: "workgroups" }, toDisplayString(shape(workgroups)), 1)
                      ]);
                    }), 128))
                  ], 8, ["start"])
                ], 2);
              }), 128))
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/CapturedStepFigure.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const CapturedStepFigure = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-077287f3"]]);
const __pageData = JSON.parse('{"title":"How it works","description":"The WGSL kernel that takes an optimizer step and updates the average, what a step submits to the GPU, and why swapping is free.","frontmatter":{"title":"How it works","description":"The WGSL kernel that takes an optimizer step and updates the average, what a step submits to the GPU, and why swapping is free.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"How it works"}],["meta",{"property":"og:description","content":"The WGSL kernel that takes an optimizer step and updates the average, what a step submits to the GPU, and why swapping is free."}],["meta",{"property":"og:url","content":"http://localhost:4100/guide/how-it-works"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"How it works"}],["meta",{"name":"twitter:description","content":"The WGSL kernel that takes an optimizer step and updates the average, what a step submits to the GPU, and why swapping is free."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":[],"tests":[]}},"headers":[],"relativePath":"guide/how-it-works.md","filePath":"guide/how-it-works.md","lastUpdated":1795688934000}');
const __default__ = { name: "guide/how-it-works.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-it-works" tabindex="-1">How it works <a class="header-anchor" href="#how-it-works" aria-label="Permalink to &quot;How it works&quot;">​</a></h1><h2 id="one-rule-two-implementations" tabindex="-1">One rule, two implementations <a class="header-anchor" href="#one-rule-two-implementations" aria-label="Permalink to &quot;One rule, two implementations&quot;">​</a></h2><p>Each optimizer is a rule for a single element: it takes the weight, the gradient and the slots, and returns the new weight and the new slots. The rule is implemented twice with the same scalars: in WGSL, which becomes a kernel on the WebGPU backend, and in tf operations, which run on all other backends. <a href="/source/packages/polyak/src/optim/golden.test.ts.txt">The tests</a> compare both with the same results from PyTorch.</p><p>Values that are constant across a variable, such as <math><mrow><mn>1</mn><mo>−</mo><msup><mi>β</mi><mi>t</mi></msup></mrow></math> or 1 − decay, are computed once per step on the host in double precision and passed as scalars. A kernel would have to compute them for each element in single precision, where <math><mrow><mn>1</mn><mo>−</mo><mn>0.99999</mn><mo>=</mo><mn>1.0014</mn><mo>⋅</mo><msup><mn>10</mn><mrow><mo form="prefix" stretchy="false" lspace="0em" rspace="0em">−</mo><mn>5</mn></mrow></msup></mrow></math>, an error of 0.14 %.</p><h2 id="the-kernel" tabindex="-1">The kernel <a class="header-anchor" href="#the-kernel" aria-label="Permalink to &quot;The kernel&quot;">​</a></h2><p>This is the kernel that the package generates for Adam with one average and a variable whose size is a multiple of 4. <a href="/source/docs/figures/kernel.test.ts.txt">A test</a> compares it with this page.</p><div class="language-wgsl vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">wgsl</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">alias </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> vec4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">struct</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> Scalars_ {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  gradientScale_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  weightDecay_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  oneMinusBeta1: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  beta2: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  oneMinusBeta2: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  weightScale: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  stepSize: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  rootCorrection: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  eps: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  rate0_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">}</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">uniform</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; scalars_: Scalars_;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">storage</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">read_write</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; weights_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">array</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">storage</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">read_write</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; expAvg_slot_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">array</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">storage</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">read_write</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; expAvgSq_slot_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">array</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">storage</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">read_write</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; average0_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">array</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">group</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">binding</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">storage</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">read</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt; gradient_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">array</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// From both ends. A rate of 0 leaves a, and a rate of 1 gives b, whatever the other is.</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">fn</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> lerp_</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(a: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, b: </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, t: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">f32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-&gt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> T</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> near </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> select</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(a </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> t </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (b </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> a), a, t </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">==</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 0.0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> far </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> select</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(b </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1.0</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> -</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> t) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (b </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> a), b, t </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">==</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 1.0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  return</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> select</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(far, near, t &lt; </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">}</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">@</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">compute</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> @</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">workgroup_size</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">fn</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> main_</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  @</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">builtin</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(global_invocation_id) id_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">vec3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">u32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  @</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">builtin</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(num_workgroups) groups_: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">vec3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">u32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> i_ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> id_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">y </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> groups_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">x </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 256u</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> +</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> id_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">x;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (i_ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">&gt;=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> arrayLength</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">&amp;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">weights_)) {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> w </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> weights_[i_];</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> g </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">gradientScale_ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> gradient_[i_];</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">weightDecay_ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">!=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 0.0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) { g </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">weightDecay_ </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> w; }</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> oneMinusBeta1 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">oneMinusBeta1;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> beta2 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">beta2;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> oneMinusBeta2 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">oneMinusBeta2;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> weightScale </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">weightScale;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> stepSize </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">stepSize;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> rootCorrection </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">rootCorrection;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> eps </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">eps;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvg </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvg_slot_[i_];</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  var</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvgSq </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvgSq_slot_[i_];</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  expAvg </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> oneMinusBeta1 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (g </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvg);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  expAvgSq </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> beta2 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvgSq </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> oneMinusBeta2 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> g </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> g;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  w </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> weightScale </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> w </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">-</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> stepSize </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvg </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">/</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">sqrt</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(expAvgSq) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> rootCorrection </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> eps);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  weights_[i_] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> w;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  expAvg_slot_[i_] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvg;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  expAvgSq_slot_[i_] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> expAvgSq;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  average0_[i_] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> lerp_</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(average0_[i_], w, scalars_</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">rate0_);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">}</span></span></code></pre></div><p>Names that belong to the kernel end in <code>_</code> and names in a rule do not, so algorithms can name their slots freely. NaN and infinity propagate on the GPU as they do on the CPU and in PyTorch. WGSL&#39;s <code>max</code>, <code>min</code> and <code>clamp</code> may drop a NaN, so the kernels use custom functions that inspect the bits.</p><p>The optimizer has already read the gradient and the two slots, and holds the new weight in a register. The average therefore adds only one read and one write of 4 bytes:</p><table tabindex="0"><thead><tr><th>For each parameter</th><th>Read</th><th>Written</th><th style="text-align:right;">Bytes</th></tr></thead><tbody><tr><td>Adam</td><td>weight, gradient, <code>expAvg</code>, <code>expAvgSq</code></td><td>weight, <code>expAvg</code>, <code>expAvgSq</code></td><td style="text-align:right;">28</td></tr><tr><td>Adam with an average</td><td>the same, plus the average</td><td>the same, plus the average</td><td style="text-align:right;">36</td></tr><tr><td>Average in a separate pass</td><td>weight, average</td><td>average</td><td style="text-align:right;">28 + 12</td></tr></tbody></table><p>Each further average takes 8 more bytes. A kernel can use up to eight storage buffers, WebGPU&#39;s default limit, which leaves room for four averages with Adam. Any further averages use separate dispatches that read the weight written by the first.</p><p><a href="./../optim/ema-optimizer#extended-precision">Extended precision</a> stores a second number for each average and uses its own kernel. The average is a two-sided <code>lerp</code>: a rate of 1 copies the weight exactly, whatever the average was, and a rate of 0 leaves the average unchanged, whatever the weight is.</p><h2 id="what-a-step-submits" tabindex="-1">What a step submits <a class="header-anchor" href="#what-a-step-submits" aria-label="Permalink to &quot;What a step submits&quot;">​</a></h2><p>A step on WebGPU is one compute pass for all variables:</p><ol><li>Work that tfjs has recorded, such as the gradients, is finished and submitted first.</li><li>One <code>writeBuffer</code> uploads the scalars of the step for all groups and averages.</li><li>Each variable takes one dispatch. The bind groups of weights, slots and averages are created once; only the gradient&#39;s is new.</li><li>There is one submit.</li></ol><p>After the first step there are no new buffers, and there is never a readback. The JavaScript returns before the GPU finishes. <code>npm run bench -- --quick</code> measured this table for <a href="/source/packages/bench/src/compare/steps.ts.txt">one step</a> on the tensors of resnet18, in Chromium on SwiftShader with two cores:</p><table tabindex="0"><thead><tr><td></td><th style="text-align:right;">Wall time</th><th style="text-align:right;">JavaScript</th><th style="text-align:right;">Dispatches</th><th style="text-align:right;">Submits</th><th style="text-align:right;">New buffers</th></tr></thead><tbody><tr><td><code>tf.train.adam</code></td><td style="text-align:right;">1,024 ms</td><td style="text-align:right;">37.4 ms</td><td style="text-align:right;">872</td><td style="text-align:right;">58</td><td style="text-align:right;">376</td></tr><tr><td><a href="/api/classes/Adam"><code>Adam</code></a></td><td style="text-align:right;">98 ms</td><td style="text-align:right;">0.4 ms</td><td style="text-align:right;">62</td><td style="text-align:right;">1</td><td style="text-align:right;">0</td></tr><tr><td><a href="/api/classes/EMAOptimizer"><code>EMAOptimizer(Adam)</code></a></td><td style="text-align:right;">116 ms</td><td style="text-align:right;">0.7 ms</td><td style="text-align:right;">62</td><td style="text-align:right;">1</td><td style="text-align:right;">0</td></tr></tbody></table><p>SwiftShader runs on the CPU, so the times are CPU times. The counts do not depend on the device. <a href="/source/packages/polyak/src/optim/base/optimizer.gpu.test.ts.txt">The tests</a> assert Polyak&#39;s counts for every optimizer that has a kernel.</p><h2 id="a-captured-step" tabindex="-1">A captured step <a class="header-anchor" href="#a-captured-step" aria-label="Permalink to &quot;A captured step&quot;">​</a></h2><p><a href="./../optim/capture"><code>capture</code></a> runs a function once while it watches what tfjs does on the device: each dispatch is noted with its pipeline, bind group and workgroups, and each copy with its buffers. During this call, tfjs gets its buffers from a pool of the recording. A buffer is used again within the call, as in an eager step, unless it contains values from the host: uniforms and constants are written once and never again. Kernels with the same uniforms share a buffer.</p><p>A replay encodes the notes and submits them once: copies of the arguments into the recording&#39;s own buffers, a pass with the function&#39;s dispatches, a pass with the optimizer&#39;s, whose scalars come from the host, and copies of the results into new tensors. This is such a step, without results, recorded in Chromium on SwiftShader; <a href="/source/docs/figures/captured-step.gpu.test.ts.txt">a test</a> records it again and compares.</p>`);
      _push(ssrRenderComponent(CapturedStepFigure, null, null, _parent));
      _push(`<p>The bind groups remain valid because Polyak&#39;s optimizers write weights, slots and averages in place. If a variable has another buffer, after a swap or an assignment, its bind groups are created again and the last few kept. Variables that the function assigns, such as the statistics of batch normalization, get their new values by a copy before the optimizer&#39;s step, since averages may read them.</p><h2 id="writing-in-place-with-immutable-tensors" tabindex="-1">Writing in place with immutable tensors <a class="header-anchor" href="#writing-in-place-with-immutable-tensors" aria-label="Permalink to &quot;Writing in place with immutable tensors&quot;">​</a></h2><p>tfjs tensors are immutable: <code>assign</code> gives a variable a different buffer. Polyak writes into the existing buffer, so it must protect every other reader:</p><ul><li>A buffer that is shared, through a clone or a second variable, is never written. The variable moves to a copy first.</li><li>tfjs caches values that it has read back on the CPU. For a buffer that is written in place, this cache is disabled, even for a read in progress.</li><li>A gradient that is the variable&#39;s own buffer, which some losses produce, is copied first. So is an integer gradient, even if tfjs has cast it to float32, because the cast shares the integer buffer.</li><li>Work that tfjs has recorded but not submitted runs first, in the same submit.</li></ul><p>All of this is in <code>tfjs-backend.ts</code>, which with <code>tfjs-tap.ts</code> (for capturing) is all that depends on tfjs internals. If a member is missing, or if the kernel computes a wrong sum in <a href="/api/functions/ready"><code>ready()</code></a>, the tf operations take over.</p><p>If a device rejects a kernel, only that kernel is affected. <a href="/source/packages/polyak/src/optim/kernels.gpu.test.ts.txt">A test</a> compiles all of them: every rule, with 0, 1 and 3 averages, in both precisions, with and without clipping. The remaining failures are specific to a driver. WebGPU reports them only after the first use of the kernel, and a step with such a kernel has no effect. With <code>prepare()</code> the error is thrown immediately, and without it in the next step. After <a href="/api/functions/ready"><code>ready()</code></a>, updates of that kernel use tf operations.</p><h2 id="the-norm-of-the-gradients" tabindex="-1">The norm of the gradients <a class="header-anchor" href="#the-norm-of-the-gradients" aria-label="Permalink to &quot;The norm of the gradients&quot;">​</a></h2><p>Clipping by norm reads each gradient one more time: one dispatch per variable computes partial sums, and one more combines them into the norm. The squares are summed relative to the largest element, so the norm is finite even where a single square would overflow (from <math><mrow><mn>1.8</mn><mo>⋅</mo><msup><mn>10</mn><mn>19</mn></msup></mrow></math>) or underflow (below <math><msup><mn>10</mn><mrow><mo form="prefix" stretchy="false" lspace="0em" rspace="0em">−</mo><mn>23</mn></mrow></msup></math>), as <a href="/source/packages/polyak/src/update/clip.test.ts.txt">tested</a>. A NaN in one gradient makes all of them NaN, as in PyTorch.</p><h2 id="the-swap" tabindex="-1">The swap <a class="header-anchor" href="#the-swap" aria-label="Permalink to &quot;The swap&quot;">​</a></h2><p>The averages are variables, like the weights. <code>swapEmaWeights</code> exchanges the data that the two point to. It copies no values and calls no GPU function, and the restored weights are bit-identical on every backend. The cost depends on the number of variables, not on the number of parameters.</p><p>Everything is checked before the first exchange, and swapped back when the function returns or throws, or when its promise settles. A step inside a swap would train the averages, so it throws.</p><h2 id="where-the-state-is" tabindex="-1">Where the state is <a class="header-anchor" href="#where-the-state-is" aria-label="Permalink to &quot;Where the state is&quot;">​</a></h2><p>An average belongs to its variable, however often it is listed: twice in a <code>varList</code>, in two models that share a layer, or in a group. Saved states contain the names of their variables. Because tfjs gives a reloaded model different names, a state is <a href="./checkpoints#whose-state-is-whose">matched by name or by position</a>, and everything is checked before anything changes.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/how-it-works.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
