import { defineComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { E as ExampleProgram } from "./ExampleProgram.Cy-XTnNU.js";
import { _ as _sfc_main$1 } from "./ScheduleFigure.C_JsRHE2.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
import "./lines.BlqvANrZ.js";
import "./schedule-curves.BI5dtwiF.js";
import "./options.Cg39THLB.js";
import "./FigureChoice.Citjh4N0.js";
import "./FigureSlider.D0iZOwS0.js";
import "./LineFigure.CiDy2VY8.js";
import "./FigureFrame.C5jejLez.js";
import "./FigurePlot.DLtSUxNp.js";
const __pageData = JSON.parse('{"title":"ReduceLROnPlateau","description":"The ReduceLROnPlateau learning rate schedule for TensorFlow.js: formula, options and defaults, an example program, and an interactive plot.","frontmatter":{"title":"ReduceLROnPlateau","description":"The ReduceLROnPlateau learning rate schedule for TensorFlow.js: formula, options and defaults, an example program, and an interactive plot.","head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"ReduceLROnPlateau"}],["meta",{"property":"og:description","content":"The ReduceLROnPlateau learning rate schedule for TensorFlow.js: formula, options and defaults, an example program, and an interactive plot."}],["meta",{"property":"og:url","content":"http://localhost:4100/optim/schedules/reduce-lr-on-plateau"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"ReduceLROnPlateau"}],["meta",{"name":"twitter:description","content":"The ReduceLROnPlateau learning rate schedule for TensorFlow.js: formula, options and defaults, an example program, and an interactive plot."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/polyak/src/schedule/reduce-lr-on-plateau.ts","docs/examples/schedules/reduce-lr-on-plateau.ts"],"tests":["packages/polyak/src/schedule/bad-input.test.ts","packages/polyak/src/schedule/groups.test.ts","packages/polyak/src/schedule/options.test.ts","packages/polyak/src/schedule/saved-states.test.ts","packages/polyak/src/schedule/schedules.test.ts","packages/polyak/src/schedule/state-dict.test.ts","docs/examples/schedules.test.ts"]}},"headers":[],"relativePath":"optim/schedules/reduce-lr-on-plateau.md","filePath":"optim/schedules/reduce-lr-on-plateau.md","lastUpdated":1795667181000}');
const __default__ = { name: "optim/schedules/reduce-lr-on-plateau.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="reducelronplateau" tabindex="-1">ReduceLROnPlateau <a class="header-anchor" href="#reducelronplateau" aria-label="Permalink to &quot;ReduceLROnPlateau&quot;">​</a></h1><p>Multiplies the learning rate by <code>factor</code> when a metric has not improved for more than <code>patience</code> epochs. Pass the metric to <code>step(metric)</code>. A non-finite value counts as no improvement.</p><div class="formula"><math displaystyle="true"><mtable displaystyle="true" class="tml-jot"><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><mrow><mi>γ</mi><mo>←</mo><mrow></mrow></mrow></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mrow><mi>max</mi><mo>⁡</mo></mrow><mrow><mo fence="true" form="prefix" stretchy="false">(</mo><mpadded lspace="0"><mi>factor</mi></mpadded><mo>⋅</mo><mi>γ</mi><mo separator="true">,</mo><mpadded lspace="0"><mi>minLr</mi></mpadded><mo fence="true" form="postfix" stretchy="false">)</mo></mrow><mo separator="true">,</mo></mrow></mtd></mtr><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><mrow></mrow></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mrow><mtext>after </mtext><mpadded lspace="0"><mi>patience</mi></mpadded><mo>+</mo><mn>1</mn><mtext> epochs</mtext></mrow></mtd></mtr><mtr><mtd class="tml-right" style="padding-left:0em;padding-right:0em;"><mrow></mrow></mtd><mtd class="tml-left" style="padding-left:0em;padding-right:0em;"><mtext>without improvement</mtext></mtd></mtr></mtable></math></div><p>In mode <code>&#39;min&#39;</code>, a metric is an improvement if it is below best − threshold · |best| or, in threshold mode <code>&#39;abs&#39;</code>, below best − threshold.</p>`);
      _push(ssrRenderComponent(_sfc_main$1, { name: "ReduceLROnPlateau" }, null, _parent));
      _push(`<p>In the figure, the metric is a synthetic loss, independent of the learning rate. It reaches a plateau at epoch 25, decreases again after epoch 36, and then stays constant.</p><h2 id="example-program" tabindex="-1">Example program <a class="header-anchor" href="#example-program" aria-label="Permalink to &quot;Example program&quot;">​</a></h2>`);
      _push(ssrRenderComponent(ExampleProgram, {
        folder: "schedules",
        file: "reduce-lr-on-plateau.ts"
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code twoslash lsp" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> *</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> as</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;@tensorflow/tfjs&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>import</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class ReduceLROnPlateau" data-description="Multiplies the learning rate by \`factor\` when a metric has not improved for more than \`patience\` epochs."${_scopeId}>ReduceLROnPlateau</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="class SGD" data-description="Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov&#39;s (Sutskever et al. 2013)."${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> } </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>from</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"${_scopeId}> &#39;polyak&#39;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const w: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>w</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="variable&lt;tf.Rank.R0&gt;(initialValue: tf.Tensor&lt;tf.Rank.R0&gt;, trainable?: boolean, name?: string, dtype?: tf.DataType): tf.Variable&lt;tf.Rank.R0&gt;
export variable" data-description="Creates a new variable with the provided initial value. \`\`\`js const x = tf.variable(tf.tensor([1, 2, 3])); x.assign(tf.tensor([4, 5, 6]));"${_scopeId}>variable</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="import tf"${_scopeId}>tf</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="function scalar(value: number | boolean | string | Uint8Array, dtype?: tf.DataType): tf.Scalar
export scalar" data-description="Creates rank-0 \`tf.Tensor\` (scalar) with the provided value and dtype."${_scopeId}>scalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>));</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="const loss: () =&gt; tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> () </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const w: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>w</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.square&lt;tf.Variable&lt;tf.Rank.R0&gt;&gt;(this: tf.Variable&lt;tf.Rank.R0&gt;): tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>square</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>().</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Tensor&lt;Rank.R0&gt;.asScalar&lt;tf.Tensor&lt;tf.Rank&gt;&gt;(): tf.Scalar"${_scopeId}>asScalar</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const optimizer: SGD"${_scopeId}>optimizer</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new SGD(...args: OptimizerArguments&lt;SGDOptions&gt;): SGD"${_scopeId}>SGD</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>([</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const w: tf.Variable&lt;tf.Rank.R0&gt;"${_scopeId}>w</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>], { </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="lr?: number" data-description="Learning rate, at least 0."${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.1</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="momentum?: number" data-description="Momentum factor, at least 0."${_scopeId}>momentum</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.9</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> });</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>const</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const schedule: ReduceLROnPlateau"${_scopeId}>schedule</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> =</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> new</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}> </span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="new ReduceLROnPlateau(optimizer: Schedulable, options?: ReduceLROnPlateauOptions): ReduceLROnPlateau"${_scopeId}>ReduceLROnPlateau</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: SGD"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ReduceLROnPlateauOptions.factor?: number" data-description="The factor of each reduction, in [0, 1)."${_scopeId}>factor</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="ReduceLROnPlateauOptions.patience?: number" data-description="The number of epochs without improvement to tolerate, at least 0; the next one reduces the learning rate."${_scopeId}>patience</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>: </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>10</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>});</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>for</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>let</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>; </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>&lt;</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 50</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>; </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>++</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  const</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> [</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}><span class="typed" data-type="const lr: number | undefined"${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>=</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const schedule: ReduceLROnPlateau"${_scopeId}>schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="LRScheduler&lt;Required&lt;ReduceLROnPlateauOptions&gt;&gt;.getLastLr(): number[]" data-description="The learning rate of each param group after the schedule&#39;s last step."${_scopeId}>getLastLr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>();</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>  if</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> (</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}>%</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 10</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> ===</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 0</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>) </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var console: Console"${_scopeId}>console</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Console.log(...data: any[]): void" data-description="The **\`console.log()\`** static method outputs a message to the console."${_scopeId}>log</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const lr: number | undefined"${_scopeId}>lr</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const optimizer: SGD"${_scopeId}>optimizer</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="FusedOptimizer&lt;SGDOptions&gt;.minimize(f: () =&gt; tf.Scalar, returnCost?: boolean, varList?: tf.Variable[], clipping?: ClippingOptions): tf.Scalar | null" data-description="Computes the gradients of a loss, and takes one step."${_scopeId}>minimize</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const loss: () =&gt; tf.Scalar"${_scopeId}>loss</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#66707B;--shiki-dark:#8B949E;"${_scopeId}>  // In place of a validation loss: it decreases until epoch 10.</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>  </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="const schedule: ReduceLROnPlateau"${_scopeId}>schedule</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="ReduceLROnPlateau.step(metric: number): void" data-description="Records the metric of an epoch. Call it after validation."${_scopeId}>step</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="var Math: Math" data-description="An intrinsic object that provides basic mathematics functionality and constants."${_scopeId}>Math</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>.</span><span style="--shiki-light:#622CBC;--shiki-dark:#D2A8FF;"${_scopeId}><span class="typed" data-type="Math.max(...values: number[]): number" data-description="Returns the larger of a set of supplied numeric expressions."${_scopeId}>max</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>(</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>0.5</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>, </span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}>1</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> -</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"${_scopeId}> 0.05</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF7B72;"${_scopeId}> *</span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}> </span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}><span class="typed" data-type="let epoch: number"${_scopeId}>epoch</span></span><span style="--shiki-light:#0E1116;--shiki-dark:#E6EDF3;"${_scopeId}>));</span></span>
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
                          "data-type": "class ReduceLROnPlateau",
                          "data-description": "Multiplies the learning rate by `factor` when a metric has not improved for more than `patience` epochs."
                        }, "ReduceLROnPlateau")
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
                          "data-type": "const w: tf.Variable<tf.Rank.R0>"
                        }, "w")
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
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
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
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "=>"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const w: tf.Variable<tf.Rank.R0>"
                        }, "w")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R0>.square<tf.Variable<tf.Rank.R0>>(this: tf.Variable<tf.Rank.R0>): tf.Variable<tf.Rank.R0>"
                        }, "square")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "()."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Tensor<Rank.R0>.asScalar<tf.Tensor<tf.Rank>>(): tf.Scalar"
                        }, "asScalar")
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "(["),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const w: tf.Variable<tf.Rank.R0>"
                        }, "w")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "], { "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "lr?: number",
                          "data-description": "Learning rate, at least 0."
                        }, "lr")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.1"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "momentum?: number",
                          "data-description": "Momentum factor, at least 0."
                        }, "momentum")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.9"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " });")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "const"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const schedule: ReduceLROnPlateau"
                        }, "schedule")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " new"),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "new ReduceLROnPlateau(optimizer: Schedulable, options?: ReduceLROnPlateauOptions): ReduceLROnPlateau"
                        }, "ReduceLROnPlateau")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: SGD"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ReduceLROnPlateauOptions.factor?: number",
                          "data-description": "The factor of each reduction, in [0, 1)."
                        }, "factor")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.5"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ReduceLROnPlateauOptions.patience?: number",
                          "data-description": "The number of epochs without improvement to tolerate, at least 0; the next one reduces the learning rate."
                        }, "patience")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "10"),
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
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "for"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "let"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "; "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "<"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 50"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "; "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "++"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  const"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ["),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const lr: number | undefined"
                        }, "lr")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "] "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const schedule: ReduceLROnPlateau"
                        }, "schedule")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "LRScheduler<Required<ReduceLROnPlateauOptions>>.getLastLr(): number[]",
                          "data-description": "The learning rate of each param group after the schedule's last step."
                        }, "getLastLr")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "();")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "  if"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " ("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, "%"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 10"),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " ==="),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 0"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ") "),
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
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const lr: number | undefined"
                        }, "lr")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const optimizer: SGD"
                        }, "optimizer")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "FusedOptimizer<SGDOptions>.minimize(f: () => tf.Scalar, returnCost?: boolean, varList?: tf.Variable[], clipping?: ClippingOptions): tf.Scalar | null",
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
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#66707B", "--shiki-dark": "#8B949E" } }, "  // In place of a validation loss: it decreases until epoch 10.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "  "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "const schedule: ReduceLROnPlateau"
                        }, "schedule")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "ReduceLROnPlateau.step(metric: number): void",
                          "data-description": "Records the metric of an epoch. Call it after validation."
                        }, "step")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "var Math: Math",
                          "data-description": "An intrinsic object that provides basic mathematics functionality and constants."
                        }, "Math")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "."),
                      createVNode("span", { style: { "--shiki-light": "#622CBC", "--shiki-dark": "#D2A8FF" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "Math.max(...values: number[]): number",
                          "data-description": "Returns the larger of a set of supplied numeric expressions."
                        }, "max")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "("),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "0.5"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, ", "),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, "1"),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " -"),
                      createVNode("span", { style: { "--shiki-light": "#023B95", "--shiki-dark": "#79C0FF" } }, " 0.05"),
                      createVNode("span", { style: { "--shiki-light": "#A0111F", "--shiki-dark": "#FF7B72" } }, " *"),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, " "),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, [
                        createVNode("span", {
                          class: "typed",
                          "data-type": "let epoch: number"
                        }, "epoch")
                      ]),
                      createVNode("span", { style: { "--shiki-light": "#0E1116", "--shiki-dark": "#E6EDF3" } }, "));")
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
      _push(`<h2 id="signature" tabindex="-1">Signature <a class="header-anchor" href="#signature" aria-label="Permalink to &quot;Signature&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Call</th><td></td></tr></thead><tbody><tr><td><a href="/api/classes/ReduceLROnPlateau"><code>new ReduceLROnPlateau(optimizer, options)</code></a></td><td>The optimizer, or any object with <code>paramGroups</code>, and <a href="#options">options</a>.</td></tr><tr><td><code>step(metric)</code></td><td>Records the metric and advances to the next epoch.</td></tr></tbody></table><p>For all other members, see the <a href="./../schedules#base-class">base class</a>.</p><h2 id="options" tabindex="-1">Options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;Options&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Option</th><th>Default</th><th>Range</th><td></td></tr></thead><tbody><tr><td><code>mode</code></td><td><code>&#39;min&#39;</code></td><td><code>&#39;min&#39;</code>, <code>&#39;max&#39;</code></td><td>Whether a lower or a higher metric is better.</td></tr><tr><td><code>factor</code></td><td><code>0.1</code></td><td>[0, 1)</td><td>The factor of each reduction.</td></tr><tr><td><code>patience</code></td><td><code>10</code></td><td>integer ≥ 0</td><td>The number of epochs without improvement to tolerate. The next one reduces.</td></tr><tr><td><code>threshold</code></td><td><code>1e-4</code></td><td>any number</td><td>The minimum difference from the best metric.</td></tr><tr><td><code>thresholdMode</code></td><td><code>&#39;rel&#39;</code></td><td><code>&#39;rel&#39;</code>, <code>&#39;abs&#39;</code></td><td>Whether <code>threshold</code> is relative to the best metric or absolute.</td></tr><tr><td><code>cooldown</code></td><td><code>0</code></td><td>integer ≥ 0</td><td>The number of epochs to ignore after a reduction.</td></tr><tr><td><code>minLr</code></td><td><code>0</code></td><td>numbers</td><td>The lowest learning rate. One value for all groups, or one per group.</td></tr><tr><td><code>eps</code></td><td><code>1e-8</code></td><td>≥ 0</td><td>Reductions by this or less are skipped.</td></tr></tbody></table><p>You cannot use it in <a href="/api/classes/ChainedScheduler"><code>ChainedScheduler</code></a> or <a href="/api/classes/SequentialLR"><code>SequentialLR</code></a>, because they have no metric to pass.</p><h2 id="when-to-use-it" tabindex="-1">When to use it <a class="header-anchor" href="#when-to-use-it" aria-label="Permalink to &quot;When to use it&quot;">​</a></h2><p>Use it for a run of unknown length with a validation metric. The metric can come from the <a href="./../weight-averaging#evaluating-with-the-averages">averaged weights</a> or from the raw weights, but must always come from the same ones.</p><p>The torch equivalent is <code>torch.optim.lr_scheduler.ReduceLROnPlateau</code>, with the same defaults: <code>mode=&#39;min&#39;</code>, <code>factor=0.1</code>, <code>patience=10</code>, <code>threshold=0.0001</code>, <code>threshold_mode=&#39;rel&#39;</code>, <code>cooldown=0</code>, <code>min_lr=0</code>, <code>eps=1e-08</code>. torch compares with best · (1 − threshold), so that for negative metrics, a slightly worse one counts as an improvement.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("optim/schedules/reduce-lr-on-plateau.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
