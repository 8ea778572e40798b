import { defineComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Checkpoints","description":"What to save so that a run resumes exactly where it stopped, where to store it, and how to export the averages.","frontmatter":{"title":"Checkpoints","description":"What to save so that a run resumes exactly where it stopped, where to store it, and how to export the averages.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Checkpoints"}],["meta",{"property":"og:description","content":"What to save so that a run resumes exactly where it stopped, where to store it, and how to export the averages."}],["meta",{"property":"og:url","content":"http://localhost:4100/guide/checkpoints"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Checkpoints"}],["meta",{"name":"twitter:description","content":"What to save so that a run resumes exactly where it stopped, where to store it, and how to export the averages."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["docs/examples/starts/checkpoint.ts","docs/examples/checkpoint.ts","docs/examples/save-resume.ts","docs/examples/use-schedules.ts","docs/examples/model-state.ts","docs/examples/optimizers.ts","docs/examples/ema-recipe.ts","docs/examples/permanent.ts","docs/examples/safetensors.ts"],"tests":["docs/examples/starts.test.ts","docs/examples/checkpoint.test.ts","docs/examples/examples.test.ts","docs/examples/schedules.test.ts","docs/examples/model-state.test.ts","docs/examples/optimizers.test.ts","docs/examples/guides.test.ts","docs/examples/safetensors.test.ts"]}},"headers":[],"relativePath":"guide/checkpoints.md","filePath":"guide/checkpoints.md","lastUpdated":1795667717000}');
const __default__ = { name: "guide/checkpoints.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="checkpoints" tabindex="-1">Checkpoints <a class="header-anchor" href="#checkpoints" aria-label="Permalink to &quot;Checkpoints&quot;">​</a></h1><p>A checkpoint of a run has three parts: the weights, the state of the optimizer, and the averages with their counters. If one is missing, the resumed run is a different run.</p><table tabindex="0"><thead><tr><th>What</th><th>Where it is</th><th>Without it</th></tr></thead><tbody><tr><td>the weights</td><td><code>model.getWeights()</code>, <code>model.save</code></td><td>Training starts over or, if the averages were saved instead, continues from a different point.</td></tr><tr><td>slots and step counts</td><td><code>optimizer.stateDict()</code></td><td>Adam&#39;s means start from 0 again, and the first steps are too large.</td></tr><tr><td>averages, their counts and options</td><td>in the <code>stateDict()</code> of an <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a></td><td>The average starts over; a warmup restarts and discards the previous average.</td></tr><tr><td>the schedule</td><td><code>schedule.stateDict()</code></td><td>The learning rate jumps back.</td></tr><tr><td>the epoch and the order of the data</td><td>in your code</td><td>Some data is used twice.</td></tr></tbody></table><h2 id="save-and-resume" tabindex="-1">Save and resume <a class="header-anchor" href="#save-and-resume" aria-label="Permalink to &quot;Save and resume&quot;">​</a></h2><p><a href="/api/functions/saveCheckpoint"><code>saveCheckpoint</code></a> takes a model and its optimizer, and resolves to plain data that can be structured-cloned: the weights, the state of the optimizer, and the averages. You can call it at any time between steps. Inside a swap, it still saves weights as weights and averages as averages.</p>`);
      _push(ssrRenderComponent(ExampleProgram, {
        folder: "starts",
        file: "checkpoint.ts"
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it."${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function loadCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer, checkpoint: Checkpoint): Promise&lt;void&gt;" data-description="Resumes from a checkpoint. You can swap right away, because averages are matched with the model&#39;s variables."${_scopeId}>loadCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function saveCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer): Promise&lt;Checkpoint&gt;" data-description="Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a swap, for example during validation: weights are saved as weights, and averages as averages. (\`model.save\` would save the averages as the weights.)"${_scopeId}>saveCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>} </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function linspace(start: number, stop: number, num: number): tf.Tensor1D
export linspace" data-description="Return an evenly spaced sequence of numbers over the given interval."${_scopeId}>linspace</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>-</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R1&gt;.reshape&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(shape: number[]): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>reshape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.mul&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>mul</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.sub&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(b: tf.Tensor | tf.TensorLike): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>sub</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>function</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function build(): {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>build</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>() {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] })],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;"${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam"${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.05</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }), {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1]."${_scopeId}>decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  return</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> };</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>}</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function build(): {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>build</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const checkpoint: Checkpoint"${_scopeId}>checkpoint</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function saveCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer): Promise&lt;Checkpoint&gt;" data-description="Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a swap, for example during validation: weights are saved as weights, and averages as averages. (\`model.save\` would save the averages as the weights.)"${_scopeId}>saveCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// Later, in another session.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const resumed: {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>resumed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function build(): {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>build</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function loadCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer, checkpoint: Checkpoint): Promise&lt;void&gt;" data-description="Resumes from a checkpoint. You can swap right away, because averages are matched with the model&#39;s variables."${_scopeId}>loadCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const resumed: {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const resumed: {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const checkpoint: Checkpoint"${_scopeId}>checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const resumed: {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;steps&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const resumed: {
    model: tf.Sequential;
    optimizer: EMAOptimizer&lt;Adam&gt;;
}"${_scopeId}>resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.currentStep: number" data-description="The number of steps taken. If it is a multiple of \`everyNSteps\` before a step, an update follows the step."${_scopeId}>currentStep</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span></code></pre></div>`);
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class Adam",
                          "data-description": "Adam (Kingma & Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."
                        }, "Adam")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "class EMAOptimizer<Inner extends Optimizer = Optimizer>",
                          "data-description": "Maintains an exponential moving average of the weights that a wrapped optimizer trains: `ema ← decay · ema + (1 − decay) · weights` right after each step, on the device, without waiting for it."
                        }, "EMAOptimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function loadCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer, checkpoint: Checkpoint): Promise<void>",
                          "data-description": "Resumes from a checkpoint. You can swap right away, because averages are matched with the model's variables."
                        }, "loadCheckpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function saveCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer): Promise<Checkpoint>",
                          "data-description": "Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a swap, for example during validation: weights are saved as weights, and averages as averages. (`model.save` would save the averages as the weights.)"
                        }, "saveCheckpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "} "),
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
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "function"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function build(): {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "build")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "() {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    "),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.05"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }), {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    "),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
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
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  return"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " };")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "}")
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
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " } "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function build(): {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "build")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.epochs?: number",
                          "data-description": "Integer number of times to iterate over the training data arrays."
                        }, "epochs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "5"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity",
                          "data-description": "Verbosity level."
                        }, "verbose")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const checkpoint: Checkpoint"
                        }, "checkpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " await"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function saveCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer): Promise<Checkpoint>",
                          "data-description": "Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a swap, for example during validation: weights are saved as weights, and averages as averages. (`model.save` would save the averages as the weights.)"
                        }, "saveCheckpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// Later, in another session.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const resumed: {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "resumed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function build(): {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "build")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function loadCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer, checkpoint: Checkpoint): Promise<void>",
                          "data-description": "Resumes from a checkpoint. You can swap right away, because averages are matched with the model's variables."
                        }, "loadCheckpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const resumed: {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "resumed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const resumed: {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "resumed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const checkpoint: Checkpoint"
                        }, "checkpoint")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "await"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const resumed: {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "resumed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "model: tf.Sequential"
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.epochs?: number",
                          "data-description": "Integer number of times to iterate over the training data arrays."
                        }, "epochs")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "5"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity",
                          "data-description": "Verbosity level."
                        }, "verbose")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'steps'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const resumed: {\n    model: tf.Sequential;\n    optimizer: EMAOptimizer<Adam>;\n}"
                        }, "resumed")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "optimizer: EMAOptimizer<Adam>"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "EMAOptimizer<Adam>.currentStep: number",
                          "data-description": "The number of steps taken. If it is a multiple of `everyNSteps` before a step, an update follows the step."
                        }, "currentStep")
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
      _push(`<p>During validation:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const score: number">score</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const checkpoint: Checkpoint">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights&lt;Promise&lt;{
    score: number;
    checkpoint: Checkpoint;
}&gt;&gt;(body: () =&gt; Promise&lt;{
    score: number;
    checkpoint: Checkpoint;
}&gt;, options?: SwapOptions): Promise&lt;{
    score: number;
    checkpoint: Checkpoint;
}&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  async</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> ({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="score: number">score</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="evaluate: () =&gt; Promise&lt;number&gt;">evaluate</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="checkpoint: Checkpoint">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function saveCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer): Promise&lt;Checkpoint&gt;" data-description="Returns everything a later run needs to resume with a model and its optimizer, as plain data. You can call it inside a swap, for example during validation: weights are saved as weights, and averages as averages. (\`model.save\` would save the averages as the weights.)">saveCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p><a href="/api/functions/loadCheckpoint"><code>loadCheckpoint</code></a> restores all of it. You can swap right after loading, without taking a step first:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }));</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadCheckpoint(model: LayersModelLike, optimizer: tf.Optimizer, checkpoint: Checkpoint): Promise&lt;void&gt;" data-description="Resumes from a checkpoint. You can swap right away, because averages are matched with the model&#39;s variables.">loadCheckpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="checkpoint: Checkpoint">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>With the same data and the same device, the run continues bit for bit as it would have without interruption, which <a href="/source/packages/polyak/src/run-checkpoint.test.ts.txt">the tests</a> verify. Everything is checked before anything is loaded: a missing variable, a wrong shape or an unexpected field is an error that leaves the model and the optimizer unchanged. A checkpoint records which weight is which, so layers do not need names, and it does not matter which of them were trained.</p><p>Without a <code>tf.LayersModel</code>, save the variables yourself, and the optimizer with <code>stateDict</code>:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const state: EMAOptimizerState">state</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.stateDict(): Promise&lt;EMAOptimizerState&gt;" data-description="Returns everything a later run needs to resume: the wrapped optimizer&#39;s state, averages, counters and options.">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[]">weights</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="var Promise: PromiseConstructor" data-description="Represents the completion of an asynchronous operation">Promise</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="PromiseConstructor.all&lt;Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;[]&gt;(values: Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;[]): Promise&lt;(number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[]&gt; (+1 overload)" data-description="Creates a Promise that is resolved with an array of results when all of the provided Promises resolve, or rejected when any Promise is rejected.">all</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Layer.getWeights(trainableOnly?: boolean): tf.Tensor[]" data-description="Returns the current values of the weights of the layer.">getWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">().</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;Tensor&lt;Rank&gt;&gt;.map&lt;Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;&gt;(callbackfn: (value: tf.Tensor&lt;tf.Rank&gt;, index: number, array: tf.Tensor&lt;tf.Rank&gt;[]) =&gt; Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;, thisArg?: any): Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;[]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results.">map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weight: tf.Tensor&lt;tf.Rank&gt;">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weight: tf.Tensor&lt;tf.Rank&gt;">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.array(): Promise&lt;number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][]&gt;" data-description="Returns the tensor data as a nested array. The transfer of data is done asynchronously.">array</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">()),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const checkpoint: {
    state: EMAOptimizerState;
    weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[];
}">checkpoint</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function structuredClone&lt;{
    state: EMAOptimizerState;
    weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[];
}&gt;(value: {
    state: EMAOptimizerState;
    weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[];
}, options?: StructuredSerializeOptions): {
    state: EMAOptimizerState;
    weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[];
}" data-description="[MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/structuredClone)">structuredClone</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="state: EMAOptimizerState">state</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weights: (number | number[] | number[][] | number[][][] | number[][][][] | number[][][][][] | number[][][][][][])[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span></code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function tidy&lt;void&gt;(nameOrFn: string | ScopeFn&lt;void&gt;, fn?: ScopeFn&lt;void&gt; | undefined): void" data-description="Executes the provided function \`fn\` and after it is executed, cleans up all intermediate tensors allocated by \`fn\` except those returned by \`fn\`. \`fn\` must not return a Promise (async functions not allowed). The returned result can be a complex object.">tidy</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Layer.setWeights(weights: tf.Tensor[]): void" data-description="Sets the weights of the layer, from Tensors.">setWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weights: tf.TensorLike[]">weights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;TensorLike&gt;.map&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(callbackfn: (value: tf.TensorLike, index: number, array: tf.TensorLike[]) =&gt; tf.Tensor&lt;tf.Rank&gt;, thisArg?: any): tf.Tensor&lt;tf.Rank&gt;[]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results.">map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weight: tf.TensorLike">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="tensor&lt;tf.Rank&gt;(values: tf.TensorLike | tf.WebGLData | tf.WebGPUData, shape?: number[] | [number, number] | [number, number, number, number] | [number, number, number] | [number] | [number, number, number, number, number] | [number, number, number, number, number, number] | undefined, dtype?: tf.DataType): tf.Tensor&lt;tf.Rank&gt;
export tensor" data-description="Creates a \`tf.Tensor\` with the provided values, shape and dtype.">tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weight: tf.TensorLike">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">))),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.AdamOptimizer&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;tf.AdamOptimizer&gt;(inner: tf.AdamOptimizer, options?: EMAOptimizerOptions): EMAOptimizer&lt;tf.AdamOptimizer&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const train: typeof tf.OptimizerConstructors">train</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="OptimizerConstructors.adam(learningRate?: number, beta1?: number, beta2?: number, epsilon?: number): tf.AdamOptimizer" data-description="Constructs a \`tf.AdamOptimizer\` that uses the Adam algorithm. See [https://arxiv.org/abs/1412.6980](https://arxiv.org/abs/1412.6980)">adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">));</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.AdamOptimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;AdamOptimizer&gt;.loadStateDict(state: EMAOptimizerState): Promise&lt;void&gt;" data-description="Resumes from a saved state, including its options. Variables are matched by name, otherwise by order, and checked by shape. If none are known yet, the averages wait for the first step or for  {@link  followModel } .">loadStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="state: EMAOptimizerState">state</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>Save the schedule as well:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const checkpoint: {
    optimizer: OptimizerState;
    schedule: SchedulerState;
}">checkpoint</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function structuredClone&lt;{
    optimizer: OptimizerState;
    schedule: SchedulerState;
}&gt;(value: {
    optimizer: OptimizerState;
    schedule: SchedulerState;
}, options?: StructuredSerializeOptions): {
    optimizer: OptimizerState;
    schedule: SchedulerState;
}" data-description="[MDN Reference](https://developer.mozilla.org/docs/Web/API/Window/structuredClone)">structuredClone</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: OptimizerState">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: Adam">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="StatefulOptimizer&lt;AdamOptions&gt;.stateDict(): Promise&lt;OptimizerState&gt;" data-description="Returns everything a later run needs to resume, as plain data.">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="schedule: SchedulerState">schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="schedule: StepLR">schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EpochScheduler&lt;Required&lt;Omit&lt;StepLROptions, &quot;lastEpoch&quot;&gt;&gt;&gt;.stateDict(): SchedulerState" data-description="Returns the state to resume from.">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const resumed: Adam">resumed</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const resumedSchedule: StepLR">resumedSchedule</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new StepLR(optimizer: Schedulable, options: StepLROptions): StepLR">StepLR</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const resumed: Adam">resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="StepLROptions.stepSize: number" data-description="The number of epochs between decays, at least 1.">stepSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const resumed: Adam">resumed</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="StatefulOptimizer&lt;AdamOptions&gt;.loadStateDict(saved: OptimizerState): void" data-description="Resumes from a saved state, including its options. Variables are matched by name, otherwise by position; without params, a variable gets its state when it is first updated. Accumulated gradients are dropped.">loadStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const checkpoint: {
    optimizer: OptimizerState;
    schedule: SchedulerState;
}">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: OptimizerState">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const resumedSchedule: StepLR">resumedSchedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LRScheduler&lt;Required&lt;Omit&lt;StepLROptions, &quot;lastEpoch&quot;&gt;&gt;&gt;.loadStateDict(state: SchedulerState): void" data-description="Resumes from a saved state: restores its options and counters, and sets the optimizer&#39;s learning rates to the saved ones.">loadStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const checkpoint: {
    optimizer: OptimizerState;
    schedule: SchedulerState;
}">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="schedule: SchedulerState">schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><h2 id="models-and-tfjs-optimizers" tabindex="-1">Models and tfjs optimizers <a class="header-anchor" href="#models-and-tfjs-optimizers" aria-label="Permalink to &quot;Models and tfjs optimizers&quot;">​</a></h2><p><a href="/api/functions/modelStateDict"><code>modelStateDict</code></a> returns the weights of a model by name, each of them once, and <a href="/api/functions/optimizerStateDict"><code>optimizerStateDict</code></a> returns the state of a <code>tf.train</code> optimizer. Both return plain data:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const checkpoint: {
    model: TensorState[];
    optimizer: StockOptimizerState;
}">checkpoint</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: TensorState[]">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function modelStateDict(model: LayersModelLike): Promise&lt;TensorState[]&gt;" data-description="Returns the weights of a model as plain data for a checkpoint: layer by layer, in an order that freezing a layer does not change; each once, even if models share layers. A weight&#39;s name starts with that of its layer, without the numbers that tfjs appends to duplicate names.">modelStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: StockOptimizerState">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function optimizerStateDict(optimizer: tf.Optimizer): Promise&lt;StockOptimizerState&gt;" data-description="Returns the state of a \`tf.train\` optimizer as plain data: its step count and its slots. (Polyak optimizers have \`stateDict()\`.)">optimizerStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: tf.Optimizer">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">};</span></span>
<span class="line"></span></code></pre></div><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadModelStateDict(model: LayersModelLike, state: readonly TensorState[]): void" data-description="Loads saved weights into a model. They are matched by name or, if all names differ, as in a rebuilt model, by order.">loadModelStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="checkpoint: {
    model: TensorState[];
    optimizer: StockOptimizerState;
}">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: TensorState[]">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadOptimizerStateDict(optimizer: tf.Optimizer, state: StockOptimizerState): Promise&lt;void&gt;" data-description="Resumes from a saved state. If the optimizer has already taken a step, slots are matched by the names of their variables, otherwise by order, as tfjs optimizers do: train the same variables as the saved run.">loadOptimizerStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: tf.Optimizer">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="checkpoint: {
    model: TensorState[];
    optimizer: StockOptimizerState;
}">checkpoint</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: StockOptimizerState">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p><a href="/api/functions/loadModelStateDict"><code>loadModelStateDict</code></a> matches weights by name, so frozen layers and the order of layers do not matter. If the model was rebuilt and all its names differ, weights are matched by order. <a href="/api/functions/loadOptimizerStateDict"><code>loadOptimizerStateDict</code></a> accepts only a state saved by the same optimizer class. Both check everything first: a mismatch is an error that names both sides, and nothing is changed.</p><p>tfjs stores the slots of its optimizers in the order of the gradients. Train the same variables as the saved run, in the same order, or use a Polyak optimizer, which records which state belongs to which variable. tfjs&#39;s <code>adamax</code> cannot be saved; Polyak&#39;s <a href="./../optim/#algorithms"><code>Adamax</code></a> can.</p><h2 id="where-to-store-it" tabindex="-1">Where to store it <a class="header-anchor" href="#where-to-store-it" aria-label="Permalink to &quot;Where to store it&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Place</th><th>How</th></tr></thead><tbody><tr><td>IndexedDB</td><td>Stores the state as is. <a href="./../examples/#indexeddb-resume">This program</a> resumes after a page reload.</td></tr><tr><td>a worker, or from one</td><td><code>postMessage(state)</code>. The buffers of its typed arrays can be transferred.</td></tr><tr><td>a file in the tfjs format</td><td><code>model.save(url, { includeOptimizer: true })</code> saves weights, slots and averages together.</td></tr><tr><td>a file that PyTorch reads</td><td><a href="/api/functions/toTorchStateDict"><code>toTorchStateDict</code></a> and <a href="/api/functions/saveSafetensors"><code>saveSafetensors</code></a>: <a href="./pytorch">To PyTorch and back</a>.</td></tr></tbody></table><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayersModel.save(handlerOrURL: tf.io.IOHandler | string, config?: tf.io.SaveConfig): Promise&lt;tf.io.SaveResult&gt;" data-description="Save the configuration and/or weights of the LayersModel.">save</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="save: tf.io.IOHandler">save</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SaveConfig.includeOptimizer?: boolean" data-description="Whether the optimizer will be saved (if exists).">includeOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">true</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> });</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const loaded: tf.LayersModel">loaded</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadLayersModel(pathOrIOHandler: string | tf.io.IOHandler, options?: tf.io.LoadOptions): Promise&lt;tf.LayersModel&gt;
export loadLayersModel" data-description="Load a model composed of Layer objects, including its topology and optionally weights. See the Tutorial named &quot;How to import a Keras Model&quot; for usage examples.">loadLayersModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="load: () =&gt; tf.io.IOHandler">load</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">());</span></span>
<span class="line"><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;">// loaded.optimizer has the options, slots and step counts.</span></span>
<span class="line"></span></code></pre></div><p>Loading a model looks up classes by name, so import the class and use it: bundlers drop unused imports.</p><h2 id="in-the-middle-of-training" tabindex="-1">In the middle of training <a class="header-anchor" href="#in-the-middle-of-training" aria-label="Permalink to &quot;In the middle of training&quot;">​</a></h2><p><code>stateDict</code> is asynchronous because it reads buffers back from the GPU. Await it before the next step, so that weights, slots and averages belong to the same step; <code>fit</code> waits for its callbacks. Inside a swap the model contains the averages, so <code>model.save</code> and <a href="/api/functions/modelStateDict"><code>modelStateDict</code></a> would save them as the weights: use <a href="/api/functions/saveCheckpoint"><code>saveCheckpoint</code></a> there. You cannot resume between the calls that <a href="./../optim/#accumulating-gradients">accumulate</a> one step, so <code>stateDict</code> throws then.</p><p>A checkpoint every few minutes is enough to recover from a lost device or a closed tab. For 10 million parameters with Adam and one average, its size is 10 million × 4 bytes × 4 = 160 MB, including the weights.</p><h2 id="export-the-averages" tabindex="-1">Export the averages <a class="header-anchor" href="#export-the-averages" aria-label="Permalink to &quot;Export the averages&quot;">​</a></h2><p>Inside a swap the model contains the averages, so <code>model.save</code> saves a plain model that loads without Polyak:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam">Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0.">lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }), {</span></span>
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
<span class="line"></span></code></pre></div><p>Do not resume from such a file, because it lacks the raw weights. To replace the weights with the averages permanently and continue training from there, do so explicitly. <code>overwriteEveryNSteps</code> does it <a href="./../optim/ema-optimizer#overwriting-the-weights">every so often</a>, and this code does it once:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averages: tf.Tensor&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights&lt;tf.Tensor&lt;tf.Rank&gt;[]&gt;(body: () =&gt; tf.Tensor&lt;tf.Rank&gt;[], options?: SwapOptions): tf.Tensor&lt;tf.Rank&gt;[] (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Layer.getWeights(trainableOnly?: boolean): tf.Tensor[]" data-description="Returns the current values of the weights of the layer.">getWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">().</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;Tensor&lt;Rank&gt;&gt;.map&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(callbackfn: (value: tf.Tensor&lt;tf.Rank&gt;, index: number, array: tf.Tensor&lt;tf.Rank&gt;[]) =&gt; tf.Tensor&lt;tf.Rank&gt;, thisArg?: any): tf.Tensor&lt;tf.Rank&gt;[]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results.">map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weight: tf.Tensor&lt;tf.Rank&gt;">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weight: tf.Tensor&lt;tf.Rank&gt;">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.clone&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;): tf.Tensor&lt;tf.Rank&gt;" data-description="Returns a copy of the tensor. See \`tf.clone\` for details.">clone</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">()),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Layer.setWeights(weights: tf.Tensor[]): void" data-description="Sets the weights of the layer, from Tensors.">setWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averages: tf.Tensor&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averages: tf.Tensor&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><h2 id="whose-state-is-whose" tabindex="-1">Whose state is whose <a class="header-anchor" href="#whose-state-is-whose" aria-label="Permalink to &quot;Whose state is whose&quot;">​</a></h2><p>A state contains the names, order and shapes of its variables. When you load it, each part is matched with its variable:</p><ol><li>By name, if names are unique on both sides. The suffix that tfjs appends to a duplicate name (<code>dense/kernel_1</code>) is ignored.</li><li>Otherwise, if tfjs generated the names, by position: the position in the <code>params</code> you passed, or the order in which tfjs created the variables of layers of the same class. It does not matter which layers were trained first, or which were frozen when you saved.</li><li>If neither is conclusive, or if a shape does not match, loading throws an error that names both sides, and nothing is changed.</li></ol><p>An optimizer without <code>params</code> does not know its variables before the first step. It still holds the loaded state: <code>stateDict</code>, <code>getWeights</code>, <code>model.save</code> and <code>emaWeights</code> include it, and each part is matched with its variable in the first step that updates it. A swap or an <code>update()</code> before that is an error, unless you pass the model with <code>followModel(model)</code>. <a href="/api/functions/loadCheckpoint"><code>loadCheckpoint</code></a> does that for you; after <code>tf.loadLayersModel</code>, do it yourself:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const model: tf.LayersModel">model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadLayersModel(pathOrIOHandler: string | tf.io.IOHandler, options?: tf.io.LoadOptions): Promise&lt;tf.LayersModel&gt;
export loadLayersModel" data-description="Load a model composed of Layer objects, including its topology and optionally weights. See the Tutorial named &quot;How to import a Keras Model&quot; for usage examples.">loadLayersModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="handler: tf.io.IOHandler">handler</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayersModel.optimizer: tf.Optimizer">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it.">EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.followModel(model: LayersModelLike | readonly tf.Variable[], options?: {
    strict?: boolean;
}): void" data-description="Includes the other weights of the model, like the option \`model\`, and matches a loaded state with its variables. Use it for an optimizer that was loaded with a model.">followModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>States saved by earlier versions, which contain no names, are matched by position.</p><h2 id="when-the-model-has-changed" tabindex="-1">When the model has changed <a class="header-anchor" href="#when-the-model-has-changed" aria-label="Permalink to &quot;When the model has changed&quot;">​</a></h2><p>An optimizer without <code>params</code> loads what it finds by name: a new layer starts fresh, and the state of a removed layer stays unused. While averages are waiting for their variables, a swap is an error, because it would evaluate raw weights. If a layer is gone for good, such as a replaced head, <code>followModel(model, { strict: false })</code> drops its averages. An optimizer with <code>params</code> requires the state of all of them; to load only some, <a href="./../optim/#saving-and-resuming">write it by hand</a>.</p><h2 id="files-for-other-programs" tabindex="-1">Files for other programs <a class="header-anchor" href="#files-for-other-programs" aria-label="Permalink to &quot;Files for other programs&quot;">​</a></h2><p><a href="/api/functions/saveSafetensors"><code>saveSafetensors</code></a> writes tensors by name in the <a href="https://github.com/huggingface/safetensors" target="_blank" rel="noreferrer">safetensors</a> format, which PyTorch, JAX and NumPy read with the library of that name:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const averages: tf.Variable&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.parameters(): tf.Variable[]" data-description="The averaged variables, in the order of the model&#39;s weights, without buffers. They are owned by this object.">parameters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;">bytes</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function saveSafetensors(tensors: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt;, metadata?: Readonly&lt;Record&lt;string, string&gt;&gt;): Promise&lt;Uint8Array&lt;ArrayBuffer&gt;&gt;" data-description="Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit.">saveSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="var Object: ObjectConstructor" data-description="Provides functionality common to all JavaScript objects.">Object</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="ObjectConstructor.fromEntries&lt;tf.Variable&lt;tf.Rank&gt;&gt;(entries: Iterable&lt;readonly [PropertyKey, tf.Variable&lt;tf.Rank&gt;]&gt;): {
    [k: string]: tf.Variable&lt;tf.Rank&gt;;
} (+1 overload)" data-description="Returns an object created by key-value entries for properties and methods">fromEntries</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const averages: tf.Variable&lt;tf.Rank&gt;[]">averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;Variable&lt;Rank&gt;&gt;.map&lt;[string, tf.Variable&lt;tf.Rank&gt;]&gt;(callbackfn: (value: tf.Variable&lt;tf.Rank&gt;, index: number, array: tf.Variable&lt;tf.Rank&gt;[]) =&gt; [string, tf.Variable&lt;tf.Rank&gt;], thisArg?: any): [string, tf.Variable&lt;tf.Rank&gt;][]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results.">map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="w: tf.Variable&lt;tf.Rank&gt;">w</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> [</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">\`weight.\${</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">}\`</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="w: tf.Variable&lt;tf.Rank&gt;">w</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">])),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="updates: string">updates</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="var String: StringConstructor
(value?: any) =&gt; string" data-description="Allows manipulation and formatting of text strings and determination and location of substrings within strings.">String</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.nAveraged: number" data-description="The number of sets of weights in the averages.">nAveraged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const file: Blob">file</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="var Blob: new (blobParts?: BlobPart[], options?: BlobPropertyBag) =&gt; Blob" data-description="The **\`Blob\`** interface represents a blob, which is a file-like object of immutable, raw data; they can be read as text or binary data, or converted into a ReadableStream so its methods can be used for processing the data.">Blob</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;">bytes</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">]);</span></span>
<span class="line"></span></code></pre></div><p><a href="/api/functions/loadSafetensors"><code>loadSafetensors</code></a> reads such files, including those written by other programs:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them.">tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const metadata: Record&lt;string, string&gt;" data-description="Strings by name; empty if there are none.">metadata</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents" data-description="Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format.">loadSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="file: Blob">file</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Blob.arrayBuffer(): Promise&lt;ArrayBuffer&gt;" data-description="The **\`arrayBuffer()\`** method of the Blob interface returns a Promise that resolves with the contents of the blob as binary data contained in an ArrayBuffer.">arrayBuffer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="Container.trainableWeights: tf.LayerVariable[]">trainableWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Array&lt;LayerVariable&gt;.forEach(callbackfn: (value: tf.LayerVariable, index: number, array: tf.LayerVariable[]) =&gt; void, thisArg?: any): void" data-description="Performs the specified action for each element in an array.">forEach</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="weight: tf.LayerVariable">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> {</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const saved: tf.Tensor&lt;tf.Rank&gt; | undefined">saved</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them.">tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">[</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">\`weight.\${</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="i: number">i</span></span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">}\`</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">];</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const saved: tf.Tensor&lt;tf.Rank&gt; | undefined">saved</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">) </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="weight: tf.LayerVariable">weight</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="LayerVariable.write(newVal: tf.Tensor): tf.LayerVariable" data-description="Update the value of the Variable.">write</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const saved: tf.Tensor&lt;tf.Rank&gt;">saved</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const saved: tf.Tensor&lt;tf.Rank&gt; | undefined">saved</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">?.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Tensor&lt;Rank&gt;.dispose(): void" data-description="Disposes \`tf.Tensor\` from memory.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">();</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>Dtypes that tfjs does not have are converted: F16, BF16 and F64 to float32, and integers to int32, if the values fit. All others are kept bit for bit. A damaged file is rejected with the reason, before any tensor is created.</p><p>For PyTorch, names and layouts have to change as well: see <a href="./pytorch">To PyTorch and back</a>.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/checkpoints.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
