import { defineComponent, resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Weight Averaging (SWA and EMA)","description":"Training with noisy gradients does not converge to a point. Near a minimum, the weights keep moving around it by an amount determined by the learning rate.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Weight Averaging (SWA and EMA)"}],["meta",{"property":"og:description","content":"Training with noisy gradients does not converge to a point. Near a minimum, the weights keep moving around it by an amount determined by the learning rate."}],["meta",{"property":"og:url","content":"http://localhost:4100/optim/weight-averaging"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Weight Averaging (SWA and EMA)"}],["meta",{"name":"twitter:description","content":"Training with noisy gradients does not converge to a point. Near a minimum, the weights keep moving around it by an amount determined by the learning rate."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/averaging/ema-optimizer/ema-optimizer.ts","packages/polyak/src/averaging/batch-norm/batches.ts","docs/examples/starts/averaged-model.ts","docs/examples/averaged-model.ts","docs/examples/starts/train.ts","docs/examples/starts/minimize.ts","docs/examples/swap.ts","docs/examples/average-functions.ts","docs/examples/update-bn.ts","docs/examples/swa-recipe.ts","docs/examples/ema-recipe.ts","playground/experiments/two-moons.ts","playground/experiments/digits.ts"],"tests":["packages/polyak/src/averaging/ema-optimizer/ema-optimizer.gpu.test.ts","packages/polyak/src/averaging/ema-optimizer/ema-optimizer.test.ts","packages/polyak/src/averaging/batch-norm/update-bn.test.ts","docs/examples/starts.test.ts","docs/examples/examples.test.ts","docs/examples/update-bn.test.ts","playground/experiments/two-moons.test.ts","playground/experiments/digits.test.ts"]}},"headers":[],"relativePath":"optim/weight-averaging.md","filePath":"optim/weight-averaging.md","lastUpdated":1795667181000}');
const __default__ = { name: "optim/weight-averaging.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_LivePlayground = resolveComponent("LivePlayground");
      const _component_AverageFigure = resolveComponent("AverageFigure");
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="weight-averaging-swa-and-ema" tabindex="-1">Weight Averaging (SWA and EMA) <a class="header-anchor" href="#weight-averaging-swa-and-ema" aria-label="Permalink to &quot;Weight Averaging (SWA and EMA)&quot;">​</a></h1><p>Training with noisy gradients does not converge to a point. Near a minimum, the weights keep moving around it by an amount determined by the learning rate. The mean of many of those weights is closer to the minimum than almost any one of them.</p><p>Two kinds of average are common:</p><ul><li><strong>EMA</strong>, the exponential moving average, is updated after every step and forgets the past at a constant rate.</li><li><strong>SWA</strong>, stochastic weight averaging, is the equal mean of weights taken late in training, often once per epoch.</li></ul><p>Averaging the iterates goes back to <a href="https://doi.org/10.1137/0330046" target="_blank" rel="noreferrer">Polyak and Juditsky (1992)</a>. SWA is from <a href="https://arxiv.org/abs/1803.05407" target="_blank" rel="noreferrer">Izmailov et al. (2018)</a>.</p><table tabindex="0"><thead><tr><th>Use</th><th>When</th></tr></thead><tbody><tr><td><a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a></td><td>You want an EMA of the weights, updated by the optimizer itself.</td></tr><tr><td><a href="/api/classes/AveragedModel"><code>AveragedModel</code></a></td><td>You decide when to average: SWA, an EMA of a whole model, or a custom averaging rule.</td></tr><tr><td><a href="/api/classes/EmaCallback"><code>EmaCallback</code></a></td><td>You train with <code>fit</code> and want the averages evaluated after each epoch.</td></tr><tr><td><a href="/api/classes/PostHocEma"><code>PostHocEma</code></a></td><td>You want to choose the width of the average after training.</td></tr></tbody></table>`);
      _push(ssrRenderComponent(_component_LivePlayground, { experiment: "two-moons" }, null, _parent));
      _push(`<h2 id="constructing-averaged-models" tabindex="-1">Constructing averaged models <a class="header-anchor" href="#constructing-averaged-models" aria-label="Permalink to &quot;Constructing averaged models&quot;">​</a></h2><p><a href="/api/classes/AveragedModel"><code>AveragedModel</code></a> copies a model and keeps the averages in the copy. Its names and behavior are those of <code>torch.optim.swa_utils</code>. By default, it uses SWA:</p>`);
      _push(ssrRenderComponent(ExampleProgram, {
        folder: "starts",
        file: "averaged-model.ts"
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class AveragedModel&lt;S extends LayersModelLike | readonly Variable[]&gt;" data-description="Averages of a model&#39;s weights, independent of the training loop: SWA by default, or EMA or a custom average. The semantics are those of \`torch.optim.swa_utils.AveragedModel\` (torch 2): the first update copies the weights, later ones average."${_scopeId}>AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class SGD" data-description="Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov&#39;s (Sutskever et al. 2013)."${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function linspace(start: number, stop: number, num: number): tf.Tensor1D
export linspace" data-description="Return an evenly spaced sequence of numbers over the given interval."${_scopeId}>linspace</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>-</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.reshape&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(shape: number[]): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>reshape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.sub&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>sub</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] })],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Sequential&gt;"${_scopeId}>averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new AveragedModel&lt;tf.Sequential&gt;(source: tf.Sequential, options?: AveragedModelOptions): AveragedModel&lt;tf.Sequential&gt;"${_scopeId}>AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new SGD(...args: OptimizerArguments&lt;SGDOptions&gt;): SGD"${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below."${_scopeId}>callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>    // as often as you like, between steps</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}>    </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="CustomCallbackArgs.onEpochEnd?: (epoch: number, logs?: tf.Logs) =&gt; void | Promise&lt;void&gt;"${_scopeId}>onEpochEnd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Sequential&gt;"${_scopeId}>averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="AveragedModel&lt;Sequential&gt;.updateParameters(source: tf.Sequential): void" data-description="Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a rebuilt model, they are matched by order."${_scopeId}>updateParameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  },</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Sequential&gt;"${_scopeId}>averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="AveragedModel&lt;Sequential&gt;.module: tf.Sequential" data-description="For a LayersModel: a model with the same architecture that contains the averages."${_scopeId}>module</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.predict(x: tf.Tensor | tf.Tensor[], args?: ModelPredictArgs): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples."${_scopeId}>predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type."${_scopeId}>Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Sequential&gt;"${_scopeId}>averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="AveragedModel&lt;Sequential&gt;.nAveraged: number" data-description="The number of sets of weights in the averages."${_scopeId}>nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>prediction</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]" data-description="The shape of the tensor."${_scopeId}>shape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span></code></pre></div>`);
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
                          "data-type": "class AveragedModel<S extends LayersModelLike | readonly Variable[]>",
                          "data-description": "Averages of a model's weights, independent of the training loop: SWA by default, or EMA or a custom average. The semantics are those of `torch.optim.swa_utils.AveragedModel` (torch 2): the first update copies the weights, later ones average."
                        }, "AveragedModel")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "64"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R1>.reshape<tf.Tensor<tf.Rank>>(shape: number[]): tf.Tensor<tf.Rank>"
                        }, "reshape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "64"),
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
                          "data-type": "const ys: tf.Tensor<tf.Rank>"
                        }, "ys")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": ["),
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
                          "data-type": "LayerArgs.inputShape?: tf.Shape",
                          "data-description": "If defined, will be used to create an input layer to insert before this layer. If both `inputShape` and `batchInputShape` are defined, `batchInputShape` will be used. This argument is only applicable to input layers (the first layer of a model)."
                        }, "inputShape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "] })],")
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
                          "data-type": "const averaged: AveragedModel<tf.Sequential>"
                        }, "averaged")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new AveragedModel<tf.Sequential>(source: tf.Sequential, options?: AveragedModelOptions): AveragedModel<tf.Sequential>"
                        }, "AveragedModel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "({")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelCompileArgs.optimizer: string | tf.Optimizer",
                          "data-description": "An instance of `tf.train.Optimizer` or a string name for an Optimizer."
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "new"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelCompileArgs.loss: string | string[] | {\n    [outputName: string]: string;\n} | LossOrMetricFn | LossOrMetricFn[] | {\n    [outputName: string]: LossOrMetricFn;\n}",
                          "data-description": "Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'meanSquaredError'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "    // as often as you like, between steps")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, "    "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "CustomCallbackArgs.onEpochEnd?: (epoch: number, logs?: tf.Logs) => void | Promise<void>"
                        }, "onEpochEnd")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": () "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averaged: AveragedModel<tf.Sequential>"
                        }, "averaged")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "AveragedModel<Sequential>.updateParameters(source: tf.Sequential): void",
                          "data-description": "Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a rebuilt model, they are matched by order."
                        }, "updateParameters")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  },")
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
                          "data-type": "const prediction: tf.Tensor<tf.Rank>"
                        }, "prediction")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averaged: AveragedModel<tf.Sequential>"
                        }, "averaged")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "AveragedModel<Sequential>.module: tf.Sequential",
                          "data-description": "For a LayersModel: a model with the same architecture that contains the averages."
                        }, "module")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averaged: AveragedModel<tf.Sequential>"
                        }, "averaged")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "AveragedModel<Sequential>.nAveraged: number",
                          "data-description": "The number of sets of weights in the averages."
                        }, "nAveraged")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const prediction: tf.Tensor<tf.Rank>"
                        }, "prediction")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]",
                          "data-description": "The shape of the tensor."
                        }, "shape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ])
                  ])
                ])
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`<p>For an EMA, pass the averaging function:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;tf.LayersModel&gt;(source: tf.LayersModel, options?: AveragedModelOptions): AveragedModel&lt;tf.LayersModel&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModelOptions.multiAvgFn?: MultiAvgFn" data-description="Computes the new averages of all tensors at once, in place.">multiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function getEmaMultiAvgFn(decay?: number): MultiAvgFn" data-description="Exponential moving average of all tensors at once: on WebGPU one kernel per tensor, in place, in one submit.">getEmaMultiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>The first <code>updateParameters</code> copies the weights, so the weights at construction are not included. Each later call averages. <code>averaged.module</code> is the copy, a regular <code>LayersModel</code> that you can predict with. <code>averaged.parameters()</code> returns the averaged variables in order, and <code>averaged.nAveraged</code> counts the updates.</p><p>You can also average a list of variables:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Variable&lt;tf.Rank&gt;[]&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;tf.Variable&lt;tf.Rank&gt;[]&gt;(source: tf.Variable&lt;tf.Rank&gt;[], options?: AveragedModelOptions): AveragedModel&lt;tf.Variable&lt;tf.Rank&gt;[]&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="kernel: tf.Variable&lt;tf.Rank&gt;">kernel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="bias: tf.Variable&lt;tf.Rank&gt;">bias</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">]);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Variable&lt;tf.Rank&gt;[]&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;Variable&lt;Rank&gt;[]&gt;.updateParameters(source: tf.Variable&lt;tf.Rank&gt;[]): void" data-description="Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a rebuilt model, they are matched by order.">updateParameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="kernel: tf.Variable&lt;tf.Rank&gt;">kernel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="bias: tf.Variable&lt;tf.Rank&gt;">bias</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">]);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const meanKernel: tf.Variable&lt;tf.Rank&gt; | undefined">meanKernel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const meanBias: tf.Variable&lt;tf.Rank&gt; | undefined">meanBias</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.Variable&lt;tf.Rank&gt;[]&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;Variable&lt;Rank&gt;[]&gt;.parameters(): tf.Variable[]" data-description="The averaged variables, in the order of the model&#39;s weights, without buffers. They are owned by this object.">parameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"></span></code></pre></div><p><code>updateParameters</code> matches weights with averages by name, so their order does not matter. If all names differ, as in a rebuilt model, variables are matched by order. If only some names match, or a shape differs, an error lists everything that is missing, unexpected or different, and nothing is averaged.</p><p><code>device: &#39;cpu&#39;</code> keeps the averages in CPU memory, and <code>await averaged.join()</code> waits until they are complete:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;tf.LayersModel&gt;(source: tf.LayersModel, options?: AveragedModelOptions): AveragedModel&lt;tf.LayersModel&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModelOptions.device?: &quot;model&quot; | &quot;cpu&quot;" data-description="Where to store the averages: on the device of the model, or in CPU memory, which requires Polyak&#39;s own averaging functions. For the CPU, the weights of each update are read back while training continues, and \`join()\` waits until all have arrived.">device</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;cpu&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.updateParameters(source: tf.LayersModel): void" data-description="Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a rebuilt model, they are matched by order.">updateParameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">); </span><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// does not wait</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.join(): Promise&lt;void&gt;" data-description="With \`device: &#39;cpu&#39;\`, waits until the averages are complete; otherwise they always are.">join</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[]">prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.module: tf.LayersModel" data-description="For a LayersModel: a model with the same architecture that contains the averages.">module</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples.">predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="x: tf.Tensor&lt;tf.Rank&gt;">x</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>This works <a href="./ema-optimizer#averages-on-the-cpu">as for <code>EMAOptimizer</code></a>, but only with the averaging functions that Polyak provides.</p><p><code>await averaged.stateDict()</code> returns the averages and the count as plain data. <code>loadStateDict</code> restores them in order and checks their shapes.</p><h2 id="the-formula" tabindex="-1">The formula <a class="header-anchor" href="#the-formula" aria-label="Permalink to &quot;The formula&quot;">​</a></h2><p>With weights <math><msub><mi>W</mi><mi>t</mi></msub></math> after <math><mi>t</mi></math> steps and decay <math><mi>d</mi></math>, the exponential moving average is</p><div class="formula"><math displaystyle="true"><mtable displaystyle="true" class="tml-jot"><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><msub><mpadded lspace="0"><mi>EMA</mi></mpadded><mn>0</mn></msub></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mo>=</mo><msub><mi>W</mi><mn>0</mn></msub></mrow></mtd></mtr><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><msub><mpadded lspace="0"><mi>EMA</mi></mpadded><mrow><mi>t</mi><mo>+</mo><mn>1</mn></mrow></msub></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mo>=</mo><mi>d</mi><mo>⋅</mo><msub><mpadded lspace="0"><mi>EMA</mi></mpadded><mi>t</mi></msub></mrow></mtd></mtr><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><mrow></mrow></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mphantom><mrow></mrow><mo>=</mo><mrow></mrow></mphantom><mo>+</mo><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mn>1</mn><mo>−</mo><mi>d</mi><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mo>⋅</mo><msub><mi>W</mi><mrow><mi>t</mi><mo>+</mo><mn>1</mn></mrow></msub></mrow></mtd></mtr></mtable></math></div><p>The average includes the weights after the step, not those before it. With <math><mi>n</mi></math> sets of weights averaged so far, SWA is</p><div class="formula"><math displaystyle="true"><mtable displaystyle="true" class="tml-jot"><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><msub><mpadded lspace="0"><mi>SWA</mi></mpadded><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msub></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mo>=</mo><msub><mpadded lspace="0"><mi>SWA</mi></mpadded><mi>n</mi></msub></mrow></mtd></mtr><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><mrow></mrow></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mphantom><mrow></mrow><mo>=</mo><mrow></mrow></mphantom><mo>+</mo><mfrac><mrow><msub><mi>W</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msub><mo>−</mo><msub><mpadded lspace="0"><mi>SWA</mi></mpadded><mi>n</mi></msub></mrow><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mfrac></mrow></mtd></mtr></mtable></math></div><p>The figure shows the noisy path of two weights and its EMA. A higher decay makes the average smoother, but increases its lag. See <a href="./decay-and-warmup">Decay and warmup</a> for half-lives and how to set the decay.</p>`);
      _push(ssrRenderComponent(_component_AverageFigure, null, null, _parent));
      _push(`<h2 id="emaoptimizer" tabindex="-1">EMAOptimizer <a class="header-anchor" href="#emaoptimizer" aria-label="Permalink to &quot;EMAOptimizer&quot;">​</a></h2><p><a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a> wraps an optimizer. Each step runs the wrapped optimizer&#39;s step and then updates the averages. It is itself a <code>tf.Optimizer</code>, so you can pass it to <code>compile</code>:</p>`);
      _push(ssrRenderComponent(ExampleProgram, {
        folder: "starts",
        file: "train.ts"
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it."${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// Two overlapping classes of points.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const points: (seed: number) =&gt; {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>points</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> number</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const labels: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>labels</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function range(start: number, stop: number, step?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;): tf.Tensor1D
export range" data-description="Creates a new \`tf.Tensor1D\` filled with the numbers in the range provided."${_scopeId}>range</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>512</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.mod&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mod</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function scalar(value: number | boolean | string | Uint8Array, dtype?: tf.DataType): tf.Scalar
export scalar" data-description="Creates rank-0 \`tf.Tensor\` (scalar) with the provided value and dtype."${_scopeId}>scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>)).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.toInt&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>toInt</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution."${_scopeId}>randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>512</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="seed: number"${_scopeId}>seed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const noise: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>noise</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.add&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>add</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const labels: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>labels</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.reshape&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(shape: number[]): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>reshape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>512</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.toFloat&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>toFloat</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>());</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function oneHot(indices: tf.Tensor | tf.TensorLike, depth: number, onValue?: number, offValue?: number, dtype?: tf.DataType): tf.Tensor
export oneHot" data-description="Creates a one-hot \`tf.Tensor\`. The locations represented by \`indices\` take value \`onValue\` (defaults to 1), while all other locations take value \`offValue\` (defaults to 0). If \`indices\` is rank \`R\`, the output has rank \`R+1\` with the last axis of size \`depth\`. \`indices\` used to encode prediction class must start from 0. For example,  if you have 3 classes of data, class 1 should be encoded as 0, class 2  should be 1, and class 3 should be 2."${_scopeId}>oneHot</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const labels: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>labels</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.toFloat&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>toFloat</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>() };</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>};</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const training: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>training</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const points: (seed: number) =&gt; {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>points</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const test: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>test</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const points: (seed: number) =&gt; {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>points</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>32</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.activation?: ActivationIdentifier" data-description="Activation function to use."${_scopeId}>activation</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;relu&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.activation?: ActivationIdentifier" data-description="Activation function to use."${_scopeId}>activation</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;softmax&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  ],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;"${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam"${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.03</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }), {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1]."${_scopeId}>decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.99</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;categoricalCrossentropy&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const training: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>training</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const training: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>training</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; Promise&lt;number | undefined&gt;"${_scopeId}>evaluate</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> async</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const loss: tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.evaluate(x: tf.Tensor | tf.Tensor[], y: tf.Tensor | tf.Tensor[], args?: tf.ModelEvaluateArgs): tf.Scalar | tf.Scalar[]" data-description="Returns the loss value &amp; metrics values for the model in test mode."${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const test: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>test</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const test: {
    xs: tf.Tensor&lt;tf.Rank&gt;;
    ys: tf.Tensor&lt;tf.Rank&gt;;
}"${_scopeId}>test</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="type Scalar = tf.Tensor&lt;tf.Rank.R0&gt;
export Scalar"${_scopeId}>Scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.data&lt;&quot;float32&quot;&gt;(): Promise&lt;Float32Array&lt;ArrayBufferLike&gt;&gt;" data-description="Asynchronously downloads the values from the \`tf.Tensor\`. Returns a promise of \`TypedArray\` that resolves when the computation has finished."${_scopeId}>data</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&gt;())[</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>];</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>};</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;trained&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; Promise&lt;number | undefined&gt;"${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>());</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;averaged&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;Promise&lt;number | undefined&gt;&gt;(body: () =&gt; Promise&lt;number | undefined&gt;, options?: SwapOptions): Promise&lt;number | undefined&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually."${_scopeId}>swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; Promise&lt;number | undefined&gt;"${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>));</span></span></code></pre></div>`);
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
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// Two overlapping classes of points.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const points: (seed: number) => {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "points")
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
                          "data-type": "const labels: tf.Tensor<tf.Rank>"
                        }, "labels")
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
                          "data-type": 'function range(start: number, stop: number, step?: number, dtype?: "float32" | "int32"): tf.Tensor1D\nexport range',
                          "data-description": "Creates a new `tf.Tensor1D` filled with the numbers in the range provided."
                        }, "range")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "512"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R1>.mod<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "mod")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
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
                          "data-type": "function scalar(value: number | boolean | string | Uint8Array, dtype?: tf.DataType): tf.Scalar\nexport scalar",
                          "data-description": "Creates rank-0 `tf.Tensor` (scalar) with the provided value and dtype."
                        }, "scalar")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "))."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.toInt<tf.Tensor<tf.Rank>>(this: tf.Tensor<tf.Rank>): tf.Tensor<tf.Rank>"
                        }, "toInt")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "512"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "], "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
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
                          "data-type": "const xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const noise: tf.Tensor<tf.Rank>"
                        }, "noise")
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
                          "data-type": "const labels: tf.Tensor<tf.Rank>"
                        }, "labels")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.reshape<tf.Tensor<tf.Rank>>(shape: number[]): tf.Tensor<tf.Rank>"
                        }, "reshape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "512"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "])."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.toFloat<tf.Tensor<tf.Rank>>(this: tf.Tensor<tf.Rank>): tf.Tensor<tf.Rank>"
                        }, "toFloat")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "());")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  return"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ys: tf.Tensor<tf.Rank>"
                        }, "ys")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
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
                          "data-type": "function oneHot(indices: tf.Tensor | tf.TensorLike, depth: number, onValue?: number, offValue?: number, dtype?: tf.DataType): tf.Tensor\nexport oneHot",
                          "data-description": "Creates a one-hot `tf.Tensor`. The locations represented by `indices` take value `onValue` (defaults to 1), while all other locations take value `offValue` (defaults to 0). If `indices` is rank `R`, the output has rank `R+1` with the last axis of size `depth`. `indices` used to encode prediction class must start from 0. For example,  if you have 3 classes of data, class 1 should be encoded as 0, class 2  should be 1, and class 3 should be 2."
                        }, "oneHot")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const labels: tf.Tensor<tf.Rank>"
                        }, "labels")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.toFloat<tf.Tensor<tf.Rank>>(this: tf.Tensor<tf.Rank>): tf.Tensor<tf.Rank>"
                        }, "toFloat")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "() };")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "};")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const training: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "training")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const points: (seed: number) => {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "points")
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
                          "data-type": "const test: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "test")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const points: (seed: number) => {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "points")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "32"),
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'relu'"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "],")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.activation?: ActivationIdentifier",
                          "data-description": "Activation function to use."
                        }, "activation")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'softmax'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }),")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.03"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.99"),
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'categoricalCrossentropy'"),
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
                          "data-type": "const training: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "training")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const training: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "training")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ys: tf.Tensor<tf.Rank>"
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
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
                          "data-type": "const evaluate: () => Promise<number | undefined>"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " async"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " () "),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const test: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "test")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "xs: tf.Tensor<tf.Rank>"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const test: {\n    xs: tf.Tensor<tf.Rank>;\n    ys: tf.Tensor<tf.Rank>;\n}"
                        }, "test")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ys: tf.Tensor<tf.Rank>"
                        }, "ys")
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
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  return"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
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
                          "data-type": 'Tensor<Rank.R0>.data<"float32">(): Promise<Float32Array<ArrayBufferLike>>',
                          "data-description": "Asynchronously downloads the values from the `tf.Tensor`. Returns a promise of `TypedArray` that resolves when the computation has finished."
                        }, "data")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "<"),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'float32'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ">())["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "];")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "};")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'trained'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const evaluate: () => Promise<number | undefined>"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "());")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'averaged'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EMAOptimizer<Adam>.swapEmaWeights<Promise<number | undefined>>(body: () => Promise<number | undefined>, options?: SwapOptions): Promise<number | undefined> (+1 overload)",
                          "data-description": "Swaps the averages into the model's variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually."
                        }, "swapEmaWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const evaluate: () => Promise<number | undefined>"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "));")
                    ])
                  ])
                ])
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`<p>You can wrap any <code>tf.Optimizer</code>. With a <a href="./">Polyak optimizer</a>, such as <a href="/api/classes/Adam"><code>Adam</code></a> in this example, the step and the average take a single pass on WebGPU. With a tfjs optimizer, the averages take a separate pass after the step:</p>`);
      _push(ssrRenderComponent(ExampleProgram, {
        folder: "starts",
        file: "minimize.ts"
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it."${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor1D"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function linspace(start: number, stop: number, num: number): tf.Tensor1D
export linspace" data-description="Return an evenly spaced sequence of numbers over the given interval."${_scopeId}>linspace</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>-</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>16</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor1D"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const slope: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>slope</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="variable&lt;tf.Rank.R0&gt;(initialValue: tf.Tensor&lt;tf.Rank.R0&gt;, trainable?: boolean, name?: string, dtype?: tf.DataType): tf.Variable&lt;tf.Rank.R0&gt;
export variable" data-description="Creates a new variable with the provided initial value. \`\`\`js const x = tf.variable(tf.tensor([1, 2, 3])); x.assign(tf.tensor([4, 5, 6]));"${_scopeId}>variable</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function scalar(value: number | boolean | string | Uint8Array, dtype?: tf.DataType): tf.Scalar
export scalar" data-description="Creates rank-0 \`tf.Tensor\` (scalar) with the provided value and dtype."${_scopeId}>scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>));</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const loss: () =&gt; tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const losses: {
    absoluteDifference: &lt;T extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, O extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;&gt;(labels: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T, predictions: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; O;
    ... 7 more ...;
    softmaxCrossEntropy: &lt;T_8 extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, O_8 extends import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;&gt;(onehotLabels: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T_8, logits: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | T_8, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, labelSmoothing?: number, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; O_8;
}
export losses"${_scopeId}>losses</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="meanSquaredError: &lt;tf.Tensor&lt;tf.Rank&gt;, tf.Tensor&lt;tf.Rank&gt;&gt;(labels: tf.Tensor&lt;tf.Rank&gt; | tf.TensorLike, predictions: tf.Tensor&lt;tf.Rank&gt; | tf.TensorLike, weights?: import(&quot;@tensorflow/tfjs-core/dist/types&quot;).TensorLike | import(&quot;@tensorflow/tfjs-core/dist/tensor&quot;).Tensor&lt;import(&quot;@tensorflow/tfjs-core/dist/types&quot;).Rank&gt;, reduction?: import(&quot;@tensorflow/tfjs-core/dist/base&quot;).Reduction) =&gt; tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>meanSquaredError</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor1D"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const slope: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>slope</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>)).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.asScalar&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(): tf.Scalar"${_scopeId}>asScalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.SGDOptimizer&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EMAOptimizer&lt;tf.SGDOptimizer&gt;(inner: tf.SGDOptimizer, options?: EMAOptimizerOptions): EMAOptimizer&lt;tf.SGDOptimizer&gt;"${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const train: typeof tf.OptimizerConstructors"${_scopeId}>train</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="OptimizerConstructors.sgd(learningRate: number): tf.SGDOptimizer" data-description="Constructs a \`tf.SGDOptimizer\` that uses stochastic gradient descent."${_scopeId}>sgd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>), {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1]."${_scopeId}>decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>for</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let step: number"${_scopeId}>step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>; </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let step: number"${_scopeId}>step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>&lt;</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 100</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>; </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let step: number"${_scopeId}>step</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>++</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.SGDOptimizer&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;SGDOptimizer&gt;.minimize(f: () =&gt; tf.Scalar, returnCost?: boolean, varList?: tf.Variable[], clipping?: ClippingOptions): tf.Scalar | null" data-description="Computes the gradients of a loss, and takes one step."${_scopeId}>minimize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: () =&gt; tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>false</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const slope: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>slope</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>}</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; number | undefined"${_scopeId}>evaluate</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const slope: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>slope</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.dataSync&lt;&quot;float32&quot;&gt;(): Float32Array&lt;ArrayBufferLike&gt;" data-description="Synchronously downloads the values from the \`tf.Tensor\`. This blocks the UI thread until the values are ready, which can cause performance issues."${_scopeId}>dataSync</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>&gt;()[</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>];</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;trained&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; number | undefined"${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>());</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;averaged&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.SGDOptimizer&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;SGDOptimizer&gt;.swapEmaWeights&lt;number | undefined&gt;(body: () =&gt; number | undefined, options?: SwapOptions): number | undefined (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually."${_scopeId}>swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const evaluate: () =&gt; number | undefined"${_scopeId}>evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>));</span></span></code></pre></div>`);
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
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor1D"
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "16"),
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
                          "data-type": "const xs: tf.Tensor1D"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R1>.mul<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "mul")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "3"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const slope: tf.Variable<tf.Rank.R0>"
                        }, "slope")
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
                          "data-type": "variable<tf.Rank.R0>(initialValue: tf.Tensor<tf.Rank.R0>, trainable?: boolean, name?: string, dtype?: tf.DataType): tf.Variable<tf.Rank.R0>\nexport variable",
                          "data-description": "Creates a new variable with the provided initial value. ```js const x = tf.variable(tf.tensor([1, 2, 3])); x.assign(tf.tensor([4, 5, 6]));"
                        }, "variable")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
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
                          "data-type": "function scalar(value: number | boolean | string | Uint8Array, dtype?: tf.DataType): tf.Scalar\nexport scalar",
                          "data-description": "Creates rank-0 `tf.Tensor` (scalar) with the provided value and dtype."
                        }, "scalar")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "));")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: () => tf.Scalar"
                        }, "loss")
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
                          "data-type": "const ys: tf.Tensor<tf.Rank>"
                        }, "ys")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const xs: tf.Tensor1D"
                        }, "xs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R1>.mul<tf.Tensor<tf.Rank>>(b: tf.Tensor | tf.TensorLike): tf.Tensor<tf.Rank>"
                        }, "mul")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const slope: tf.Variable<tf.Rank.R0>"
                        }, "slope")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "))."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.asScalar<tf.Tensor<tf.Rank>>(): tf.Scalar"
                        }, "asScalar")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
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
                          "data-type": "const optimizer: EMAOptimizer<tf.SGDOptimizer>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new EMAOptimizer<tf.SGDOptimizer>(inner: tf.SGDOptimizer, options?: EMAOptimizerOptions): EMAOptimizer<tf.SGDOptimizer>"
                        }, "EMAOptimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
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
                          "data-type": "const train: typeof tf.OptimizerConstructors"
                        }, "train")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "OptimizerConstructors.sgd(learningRate: number): tf.SGDOptimizer",
                          "data-description": "Constructs a `tf.SGDOptimizer` that uses stochastic gradient descent."
                        }, "sgd")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "), {")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.9"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "});")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "for"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "let"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let step: number"
                        }, "step")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "; "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let step: number"
                        }, "step")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "<"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 100"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "; "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let step: number"
                        }, "step")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "++"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<tf.SGDOptimizer>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EMAOptimizer<SGDOptimizer>.minimize(f: () => tf.Scalar, returnCost?: boolean, varList?: tf.Variable[], clipping?: ClippingOptions): tf.Scalar | null",
                          "data-description": "Computes the gradients of a loss, and takes one step."
                        }, "minimize")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const loss: () => tf.Scalar"
                        }, "loss")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "false"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", ["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const slope: tf.Variable<tf.Rank.R0>"
                        }, "slope")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "}")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const evaluate: () => number | undefined"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " () "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const slope: tf.Variable<tf.Rank.R0>"
                        }, "slope")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "];")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'trained'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const evaluate: () => number | undefined"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "());")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'averaged'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<tf.SGDOptimizer>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EMAOptimizer<SGDOptimizer>.swapEmaWeights<number | undefined>(body: () => number | undefined, options?: SwapOptions): number | undefined (+1 overload)",
                          "data-description": "Swaps the averages into the model's variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually."
                        }, "swapEmaWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const evaluate: () => number | undefined"
                        }, "evaluate")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "));")
                    ])
                  ])
                ])
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`<p>The averages start from the weights before the first step. They are updated if <code>currentStep</code> is a multiple of <code>everyNSteps</code> before it is incremented, so the first step is always included. These are the semantics of <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a> in NVIDIA NeMo. See <a href="./ema-optimizer">EMAOptimizer</a> for all options.</p><h2 id="evaluating-with-the-averages" tabindex="-1">Evaluate with the EMA: <code>swapEmaWeights</code> <a class="header-anchor" href="#evaluating-with-the-averages" aria-label="Permalink to &quot;Evaluate with the EMA: \`swapEmaWeights\` {#evaluating-with-the-averages}&quot;">​</a></h2><p><code>swapEmaWeights</code> replaces the weights with the averages, runs a function, and restores the weights, even if the function throws or its promise rejects:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const accuracy: number">accuracy</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights&lt;Promise&lt;number&gt;&gt;(body: () =&gt; Promise&lt;number&gt;, options?: SwapOptions): Promise&lt;number&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="evaluate: () =&gt; Promise&lt;number&gt;">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>The swap exchanges references, not values. It copies nothing, <a href="/source/packages/polyak/src/averaging/ema-optimizer/ema-optimizer.gpu.test.ts.txt">calls no GPU function</a>, and the restored weights are <a href="/source/packages/polyak/src/averaging/ema-optimizer/swap.test.ts.txt">identical bit for bit</a>.</p><p>Without a function, it returns a <a href="/api/classes/WeightSwap"><code>WeightSwap</code></a>, whose <code>restore()</code> restores the weights. With <code>using</code>, this happens at the end of the block:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">using</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="using _averages: WeightSwap">_averages</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights(body?: undefined, options?: SwapOptions): WeightSwap (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt;">prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples.">predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="x: tf.Tensor&lt;tf.Rank&gt;">x</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type.">Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"></span></code></pre></div><p>With <code>enabled: false</code>, the function runs with the raw weights, so you can use the same line for both cases:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const score: number">score</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights&lt;number&gt;(body: () =&gt; number, options?: SwapOptions): number (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="evaluate: () =&gt; number">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SwapOptions.enabled?: boolean" data-description="Whether to swap at all; \`false\` runs the body with the raw weights.">enabled</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="useAverages: boolean">useAverages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>A step inside a swap is an error, and so is a nested swap. Before the first step, there is nothing to average yet, and the function runs with the weights themselves.</p><p>With <code>fit</code>, <a href="./ema-callback"><code>EmaCallback</code></a> evaluates the averages after each epoch. The digits figure shows the accuracy of one run with the trained weights and with their average:</p>`);
      _push(ssrRenderComponent(_component_LivePlayground, { experiment: "digits" }, null, _parent));
      _push(`<h2 id="custom-averaging-strategies" tabindex="-1">Custom averaging strategies <a class="header-anchor" href="#custom-averaging-strategies" aria-label="Permalink to &quot;Custom averaging strategies&quot;">​</a></h2><p>An averaging rule has one of two forms. The simple one, <code>avgFn</code>, returns the new average of one tensor. It runs inside <code>tf.tidy</code>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;(source: readonly tf.Variable&lt;tf.Rank&gt;[], options?: AveragedModelOptions): AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="variables: readonly tf.Variable&lt;tf.Rank&gt;[]">variables</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModelOptions.avgFn?: AvgFn" data-description="Computes the new average of one tensor. Cannot be combined with \`multiAvgFn\`.">avgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="average: tf.Tensor&lt;tf.Rank&gt;">average</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weights: tf.Tensor&lt;tf.Rank&gt;">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="average: tf.Tensor&lt;tf.Rank&gt;">average</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;">mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.add&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;">add</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weights: tf.Tensor&lt;tf.Rank&gt;">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;">mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p><code>multiAvgFn</code> receives all variables at once and assigns to them. Both receive the number of sets of weights averaged so far. This example warms up an EMA:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;(source: readonly tf.Variable&lt;tf.Rank&gt;[], options?: AveragedModelOptions): AveragedModel&lt;readonly tf.Variable&lt;tf.Rank&gt;[]&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="variables: readonly tf.Variable&lt;tf.Rank&gt;[]">variables</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModelOptions.multiAvgFn?: MultiAvgFn" data-description="Computes the new averages of all tensors at once, in place.">multiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="averages: readonly tf.Variable&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weights: readonly tf.Tensor&lt;tf.Rank&gt;[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="nAveraged: number">nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const decay: number">decay</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var Math: Math" data-description="An intrinsic object that provides basic mathematics functionality and constants.">Math</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Math.min(...values: number[]): number" data-description="Returns the smaller of a set of supplied numeric expressions.">min</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">      0.999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      (</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> +</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="nAveraged: number">nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">/</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">10</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> +</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="nAveraged: number">nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    );</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">    </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function getEmaMultiAvgFn(decay?: number): MultiAvgFn" data-description="Exponential moving average of all tensors at once: on WebGPU one kernel per tensor, in place, in one submit.">getEmaMultiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const decay: number">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averages: readonly tf.Variable&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weights: readonly tf.Tensor&lt;tf.Rank&gt;[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="nAveraged: number">nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>Pass one or the other, not both. The built-in functions come in both forms:</p><table tabindex="0"><thead><tr><td></td><th>For one tensor</th><th>For all, fused on WebGPU</th></tr></thead><tbody><tr><td>EMA</td><td><a href="/api/functions/getEmaAvgFn"><code>getEmaAvgFn(0.999)</code></a></td><td><a href="/api/functions/getEmaMultiAvgFn"><code>getEmaMultiAvgFn(0.999)</code></a></td></tr><tr><td>SWA</td><td><a href="/api/functions/getSwaAvgFn"><code>getSwaAvgFn()</code></a></td><td><a href="/api/functions/getSwaMultiAvgFn"><code>getSwaMultiAvgFn()</code></a></td></tr></tbody></table><p>Both forms compute the same averages, up to rounding. By default, <a href="/api/classes/AveragedModel"><code>AveragedModel</code></a> uses fused SWA.</p><h2 id="swa-learning-rate-schedules" tabindex="-1">SWA learning rate schedules <a class="header-anchor" href="#swa-learning-rate-schedules" aria-label="Permalink to &quot;SWA learning rate schedules&quot;">​</a></h2><p>SWA needs weights that differ from each other, so the learning rate must not fall to zero. <a href="./schedules/swa-lr"><code>SWALR</code></a> anneals it to a fixed value and keeps it there. See <a href="#putting-it-all-together-swa">Putting it all together: SWA</a> for a training loop.</p><h2 id="batch-normalization" tabindex="-1">Batch normalization <a class="header-anchor" href="#batch-normalization" aria-label="Permalink to &quot;Batch normalization&quot;">​</a></h2><p>Batch normalization keeps running statistics that training updates but gradients do not. <code>useBuffers</code> decides what happens to them in the averaged model:</p><ul><li><code>false</code>, the default, copies them from the model at each update.</li><li><code>true</code> averages them like the weights.</li></ul><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;tf.LayersModel&gt;(source: tf.LayersModel, options?: AveragedModelOptions): AveragedModel&lt;tf.LayersModel&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModelOptions.multiAvgFn?: MultiAvgFn" data-description="Computes the new averages of all tensors at once, in place.">multiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function getEmaMultiAvgFn(decay?: number): MultiAvgFn" data-description="Exponential moving average of all tensors at once: on WebGPU one kernel per tensor, in place, in one submit.">getEmaMultiAvgFn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.999</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModelOptions.useBuffers?: boolean" data-description="Whether to average buffers too, such as the moving statistics of batch normalization. If false, they are copied at each update.">useBuffers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">true</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>Neither matches the statistics of the averaged weights exactly. To compute these, <a href="/api/functions/updateBn"><code>updateBn</code></a> makes a pass over the data with the averaged model at the end of training:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function updateBn(loader: BatchLoader, model: LayersModelLike | {
    readonly module: LayersModelLike;
    join?(): Promise&lt;void&gt;;
}, options?: UpdateBnOptions): Promise&lt;void&gt;" data-description="Recomputes the moving mean and variance of all batch normalization layers of a model, including nested models, as the equal mean over the batches of a loader, so that they match averaged weights. The semantics are those of \`torch.optim.swa_utils.update_bn\`.">updateBn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="dataset: tf.data.Dataset&lt;{
    xs: tf.Tensor;
    ys: tf.Tensor;
}&gt;">dataset</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[]">prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.module: tf.LayersModel" data-description="For a LayersModel: a model with the same architecture that contains the averages.">module</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples.">predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="x: tf.Tensor&lt;tf.Rank&gt;">x</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>The data is a <code>tf.data.Dataset</code>, an array or any other iterable of batches, including async iterables, or a single tensor. A batch is <code>x</code>, <code>[x, …]</code> or <code>{ xs, … }</code>. Batches of a dataset are disposed for you; you dispose all others. Each batch runs forward in training mode, and each batch normalization layer gets the equal mean of the batches&#39; means and variances. Nothing else changes, and a model without such a layer is not modified. If the data or the model throws, the old statistics are restored.</p><p>The variances are unbiased, with <math><mrow><mi>n</mi><mo>−</mo><mn>1</mn></mrow></math> in the denominator, as in PyTorch: they estimate the variance of the data, whatever the batch size. tfjs itself averages the biased ones during training. <a href="/api/functions/updateBn"><code>updateBn(dataset, averaged, { unbiased: false })</code></a> does the same, and also accepts batches with one value per channel.</p><p>To keep the statistics with an <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a>, see <a href="./ema-optimizer#buffers-and-frozen-layers">buffers and frozen layers</a>.</p><h2 id="putting-it-all-together-swa" tabindex="-1">Putting it all together: SWA <a class="header-anchor" href="#putting-it-all-together-swa" aria-label="Permalink to &quot;Putting it all together: SWA&quot;">​</a></h2><p>Train as usual, here with a cosine schedule. From some epoch on, <a href="./schedules/swa-lr"><code>SWALR</code></a> anneals the learning rate to a constant that keeps the weights moving, and the weights after each epoch are added to the mean:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const epochs: 20">epochs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const swaStart: 10">swaStart</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 10</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: SGD">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new SGD(...args: OptimizerArguments&lt;SGDOptions&gt;): SGD">SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="momentum?: number" data-description="Momentum factor, at least 0.">momentum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const schedule: CosineAnnealingLR">schedule</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new CosineAnnealingLR(optimizer: Schedulable, options: CosineAnnealingLROptions): CosineAnnealingLR">CosineAnnealingLR</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: SGD">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="CosineAnnealingLROptions.tMax: number" data-description="The number of epochs of decay, at least 1.">tMax</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const epochs: 20">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const swaSchedule: SWALR">swaSchedule</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new SWALR(optimizer: Schedulable, options: SWALROptions): SWALR">SWALR</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: SGD">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SWALROptions.swaLr: PerGroup" data-description="The learning rate to anneal to, at least 0: one value for all param groups, or one per group.">swaLr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SWALROptions.annealEpochs?: number" data-description="The number of annealing steps, at least 0.">annealEpochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SWALROptions.annealStrategy?: &quot;linear&quot; | &quot;cos&quot;" data-description="Whether to anneal along half a cosine or linearly.">annealStrategy</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;linear&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new AveragedModel&lt;tf.LayersModel&gt;(source: tf.LayersModel, options?: AveragedModelOptions): AveragedModel&lt;tf.LayersModel&gt;">AveragedModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.compile(args: tf.ModelCompileArgs): void" data-description="Configures and prepares the model for training and evaluation.  Compiling outfits the model with an optimizer, loss, and/or metrics.  Calling \`fit\` or \`evaluate\` on an un-compiled model will throw an error.">compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer.">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses.">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;categoricalCrossentropy&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset).">fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ys: tf.Tensor&lt;tf.Rank&gt;">ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays.">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below.">callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: {</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">    </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="CustomCallbackArgs.onEpochEnd?: (epoch: number, logs?: tf.Logs) =&gt; void | Promise&lt;void&gt;">onEpochEnd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="epoch: number">epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">      if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="epoch: number">epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">&gt;=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const swaStart: 10">swaStart</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.updateParameters(source: tf.LayersModel): void" data-description="Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a rebuilt model, they are matched by order.">updateParameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const swaSchedule: SWALR">swaSchedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EpochScheduler&lt;Required&lt;Omit&lt;SWALROptions, &quot;lastEpoch&quot;&gt;&gt;&gt;.step(): void" data-description="Advances to the next epoch or iteration. Call it after the optimizer step.">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">else</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const schedule: CosineAnnealingLR">schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EpochScheduler&lt;Required&lt;Omit&lt;CosineAnnealingLROptions, &quot;lastEpoch&quot;&gt;&gt;&gt;.step(): void" data-description="Advances to the next epoch or iteration. Call it after the optimizer step.">step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      }</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function updateBn(loader: BatchLoader, model: LayersModelLike | {
    readonly module: LayersModelLike;
    join?(): Promise&lt;void&gt;;
}, options?: UpdateBnOptions): Promise&lt;void&gt;" data-description="Recomputes the moving mean and variance of all batch normalization layers of a model, including nested models, as the equal mean over the batches of a loader, so that they match averaged weights. The semantics are those of \`torch.optim.swa_utils.update_bn\`.">updateBn</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">); </span><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// if it has batch normalization</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const prediction: tf.Tensor&lt;tf.Rank&gt; | tf.Tensor&lt;tf.Rank&gt;[]">prediction</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.module: tf.LayersModel" data-description="For a LayersModel: a model with the same architecture that contains the averages.">module</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples.">predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><h2 id="putting-it-all-together-ema" tabindex="-1">Putting it all together: EMA <a class="header-anchor" href="#putting-it-all-together-ema" aria-label="Permalink to &quot;Putting it all together: EMA&quot;">​</a></h2><p>The EMA runs from the first step. Evaluate with it during training, and export it at the end:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }), {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1].">decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.99</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.compile(args: tf.ModelCompileArgs): void" data-description="Configures and prepares the model for training and evaluation.  Compiling outfits the model with an optimizer, loss, and/or metrics.  Calling \`fit\` or \`evaluate\` on an un-compiled model will throw an error.">compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer.">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses.">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;categoricalCrossentropy&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="const testLoss: () =&gt; Promise&lt;number&gt;">testLoss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> async</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const loss: tf.Scalar">loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.evaluate(x: tf.Tensor | tf.Tensor[], y: tf.Tensor | tf.Tensor[], args?: tf.ModelEvaluateArgs): tf.Scalar | tf.Scalar[]" data-description="Returns the loss value &amp; metrics values for the model in test mode.">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const testXs: tf.Tensor&lt;tf.Rank&gt;">testXs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const testYs: tf.Tensor&lt;tf.Rank&gt;">testYs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="type Scalar = tf.Tensor&lt;tf.Rank.R0&gt;
export Scalar">Scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const value: number">value</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="var NaN: number">NaN</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const loss: tf.Scalar">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.data&lt;&quot;float32&quot;&gt;(): Promise&lt;Float32Array&lt;ArrayBufferLike&gt;&gt;" data-description="Asynchronously downloads the values from the \`tf.Tensor\`. Returns a promise of \`TypedArray\` that resolves when the computation has finished.">data</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&lt;</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">&gt;();</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const loss: tf.Scalar">loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.dispose(): void" data-description="Disposes \`tf.Tensor\` from memory.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const value: number">value</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">};</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset).">fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;">xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;">ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays.">epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">20</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ModelFitArgs.callbacks?: BaseCallback[] | tf.CustomCallbackArgs | tf.CustomCallbackArgs[]" data-description="List of callbacks to be called during training. Can have one or more of the following callbacks:   - \`onTrainBegin(logs)\`: called when training starts.   - \`onTrainEnd(logs)\`: called when training ends.   - \`onEpochBegin(epoch, logs)\`: called at the start of every epoch.   - \`onEpochEnd(epoch, logs)\`: called at the end of every epoch.   - \`onBatchBegin(batch, logs)\`: called at the start of every batch.   - \`onBatchEnd(batch, logs)\`: called at the end of every batch.   - \`onYield(epoch, batch, logs)\`: called every \`yieldEvery\` milliseconds      with the current epoch, batch and logs. The logs are the same      as in \`onBatchEnd()\`. Note that \`onYield\` can skip batches or      epochs. See also docs for \`yieldEvery\` below.">callbacks</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: {</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">    </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="CustomCallbackArgs.onEpochEnd?: (epoch: number, logs?: tf.Logs) =&gt; void | Promise&lt;void&gt;">onEpochEnd</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">async</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const losses: number[]">losses</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;number&gt;.push(...items: number[]): number" data-description="Appends new elements to the end of an array, and returns the new length of the array.">push</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;Promise&lt;number&gt;&gt;(body: () =&gt; Promise&lt;number&gt;, options?: SwapOptions): Promise&lt;number&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const testLoss: () =&gt; Promise&lt;number&gt;">testLoss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">));</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;Promise&lt;tf.io.SaveResult&gt;&gt;(body: () =&gt; Promise&lt;tf.io.SaveResult&gt;, options?: SwapOptions): Promise&lt;tf.io.SaveResult&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.save(handlerOrURL: tf.io.IOHandler | string, config?: tf.io.SaveConfig): Promise&lt;tf.io.SaveResult&gt;" data-description="Save the configuration and/or weights of the LayersModel.">save</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="handler: tf.io.IOHandler">handler</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)); </span><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// the averaged model</span></span>
<span class="line"></span></code></pre></div><h2 id="beyond-torch-optim" tabindex="-1">Beyond torch.optim <a class="header-anchor" href="#beyond-torch-optim" aria-label="Permalink to &quot;Beyond torch.optim&quot;">​</a></h2><ul><li><a href="./decay-and-warmup">Decay and warmup</a>: half-life, horizon and width, warmup, multiple averages at once.</li><li><a href="./ema-optimizer">EMAOptimizer</a>: all options, from extended precision to averages in CPU memory.</li><li><a href="./ema-callback">EmaCallback</a>: averages in <code>LayersModel.fit</code>, early stopping, and restoring the best weights.</li><li><a href="./post-hoc-ema">PostHocEma</a>: choose the width of the average after training.</li><li><a href="./../guide/checkpoints">Checkpoints</a>: save and resume a run with its averages.</li></ul></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("optim/weight-averaging.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
