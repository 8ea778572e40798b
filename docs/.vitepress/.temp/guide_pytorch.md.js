import { defineComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"To PyTorch and back","description":"You can start a run in a browser tab, continue it in PyTorch on as many machines as you need, and bring the weights back.","frontmatter":{"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"To PyTorch and back"}],["meta",{"property":"og:description","content":"You can start a run in a browser tab, continue it in PyTorch on as many machines as you need, and bring the weights back."}],["meta",{"property":"og:url","content":"http://localhost:4100/guide/pytorch"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"To PyTorch and back"}],["meta",{"name":"twitter:description","content":"You can start a run in a browser tab, continue it in PyTorch on as many machines as you need, and bring the weights back."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["docs/examples/programs/safetensors.ts","docs/examples/pytorch.ts","docs/examples/pytorch_continue.py"],"tests":["docs/examples/programs.test.ts","docs/examples/pytorch.test.ts"]}},"headers":[],"relativePath":"guide/pytorch.md","filePath":"guide/pytorch.md","lastUpdated":1795663739000}');
const __default__ = { name: "guide/pytorch.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="to-pytorch-and-back" tabindex="-1">To PyTorch and back <a class="header-anchor" href="#to-pytorch-and-back" aria-label="Permalink to &quot;To PyTorch and back&quot;">​</a></h1><p>You can start a run in a browser tab, continue it in PyTorch on as many machines as you need, and bring the weights back. They are exchanged as a state dict, tensors by name, in a <a href="https://github.com/huggingface/safetensors" target="_blank" rel="noreferrer">safetensors</a> file. <a href="/api/functions/toTorchStateDict"><code>toTorchStateDict</code></a> converts the weights of a tfjs model to the names, shapes and layouts of PyTorch, and <a href="/api/functions/fromTorchStateDict"><code>fromTorchStateDict</code></a> converts them back.</p>`);
      _push(ssrRenderComponent(ExampleProgram, { file: "safetensors.ts" }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class Adam" data-description="Adam (Kingma &amp; Ba 2015, arXiv:1412.6980); weight decay is added to the gradient."${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class EMAOptimizer&lt;Inner extends Optimizer = Optimizer&gt;" data-description="Maintains an exponential moving average of the weights that a wrapped optimizer trains: \`ema ← decay · ema + (1 − decay) · weights\` right after each step, on the device, without waiting for it."${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function fromTorchStateDict(stateDict: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt; | SafetensorsContents, model: LayersModelLike, options?: TorchStateDictOptions): void" data-description="Loads a PyTorch state dict into a model: the inverse of  {@link  toTorchStateDict } , with the same options. \`num_batches_tracked\` may be missing, and so may the ones or zeros for a \`gamma\` or \`beta\` that a layer lacks."${_scopeId}>fromTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents" data-description="Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format."${_scopeId}>loadSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function saveSafetensors(tensors: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt;, metadata?: Readonly&lt;Record&lt;string, string&gt;&gt;): Promise&lt;Uint8Array&lt;ArrayBuffer&gt;&gt;" data-description="Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit."${_scopeId}>saveSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models."${_scopeId}>toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>} </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const makeModel: () =&gt; tf.Sequential"${_scopeId}>makeModel</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping."${_scopeId}>sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model."${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.name?: string" data-description="Name for this layer."${_scopeId}>name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;fc1&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>8</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.activation?: ActivationIdentifier" data-description="Activation function to use."${_scopeId}>activation</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;relu&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>        </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model)."${_scopeId}>inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="export layers"${_scopeId}>layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer."${_scopeId}>dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="LayerArgs.name?: string" data-description="Name for this layer."${_scopeId}>name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;fc2&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space."${_scopeId}>units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>    ],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const makeModel: () =&gt; tf.Sequential"${_scopeId}>makeModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new EMAOptimizer&lt;Adam&gt;(inner: Adam, options?: EMAOptimizerOptions): EMAOptimizer&lt;Adam&gt;"${_scopeId}>EMAOptimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new Adam(...args: OptimizerArguments&lt;AdamOptions&gt;): Adam"${_scopeId}>Adam</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.01</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }), {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="DecayOptions.decay?: number" data-description="The share of the average that remains at each update, in [0, 1]."${_scopeId}>decay</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.compile(args: tf.ModelCompileArgs): void" data-description="See \`LayersModel.compile\`."${_scopeId}>compile</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.optimizer: string | tf.Optimizer" data-description="An instance of \`tf.train.Optimizer\` or a string name for an Optimizer."${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelCompileArgs.loss: string | string[] | {
    [outputName: string]: string;
} | LossOrMetricFn | LossOrMetricFn[] | {
    [outputName: string]: LossOrMetricFn;
}" data-description="Object function(s) or name(s) of object function(s). If the model has multiple outputs, you can use a different loss on each output by passing a dictionary or an Array of losses. The loss value that will be minimized by the model will then be the sum of all individual losses."${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;meanSquaredError&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="randomNormal&lt;tf.Rank&gt;(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: &quot;float32&quot; | &quot;int32&quot;, seed?: number): tf.Tensor&lt;tf.Rank&gt;
export randomNormal" data-description="Creates a \`tf.Tensor\` with values sampled from a normal distribution."${_scopeId}>randomNormal</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;float32&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.slice&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(this: tf.Tensor&lt;tf.Rank&gt;, begin: number | number[], size?: number | number[]): tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>slice</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>64</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>2</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Sequential.fit(x: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, y: tf.Tensor | tf.Tensor[] | {
    [inputName: string]: tf.Tensor;
}, args?: tf.ModelFitArgs): Promise&lt;tf.History&gt;" data-description="Trains the model for a fixed number of epochs (iterations on a dataset)."${_scopeId}>fit</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const ys: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>ys</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.epochs?: number" data-description="Integer number of times to iterate over the training data arrays."${_scopeId}>epochs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ModelFitArgs.verbose?: 2 | ModelLoggingVerbosity" data-description="Verbosity level."${_scopeId}>verbose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// The averages, with the names and layout of torch.nn.Linear.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const averages: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;"${_scopeId}>averages</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;&gt;(body: () =&gt; Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;, options?: SwapOptions): Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually."${_scopeId}>swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}>  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models."${_scopeId}>toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;"${_scopeId}>bytes</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function saveSafetensors(tensors: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt;, metadata?: Readonly&lt;Record&lt;string, string&gt;&gt;): Promise&lt;Uint8Array&lt;ArrayBuffer&gt;&gt;" data-description="Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit."${_scopeId}>saveSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const averages: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;"${_scopeId}>averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="format: string"${_scopeId}>format</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;pt&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object."${_scopeId}>dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const averages: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;"${_scopeId}>averages</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;bytes&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;"${_scopeId}>bytes</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="Uint8Array&lt;ArrayBuffer&gt;.byteLength: number" data-description="The length in bytes of the array."${_scopeId}>byteLength</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// In a browser, a link to new Blob([bytes]) downloads the file. In Python:</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>//   model.load_state_dict(safetensors.torch.load_file(&#39;model.safetensors&#39;))</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>// And back into a tfjs model:</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them."${_scopeId}>tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const metadata: Record&lt;string, string&gt;" data-description="Strings by name; empty if there are none."${_scopeId}>metadata</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents" data-description="Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format."${_scopeId}>loadSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;"${_scopeId}>bytes</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>  &#39;tensors&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var Object: ObjectConstructor" data-description="Provides functionality common to all JavaScript objects."${_scopeId}>Object</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="ObjectConstructor.entries&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(o: {
    [s: string]: tf.Tensor&lt;tf.Rank&gt;;
} | ArrayLike&lt;tf.Tensor&lt;tf.Rank&gt;&gt;): [string, tf.Tensor&lt;tf.Rank&gt;][] (+1 overload)" data-description="Returns an array of key/values of the enumerable own properties of an object"${_scopeId}>entries</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them."${_scopeId}>tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Array&lt;[string, Tensor&lt;Rank&gt;]&gt;.map&lt;(string | number[])[]&gt;(callbackfn: (value: [string, tf.Tensor&lt;tf.Rank&gt;], index: number, array: [string, tf.Tensor&lt;tf.Rank&gt;][]) =&gt; (string | number[])[], thisArg?: any): (string | number[])[][]" data-description="Calls a defined callback function on each element of an array, and returns an array that contains the results."${_scopeId}>map</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(([</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="name: string"${_scopeId}>name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, { </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]" data-description="The shape of the tensor."${_scopeId}>shape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> }]) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="name: string"${_scopeId}>name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]" data-description="The shape of the tensor."${_scopeId}>shape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>&#39;metadata&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const metadata: Record&lt;string, string&gt;" data-description="Strings by name; empty if there are none."${_scopeId}>metadata</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const twin: tf.Sequential"${_scopeId}>twin</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const makeModel: () =&gt; tf.Sequential"${_scopeId}>makeModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function fromTorchStateDict(stateDict: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt; | SafetensorsContents, model: LayersModelLike, options?: TorchStateDictOptions): void" data-description="Loads a PyTorch state dict into a model: the inverse of  {@link  toTorchStateDict } , with the same options. \`num_batches_tracked\` may be missing, and so may the ones or zeros for a \`gamma\` or \`beta\` that a layer lacks."${_scopeId}>fromTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them."${_scopeId}>tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const twin: tf.Sequential"${_scopeId}>twin</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object."${_scopeId}>dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them."${_scopeId}>tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const predict: (of: tf.LayersModel) =&gt; number[]"${_scopeId}>predict</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="of: tf.LayersModel"${_scopeId}>of</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>:</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class LayersModel
export LayersModel" data-description="A \`tf.LayersModel\` is a directed, acyclic graph of \`tf.Layer\`s plus methods for training, evaluation, prediction and saving."${_scopeId}>LayersModel</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var Array: ArrayConstructor"${_scopeId}>Array</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="ArrayConstructor.from&lt;number&gt;(iterable: ArrayLike&lt;number&gt; | Iterable&lt;number&gt;): number[] (+3 overloads)" data-description="Creates an array from an iterable object."${_scopeId}>from</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>((</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="of: tf.LayersModel"${_scopeId}>of</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]" data-description="Generates output predictions for the input samples."${_scopeId}>predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const xs: tf.Tensor&lt;tf.Rank&gt;"${_scopeId}>xs</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>as</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}> </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="class Tensor&lt;R extends Rank = Rank&gt;
interface Tensor&lt;R extends Rank = Rank&gt;

export Tensor" data-description="A \`tf.Tensor\` object represents an immutable, multidimensional array of numbers that has a shape and a data type."${_scopeId}>Tensor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>).</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank&gt;.dataSync&lt;tf.NumericDataType&gt;(): Uint8Array&lt;ArrayBufferLike&gt; | Float32Array&lt;ArrayBufferLike&gt; | Int32Array&lt;ArrayBufferLike&gt;" data-description="Synchronously downloads the values from the \`tf.Tensor\`. This blocks the UI thread until the values are ready, which can cause performance issues."${_scopeId}>dataSync</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>());</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const before: number[]"${_scopeId}>before</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const after: number[]"${_scopeId}>after</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: EMAOptimizer&lt;Adam&gt;"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="EMAOptimizer&lt;Adam&gt;.swapEmaWeights&lt;number[]&gt;(body: () =&gt; number[], options?: SwapOptions): number[] (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually."${_scopeId}>swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const predict: (of: tf.LayersModel) =&gt; number[]"${_scopeId}>predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const model: tf.Sequential"${_scopeId}>model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>)),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}>  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const predict: (of: tf.LayersModel) =&gt; number[]"${_scopeId}>predict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const twin: tf.Sequential"${_scopeId}>twin</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>];</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}>  &#39;same predictions&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const before: number[]"${_scopeId}>before</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Array&lt;number&gt;.every(predicate: (value: number, index: number, array: number[]) =&gt; unknown, thisArg?: any): boolean (+1 overload)" data-description="Determines whether all the members of an array satisfy the specified test."${_scopeId}>every</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>((</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="value: number"${_scopeId}>value</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"${_scopeId}><span class="typed" data-type="i: number"${_scopeId}>i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="value: number"${_scopeId}>value</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>===</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const after: number[]"${_scopeId}>after</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>[</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="i: number"${_scopeId}>i</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>]),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span></code></pre></div>`);
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
                          "data-type": "function fromTorchStateDict(stateDict: Readonly<Record<string, tf.Tensor>> | SafetensorsContents, model: LayersModelLike, options?: TorchStateDictOptions): void",
                          "data-description": "Loads a PyTorch state dict into a model: the inverse of  {@link  toTorchStateDict } , with the same options. `num_batches_tracked` may be missing, and so may the ones or zeros for a `gamma` or `beta` that a layer lacks."
                        }, "fromTorchStateDict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents",
                          "data-description": "Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format."
                        }, "loadSafetensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function saveSafetensors(tensors: Readonly<Record<string, tf.Tensor>>, metadata?: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>>",
                          "data-description": "Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit."
                        }, "saveSafetensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record<string, tf.Tensor>",
                          "data-description": "Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models."
                        }, "toTorchStateDict")
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
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const makeModel: () => tf.Sequential"
                        }, "makeModel")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": [")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "        "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "LayerArgs.name?: string",
                          "data-description": "Name for this layer."
                        }, "name")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'fc1'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "        "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.units: number",
                          "data-description": "Positive integer, dimensionality of the output space."
                        }, "units")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "8"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "        "),
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "        "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "LayerArgs.inputShape?: tf.Shape",
                          "data-description": "If defined, will be used to create an input layer to insert before this layer. If both `inputShape` and `batchInputShape` are defined, `batchInputShape` will be used. This argument is only applicable to input layers (the first layer of a model)."
                        }, "inputShape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "3"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "],")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      }),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "      "),
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
                          "data-type": "LayerArgs.name?: string",
                          "data-description": "Name for this layer."
                        }, "name")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'fc2'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "DenseLayerArgs.units: number",
                          "data-description": "Positive integer, dimensionality of the output space."
                        }, "units")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "    ],")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  });")
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
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const makeModel: () => tf.Sequential"
                        }, "makeModel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.01"),
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.9"),
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
                          "data-type": 'randomNormal<tf.Rank>(shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number], mean?: number, stdDev?: number, dtype?: "float32" | "int32", seed?: number): tf.Tensor<tf.Rank>\nexport randomNormal',
                          "data-description": "Creates a `tf.Tensor` with values sampled from a normal distribution."
                        }, "randomNormal")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "64"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "3"),
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
                          "data-type": "Tensor<Rank>.slice<tf.Tensor<tf.Rank>>(this: tf.Tensor<tf.Rank>, begin: number | number[], size?: number | number[]): tf.Tensor<tf.Rank>"
                        }, "slice")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "], ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "64"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "2"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]);")
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
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// The averages, with the names and layout of torch.nn.Linear.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averages: Record<string, tf.Tensor<tf.Rank>>"
                        }, "averages")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
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
                          "data-type": "EMAOptimizer<Adam>.swapEmaWeights<Record<string, tf.Tensor<tf.Rank>>>(body: () => Record<string, tf.Tensor<tf.Rank>>, options?: SwapOptions): Record<string, tf.Tensor<tf.Rank>> (+1 overload)",
                          "data-description": "Swaps the averages into the model's variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually."
                        }, "swapEmaWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(() "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record<string, tf.Tensor>",
                          "data-description": "Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models."
                        }, "toTorchStateDict")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bytes: Uint8Array<ArrayBuffer>"
                        }, "bytes")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " await"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function saveSafetensors(tensors: Readonly<Record<string, tf.Tensor>>, metadata?: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>>",
                          "data-description": "Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit."
                        }, "saveSafetensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averages: Record<string, tf.Tensor<tf.Rank>>"
                        }, "averages")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "format: string"
                        }, "format")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'pt'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
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
                          "data-type": "function dispose(container: tf.TensorContainer): void",
                          "data-description": "Disposes any `tf.Tensor`s found within the provided object."
                        }, "dispose")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const averages: Record<string, tf.Tensor<tf.Rank>>"
                        }, "averages")
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'bytes'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bytes: Uint8Array<ArrayBuffer>"
                        }, "bytes")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Uint8Array<ArrayBuffer>.byteLength: number",
                          "data-description": "The length in bytes of the array."
                        }, "byteLength")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// In a browser, a link to new Blob([bytes]) downloads the file. In Python:")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "//   model.load_state_dict(safetensors.torch.load_file('model.safetensors'))")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "// And back into a tfjs model:")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " { "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const tensors: Record<string, tf.Tensor<tf.Rank>>",
                          "data-description": "New tensors by name; the caller disposes them."
                        }, "tensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const metadata: Record<string, string>",
                          "data-description": "Strings by name; empty if there are none."
                        }, "metadata")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " } "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents",
                          "data-description": "Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format."
                        }, "loadSafetensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const bytes: Uint8Array<ArrayBuffer>"
                        }, "bytes")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "  'tensors'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var Object: ObjectConstructor",
                          "data-description": "Provides functionality common to all JavaScript objects."
                        }, "Object")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ObjectConstructor.entries<tf.Tensor<tf.Rank>>(o: {\n    [s: string]: tf.Tensor<tf.Rank>;\n} | ArrayLike<tf.Tensor<tf.Rank>>): [string, tf.Tensor<tf.Rank>][] (+1 overload)",
                          "data-description": "Returns an array of key/values of the enumerable own properties of an object"
                        }, "entries")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const tensors: Record<string, tf.Tensor<tf.Rank>>",
                          "data-description": "New tensors by name; the caller disposes them."
                        }, "tensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Array<[string, Tensor<Rank>]>.map<(string | number[])[]>(callbackfn: (value: [string, tf.Tensor<tf.Rank>], index: number, array: [string, tf.Tensor<tf.Rank>][]) => (string | number[])[], thisArg?: any): (string | number[])[][]",
                          "data-description": "Calls a defined callback function on each element of an array, and returns an array that contains the results."
                        }, "map")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "((["),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "name: string"
                        }, "name")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", { "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]",
                          "data-description": "The shape of the tensor."
                        }, "shape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " }]) "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "name: string"
                        }, "name")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "shape: number[] | [number] | [number, number] | [number, number, number] | [number, number, number, number] | [number, number, number, number, number] | [number, number, number, number, number, number]",
                          "data-description": "The shape of the tensor."
                        }, "shape")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
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
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "'metadata'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const metadata: Record<string, string>",
                          "data-description": "Strings by name; empty if there are none."
                        }, "metadata")
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
                          "data-type": "const twin: tf.Sequential"
                        }, "twin")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const makeModel: () => tf.Sequential"
                        }, "makeModel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "function fromTorchStateDict(stateDict: Readonly<Record<string, tf.Tensor>> | SafetensorsContents, model: LayersModelLike, options?: TorchStateDictOptions): void",
                          "data-description": "Loads a PyTorch state dict into a model: the inverse of  {@link  toTorchStateDict } , with the same options. `num_batches_tracked` may be missing, and so may the ones or zeros for a `gamma` or `beta` that a layer lacks."
                        }, "fromTorchStateDict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const tensors: Record<string, tf.Tensor<tf.Rank>>",
                          "data-description": "New tensors by name; the caller disposes them."
                        }, "tensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const twin: tf.Sequential"
                        }, "twin")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
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
                          "data-type": "function dispose(container: tf.TensorContainer): void",
                          "data-description": "Disposes any `tf.Tensor`s found within the provided object."
                        }, "dispose")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const tensors: Record<string, tf.Tensor<tf.Rank>>",
                          "data-description": "New tensors by name; the caller disposes them."
                        }, "tensors")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const predict: (of: tf.LayersModel) => number[]"
                        }, "predict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "of: tf.LayersModel"
                        }, "of")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, ":"),
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
                          "data-type": "class LayersModel\nexport LayersModel",
                          "data-description": "A `tf.LayersModel` is a directed, acyclic graph of `tf.Layer`s plus methods for training, evaluation, prediction and saving."
                        }, "LayersModel")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var Array: ArrayConstructor"
                        }, "Array")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ArrayConstructor.from<number>(iterable: ArrayLike<number> | Iterable<number>): number[] (+3 overloads)",
                          "data-description": "Creates an array from an iterable object."
                        }, "from")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "of: tf.LayersModel"
                        }, "of")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "LayersModel.predict(x: tf.Tensor | tf.Tensor[], args?: tf.ModelPredictConfig): tf.Tensor | tf.Tensor[]",
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank>.dataSync<tf.NumericDataType>(): Uint8Array<ArrayBufferLike> | Float32Array<ArrayBufferLike> | Int32Array<ArrayBufferLike>",
                          "data-description": "Synchronously downloads the values from the `tf.Tensor`. This blocks the UI thread until the values are ready, which can cause performance issues."
                        }, "dataSync")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "());")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const before: number[]"
                        }, "before")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const after: number[]"
                        }, "after")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "] "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " [")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
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
                          "data-type": "EMAOptimizer<Adam>.swapEmaWeights<number[]>(body: () => number[], options?: SwapOptions): number[] (+1 overload)",
                          "data-description": "Swaps the averages into the model's variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually."
                        }, "swapEmaWeights")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(() "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const predict: (of: tf.LayersModel) => number[]"
                        }, "predict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const model: tf.Sequential"
                        }, "model")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ")),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const predict: (of: tf.LayersModel) => number[]"
                        }, "predict")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const twin: tf.Sequential"
                        }, "twin")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#032563", "--shiki-dark": "#A5D6FF" } }, "  'same predictions'"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const before: number[]"
                        }, "before")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Array<number>.every(predicate: (value: number, index: number, array: number[]) => unknown, thisArg?: any): boolean (+1 overload)",
                          "data-description": "Determines whether all the members of an array satisfy the specified test."
                        }, "every")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(("),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "value: number"
                        }, "value")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#702C00", "--shiki-dark": "#FFA657" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "i: number"
                        }, "i")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "value: number"
                        }, "value")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "==="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const after: number[]"
                        }, "after")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "i: number"
                        }, "i")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "]),")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
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
      _push(`<h2 id="define-the-model-on-both-sides" tabindex="-1">Define the model on both sides <a class="header-anchor" href="#define-the-model-on-both-sides" aria-label="Permalink to &quot;Define the model on both sides&quot;">​</a></h2><p>A state dict does not contain the architecture, so each side defines the model in code. In tfjs:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const model: tf.Sequential">model</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function sequential(config?: tf.SequentialArgs): tf.Sequential
export sequential" data-description="Creates a \`tf.Sequential\` model.  A sequential model is any model where the outputs of one layer are the inputs to the next layer, i.e. the model topology is a simple &#39;stack&#39; of layers, with no branching or skipping.">sequential</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SequentialArgs.layers?: tf.layers.Layer[]" data-description="Stack of layers for the model.">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function conv2d(args: ConvLayerArgs): Conv2D" data-description="2D convolution layer (e.g. spatial convolution over images).">conv2d</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayerArgs.name?: string" data-description="Name for this layer.">name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;conv&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="ConvLayerArgs.filters: number" data-description="The dimensionality of the output space (i.e. the number of filters in the convolution).">filters</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="BaseConvLayerArgs.kernelSize: number | number[]" data-description="The dimensions of the convolution window. If kernelSize is a number, the convolutional window will be square.">kernelSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="BaseConvLayerArgs.padding?: PaddingMode" data-description="Padding mode.">padding</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;same&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayerArgs.inputShape?: tf.Shape" data-description="If defined, will be used to create an input layer to insert before this layer. If both \`inputShape\` and \`batchInputShape\` are defined, \`batchInputShape\` will be used. This argument is only applicable to input layers (the first layer of a model).">inputShape</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">28</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">28</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function batchNormalization(args?: BatchNormalizationLayerArgs): BatchNormalization" data-description="Batch normalization layer (Ioffe and Szegedy, 2014).">batchNormalization</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayerArgs.name?: string" data-description="Name for this layer.">name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;norm&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="BatchNormalizationLayerArgs.epsilon?: number" data-description="Small float added to the variance to avoid dividing by zero. Defaults to 1e-3.">epsilon</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1e-5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">      </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="BatchNormalizationLayerArgs.momentum?: number" data-description="Momentum of the moving average. Defaults to 0.99.">momentum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function reLU(args?: ReLULayerArgs): ReLU" data-description="Rectified Linear Unit activation function.">reLU</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function maxPooling2d(args: Pooling2DLayerArgs): MaxPooling2D" data-description="Max pooling operation for spatial data.">maxPooling2d</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="Pooling2DLayerArgs.poolSize?: number | [number, number]" data-description="Factors by which to downscale in each dimension [vertical, horizontal]. Expects an integer or an array of 2 integers.">poolSize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function flatten(args?: FlattenLayerArgs): Flatten" data-description="Flattens the input. Does not affect the batch size.">flatten</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="export layers">layers</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dense(args: DenseLayerArgs): Dense" data-description="Creates a dense (fully connected) layer.">dense</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">({ </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="LayerArgs.name?: string" data-description="Name for this layer.">name</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;fc&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="DenseLayerArgs.units: number" data-description="Positive integer, dimensionality of the output space.">units</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">10</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> }),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  ],</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>In PyTorch:</p><div class="language-python vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">python</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">class</span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;"> Digits</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">nn</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">Module</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">):</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    def</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> __init__</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(self):</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">        super</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">().</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">__init__</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">()</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">        self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.conv </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> nn.Conv2d(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">3</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">padding</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&quot;same&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">        self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.norm </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> nn.BatchNorm2d(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">eps</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1e-5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">momentum</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> -</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">        self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.fc </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> nn.Linear(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> *</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 7</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> *</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 7</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">10</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    def</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> forward</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(self, images):</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        x </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> F.relu(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.norm(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.conv(images)))</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">        return</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> self</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.fc(torch.flatten(F.max_pool2d(x, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">4</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">), </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">))</span></span></code></pre></div><p>Both models compute the same results only if the settings that are not weights match:</p><table tabindex="0"><thead><tr><th>Setting</th><th>tfjs</th><th>PyTorch</th></tr></thead><tbody><tr><td>Epsilon of batch normalization</td><td><code>epsilon</code>, 1e-3</td><td><code>eps</code>, 1e-5</td></tr><tr><td>Momentum of batch normalization</td><td><code>momentum</code>, 0.99, weights the old</td><td><code>momentum</code>, 0.1, weights the new</td></tr><tr><td>Epsilon of layer normalization</td><td><code>epsilon</code>, 1e-3</td><td><code>eps</code>, 1e-5</td></tr><tr><td>Padding <code>&#39;same&#39;</code>, stride 1</td><td><code>padding: &#39;same&#39;</code></td><td><code>padding=&#39;same&#39;</code></td></tr><tr><td>Padding <code>&#39;same&#39;</code>, stride above 1</td><td>more on the right and the bottom</td><td>unsupported: <code>F.pad</code>, then no padding</td></tr><tr><td>Images</td><td><code>[batch, height, width, channels]</code></td><td><code>[batch, channels, height, width]</code></td></tr></tbody></table><p>The values in the table are the defaults. A tfjs <code>momentum</code> of 0.9 corresponds to PyTorch&#39;s 0.1, and you need to set <code>epsilon</code> or <code>eps</code> on one side.</p><p>Batch statistics differ slightly in training: PyTorch updates <code>running_var</code> with the unbiased variance of the batch, tfjs with the biased variance. In evaluation, both compute the same.</p><h2 id="to-pytorch" tabindex="-1">To PyTorch <a class="header-anchor" href="#to-pytorch" aria-label="Permalink to &quot;To PyTorch&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models.">toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;">bytes</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function saveSafetensors(tensors: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt;, metadata?: Readonly&lt;Record&lt;string, string&gt;&gt;): Promise&lt;Uint8Array&lt;ArrayBuffer&gt;&gt;" data-description="Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit.">saveSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const file: Blob">file</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="var Blob: new (blobParts?: BlobPart[], options?: BlobPropertyBag) =&gt; Blob" data-description="The **\`Blob\`** interface represents a blob, which is a file-like object of immutable, raw data; they can be read as text or binary data, or converted into a ReadableStream so its methods can be used for processing the data.">Blob</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;">bytes</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">]);</span></span>
<span class="line"></span></code></pre></div><p>The state dict contains new tensors; dispose them after writing the file. In PyTorch, <code>load_state_dict</code> loads them with <code>strict=True</code>, and training continues:</p><div class="language-python vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">python</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">def</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> continue_training</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(source, target, batches, lr</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">):</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    model </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> Digits()</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    model.load_state_dict(load_file(source), </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">strict</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;">True</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">)</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    optimizer </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> torch.optim.SGD(model.parameters(), </span><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">lr</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">lr)</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">    for</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> images, labels </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">in</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> batches:</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        optimizer.zero_grad()</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        F.cross_entropy(model(images), labels).backward()</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">        optimizer.step()</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    save_file(model.state_dict(), target)</span></span></code></pre></div><h3 id="the-averages" tabindex="-1">The averages <a class="header-anchor" href="#the-averages" aria-label="Permalink to &quot;The averages&quot;">​</a></h3><p>The averages of an <a href="./../optim/weight-averaging#emaoptimizer"><code>EMAOptimizer</code></a> are exported while they are swapped into the model:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="optimizer: EMAOptimizer&lt;tf.Optimizer&gt;">optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="EMAOptimizer&lt;Optimizer&gt;.swapEmaWeights&lt;Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;&gt;(body: () =&gt; Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;, options?: SwapOptions): Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt; (+1 overload)" data-description="Swaps the averages into the model&#39;s variables. With a body, it runs the body, restores the raw weights even if it throws, and returns its result. Without a body, it returns a handle for \`using\` or to \`restore()\` manually.">swapEmaWeights</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(() </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">=&gt;</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;">  </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models.">toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">),</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const bytes: Uint8Array&lt;ArrayBuffer&gt;">bytes</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> await</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function saveSafetensors(tensors: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt;, metadata?: Readonly&lt;Record&lt;string, string&gt;&gt;): Promise&lt;Uint8Array&lt;ArrayBuffer&gt;&gt;" data-description="Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX read with the safetensors library. Values are preserved bit for bit.">saveSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p><a href="/api/functions/toTorchStateDict"><code>toTorchStateDict</code></a> copies before it returns, so the swap can end immediately. You can also use an asynchronous function; the weights are restored when its promise settles.</p><p>An <a href="./../optim/weight-averaging#constructing-averaged-models"><code>AveragedModel</code></a> has a separate model with the averages:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models.">toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="averaged: AveragedModel&lt;tf.LayersModel&gt;">averaged</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="AveragedModel&lt;LayersModel&gt;.module: tf.LayersModel" data-description="For a LayersModel: a model with the same architecture that contains the averages.">module</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p>If the model has batch normalization, call <a href="./../optim/weight-averaging#batch-normalization"><code>updateBn</code></a> first, so that the statistics match the averaged weights.</p><h2 id="from-pytorch" tabindex="-1">From PyTorch <a class="header-anchor" href="#from-pytorch" aria-label="Permalink to &quot;From PyTorch&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const contents: SafetensorsContents">contents</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents" data-description="Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format.">loadSafetensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">await</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="file: Blob">file</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="Blob.arrayBuffer(): Promise&lt;ArrayBuffer&gt;" data-description="The **\`arrayBuffer()\`** method of the Blob interface returns a Promise that resolves with the contents of the blob as binary data contained in an ArrayBuffer.">arrayBuffer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">());</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function fromTorchStateDict(stateDict: Readonly&lt;Record&lt;string, tf.Tensor&gt;&gt; | SafetensorsContents, model: LayersModelLike, options?: TorchStateDictOptions): void" data-description="Loads a PyTorch state dict into a model: the inverse of  {@link  toTorchStateDict } , with the same options. \`num_batches_tracked\` may be missing, and so may the ones or zeros for a \`gamma\` or \`beta\` that a layer lacks.">fromTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const contents: SafetensorsContents">contents</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="import tf">tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function dispose(container: tf.TensorContainer): void" data-description="Disposes any \`tf.Tensor\`s found within the provided object.">dispose</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="const contents: SafetensorsContents">contents</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">.</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="SafetensorsContents.tensors: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;" data-description="New tensors by name; the caller disposes them.">tensors</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">);</span></span>
<span class="line"></span></code></pre></div><p><a href="/api/functions/fromTorchStateDict"><code>fromTorchStateDict</code></a> takes the result of <a href="/api/functions/loadSafetensors"><code>loadSafetensors</code></a>, or a record of tensors. It checks all names, shapes and dtypes first. If anything is missing, unexpected or has a wrong shape, a single error lists all problems, and no weight is changed. It does not modify the averages of an <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a>.</p><h2 id="layers" tabindex="-1">Layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;Layers&quot;">​</a></h2><table tabindex="0"><thead><tr><th>tfjs</th><th>PyTorch</th><th>Conversion</th></tr></thead><tbody><tr><td><code>Dense</code></td><td><code>Linear</code></td><td><code>kernel</code> [in, out] is <code>weight</code> [out, in]</td></tr><tr><td><code>Conv1D</code></td><td><code>Conv1d</code></td><td><code>kernel</code> [k, in, out] is <code>weight</code> [out, in, k]</td></tr><tr><td><code>Conv2D</code></td><td><code>Conv2d</code></td><td><code>kernel</code> [h, w, in, out] is <code>weight</code> [out, in, h, w]</td></tr><tr><td><code>DepthwiseConv2D</code></td><td><code>Conv2d</code> with <code>groups</code> = in</td><td><code>depthwise_kernel</code> [h, w, in, m] is <code>weight</code> [in · m, 1, h, w]</td></tr><tr><td><code>BatchNormalization</code></td><td><code>BatchNorm1d</code>, <code>BatchNorm2d</code></td><td><code>gamma</code>, <code>beta</code>, <code>moving_mean</code>, <code>moving_variance</code> are <code>weight</code>, <code>bias</code>, <code>running_mean</code>, <code>running_var</code></td></tr><tr><td><code>LayerNormalization</code></td><td><code>LayerNorm</code></td><td><code>gamma</code>, <code>beta</code> are <code>weight</code>, <code>bias</code></td></tr><tr><td><code>Embedding</code></td><td><code>Embedding</code></td><td><code>embeddings</code> is <code>weight</code></td></tr></tbody></table><p>A <code>bias</code> stays a <code>bias</code>; a layer without a bias has none in the state dict. Layers without weights are skipped. If any other layer has weights, such as an LSTM, an error names it before anything is converted.</p><ul><li><code>num_batches_tracked</code>, which every PyTorch <code>BatchNorm</code> has, is written as 0, because tfjs does not count batches. It matters only with <code>momentum=None</code>. It is an int32 in the file, which PyTorch loads as int64.</li><li>PyTorch normalization layers have both <code>weight</code> and <code>bias</code>, or neither. If a tfjs layer has only <code>gamma</code> or only <code>beta</code>, the other is written as zeros or ones, respectively. When you convert back, it must still have these values: a trained value has no counterpart in the tfjs layer and is rejected.</li></ul><h2 id="after-a-flatten" tabindex="-1">After a Flatten <a class="header-anchor" href="#after-a-flatten" aria-label="Permalink to &quot;After a Flatten&quot;">​</a></h2><p>In a feature map, tfjs puts the channels last and PyTorch puts them first. <code>Flatten</code> therefore produces a different order of features in PyTorch, and the following layers must be permuted. <a href="/api/functions/toTorchStateDict"><code>toTorchStateDict</code></a> and <a href="/api/functions/fromTorchStateDict"><code>fromTorchStateDict</code></a> do this for you. They track the order from each feature map through <code>Flatten</code>, or <code>Reshape</code> to a vector, through activations, dropout, normalization, sums and concatenations, and through nested models, to the next <code>Dense</code>. Its rows are permuted, and so are the vectors of normalization layers in between. With <code>dataFormat: &#39;channelsFirst&#39;</code> in tfjs, nothing needs to be permuted.</p><p>The following are feature maps:</p><ul><li>the output of convolutions, pooling, padding, cropping and upsampling;</li><li>an input with four or more axes: PyTorch receives images channels first. An input with three axes is not permuted.</li></ul><p>The output of <code>Embedding</code> and of <code>Dense</code> has its features last in PyTorch, too. A <code>Reshape</code> of a vector into a feature map keeps the order of tfjs: in PyTorch, use <code>x.view(-1, height, width, channels).permute(0, 3, 1, 2)</code>.</p><p>If the PyTorch model moves the channels last before it flattens, as in <code>x.permute(0, 2, 3, 1).flatten(1)</code>, pass <code>dataFormat: &#39;channelsLast&#39;</code>; no order is changed then. Also use it where the order cannot be tracked, which is an error: after a <code>Permute</code>, after a custom layer, or if one <code>Dense</code> is applied to features in two different orders.</p><p>The weights of a <code>LayerNormalization</code> over multiple axes of a feature map are permuted in the same way. Its axes must be the last ones in PyTorch. To normalize over the channels alone, the PyTorch model moves them last before the layer and back afterward.</p><h2 id="names" tabindex="-1">Names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;Names&quot;">​</a></h2><p>Tensors are named after their layer: <code>fc.weight</code>, <code>fc.bias</code>. In a nested model, the name of that model comes first: <code>body.conv.weight</code>. <code>names</code> maps layers and models to the names of PyTorch modules, as a record or a function:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"><span class="typed" data-type="const stateDict: Record&lt;string, tf.Tensor&lt;tf.Rank&gt;&gt;">stateDict</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"> =</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"><span class="typed" data-type="function toTorchStateDict(model: LayersModelLike, options?: TorchStateDictOptions): Record&lt;string, tf.Tensor&gt;" data-description="Converts the weights of a model to the state dict of its counterpart in PyTorch, with the names, shapes and layouts of PyTorch. Supports Dense, Conv1D, Conv2D, DepthwiseConv2D, BatchNormalization, LayerNormalization and Embedding, also in nested models.">toTorchStateDict</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="model: tf.LayersModel">model</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">, {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="TorchStateDictOptions.names?: Readonly&lt;Record&lt;string, string&gt;&gt; | ((layerName: string) =&gt; string | undefined)" data-description="Maps layer names to PyTorch module names, as a record or a function. Layers that are not mapped keep their names. A nested model mapped to \`&#39;&#39;\` adds nothing to the names of its layers.">names</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="conv: string">conv</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;features.0&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="norm: string">norm</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;features.1&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">    </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"><span class="typed" data-type="fc: string">fc</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">: </span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;">&#39;head&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">  },</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;">});</span></span>
<span class="line"></span></code></pre></div><p>Map a nested model to <code>&#39;&#39;</code> to omit its part of the name. Both directions take the same options.</p><h2 id="api" tabindex="-1">API <a class="header-anchor" href="#api" aria-label="Permalink to &quot;API&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Function</th><th>What it does</th></tr></thead><tbody><tr><td><a href="/api/functions/toTorchStateDict"><code>toTorchStateDict(model, options?)</code></a></td><td>Returns new tensors by name; the caller disposes them. Throws if a layer has no counterpart.</td></tr><tr><td><a href="/api/functions/fromTorchStateDict"><code>fromTorchStateDict(stateDict, model, options?)</code></a></td><td>Sets the weights. Throws if anything does not match; nothing is changed then.</td></tr></tbody></table><table tabindex="0"><thead><tr><th>Option</th><th>Default</th><th>Meaning</th></tr></thead><tbody><tr><td><code>names</code></td><td>the layers&#39; names</td><td>Maps layer names to PyTorch module names: a record or a function</td></tr><tr><td><code>dataFormat</code></td><td><code>&#39;channelsFirst&#39;</code></td><td>The layout of feature maps where the PyTorch model flattens them or normalizes over multiple axes</td></tr></tbody></table></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/pytorch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
