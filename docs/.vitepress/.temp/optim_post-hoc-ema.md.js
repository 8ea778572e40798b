import { defineComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"PostHocEma","description":"Post-hoc EMA for TensorFlow.js. Store snapshots of two averages during training, and synthesize an EMA of any width afterward.","frontmatter":{"title":"PostHocEma","description":"Post-hoc EMA for TensorFlow.js. Store snapshots of two averages during training, and synthesize an EMA of any width afterward.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"PostHocEma"}],["meta",{"property":"og:description","content":"Post-hoc EMA for TensorFlow.js. Store snapshots of two averages during training, and synthesize an EMA of any width afterward."}],["meta",{"property":"og:url","content":"http://localhost:4100/optim/post-hoc-ema"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"PostHocEma"}],["meta",{"name":"twitter:description","content":"Post-hoc EMA for TensorFlow.js. Store snapshots of two averages during training, and synthesize an EMA of any width afterward."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/post-hoc/post-hoc-ema.ts","docs/examples/programs/post-hoc.ts","docs/examples/post-hoc.ts"],"tests":["packages/polyak/src/averaging/post-hoc/post-hoc-ema.gpu.test.ts","packages/polyak/src/averaging/post-hoc/post-hoc-ema.test.ts","docs/examples/programs.test.ts","docs/examples/post-hoc.test.ts"]}},"headers":[],"relativePath":"optim/post-hoc-ema.md","filePath":"optim/post-hoc-ema.md","lastUpdated":1795664409000}');
const __default__ = { name: "optim/post-hoc-ema.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="posthocema" tabindex="-1">PostHocEma <a class="header-anchor" href="#posthocema" aria-label="Permalink to &quot;PostHocEma&quot;">​</a></h1><p>You know the best width of an average only after training, and repeating the run for each width is too expensive. Post-hoc EMA lets you choose the width afterward (<a href="https://arxiv.org/abs/2312.02696" target="_blank" rel="noreferrer">Karras et al. 2024</a>). <a href="/api/classes/PostHocEma"><code>PostHocEma</code></a> maintains two averages during training and periodically stores a snapshot of both:</p>`);
      _push(ssrRenderComponent(ExampleProgram, { file: "post-hoc.ts" }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class PostHocEma" data-description="Averages whose width you choose after training. During training, it maintains two or more power-function averages and stores snapshots of them. From these, it synthesizes the average of any width at any step with a snapshot: post-hoc EMA (Karras et al. 2024, arXiv:2312.02696, section 3)."${_scopeId}>PostHocEma</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class SGD" data-description="Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov&#39;s (Sutskever et al. 2013)."${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// 256 points around the line y = 2 x − 1.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function linspace(start: number, stop: number, num: number): tf.Tensor1D
export linspace" data-description="Return an evenly spaced sequence of numbers over the given interval."${_scopeId}>linspace</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>-</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.reshape&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(shape: number[]): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>reshape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution."${_scopeId}>randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>256</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const line: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>line</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.sub&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>sub</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const line: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>line</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.add&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>add</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.kernelInitializer?: string | Initializer" data-description="Initializer for the dense kernel weights matrix."${_scopeId}>kernelInitializer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;zeros&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  ],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: SGD"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new SGD(...args: OptimizerArguments&lt;SGDOptions&gt;): SGD"${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// Two averages, and a snapshot of both every 64 steps.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const postHoc: PostHocEma"${_scopeId}>postHoc</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new PostHocEma(modelOrVariables: LayersModelLike | readonly tf.Variable[], options?: PostHocEmaOptions): PostHocEma"${_scopeId}>PostHocEma</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="PostHocEmaOptions.snapshotEveryNSteps?: number | undefined" data-description="Take a snapshot after every N-th step, at least 1; with \`Infinity\`, only manually."${_scopeId}>snapshotEveryNSteps</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.batchSize?: number" data-description="Number of samples per gradient update. If unspecified, it will default to 32."${_scopeId}>batchSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below."${_scopeId}>callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: { </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="CustomCallbackArgs.onBatchEnd?: (batch: number, logs?: tf.Logs) =&gt; void | Promise&lt;void&gt;"${_scopeId}>onBatchEnd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const postHoc: PostHocEma"${_scopeId}>postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="PostHocEma.update(): void" data-description="Call it right after each optimizer step. It counts the step, updates the averages if due, and starts a snapshot if due. It never waits for the device or the store; errors of snapshots are thrown by \`join()\`."${_scopeId}>update</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>() },</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const postHoc: PostHocEma"${_scopeId}>postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="PostHocEma.join(): Promise&lt;void&gt;" data-description="Waits until pending snapshots are stored."${_scopeId}>join</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;snapshots&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const postHoc: PostHocEma"${_scopeId}>postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="PostHocEma.snapshotSteps(): Promise&lt;number[]&gt;" data-description="The steps of the stored snapshots, in order, after waiting for pending ones."${_scopeId}>snapshotSteps</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>()).</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="Array&lt;number&gt;.length: number" data-description="Gets or sets the length of the array. This is a number one higher than the highest index in the array."${_scopeId}>length</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const error: () =&gt; number | undefined"${_scopeId}>error</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function tidy&lt;number | undefined&gt;(nameOrFn: string | ScopeFn&lt;number | undefined&gt;, fn?: ScopeFn&lt;number | undefined&gt; | undefined): number | undefined" data-description="Executes the provided function \`fn\` and after it is executed, cleans up all intermediate tensors allocated by \`fn\` except those returned by \`fn\`. \`fn\` must not return a Promise (async functions not allowed). The returned result can be a complex object."${_scopeId}>tidy</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>    const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.predict(x: tf.Tensor | tf.Tensor[], args?: ModelPredictArgs): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples."${_scopeId}>predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type."${_scopeId}>Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>    const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const loss: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const losses: {
    absoluteDifference: &lt;T extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, O extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;&gt;(labels: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T, predictions: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; O;
    ... 7 more ...;
    softmaxCrossEntropy: &lt;T_8 extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, O_8 extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;&gt;(onehotLabels: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T_8, logits: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T_8, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, labelSmoothing?: number, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; O_8;
}
export losses"${_scopeId}>losses</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="meanSquaredError: &lt;tf.Tensor&lt;tf.Rank&gt;, tf.Tensor&lt;tf.Rank&gt;&gt;(labels: tf.Tensor&lt;tf.Rank&gt; | tf.TensorLike, predictions: tf.Tensor&lt;tf.Rank&gt; | tf.TensorLike, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>meanSquaredError</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const line: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>line</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>prediction</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>    return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.asScalar&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(): tf.Scalar"${_scopeId}>asScalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>().</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.dataSync&lt;&quot;float32&quot;&gt;(): Float32Array&lt;ArrayBufferLike&gt;" data-description="Synchronously downloads the values from the \`tf.Tensor\`. This blocks the UI thread until the values are ready, which can cause performance issues."${_scopeId}>dataSync</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&gt;()[</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>];</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  });</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// Choose the width of the average now, after training.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;last step&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const error: () =&gt; number | undefined"${_scopeId}>error</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>());</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>for</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const sigmaRel: number"${_scopeId}>sigmaRel</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> of</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.02</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.05</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.15</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.25</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]) {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const loss: number | undefined"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const postHoc: PostHocEma"${_scopeId}>postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="PostHocEma.swapWeights&lt;number | undefined&gt;(request: PostHocRequest, body: () =&gt; number | Promise&lt;number | undefined&gt; | undefined): Promise&lt;number | undefined&gt;" data-description="Runs \`body\` with the average instead of the weights, and restores the weights even if it throws."${_scopeId}>swapWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="PostHocRequest.sigmaRel: number" data-description="The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288]."${_scopeId}>sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const error: () =&gt; number | undefined"${_scopeId}>error</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>\`sigmaRel \${</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const sigmaRel: number"${_scopeId}>sigmaRel</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>}\`</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: number | undefined"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>}</span></span></code></pre></div>`);
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
                          "data-type": "class PostHocEma",
                          "data-description": "Averages whose width you choose after training. During training, it maintains two or more power-function averages and stores snapshots of them. From these, it synthesizes the average of any width at any step with a snapshot: post-hoc EMA (Karras et al. 2024, arXiv:2312.02696, section 3)."
                        }, "PostHocEma")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class SGD",
                          "data-description": "Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013)."
                        }, "SGD")
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
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// 256 points around the line y = 2 x − 1.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
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
                          "data-type": "function linspace(start: number, stop: number, num: number): tf.Tensor1D\nexport linspace",
                          "data-description": "Return an evenly spaced sequence of numbers over the given interval."
                        }, "linspace")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "-"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "256"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R1>.reshape<tf.Tensor<tf.Rank>>(shape: number[]): tf.Tensor<tf.Rank>"
                        }, "reshape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "256"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "256"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "], "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'float32'"),
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
                          "data-type": "const line: tf.Tensor<tf.Rank>"
                        }, "line")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.sub<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "sub")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
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
                          "data-type": "const ys: tf.Tensor<tf.Rank>"
                        }, "ys")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const line: tf.Tensor<tf.Rank>"
                        }, "line")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'zeros'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    }),")
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
                          "data-type": "const optimizer: SGD"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new SGD(...args: OptimizerArguments<SGDOptions>): SGD"
                        }, "SGD")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.3"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
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
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// Two averages, and a snapshot of both every 64 steps.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const postHoc: PostHocEma"
                        }, "postHoc")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new PostHocEma(modelOrVariables: LayersModelLike | readonly tf.Variable[], options?: PostHocEmaOptions): PostHocEma"
                        }, "PostHocEma")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocEmaOptions.snapshotEveryNSteps?: number | undefined",
                          "data-description": "Take a snapshot after every N-th step, at least 1; with `Infinity`, only manually."
                        }, "snapshotEveryNSteps")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "64"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "20"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "4"),
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
                          "data-type": "ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]",
                          "data-description": "List of callbacks to be called during training. Can have one or more of the following callbacks:   - `onTrainBegin(logs)`: called when training starts.   - `onTrainEnd(logs)`: called when training ends.   - `onEpochBegin(epoch, logs)`: called at the start of every epoch.   - `onEpochEnd(epoch, logs)`: called at the end of every epoch.   - `onBatchBegin(batch, logs)`: called at the start of every batch.   - `onBatchEnd(batch, logs)`: called at the end of every batch.   - `onYield(epoch, batch, logs)`: called every `yieldEvery` milliseconds      with the current epoch, batch and logs. The logs are the same      as in `onBatchEnd()`. Note that `onYield` can skip batches or      epochs. See also docs for `yieldEvery` below."
                        }, "callbacks")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": { "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "CustomCallbackArgs.onBatchEnd?: (batch: number, logs?: tf.Logs) => void | Promise<void>"
                        }, "onBatchEnd")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": () "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const postHoc: PostHocEma"
                        }, "postHoc")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocEma.update(): void",
                          "data-description": "Call it right after each optimizer step. It counts the step, updates the averages if due, and starts a snapshot if due. It never waits for the device or the store; errors of snapshots are thrown by `join()`."
                        }, "update")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "() },")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const postHoc: PostHocEma"
                        }, "postHoc")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocEma.join(): Promise<void>",
                          "data-description": "Waits until pending snapshots are stored."
                        }, "join")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'snapshots'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", ("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const postHoc: PostHocEma"
                        }, "postHoc")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocEma.snapshotSteps(): Promise<number[]>",
                          "data-description": "The steps of the stored snapshots, in order, after waiting for pending ones."
                        }, "snapshotSteps")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "())."),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Array<number>.length: number",
                          "data-description": "Gets or sets the length of the array. This is a number one higher than the highest index in the array."
                        }, "length")
                      ]),
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
                          "data-type": "const error: () => number | undefined"
                        }, "error")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " () "),
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
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function tidy<number | undefined>(nameOrFn: string | ScopeFn<number | undefined>, fn?: ScopeFn<number | undefined> | undefined): number | undefined",
                          "data-description": "Executes the provided function `fn` and after it is executed, cleans up all intermediate tensors allocated by `fn` except those returned by `fn`. `fn` must not return a Promise (async functions not allowed). The returned result can be a complex object."
                        }, "tidy")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(() "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "    const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const prediction: tf.Tensor<tf.Rank>"
                        }, "prediction")
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
                          "data-type": "Sequential.predict(x: tf.Tensor | tf.Tensor[], args?: ModelPredictArgs): tf.Tensor | tf.Tensor[]",
                          "data-description": "Generates output predictions for the input samples."
                        }, "predict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
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
                          "data-type": "class Tensor<R extends Rank = Rank>\ninterface Tensor<R extends Rank = Rank>\n\nexport Tensor",
                          "data-description": "A `tf.Tensor` object represents an immutable, multidimensional array of numbers that has a shape and a data type."
                        }, "Tensor")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "    const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: tf.Tensor<tf.Rank>"
                        }, "loss")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": 'const losses: {\n    absoluteDifference: <T extends import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>, O extends import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>>(labels: import("@tensorflow/tfjs-core/dist/types").TensorLike | T, predictions: import("@tensorflow/tfjs-core/dist/types").TensorLike | T, weights?: import("@tensorflow/tfjs-core/dist/types").TensorLike | import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>, reduction?: import("@tensorflow/tfjs-core/dist/base").Reduction) => O;\n    ... 7 more ...;\n    softmaxCrossEntropy: <T_8 extends import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>, O_8 extends import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>>(onehotLabels: import("@tensorflow/tfjs-core/dist/types").TensorLike | T_8, logits: import("@tensorflow/tfjs-core/dist/types").TensorLike | T_8, weights?: import("@tensorflow/tfjs-core/dist/types").TensorLike | import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>, labelSmoothing?: number, reduction?: import("@tensorflow/tfjs-core/dist/base").Reduction) => O_8;\n}\nexport losses'
                        }, "losses")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": 'meanSquaredError: <tf.Tensor<tf.Rank>, tf.Tensor<tf.Rank>>(labels: tf.Tensor<tf.Rank> | tf.TensorLike, predictions: tf.Tensor<tf.Rank> | tf.TensorLike, weights?: import("@tensorflow/tfjs-core/dist/types").TensorLike | import("@tensorflow/tfjs-core/dist/tensor").Tensor<import("@tensorflow/tfjs-core/dist/types").Rank>, reduction?: import("@tensorflow/tfjs-core/dist/base").Reduction) => tf.Tensor<tf.Rank>'
                        }, "meanSquaredError")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const line: tf.Tensor<tf.Rank>"
                        }, "line")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const prediction: tf.Tensor<tf.Rank>"
                        }, "prediction")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "    return"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: tf.Tensor<tf.Rank>"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.asScalar<tf.Tensor<tf.Rank>>(): tf.Scalar"
                        }, "asScalar")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "()."),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "];")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// Choose the width of the average now, after training.")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'last step'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const error: () => number | undefined"
                        }, "error")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "());")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "for"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const sigmaRel: number"
                        }, "sigmaRel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " of"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.02"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.05"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.15"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.25"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]) {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: number | undefined"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const postHoc: PostHocEma"
                        }, "postHoc")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocEma.swapWeights<number | undefined>(request: PostHocRequest, body: () => number | Promise<number | undefined> | undefined): Promise<number | undefined>",
                          "data-description": "Runs `body` with the average instead of the weights, and restores the weights even if it throws."
                        }, "swapWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({ "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "PostHocRequest.sigmaRel: number",
                          "data-description": "The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288]."
                        }, "sigmaRel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }, "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const error: () => number | undefined"
                        }, "error")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "`sigmaRel ${"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const sigmaRel: number"
                        }, "sigmaRel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "}`"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: number | undefined"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "}")
                    ])
                  ])
                ])
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`<p>From the snapshots, it synthesizes the average of any width, close to the average that would have been maintained during training. <code>swapWeights</code> runs a function with it instead of the weights, which are restored even if the function throws:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="let best: {
    sigmaRel: number;
    loss: number;
}">best</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="sigmaRel: number">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="loss: number">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="var Infinity: number">Infinity</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> };</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">for</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const sigmaRel: number">sigmaRel</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> of</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.05</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.15</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.25</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">]) {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const loss: number">loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="postHoc: PostHocEma">postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="PostHocEma.swapWeights&lt;number&gt;(request: PostHocRequest, body: () =&gt; number | Promise&lt;number&gt;): Promise&lt;number&gt;" data-description="Runs \`body\` with the average instead of the weights, and restores the weights even if it throws.">swapWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocRequest.sigmaRel: number" data-description="The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288].">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="evaluate: () =&gt; Promise&lt;number&gt;">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const loss: number">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">&lt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="let best: {
    sigmaRel: number;
    loss: number;
}">best</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="loss: number">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="let best: {
    sigmaRel: number;
    loss: number;
}">best</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="sigmaRel: number">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="loss: number">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> };</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">}</span></span>
<span class="line"></span></code></pre></div><p><code>synthesize</code> returns its tensors in the order of <code>model.setWeights</code>. For a list of variables, it uses the order of the list:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const weights: tf.Tensor&lt;tf.Rank&gt;[]">weights</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="postHoc: PostHocEma">postHoc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="PostHocEma.synthesize(request: PostHocRequest): Promise&lt;tf.Tensor[]&gt;" data-description="Returns the average of any width at the step of a snapshot. A width maintained during training is returned bit for bit; any other is the closest combination of the snapshots up to that step.">synthesize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocRequest.sigmaRel: number" data-description="The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288].">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.15</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocRequest.step?: number | undefined" data-description="The length of the run: the step of a snapshot. Later snapshots are ignored.">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">200</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// the last snapshot&#39;s, unless told otherwise</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Layer.setWeights(weights: tf.Tensor[]): void" data-description="Sets the weights of the layer, from Tensors.">setWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const weights: tf.Tensor&lt;tf.Rank&gt;[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const weights: tf.Tensor&lt;tf.Rank&gt;[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>A width is a <code>sigmaRel</code>: the standard deviation of the steps in the average, relative to the length of the run. The averages are those of the power function that <a href="./decay-and-warmup#half-life-horizon-width"><code>EMAOptimizer</code> also accepts</a>, and start as copies of the weights at their first update.</p><h2 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Option</th><th>Default</th><td></td></tr></thead><tbody><tr><td><code>sigmaRels</code></td><td><code>[0.05, 0.1]</code></td><td>The widths to maintain: two or more, each in (0, 0.288].</td></tr><tr><td><code>everyNSteps</code></td><td><code>1</code></td><td>Average only every N steps. The widths do not change, because the decay counts steps.</td></tr><tr><td><code>snapshotEveryNSteps</code></td><td><code>1000</code></td><td>Take a snapshot every N steps. With <code>Infinity</code>, only with <code>await postHoc.snapshot()</code>.</td></tr><tr><td><code>store</code></td><td><a href="/api/classes/MemorySnapshots"><code>new MemorySnapshots()</code></a></td><td>Where to keep the snapshots: in memory, in IndexedDB, or in an object with <code>put</code>, <code>get</code>, <code>list</code>.</td></tr></tbody></table><p>Call <code>update()</code> right after each step. It averages in one pass, with <a href="/source/packages/polyak/src/averaging/post-hoc/post-hoc-ema.gpu.test.ts.txt">one dispatch per variable</a> for up to seven widths. A snapshot is read back while training continues; <code>join()</code> waits until all are stored. If a store fails, <code>join()</code> and <code>synthesize()</code> reject with its error until a manual snapshot succeeds.</p><p>For a model, all float32 weights are averaged, including frozen ones. The moving statistics of batch normalization are copied at the snapshot. Inside the swap, <a href="./weight-averaging#batch-normalization"><code>updateBn</code></a> recomputes the statistics for the average.</p><h2 id="how-close-it-comes" tabindex="-1">How close it comes <a class="header-anchor" href="#how-close-it-comes" aria-label="Permalink to &quot;How close it comes&quot;">​</a></h2><p>The snapshots are summed with coefficients that add up to 1. They are the least-squares fit of the share that each step should have in the average, including the mean and the mean square of the steps. Only snapshots up to the requested <code>step</code> are used.</p><ul><li>A width that was maintained is reproduced <a href="/source/packages/polyak/src/averaging/post-hoc/post-hoc-ema.test.ts.txt">bit for bit</a>.</li><li>With ten evenly spaced snapshots of the default widths, the standard deviation is within 0.002 of a width of 0.05, 0.1, 0.15 or 0.2. This holds for updates every step, every 10 steps and every 100 steps, as <a href="/source/packages/polyak/src/averaging/post-hoc/coefficients.test.ts.txt">the test</a> of a run of 10,000 steps shows.</li><li>More snapshots improve the fit. A width above 0.25, or below the narrowest maintained width, needs many.</li></ul><p>A snapshot is one float32 copy of the weights per width. <code>snapshotSteps()</code> lists the steps of the snapshots.</p><p><a href="/api/functions/postHocCoefficients"><code>postHocCoefficients</code></a> returns only the coefficients. With <a href="./decay-and-warmup#what-is-in-the-average"><code>weightProfile</code></a>, they show the composition of an average:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const kept: {
    sigmaRel: number;
    step: number;
}[]">kept</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.05</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">].</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;number&gt;.flatMap&lt;{
    sigmaRel: number;
    step: number;
}, undefined&gt;(callback: (this: undefined, value: number, index: number, array: number[]) =&gt; {
    sigmaRel: number;
    step: number;
} | readonly {
    sigmaRel: number;
    step: number;
}[], thisArg?: undefined): {
    sigmaRel: number;
    step: number;
}[]" data-description="Calls a defined callback function on each element of an array. Then, flattens the result into a new array. This is identical to a map followed by flat with depth 1.">flatMap</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="width: number">width</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var Array: ArrayConstructor">Array</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="ArrayConstructor.from&lt;unknown, {
    sigmaRel: number;
    step: number;
}&gt;(iterable: Iterable&lt;unknown&gt; | ArrayLike&lt;unknown&gt;, mapfn: (v: unknown, k: number) =&gt; {
    sigmaRel: number;
    step: number;
}, thisArg?: any): {
    sigmaRel: number;
    step: number;
}[] (+3 overloads)" data-description="Creates an array from an iterable object.">from</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ArrayLike&lt;T&gt;.length: number">length</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">10</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }, (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="_: unknown">_</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> ({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="sigmaRel: number">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="width: number">width</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="step: number">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">100</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> *</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  })),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const coefficients: Float64Array&lt;ArrayBufferLike&gt;">coefficients</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function postHocCoefficients(profiles: readonly PowerProfile[], wanted: PowerProfile): Float64Array" data-description="The coefficients that combine power-function averages into another one: those of the least-squares fit of the profiles, scaled to sum to 1 (Karras et al. 2024, arXiv:2312.02696, section 3). The fit includes the mean and the mean square of the steps in addition to the profile, so that a few averages are enough for the requested width.">postHocCoefficients</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const kept: {
    sigmaRel: number;
    step: number;
}[]">kept</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PowerProfile.sigmaRel: number" data-description="The standard deviation of the steps in the average, relative to \`step\`: in (0, 0.288].">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PowerProfile.step: number" data-description="The step of its last update, above 0.">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1000</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const profiles: Float64Array&lt;ArrayBufferLike&gt;[]">profiles</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const kept: {
    sigmaRel: number;
    step: number;
}[]">kept</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;{ sigmaRel: number; step: number; }&gt;.map&lt;Float64Array&lt;ArrayBufferLike&gt;&gt;(callbackfn: (value: {
    sigmaRel: number;
    step: number;
}, index: number, array: {
    sigmaRel: number;
    step: number;
}[]) =&gt; Float64Array&lt;ArrayBufferLike&gt;, thisArg?: any): Float64Array&lt;ArrayBufferLike&gt;[]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results.">map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="one: {
    sigmaRel: number;
    step: number;
}">one</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function weightProfile(options: WeightProfileOptions, steps: number): Float64Array" data-description="The share of each step&#39;s weights in the average after \`steps\` steps: at index 0 that of the initial average, and at index i that of the weights after the i-th step. The shares sum to 1.">weightProfile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.sigmaRel?: number" data-description="The width of the power-function profile, in (0, 0.288]: the standard deviation of the steps in the average, relative to the length of the run, however long it is (Karras et al. 2024, arXiv:2312.02696). The decay is (1 − Δt / t)^(γ + 1), so it does not depend on how often the averages are updated.">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="one: {
    sigmaRel: number;
    step: number;
}">one</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="sigmaRel: number">sigmaRel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="one: {
    sigmaRel: number;
    step: number;
}">one</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="step: number">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const shareOf: (step: number) =&gt; number">shareOf</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="step: number">step</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">:</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> number</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const profiles: Float64Array&lt;ArrayBufferLike&gt;[]">profiles</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;Float64Array&lt;ArrayBufferLike&gt;&gt;.reduce&lt;number&gt;(callbackfn: (previousValue: number, currentValue: Float64Array&lt;ArrayBufferLike&gt;, currentIndex: number, array: Float64Array&lt;ArrayBufferLike&gt;[]) =&gt; number, initialValue: number): number (+2 overloads)" data-description="Calls the specified callback function for all the elements in an array. The return value of the callback function is the accumulated result, and is provided as an argument in the next call to the callback function.">reduce</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="sum: number">sum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="profile: Float64Array&lt;ArrayBufferLike&gt;">profile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="sum: number">sum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">+</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const coefficients: Float64Array&lt;ArrayBufferLike&gt;">coefficients</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">[</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">??</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">*</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="profile: Float64Array&lt;ArrayBufferLike&gt;">profile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">[</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="step: number">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">??</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">    0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  );</span></span>
<span class="line"></span></code></pre></div><h2 id="resuming-in-a-later-session" tabindex="-1">Resuming in a later session <a class="header-anchor" href="#resuming-in-a-later-session" aria-label="Permalink to &quot;Resuming in a later session&quot;">​</a></h2><p><a href="/api/classes/IndexedDBSnapshots"><code>IndexedDBSnapshots</code></a> stores the snapshots in the browser under a name, where they persist after the page is closed:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const store: IndexedDBSnapshots">store</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new IndexedDBSnapshots(name: string): IndexedDBSnapshots">IndexedDBSnapshots</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;my-run&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const postHoc: PostHocEma">postHoc</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new PostHocEma(modelOrVariables: LayersModelLike | readonly tf.Variable[], options?: PostHocEmaOptions): PostHocEma">PostHocEma</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocEmaOptions.store?: PostHocStore | undefined" data-description="Where to store the snapshots.">store</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span></code></pre></div><p><code>resume</code> continues from the last snapshot, with its averages and its step. A snapshot contains neither the model&#39;s weights nor the optimizer state: save those at the same step.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const postHoc: PostHocEma">postHoc</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="class PostHocEma" data-description="Averages whose width you choose after training. During training, it maintains two or more power-function averages and stores snapshots of them. From these, it synthesizes the average of any width at any step with a snapshot: post-hoc EMA (Karras et al. 2024, arXiv:2312.02696, section 3).">PostHocEma</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="PostHocEma.resume(modelOrVariables: LayersModelLike | readonly tf.Variable[], options: PostHocEmaOptions): Promise&lt;PostHocEma&gt;" data-description="Resumes from the last snapshot of a store: its averages and its step. A snapshot does not contain the weights.">resume</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocEmaOptions.store?: PostHocStore | undefined" data-description="Where to store the snapshots.">store</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var console: Console">console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console.">log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">\`resuming from step \${</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const postHoc: PostHocEma">postHoc</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="PostHocEma.currentStep: number" data-description="The number of steps counted.">currentStep</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">}\`</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p><code>await postHoc.stateDict()</code> returns everything as plain data, the current averages and the snapshots, and <code>await postHoc.loadStateDict(state)</code> continues from exactly that step. Use them if you save the run at steps other than those of its snapshots.</p><p>A new run does not write to a store with another run&#39;s snapshots. <code>clear()</code> empties a store.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("optim/post-hoc-ema.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
