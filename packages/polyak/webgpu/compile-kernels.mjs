// Every kernel of the built package becomes a module and a pipeline of this implementation of WebGPU.
import assert from 'node:assert/strict';

/** @returns how many there are */
export async function compileKernels(tf) {
  const { everyRule, kernelsOf } = await internal('every-kernel.js');
  const { prepareKernels } = await internal('update/apply.js');
  const { defineRule } = await internal('update/rule.js');
  const compile = async (rules) => {
    const messages = [];
    const { warn } = console;
    console.warn = (message) => messages.push(message);
    for (const rule of rules) await Promise.all(kernelsOf(rule).map(prepareKernels));
    console.warn = warn;
    return messages;
  };
  const { device } = tf.backend();
  const compiled = countPipelines(device);
  assert.deepEqual(await compile([undefined, ...everyRule]), []);
  const count = compiled.size;

  // Were one refused, it would be known. In a scope, for the device to print nothing.
  const body = { key: 'broken', slots: [], scalars: [], wgsl: 'w = undeclared;' };
  const broken = defineRule({ ...body, ops: ({ w }) => ({ w }) });
  device.pushErrorScope('validation');
  const messages = await compile([broken]);
  await device.popErrorScope();
  assert(messages.length > 0 && messages.every((one) => one.includes(`"broken|`)));
  return count;
}

/** The labels of the pipelines that the device makes from now on. */
function countPipelines(device) {
  const labels = new Set();
  const create = device.createComputePipelineAsync;
  device.createComputePipelineAsync = function (descriptor) {
    labels.add(descriptor.label);
    return create.call(this, descriptor);
  };
  return labels;
}

function internal(file) {
  return import(new URL(`../dist/${file}`, import.meta.url));
}
