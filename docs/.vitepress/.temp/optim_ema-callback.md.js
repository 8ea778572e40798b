import { defineComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"EmaCallback","description":"Weight averages in LayersModel.fit. EmaCallback evaluates an EMA after each epoch, stops early on any metric and restores the best weights.","frontmatter":{"title":"EmaCallback","description":"Weight averages in LayersModel.fit. EmaCallback evaluates an EMA after each epoch, stops early on any metric and restores the best weights.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"EmaCallback"}],["meta",{"property":"og:description","content":"Weight averages in LayersModel.fit. EmaCallback evaluates an EMA after each epoch, stops early on any metric and restores the best weights."}],["meta",{"property":"og:url","content":"http://localhost:4100/optim/ema-callback"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"EmaCallback"}],["meta",{"name":"twitter:description","content":"Weight averages in LayersModel.fit. EmaCallback evaluates an EMA after each epoch, stops early on any metric and restores the best weights."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/fit-callback/ema-callback.ts","docs/examples/programs/early-stopping.ts","docs/examples/ema-callback.ts"],"tests":["packages/polyak/src/fit-callback/ema-callback.test.ts","docs/examples/programs.test.ts","docs/examples/ema-callback.test.ts"]}},"headers":[],"relativePath":"optim/ema-callback.md","filePath":"optim/ema-callback.md","lastUpdated":1795664409000}');
const __default__ = { name: "optim/ema-callback.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="emacallback" tabindex="-1">EmaCallback <a class="header-anchor" href="#emacallback" aria-label="Permalink to &quot;EmaCallback&quot;">​</a></h1><p><a href="/api/classes/EmaCallback"><code>EmaCallback</code></a> evaluates the averages after each epoch of <code>fit</code> or <code>fitDataset</code>, and adds their metrics to those of the weights in <code>logs</code>, and thus in the history. It can also stop training on any metric and restore the best weights. (tfjs&#39;s <code>EarlyStopping</code> throws for <code>restoreBestWeights</code>.)</p>`);
      _push(ssrRenderComponent(ExampleProgram, { file: "early-stopping.ts" }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EmaCallback" data-description="Evaluates averages in \`LayersModel.fit\` and \`fitDataset\` after each epoch, and adds their metrics to \`logs\`, and thus to the history, next to those of the trained weights. Can stop early on any metric and restore the best weights."${_scopeId}>EmaCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it."${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// Few enough points of a noisy wave that the network can overfit.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const wave: (count: number, seed: number) =&gt; [tf.Tensor, tf.Tensor]"${_scopeId}>wave</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}>  </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="count: number"${_scopeId}>count</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> number</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}>  </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> number</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>)</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type."${_scopeId}>Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type."${_scopeId}>Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="randomUniform&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], minval?: number, maxval?: number, dtype?: tf.DataType, seed?: number | string): tf.Tensor&lt;tf.Rank&gt;
export randomUniform" data-description="Creates a \`tf.Tensor\` with values sampled from a uniform distribution."${_scopeId}>randomUniform</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="count: number"${_scopeId}>count</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>-</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution."${_scopeId}>randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="count: number"${_scopeId}>count</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>    0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>    0.4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>    &#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  );</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.sin&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>sin</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>().</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.add&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>add</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>)];</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>};</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const wave: (count: number, seed: number) =&gt; [tf.Tensor, tf.Tensor]"${_scopeId}>wave</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>48</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const validationData: [tf.Tensor&lt;tf.Rank&gt;, tf.Tensor&lt;tf.Rank&gt;]"${_scopeId}>validationData</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const wave: (count: number, seed: number) =&gt; [tf.Tensor, tf.Tensor]"${_scopeId}>wave</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const init: (seed: number) =&gt; Initializer"${_scopeId}>init</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> number</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export initializers"${_scopeId}>initializers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function glorotNormal(args: SeedOnlyInitializerArgs): Initializer" data-description="Glorot normal initializer, also called Xavier normal initializer. It draws samples from a truncated normal distribution centered on 0 with \`stddev = sqrt(2 / (fan_in + fan_out))\` where \`fan_in\` is the number of input units in the weight tensor and \`fan_out\` is the number of output units in the weight tensor."${_scopeId}>glorotNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SeedOnlyInitializerArgs.seed?: number" data-description="Random number generator seed."${_scopeId}>seed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>128</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.activation?: ActivationIdentifier" data-description="Activation function to use."${_scopeId}>activation</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;tanh&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.kernelInitializer?: string | Initializer" data-description="Initializer for the dense kernel weights matrix."${_scopeId}>kernelInitializer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const init: (seed: number) =&gt; Initializer"${_scopeId}>init</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.kernelInitializer?: string | Initializer" data-description="Initializer for the dense kernel weights matrix."${_scopeId}>kernelInitializer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const init: (seed: number) =&gt; Initializer"${_scopeId}>init</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  ],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;"${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam"${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.02</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }), {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1]."${_scopeId}>decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.95</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const callback: EmaCallback"${_scopeId}>callback</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EmaCallback(model: CompiledModelLike, options?: EmaCallbackOptions): EmaCallback"${_scopeId}>EmaCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="EmaCallbackOptions.validationData?: ValidationData" data-description="The data to evaluate the averages on after each epoch: \`[x, y]\`, each a list of tensors for models with multiple inputs or outputs, or a \`tf.data.Dataset\` of batches \`{ xs, ys }\`. The callback does not dispose it. tfjs does not pass the \`validationData\` of \`fit\` to callbacks, so pass it here too."${_scopeId}>validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="EarlyStoppingOptions.patience?: number" data-description="Stop training after this many epochs without improvement; 0 counts as 1."${_scopeId}>patience</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="EmaCallbackOptions.restoreBestWeights?: boolean" data-description="Whether to restore the weights of the best epoch at the end of training: the averages of that epoch if \`monitor\` is a metric of the averages, otherwise the trained weights; in both cases with the moving statistics."${_scopeId}>restoreBestWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>true</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const history: {
    [key: string]: (number | tf.Tensor&lt;tf.Rank&gt;)[];
}"${_scopeId}>history</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>200</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.batchSize?: number" data-description="Number of samples per gradient update. If unspecified, it will default to 32."${_scopeId}>batchSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>16</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.validationData?: [tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[], tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[]] | [tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[], tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[], tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[]]" data-description="Data on which to evaluate the loss and any model metrics at the end of each epoch. The model will not be trained on this data. This could be a tuple [xVal, yVal] or a tuple [xVal, yVal, valSampleWeights]. The model will not be trained on this data. \`validationData\` will override \`validationSplit\`."${_scopeId}>validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below."${_scopeId}>callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const callback: EmaCallback"${_scopeId}>callback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const bestEpoch: number" data-description="The epoch with the best value of \`monitor\` in the last training run; undefined if there is none."${_scopeId}>bestEpoch</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const bestValue: number | undefined" data-description="The value of \`monitor\` in the best epoch."${_scopeId}>bestValue</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const stoppedEpoch: number | undefined" data-description="The epoch after which the last training run stopped early; undefined if it did not."${_scopeId}>stoppedEpoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const callback: EmaCallback"${_scopeId}>callback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;stopped after epoch&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const stoppedEpoch: number | undefined" data-description="The epoch after which the last training run stopped early; undefined if it did not."${_scopeId}>stoppedEpoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;best epoch&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const bestEpoch: number" data-description="The epoch with the best value of \`monitor\` in the last training run; undefined if there is none."${_scopeId}>bestEpoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;weights then&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const history: {
    [key: string]: (number | tf.Tensor&lt;tf.Rank&gt;)[];
}"${_scopeId}>history</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>[</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;val_loss&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]?.[</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const bestEpoch: number" data-description="The epoch with the best value of \`monitor\` in the last training run; undefined if there is none."${_scopeId}>bestEpoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;averages then&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const bestValue: number | undefined" data-description="The value of \`monitor\` in the best epoch."${_scopeId}>bestValue</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const loss: tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.evaluate(x: tf.Tensor | tf.Tensor[], y: tf.Tensor | tf.Tensor[], args?: tf.ModelEvaluateArgs): tf.Scalar | tf.Scalar[]" data-description="Returns the loss value &amp; metrics values for the model in test mode."${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>...</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const validationData: [tf.Tensor&lt;tf.Rank&gt;, tf.Tensor&lt;tf.Rank&gt;]"${_scopeId}>validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="type Scalar = tf.Tensor&lt;tf.Rank.R0&gt;
export Scalar"${_scopeId}>Scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;the model now&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.dataSync&lt;&quot;float32&quot;&gt;(): Float32Array&lt;ArrayBufferLike&gt;" data-description="Synchronously downloads the values from the \`tf.Tensor\`. This blocks the UI thread until the values are ready, which can cause performance issues."${_scopeId}>dataSync</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&gt;()[</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span></code></pre></div>`);
          } else {
            return [
              createVNode("div", { class: "language-ts vp-adaptive-theme" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "ts"),
                createVNode("pre", {
                  class: "shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp",
                  style: { "--shiki-light": "#0e1116", "--shiki-dark": "#e6edf3", "--shiki-light-bg": "#ffffff", "--shiki-dark-bg": "#0d1117" },
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " *"),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " as"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, " '@tensorflow/tfjs'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class Adam",
                          "data-description": "Adam (Kingma & Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."
                        }, "Adam")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class EmaCallback",
                          "data-description": "Evaluates averages in `LayersModel.fit` and `fitDataset` after each epoch, and adds their metrics to `logs`, and thus to the history, next to those of the trained weights. Can stop early on any metric and restore the best weights."
                        }, "EmaCallback")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class EMAOptimizer<Inner extends Optimizer = Optimizer>",
                          "data-description": "Maintains an exponential moving average of the weights that a wrapped optimizer trains: `ema ← decay · ema + (1 − decay) · weights` right after each step, on the device, without waiting for it."
                        }, "EMAOptimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " } "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, " 'polyak'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// Few enough points of a noisy wave that the network can overfit.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const wave: (count: number, seed: number) => [tf.Tensor, tf.Tensor]"
                        }, "wave")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " (")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "count: number"
                        }, "count")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, ":"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " number"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "seed: number"
                        }, "seed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, ":"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " number"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")"),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, ":"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class Tensor<R extends Rank = Rank>\ninterface Tensor<R extends Rank = Rank>\n\nexport Tensor",
                          "data-description": "A `tf.Tensor` object represents an immutable, multidimensional array of numbers that has a shape and a data type."
                        }, "Tensor")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class Tensor<R extends Rank = Rank>\ninterface Tensor<R extends Rank = Rank>\n\nexport Tensor",
                          "data-description": "A `tf.Tensor` object represents an immutable, multidimensional array of numbers that has a shape and a data type."
                        }, "Tensor")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "] "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "randomUniform<tf.Rank>(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], minval?: number, maxval?: number, dtype?: tf.DataType, seed?: number | string): tf.Tensor<tf.Rank>\nexport randomUniform",
                          "data-description": "Creates a `tf.Tensor` with values sampled from a uniform distribution."
                        }, "randomUniform")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "count: number"
                        }, "count")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "], "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "-"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'float32'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "seed: number"
                        }, "seed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const noise: tf.Tensor<tf.Rank>"
                        }, "noise")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": 'randomNormal<tf.Rank>(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: "float32" | "int32", seed?: number): tf.Tensor<tf.Rank>\nexport randomNormal',
                          "data-description": "Creates a `tf.Tensor` with values sampled from a normal distribution."
                        }, "randomNormal")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    ["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "count: number"
                        }, "count")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "],")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "    0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "    0.4"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "    'float32'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "seed: number"
                        }, "seed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  );")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  return"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.mul<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "mul")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "3"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.sin<tf.Tensor<tf.Rank>>(this: tf.Tensor<tf.Rank>): tf.Tensor<tf.Rank>"
                        }, "sin")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "()."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.add<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "add")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const noise: tf.Tensor<tf.Rank>"
                        }, "noise")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")];")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "};")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const ys: tf.Tensor<tf.Rank>"
                        }, "ys")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "] "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const wave: (count: number, seed: number) => [tf.Tensor, tf.Tensor]"
                        }, "wave")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "48"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const validationData: [tf.Tensor<tf.Rank>, tf.Tensor<tf.Rank>]"
                        }, "validationData")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const wave: (count: number, seed: number) => [tf.Tensor, tf.Tensor]"
                        }, "wave")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "256"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const init: (seed: number) => Initializer"
                        }, "init")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "seed: number"
                        }, "seed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, ":"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " number"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "export initializers"
                        }, "initializers")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function glorotNormal(args: SeedOnlyInitializerArgs): Initializer",
                          "data-description": "Glorot normal initializer, also called Xavier normal initializer. It draws samples from a truncated normal distribution centered on 0 with `stddev = sqrt(2 / (fan_in + fan_out))` where `fan_in` is the number of input units in the weight tensor and `fan_out` is the number of output units in the weight tensor."
                        }, "glorotNormal")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({ "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "SeedOnlyInitializerArgs.seed?: number",
                          "data-description": "Random number generator seed."
                        }, "seed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function sequential(config?: tf.SequentialArgs): tf.Sequential\nexport sequential",
                          "data-description": "Creates a `tf.Sequential` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple 'stack' of layers, with no branching or skipping."
                        }, "sequential")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "SequentialArgs.layers?: tf.layers.Layer[]",
                          "data-description": "Stack of layers for the model."
                        }, "layers")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": [")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "export layers"
                        }, "layers")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function dense(args: DenseLayerArgs): Dense",
                          "data-description": "Creates a dense (fully connected) layer."
                        }, "dense")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.units: number",
                          "data-description": "Positive integer, dimensionality of the output space."
                        }, "units")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "128"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.activation?: ActivationIdentifier",
                          "data-description": "Activation function to use."
                        }, "activation")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'tanh'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "LayerArgs.inputShape?: tf.Shape",
                          "data-description": "If defined, will be used to create an input layer to insert before this layer. If both `inputShape` and `batchInputShape` are defined, `batchInputShape` will be used. This argument is only applicable to input layers (the first layer of a model)."
                        }, "inputShape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "],")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.kernelInitializer?: string | Initializer",
                          "data-description": "Initializer for the dense kernel weights matrix."
                        }, "kernelInitializer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const init: (seed: number) => Initializer"
                        }, "init")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    }),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "export layers"
                        }, "layers")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function dense(args: DenseLayerArgs): Dense",
                          "data-description": "Creates a dense (fully connected) layer."
                        }, "dense")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({ "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.units: number",
                          "data-description": "Positive integer, dimensionality of the output space."
                        }, "units")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.kernelInitializer?: string | Initializer",
                          "data-description": "Initializer for the dense kernel weights matrix."
                        }, "kernelInitializer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const init: (seed: number) => Initializer"
                        }, "init")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") }),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  ],")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new EMAOptimizer<Adam>(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer<Adam>"
                        }, "EMAOptimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new Adam(...args: OptimizerArguments<AdamOptions>): Adam"
                        }, "Adam")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({ "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "lr?: number",
                          "data-description": "Learning rate, at least 0."
                        }, "lr")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.02"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }), {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DecayOptions.decay?: number",
                          "data-description": "The share of the average that remains at each update, in [0, 1]."
                        }, "decay")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.95"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Sequential.compile(args: tf.ModelCompileArgs): void",
                          "data-description": "See `LayersModel.compile`."
                        }, "compile")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({ "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelCompileArgs.optimizer: string | tf.Optimizer",
                          "data-description": "An instance of `tf.train.Optimizer` or a string name for an Optimizer."
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelCompileArgs.loss: string | string[] | {\n    [outputName: string]: string;\n} | LossOrMetricFn | LossOrMetricFn[] | {\n    [outputName: string]: LossOrMetricFn;\n}",
                          "data-description": "Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'meanSquaredError'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const callback: EmaCallback"
                        }, "callback")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new EmaCallback(model: CompiledModelLike, options?: EmaCallbackOptions): EmaCallback"
                        }, "EmaCallback")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EmaCallbackOptions.validationData?: ValidationData",
                          "data-description": "The data to evaluate the averages on after each epoch: `[x, y]`, each a list of tensors for models with multiple inputs or outputs, or a `tf.data.Dataset` of batches `{ xs, ys }`. The callback does not dispose it. tfjs does not pass the `validationData` of `fit` to callbacks, so pass it here too."
                        }, "validationData")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EarlyStoppingOptions.patience?: number",
                          "data-description": "Stop training after this many epochs without improvement; 0 counts as 1."
                        }, "patience")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "20"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EmaCallbackOptions.restoreBestWeights?: boolean",
                          "data-description": "Whether to restore the weights of the best epoch at the end of training: the averages of that epoch if `monitor` is a metric of the averages, otherwise the trained weights; in both cases with the moving statistics."
                        }, "restoreBestWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "true"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const history: {\n    [key: string]: (number | tf.Tensor<tf.Rank>)[];\n}"
                        }, "history")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " } "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Sequential.fit(x: tf.Tensor | tf.Tensor[] | {\n    [inputName: string]: tf.Tensor;\n}, y: tf.Tensor | tf.Tensor[] | {\n    [inputName: string]: tf.Tensor;\n}, args?: tf.ModelFitArgs): Promise<tf.History>",
                          "data-description": "Trains the model for a fixed number of epochs (iterations on a dataset)."
                        }, "fit")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const ys: tf.Tensor<tf.Rank>"
                        }, "ys")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.epochs?: number",
                          "data-description": "Integer number of times to iterate over the training data arrays."
                        }, "epochs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "200"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.batchSize?: number",
                          "data-description": "Number of samples per gradient update. If unspecified, it will default to 32."
                        }, "batchSize")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "16"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity",
                          "data-description": "Verbosity level."
                        }, "verbose")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.validationData?: [tf.Tensor<tf.Rank> | tf.Tensor<tf.Rank>[], tf.Tensor<tf.Rank> | tf.Tensor<tf.Rank>[]] | [tf.Tensor<tf.Rank> | tf.Tensor<tf.Rank>[], tf.Tensor<tf.Rank> | tf.Tensor<tf.Rank>[], tf.Tensor<tf.Rank> | tf.Tensor<tf.Rank>[]]",
                          "data-description": "Data on which to evaluate the loss and any model metrics at the end of each epoch. The model will not be trained on this data. This could be a tuple [xVal, yVal] or a tuple [xVal, yVal, valSampleWeights]. The model will not be trained on this data. `validationData` will override `validationSplit`."
                        }, "validationData")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]",
                          "data-description": "List of callbacks to be called during training. Can have one or more of the following callbacks:   - `onTrainBegin(logs)`: called when training starts.   - `onTrainEnd(logs)`: called when training ends.   - `onEpochBegin(epoch, logs)`: called at the start of every epoch.   - `onEpochEnd(epoch, logs)`: called at the end of every epoch.   - `onBatchBegin(batch, logs)`: called at the start of every batch.   - `onBatchEnd(batch, logs)`: called at the end of every batch.   - `onYield(epoch, batch, logs)`: called every `yieldEvery` milliseconds      with the current epoch, batch and logs. The logs are the same      as in `onBatchEnd()`. Note that `onYield` can skip batches or      epochs. See also docs for `yieldEvery` below."
                        }, "callbacks")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const callback: EmaCallback"
                        }, "callback")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bestEpoch: number",
                          "data-description": "The epoch with the best value of `monitor` in the last training run; undefined if there is none."
                        }, "bestEpoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bestValue: number | undefined",
                          "data-description": "The value of `monitor` in the best epoch."
                        }, "bestValue")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const stoppedEpoch: number | undefined",
                          "data-description": "The epoch after which the last training run stopped early; undefined if it did not."
                        }, "stoppedEpoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " } "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const callback: EmaCallback"
                        }, "callback")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var console: Console"
                        }, "console")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Console.log(...data: any[]): void",
                          "data-description": "The **`console.log()`** static method outputs a message to the console."
                        }, "log")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'stopped after epoch'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const stoppedEpoch: number | undefined",
                          "data-description": "The epoch after which the last training run stopped early; undefined if it did not."
                        }, "stoppedEpoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var console: Console"
                        }, "console")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Console.log(...data: any[]): void",
                          "data-description": "The **`console.log()`** static method outputs a message to the console."
                        }, "log")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'best epoch'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bestEpoch: number",
                          "data-description": "The epoch with the best value of `monitor` in the last training run; undefined if there is none."
                        }, "bestEpoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var console: Console"
                        }, "console")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Console.log(...data: any[]): void",
                          "data-description": "The **`console.log()`** static method outputs a message to the console."
                        }, "log")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'weights then'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const history: {\n    [key: string]: (number | tf.Tensor<tf.Rank>)[];\n}"
                        }, "history")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "["),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'val_loss'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]?.["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bestEpoch: number",
                          "data-description": "The epoch with the best value of `monitor` in the last training run; undefined if there is none."
                        }, "bestEpoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var console: Console"
                        }, "console")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Console.log(...data: any[]): void",
                          "data-description": "The **`console.log()`** static method outputs a message to the console."
                        }, "log")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'averages then'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bestValue: number | undefined",
                          "data-description": "The value of `monitor` in the best epoch."
                        }, "bestValue")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: tf.Scalar"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Sequential.evaluate(x: tf.Tensor | tf.Tensor[], y: tf.Tensor | tf.Tensor[], args?: tf.ModelEvaluateArgs): tf.Scalar | tf.Scalar[]",
                          "data-description": "Returns the loss value & metrics values for the model in test mode."
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "..."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const validationData: [tf.Tensor<tf.Rank>, tf.Tensor<tf.Rank>]"
                        }, "validationData")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "as"),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "import tf"
                        }, "tf")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "type Scalar = tf.Tensor<tf.Rank.R0>\nexport Scalar"
                        }, "Scalar")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var console: Console"
                        }, "console")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Console.log(...data: any[]): void",
                          "data-description": "The **`console.log()`** static method outputs a message to the console."
                        }, "log")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'the model now'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: tf.Scalar"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": 'Tensor<Rank.R0>.dataSync<"float32">(): Float32Array<ArrayBufferLike>',
                          "data-description": "Synchronously downloads the values from the `tf.Tensor`. This blocks the UI thread until the values are ready, which can cause performance issues."
                        }, "dataSync")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "<"),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'float32'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ">()["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]);")
                    ])
                  ])
                ])
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`<p>Pass the model, compiled with an <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a>, because tfjs does not pass the model to callbacks. tfjs does not pass the validation data either, so pass it twice: <code>fit</code> validates the weights, and <a href="/api/classes/EmaCallback"><code>EmaCallback</code></a> the averages. You can omit either. <code>validationData</code> is <code>[x, y]</code>, with lists of tensors for models with multiple inputs or outputs, or a <code>tf.data.Dataset</code> of <code>{ xs, ys }</code>. The callback never sees the data of <code>validationSplit</code>, so split the data yourself; tfjs does not support sample weights here.</p><table tabindex="0"><thead><tr><th>In <code>logs</code></th><td></td></tr></thead><tbody><tr><td><code>ema_val_loss</code>, <code>ema_val_acc</code>, …</td><td>The loss and each metric of the model on <code>validationData</code>, with the averages instead of the weights.</td></tr><tr><td><code>ema_distance</code></td><td>The distance of the averages from the weights, ‖average − weights‖ / ‖weights‖.</td></tr></tbody></table><h2 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Option</th><th>Default</th><td></td></tr></thead><tbody><tr><td><code>validationData</code></td><td>none</td><td>The data to evaluate the averages on.</td></tr><tr><td><code>batchSize</code></td><td><code>32</code></td><td>The batch size for evaluating tensors.</td></tr><tr><td><code>validationBatches</code></td><td>all</td><td>The number of batches of a dataset to evaluate.</td></tr><tr><td><code>index</code>, <code>prefix</code></td><td><code>0</code>, <code>&#39;ema_&#39;</code></td><td>Which of <a href="./decay-and-warmup#several-averages-at-once">multiple averages</a>, and the prefix of its metric names.</td></tr><tr><td><code>patience</code></td><td>never stops</td><td>Stops training after this many epochs without improvement of <code>monitor</code>.</td></tr><tr><td><code>monitor</code></td><td><code>&#39;ema_val_loss&#39;</code></td><td>Any name in <code>logs</code>, of the averages or of the weights, including metrics added by earlier callbacks in the list.</td></tr><tr><td><code>minDelta</code></td><td><code>0</code></td><td>The minimum change that counts as an improvement.</td></tr><tr><td><code>mode</code></td><td><code>&#39;auto&#39;</code></td><td><code>&#39;min&#39;</code> or <code>&#39;max&#39;</code>. <code>&#39;auto&#39;</code> means <code>&#39;max&#39;</code> for accuracy, precision, recall, AUC and R², by name.</td></tr><tr><td><code>baseline</code></td><td>none</td><td>Only values better than this count as an improvement.</td></tr><tr><td><code>restoreBestWeights</code></td><td><code>false</code></td><td>Whether to restore the weights of the best epoch when training ends, early or not.</td></tr><tr><td><code>finalizeVariableValues</code></td><td><code>false</code></td><td>Whether to replace the weights with the averages when training ends, like <code>finalize_variable_values</code> in Keras.</td></tr><tr><td><code>overwriteEveryNSteps</code></td><td>unchanged</td><td>Sets the optimizer&#39;s option of that name: <code>ema_overwrite_frequency</code> in Keras.</td></tr></tbody></table><p>With <code>restoreBestWeights</code>, the model ends with the averages of the best epoch if <code>monitor</code> starts with the prefix, otherwise with the trained weights of that epoch. The batch normalization statistics are those of that epoch in both cases. The optimizer is not changed: its averages and state are those of the last step. The best weights are held by reference, and take additional memory once training moves on. <code>bestEpoch</code>, <code>bestValue</code> and <code>stoppedEpoch</code> report the outcome.</p><p>The trained weights are <a href="/source/packages/polyak/src/fit-callback/ema-callback.test.ts.txt">identical bit for bit</a> with and without the callback. They are restored even if an evaluation throws.</p><h2 id="several-averages-other-callbacks" tabindex="-1">Several averages, other callbacks <a class="header-anchor" href="#several-averages-other-callbacks" aria-label="Permalink to &quot;Several averages, other callbacks&quot;">​</a></h2><p>Use one callback per average:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.compile(args: tf.ModelCompileArgs): void" data-description="Configures and prepares the model for training and evaluation.  Compiling outfits the model with an optimizer, loss, and/or metrics.  Calling \`fit\` or \`evaluate\` on an un-compiled model will throw an error.">compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer.">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(), {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragesOptions.decays?: readonly number[]" data-description="Maintain multiple averages in the same pass, each with its decay in [0, 1]; instead of \`decay\`, \`halfLife\`, \`horizon\` and \`sigmaRel\`.">decays</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.99</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses.">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const history: {
    [key: string]: (number | tf.Tensor&lt;tf.Rank&gt;)[];
}">history</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.fitDataset&lt;{
    xs: tf.Tensor;
    ys: tf.Tensor;
}&gt;(dataset: Dataset&lt;{
    xs: tf.Tensor;
    ys: tf.Tensor;
}&gt;, args: tf.ModelFitDatasetArgs&lt;{
    xs: tf.Tensor;
    ys: tf.Tensor;
}&gt;): Promise&lt;tf.History&gt;" data-description="Trains the model using a dataset object.">fitDataset</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="training: tf.data.Dataset&lt;{
    xs: tf.Tensor;
    ys: tf.Tensor;
}&gt;">training</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitDatasetArgs&lt;T&gt;.epochs: number" data-description="Integer number of times to iterate over the training dataset.">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitDatasetArgs&lt;T&gt;.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below.">callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EmaCallback(model: CompiledModelLike, options?: EmaCallbackOptions): EmaCallback">EmaCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EmaCallbackOptions.validationData?: ValidationData" data-description="The data to evaluate the averages on after each epoch: \`[x, y]\`, each a list of tensors for models with multiple inputs or outputs, or a \`tf.data.Dataset\` of batches \`{ xs, ys }\`. The callback does not dispose it. tfjs does not pass the \`validationData\` of \`fit\` to callbacks, so pass it here too.">validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }),</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EmaCallback(model: CompiledModelLike, options?: EmaCallbackOptions): EmaCallback">EmaCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EmaCallbackOptions.validationData?: ValidationData" data-description="The data to evaluate the averages on after each epoch: \`[x, y]\`, each a list of tensors for models with multiple inputs or outputs, or a \`tf.data.Dataset\` of batches \`{ xs, ys }\`. The callback does not dispose it. tfjs does not pass the \`validationData\` of \`fit\` to callbacks, so pass it here too.">validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EmaCallbackOptions.index?: number" data-description="Which average to use if there is more than one.">index</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EmaCallbackOptions.prefix?: string" data-description="The prefix of the metric names of the averages.">prefix</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;slow_&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  ],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="any">ema_val_loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const fast: (number | tf.Tensor&lt;tf.Rank&gt;)[] | undefined">fast</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="any">slow_val_loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const slow: (number | tf.Tensor&lt;tf.Rank&gt;)[] | undefined">slow</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const history: {
    [key: string]: (number | tf.Tensor&lt;tf.Rank&gt;)[];
}">history</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"></span></code></pre></div><p>tfjs treats a list of callbacks as <code>tf.Callback</code> instances if the first one is, and as plain handlers otherwise. To mix them, wrap <a href="/api/classes/EmaCallback"><code>EmaCallback</code></a>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averages: EmaCallback">averages</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EmaCallback(model: CompiledModelLike, options?: EmaCallbackOptions): EmaCallback">EmaCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EmaCallbackOptions.validationData?: ValidationData" data-description="The data to evaluate the averages on after each epoch: \`[x, y]\`, each a list of tensors for models with multiple inputs or outputs, or a \`tf.data.Dataset\` of batches \`{ xs, ys }\`. The callback does not dispose it. tfjs does not pass the \`validationData\` of \`fit\` to callbacks, so pass it here too.">validationData</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="x: tf.Tensor&lt;tf.Rank&gt;">x</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="y: tf.Tensor&lt;tf.Rank&gt;">y</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const history: tf.History">history</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset).">fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="x: tf.Tensor&lt;tf.Rank&gt;">x</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="y: tf.Tensor&lt;tf.Rank&gt;">y</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays.">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">100</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below.">callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    new</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="tfjs: Pick&lt;typeof tf, &quot;CustomCallback&quot; | &quot;callbacks&quot;&gt;">tfjs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="type CustomCallback: new (args: tf.CustomCallbackArgs, yieldEvery?: YieldEveryOptions) =&gt; tf.CustomCallback">CustomCallback</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averages: EmaCallback">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="tfjs: Pick&lt;typeof tf, &quot;CustomCallback&quot; | &quot;callbacks&quot;&gt;">tfjs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="callbacks: {
    earlyStopping: typeof earlyStopping;
}">callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="earlyStopping: (args?: tf.EarlyStoppingCallbackArgs) =&gt; tf.EarlyStopping" data-description="Factory function for a Callback that stops training when a monitored quantity has stopped improving.">earlyStopping</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="EarlyStoppingCallbackArgs.monitor?: string" data-description="Quantity to be monitored.">monitor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;ema_val_loss&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  ],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("optim/ema-callback.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
