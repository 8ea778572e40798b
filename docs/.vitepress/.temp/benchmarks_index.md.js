import { defineComponent, useModel, computed, ref, mergeProps, mergeModels, useSSRContext, useId, unref, watchEffect, withCtx, openBlock, createBlock, Fragment, renderList, createVNode, toDisplayString, shallowRef, onMounted, onBeforeUnmount } from "vue";
import { ssrRenderAttrs, ssrRenderList, ssrInterpolate, ssrRenderAttr, ssrIncludeBooleanAttr, ssrRenderComponent, ssrRenderClass } from "vue/server-renderer";
import { _ as _sfc_main$7 } from "./FigureChoice.Citjh4N0.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import { _ as _sfc_main$8 } from "./FigureSlider.D0iZOwS0.js";
import { p as polyline } from "./lines.BlqvANrZ.js";
import { _ as _sfc_main$9 } from "./FigureFrame.C5jejLez.js";
import { F as FigurePlot } from "./FigurePlot.DLtSUxNp.js";
import { s as scriptUrl } from "./trusted-types.Dn7pNshu.js";
function adapterName({ vendor, architecture, device, description }) {
  const parts = [vendor, architecture, device, description].filter((part) => /\D/.test(part));
  return [...new Set(parts)].join(" ") || "unknown adapter";
}
const algorithms = ["adam", "sgd"];
const averages = [
  "none",
  "EMAOptimizer",
  "AveragedModel(avgFn)",
  "AveragedModel(multiAvgFn)"
];
const kinds = {
  "tfjs adam": { name: "tf.train.adam", slots: 2, temporaries: 14 },
  "tfjs sgd": { name: "tf.train.sgd", slots: 0, temporaries: 0 },
  "polyak adam": { name: "Adam", slots: 2, temporaries: 0 },
  "polyak sgd": { name: "SGD", slots: 0, temporaries: 0 }
};
const optimizerKind = (library, algorithm) => kinds[`${library} ${algorithm}`];
function tooLarge({ largest }, limits) {
  const bytes = 4 * largest.size;
  const most = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
  if (bytes <= most) return null;
  return `${largest.name} has ${megabytes(bytes)}; this device binds at most ${megabytes(most)}`;
}
function memoryFor({ parameters, largest }, algorithm, libraries) {
  const kinds2 = libraries.map((library) => optimizerKind(library, algorithm));
  const shared = 1 + libraries.length + Math.max(...kinds2.map(({ temporaries }) => temporaries));
  const own = kinds2.flatMap(
    ({ slots }) => averages.map((average) => slots + (average === "none" ? 0 : 1))
  );
  const bytes = (tensors) => 4 * (tensors * parameters + 3 * largest.size);
  return {
    least: bytes(shared + Math.max(...own)),
    all: bytes(shared + own.reduce((a, b) => a + b, 0))
  };
}
function chooseLibraries(size, { optimizer, libraries, memory }) {
  const needed = (some) => memoryFor(size, optimizer, some).least;
  const ordered = [...libraries].sort((a, b) => needed([a]) - needed([b]));
  const chosen = [];
  const faults = [];
  for (const library of ordered) {
    const bytes = needed([...chosen, library]);
    if (bytes <= memory) chosen.push(library);
    else {
      const { name } = optimizerKind(library, optimizer);
      faults.push(`${name} needs ${megabytes(bytes)}; ${megabytes(memory)} is allowed`);
    }
  }
  return {
    libraries: libraries.filter((library) => chosen.includes(library)),
    skipped: faults.length > 0 ? faults.join(". ") : null
  };
}
const megabytes = (bytes) => bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
const publishedTable = [
  row("regnet_x_1_6gf", 9190136, 62.73, 67.998, 1.08),
  row("regnet_x_3_2gf", 15296552, 101.75, 109.422, 1.08),
  row("regnet_x_400mf", 5495976, 25.13, 32.005, 1.27),
  row("regnet_x_800mf", 7259656, 33.01, 37.466, 1.13),
  row("regnet_x_8gf", 39572648, 128.13, 134.868, 1.05),
  row("regnet_y_16gf", 83590140, 252.91, 261.292, 1.03),
  row("regnet_y_1_6gf", 11202430, 72.14, 84.22, 1.17),
  row("regnet_y_3_2gf", 19436338, 99.99, 109.296, 1.09),
  row("regnet_y_400mf", 4344144, 29.53, 36.506, 1.24),
  row("regnet_y_800mf", 6432512, 37.82, 43.634, 1.15),
  row("regnet_y_8gf", 39381472, 196.63, 203.317, 1.03),
  row("resnet101", 44549160, 128.8, 137.434, 1.07),
  row("resnet152", 60192808, 182.85, 196.498, 1.07),
  row("resnet18", 11689512, 29.06, 29.975, 1.03),
  row("resnet34", 21797672, 50.73, 53.443, 1.05),
  row("resnet50", 25557032, 76.88, 80.602, 1.05),
  row("resnext101_32x8d", 88791336, 277.29, 280.759, 1.01),
  row("resnext101_64x4d", 83455272, 269.56, 281.052, 1.04),
  row("resnext50_32x4d", 25028904, 100.73, 101.102, 1),
  row("shufflenet_v2_x0_5", 1366792, 10.56, 15.419, 1.46),
  row("shufflenet_v2_x1_0", 2278604, 13.11, 18.525, 1.41),
  row("shufflenet_v2_x1_5", 3503624, 18.05, 23.132, 1.28),
  row("shufflenet_v2_x2_0", 7393996, 25.04, 30.008, 1.2),
  row("squeezenet1_1", 1235496, 14.26, 14.325, 1),
  row("swin_b", 87768224, 264.52, 274.613, 1.04),
  row("swin_s", 49606258, 180.66, 188.914, 1.05),
  row("swin_t", 28288354, 108.62, 112.632, 1.04),
  row("swin_v2_s", 49737442, 220.29, 231.153, 1.05),
  row("swin_v2_t", 28351570, 127.27, 133.586, 1.05),
  row("vgg11", 132863336, 95.52, 103.714, 1.09),
  row("vgg11_bn", 132868840, 106.49, 120.711, 1.13),
  row("vgg13", 133047848, 132.94, 147.063, 1.11),
  row("vgg13_bn", 133053736, 149.73, 165.256, 1.1),
  row("vgg16", 138357544, 158.19, 172.865, 1.09),
  row("vgg16_bn", 138365992, 177.04, 192.888, 1.09),
  row("vgg19", 143667240, 184.76, 194.194, 1.05),
  row("vgg19_bn", 143678248, 203.3, 213.334, 1.05),
  row("vit_b_16", 86567656, 217.31, 219.748, 1.01),
  row("vit_b_32", 88224232, 69.47, 75.692, 1.09),
  row("vit_l_32", 306535400, 223.2, 258.487, 1.16),
  row("wide_resnet101_2", 126886696, 267.38, 279.836, 1.05),
  row("wide_resnet50_2", 68883240, 145.06, 154.918, 1.07)
];
function row(model, parameters, emaOptimizer, averagedModel, speedup) {
  return { model, parameters, emaOptimizer, averagedModel, speedup };
}
const regnet_x_1_6gf = {
  parameters: 9190136,
  largest: {
    name: "fc.weight",
    size: 912e3
  }
};
const regnet_x_3_2gf = {
  parameters: 15296552,
  largest: {
    name: "trunk_output.block4.block4-0.f.c.0.weight",
    size: 1016064
  }
};
const regnet_x_400mf = {
  parameters: 5495976,
  largest: {
    name: "fc.weight",
    size: 4e5
  }
};
const regnet_x_800mf = {
  parameters: 7259656,
  largest: {
    name: "fc.weight",
    size: 672e3
  }
};
const regnet_x_8gf = {
  parameters: 39572648,
  largest: {
    name: "trunk_output.block4.block4-0.f.c.0.weight",
    size: 3686400
  }
};
const regnet_y_16gf = {
  parameters: 83590140,
  largest: {
    name: "trunk_output.block4.block4-0.f.c.0.weight",
    size: 9144576
  }
};
const regnet_y_1_6gf = {
  parameters: 11202430,
  largest: {
    name: "fc.weight",
    size: 888e3
  }
};
const regnet_y_3_2gf = {
  parameters: 19436338,
  largest: {
    name: "trunk_output.block4.block4-0.f.c.0.weight",
    size: 2286144
  }
};
const regnet_y_400mf = {
  parameters: 4344144,
  largest: {
    name: "fc.weight",
    size: 44e4
  }
};
const regnet_y_800mf = {
  parameters: 6432512,
  largest: {
    name: "fc.weight",
    size: 784e3
  }
};
const regnet_y_8gf = {
  parameters: 39381472,
  largest: {
    name: "trunk_output.block4.block4-0.f.c.0.weight",
    size: 4064256
  }
};
const resnet101 = {
  parameters: 44549160,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 2359296
  }
};
const resnet152 = {
  parameters: 60192808,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 2359296
  }
};
const resnet18 = {
  parameters: 11689512,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 2359296
  }
};
const resnet34 = {
  parameters: 21797672,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 2359296
  }
};
const resnet50 = {
  parameters: 25557032,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 2359296
  }
};
const resnext101_32x8d = {
  parameters: 88791336,
  largest: {
    name: "layer4.0.conv3.weight",
    size: 4194304
  }
};
const resnext101_64x4d = {
  parameters: 83455272,
  largest: {
    name: "layer4.0.conv3.weight",
    size: 4194304
  }
};
const resnext50_32x4d = {
  parameters: 25028904,
  largest: {
    name: "layer4.0.conv3.weight",
    size: 2097152
  }
};
const shufflenet_v2_x0_5 = {
  parameters: 1366792,
  largest: {
    name: "fc.weight",
    size: 1024e3
  }
};
const shufflenet_v2_x1_0 = {
  parameters: 2278604,
  largest: {
    name: "fc.weight",
    size: 1024e3
  }
};
const shufflenet_v2_x1_5 = {
  parameters: 3503624,
  largest: {
    name: "fc.weight",
    size: 1024e3
  }
};
const shufflenet_v2_x2_0 = {
  parameters: 7393996,
  largest: {
    name: "fc.weight",
    size: 2048e3
  }
};
const squeezenet1_1 = {
  parameters: 1235496,
  largest: {
    name: "classifier.1.weight",
    size: 512e3
  }
};
const swin_b = {
  parameters: 87768224,
  largest: {
    name: "features.7.0.mlp.0.weight",
    size: 4194304
  }
};
const swin_s = {
  parameters: 49606258,
  largest: {
    name: "features.7.0.mlp.0.weight",
    size: 2359296
  }
};
const swin_t = {
  parameters: 28288354,
  largest: {
    name: "features.7.0.mlp.0.weight",
    size: 2359296
  }
};
const swin_v2_s = {
  parameters: 49737442,
  largest: {
    name: "features.7.0.mlp.0.weight",
    size: 2359296
  }
};
const swin_v2_t = {
  parameters: 28351570,
  largest: {
    name: "features.7.0.mlp.0.weight",
    size: 2359296
  }
};
const vgg11 = {
  parameters: 132863336,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg11_bn = {
  parameters: 132868840,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg13 = {
  parameters: 133047848,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg13_bn = {
  parameters: 133053736,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg16 = {
  parameters: 138357544,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg16_bn = {
  parameters: 138365992,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg19 = {
  parameters: 143667240,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vgg19_bn = {
  parameters: 143678248,
  largest: {
    name: "classifier.0.weight",
    size: 102760448
  }
};
const vit_b_16 = {
  parameters: 86567656,
  largest: {
    name: "encoder.layers.encoder_layer_0.mlp.0.weight",
    size: 2359296
  }
};
const vit_b_32 = {
  parameters: 88224232,
  largest: {
    name: "conv_proj.weight",
    size: 2359296
  }
};
const vit_l_32 = {
  parameters: 306535400,
  largest: {
    name: "encoder.layers.encoder_layer_0.mlp.0.weight",
    size: 4194304
  }
};
const wide_resnet101_2 = {
  parameters: 126886696,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 9437184
  }
};
const wide_resnet50_2 = {
  parameters: 68883240,
  largest: {
    name: "layer4.0.conv2.weight",
    size: 9437184
  }
};
const sizes = {
  regnet_x_1_6gf,
  regnet_x_3_2gf,
  regnet_x_400mf,
  regnet_x_800mf,
  regnet_x_8gf,
  regnet_y_16gf,
  regnet_y_1_6gf,
  regnet_y_3_2gf,
  regnet_y_400mf,
  regnet_y_800mf,
  regnet_y_8gf,
  resnet101,
  resnet152,
  resnet18,
  resnet34,
  resnet50,
  resnext101_32x8d,
  resnext101_64x4d,
  resnext50_32x4d,
  shufflenet_v2_x0_5,
  shufflenet_v2_x1_0,
  shufflenet_v2_x1_5,
  shufflenet_v2_x2_0,
  squeezenet1_1,
  swin_b,
  swin_s,
  swin_t,
  swin_v2_s,
  swin_v2_t,
  vgg11,
  vgg11_bn,
  vgg13,
  vgg13_bn,
  vgg16,
  vgg16_bn,
  vgg19,
  vgg19_bn,
  vit_b_16,
  vit_b_32,
  vit_l_32,
  wide_resnet101_2,
  wide_resnet50_2
};
function ratiosOf(row2) {
  const optimizers = [...new Set(row2.measurements.map(({ optimizer }) => optimizer))];
  return optimizers.map((optimizer) => {
    const find = (average) => measured(row2, optimizer, average);
    const [own, none] = [find("EMAOptimizer"), find("none")];
    const over = quotient(own, none);
    return {
      optimizer,
      speedup: quotient(find("AveragedModel(avgFn)"), own),
      multiSpeedup: quotient(find("AveragedModel(multiAvgFn)"), own),
      overhead: over === null ? null : over - 1,
      overFloor: own ? overFloor(row2, own) : null
    };
  });
}
const measured = (row2, optimizer, average) => row2.measurements.find((one) => one.optimizer === optimizer && one.average === average);
function overFloor({ copyMs, parameters }, { wallMs, bytes }) {
  if (!copyMs || copyMs.median === 0 || bytes === 0) return null;
  return wallMs.median / (copyMs.median * bytes / (8 * parameters));
}
function quotient(a, b) {
  return a && b && b.wallMs.median > 0 ? a.wallMs.median / b.wallMs.median : null;
}
const verbs = { update: "step", train: "iteration" };
function seriesOf(result, of) {
  const all = /* @__PURE__ */ new Map();
  for (const row2 of result.rows) {
    const verb = verbs[row2.work];
    if (!verb) continue;
    for (const { optimizer, speedup, overhead } of ratiosOf(row2)) {
      const time = (average) => measured(row2, optimizer, average)?.wallMs.median ?? null;
      const name = `${of}: ${optimizer} ${verb}`;
      const entries = all.get(name) ?? /* @__PURE__ */ new Map();
      all.set(name, entries);
      entries.set(row2.model, {
        own: time("EMAOptimizer"),
        model: time("AveragedModel(avgFn)"),
        speedup,
        overhead,
        skipped: row2.skipped
      });
    }
  }
  return [...all].map(([name, entries]) => ({ name, result, entries }));
}
const format$1 = "polyak benchmark 1";
const date = "2026-11-26T07:02:10.866Z";
const command = "npm run bench -- --models squeezenet1_1,shufflenet_v2_x0_5,shufflenet_v2_x1_0,shufflenet_v2_x1_5,regnet_y_400mf,regnet_x_400mf,regnet_y_800mf,regnet_x_800mf,shufflenet_v2_x2_0,regnet_x_1_6gf,regnet_y_1_6gf,resnet18,regnet_x_3_2gf,regnet_y_3_2gf,resnet34,resnext50_32x4d,resnet50,swin_t,swin_v2_t,regnet_y_8gf --optimizer adam --library polyak --repeats 3";
const runtime = "Chromium 156.0.8078.108";
const machine = "Linux x64, AMD EPYC, 2 cores, 24 GiB";
const adapter = "google swiftshader 0xc0de SwiftShader Device (Subzero)";
const versions = {
  polyak: "0.1.0",
  "@tensorflow/tfjs": "4.22.0",
  "@jax-js/jax": "0.1.25",
  webgpu: "0.6.2"
};
const settings = {
  optimizer: "adam",
  batch: 8,
  image: 224,
  repeats: 3
};
const rows$1 = [
  {
    model: "squeezenet1_1",
    work: "update",
    tensors: 52,
    parameters: 1235496,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 29.367,
          median: 29.795,
          high: 30.223
        },
        jsMs: {
          low: 1.24,
          median: 1.725,
          high: 1.9625
        },
        gpuMs: {
          low: 24.87,
          median: 24.87,
          high: 24.87
        },
        dispatches: 52,
        submits: 1,
        bytes: 34593888,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 35.968,
          median: 36.965,
          high: 42.75
        },
        jsMs: {
          low: 1.3175,
          median: 1.32,
          high: 1.445
        },
        gpuMs: {
          low: 33.302,
          median: 33.302,
          high: 33.302
        },
        dispatches: 52,
        submits: 1,
        bytes: 44477856,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 152.18,
          median: 152.2,
          high: 156.57
        },
        jsMs: {
          low: 14.925,
          median: 17.675,
          high: 19.672
        },
        gpuMs: {
          low: 152.8,
          median: 152.8,
          high: 152.8
        },
        dispatches: 208,
        submits: 11,
        bytes: 69189024,
        readbacks: 0,
        newBuffers: 104
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 39.697,
          median: 39.805,
          high: 43.57
        },
        jsMs: {
          low: 1.82,
          median: 2.37,
          high: 3.315
        },
        gpuMs: {
          low: 38.533,
          median: 38.533,
          high: 38.533
        },
        dispatches: 104,
        submits: 2,
        bytes: 49419840,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 0.45154,
      median: 0.47,
      high: 0.66327
    },
    skipped: null
  },
  {
    model: "shufflenet_v2_x0_5",
    work: "update",
    tensors: 170,
    parameters: 1366792,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 51.943,
          median: 67.48,
          high: 81.683
        },
        jsMs: {
          low: 1.7275,
          median: 1.81,
          high: 1.855
        },
        gpuMs: {
          low: 32.691,
          median: 32.691,
          high: 32.691
        },
        dispatches: 170,
        submits: 1,
        bytes: 38270176,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 48.672,
          median: 49.63,
          high: 99.195
        },
        jsMs: {
          low: 2.6,
          median: 3.795,
          high: 4.55
        },
        gpuMs: {
          low: 40.213,
          median: 40.213,
          high: 40.213
        },
        dispatches: 170,
        submits: 1,
        bytes: 49204512,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 254.64,
          median: 339.84,
          high: 463.27
        },
        jsMs: {
          low: 27.092,
          median: 32.66,
          high: 40.835
        },
        gpuMs: {
          low: 131.65,
          median: 131.65,
          high: 131.65
        },
        dispatches: 680,
        submits: 35,
        bytes: 76544432,
        readbacks: 0,
        newBuffers: 340
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 80.77,
          median: 107.95,
          high: 142.97
        },
        jsMs: {
          low: 3.5275,
          median: 4.555,
          high: 4.6375
        },
        gpuMs: {
          low: 40.275,
          median: 40.275,
          high: 40.275
        },
        dispatches: 340,
        submits: 2,
        bytes: 54671680,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 0.65375,
      median: 0.656,
      high: 0.78975
    },
    skipped: null
  },
  {
    model: "shufflenet_v2_x1_0",
    work: "update",
    tensors: 170,
    parameters: 2278604,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 100.42,
          median: 147.78,
          high: 160.37
        },
        jsMs: {
          low: 3.1875,
          median: 4.72,
          high: 8.9
        },
        gpuMs: {
          low: 48.351,
          median: 48.351,
          high: 48.351
        },
        dispatches: 170,
        submits: 1,
        bytes: 63800912,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 123.17,
          median: 177.05,
          high: 185.13
        },
        jsMs: {
          low: 3.195,
          median: 5.085,
          high: 7.745
        },
        gpuMs: {
          low: 63.348,
          median: 63.348,
          high: 63.348
        },
        dispatches: 170,
        submits: 1,
        bytes: 82029744,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 549.72,
          median: 617.18,
          high: 647.85
        },
        jsMs: {
          low: 43.33,
          median: 58.04,
          high: 84.68
        },
        gpuMs: {
          low: 811.42,
          median: 811.42,
          high: 811.42
        },
        dispatches: 680,
        submits: 35,
        bytes: 127605904,
        readbacks: 0,
        newBuffers: 340
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 138.73,
          median: 201.25,
          high: 230.92
        },
        jsMs: {
          low: 3.495,
          median: 4.79,
          high: 8.78
        },
        gpuMs: {
          low: 226.19,
          median: 226.19,
          high: 226.19
        },
        dispatches: 340,
        submits: 2,
        bytes: 91144160,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 2.3437,
      median: 3.0025,
      high: 4.0675
    },
    skipped: null
  },
  {
    model: "shufflenet_v2_x1_5",
    work: "update",
    tensors: 170,
    parameters: 3503624,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 74.607,
          median: 75.445,
          high: 76.958
        },
        jsMs: {
          low: 3.235,
          median: 3.435,
          high: 4.335
        },
        gpuMs: {
          low: 68.543,
          median: 68.543,
          high: 68.543
        },
        dispatches: 170,
        submits: 1,
        bytes: 98101472,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 97.735,
          median: 97.99,
          high: 99.36
        },
        jsMs: {
          low: 2.1925,
          median: 3.065,
          high: 3.625
        },
        gpuMs: {
          low: 105,
          median: 105,
          high: 105
        },
        dispatches: 170,
        submits: 1,
        bytes: 126130464,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 533.89,
          median: 602.57,
          high: 650.57
        },
        jsMs: {
          low: 27.15,
          median: 32.055,
          high: 55.963
        },
        gpuMs: {
          low: 1289,
          median: 1289,
          high: 1289
        },
        dispatches: 680,
        submits: 35,
        bytes: 196207024,
        readbacks: 0,
        newBuffers: 340
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 111.91,
          median: 114.65,
          high: 174.27
        },
        jsMs: {
          low: 5.1775,
          median: 6.08,
          high: 6.8625
        },
        gpuMs: {
          low: 106.8,
          median: 106.8,
          high: 106.8
        },
        dispatches: 340,
        submits: 2,
        bytes: 140144960,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 2.0315,
      median: 2.065,
      high: 2.373
    },
    skipped: null
  },
  {
    model: "regnet_y_400mf",
    work: "update",
    tensors: 225,
    parameters: 4344144,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 95.53,
          median: 100.1,
          high: 229.74
        },
        jsMs: {
          low: 2.85,
          median: 3.04,
          high: 3.605
        },
        gpuMs: {
          low: 86.995,
          median: 86.995,
          high: 86.995
        },
        dispatches: 225,
        submits: 1,
        bytes: 121636032,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 222.86,
          median: 327,
          high: 424.79
        },
        jsMs: {
          low: 2.3125,
          median: 2.59,
          high: 3.8725
        },
        gpuMs: {
          low: 116.39,
          median: 116.39,
          high: 116.39
        },
        dispatches: 225,
        submits: 1,
        bytes: 156389184,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 517.88,
          median: 549.21,
          high: 570.92
        },
        jsMs: {
          low: 35.5,
          median: 49.1,
          high: 54.685
        },
        gpuMs: {
          low: 1163.7,
          median: 1163.7,
          high: 1163.7
        },
        dispatches: 900,
        submits: 46,
        bytes: 243277464,
        readbacks: 0,
        newBuffers: 450
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 223.64,
          median: 317.8,
          high: 418.55
        },
        jsMs: {
          low: 4.255,
          median: 4.955,
          high: 5.505
        },
        gpuMs: {
          low: 362.99,
          median: 362.99,
          high: 362.99
        },
        dispatches: 450,
        submits: 2,
        bytes: 173765760,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 1.6269,
      median: 1.6638,
      high: 1.8388
    },
    skipped: null
  },
  {
    model: "regnet_x_400mf",
    work: "update",
    tensors: 215,
    parameters: 5495976,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 112.88,
          median: 116.98,
          high: 118.84
        },
        jsMs: {
          low: 3.41,
          median: 3.975,
          high: 4.6425
        },
        gpuMs: {
          low: 120.07,
          median: 120.07,
          high: 120.07
        },
        dispatches: 215,
        submits: 1,
        bytes: 153887328,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 150.54,
          median: 152.35,
          high: 486.34
        },
        jsMs: {
          low: 2.485,
          median: 2.635,
          high: 3.61
        },
        gpuMs: {
          low: 149.03,
          median: 149.03,
          high: 149.03
        },
        dispatches: 215,
        submits: 1,
        bytes: 197855136,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 598.61,
          median: 600.59,
          high: 1120.2
        },
        jsMs: {
          low: 34.395,
          median: 39.505,
          high: 40.398
        },
        gpuMs: {
          low: 579.88,
          median: 579.88,
          high: 579.88
        },
        dispatches: 860,
        submits: 44,
        bytes: 307779816,
        readbacks: 0,
        newBuffers: 430
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 163.29,
          median: 167.5,
          high: 204.95
        },
        jsMs: {
          low: 3.9025,
          median: 4.94,
          high: 7.39
        },
        gpuMs: {
          low: 164.22,
          median: 164.22,
          high: 164.22
        },
        dispatches: 430,
        submits: 2,
        bytes: 219839040,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 3.6008,
      median: 3.8783,
      high: 4.7158
    },
    skipped: null
  },
  {
    model: "regnet_y_800mf",
    work: "update",
    tensors: 199,
    parameters: 6432512,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 121.31,
          median: 143.24,
          high: 152.59
        },
        jsMs: {
          low: 2.405,
          median: 3.045,
          high: 5.0225
        },
        gpuMs: {
          low: 71.763,
          median: 71.763,
          high: 71.763
        },
        dispatches: 199,
        submits: 1,
        bytes: 180110336,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 141.99,
          median: 171.43,
          high: 238.32
        },
        jsMs: {
          low: 3.045,
          median: 3.185,
          high: 8.1625
        },
        gpuMs: {
          low: 114.74,
          median: 114.74,
          high: 114.74
        },
        dispatches: 199,
        submits: 1,
        bytes: 231570432,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 632.41,
          median: 725.66,
          high: 814.48
        },
        jsMs: {
          low: 31.12,
          median: 33.63,
          high: 65.422
        },
        gpuMs: {
          low: 542.28,
          median: 542.28,
          high: 542.28
        },
        dispatches: 796,
        submits: 40,
        bytes: 360225448,
        readbacks: 0,
        newBuffers: 398
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 196.95,
          median: 207.93,
          high: 271.52
        },
        jsMs: {
          low: 3.5625,
          median: 4.73,
          high: 5.63
        },
        gpuMs: {
          low: 124.02,
          median: 124.02,
          high: 124.02
        },
        dispatches: 398,
        submits: 2,
        bytes: 257300480,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 3.8925,
      median: 4.3433,
      high: 7.4558
    },
    skipped: null
  },
  {
    model: "regnet_x_800mf",
    work: "update",
    tensors: 161,
    parameters: 7259656,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 147.35,
          median: 149.02,
          high: 153.4
        },
        jsMs: {
          low: 5.2875,
          median: 6.805,
          high: 9.9425
        },
        gpuMs: {
          low: 140.27,
          median: 140.27,
          high: 140.27
        },
        dispatches: 161,
        submits: 1,
        bytes: 203270368,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 192.39,
          median: 193.54,
          high: 194.05
        },
        jsMs: {
          low: 2.045,
          median: 2.855,
          high: 3.42
        },
        gpuMs: {
          low: 426.57,
          median: 426.57,
          high: 426.57
        },
        dispatches: 161,
        submits: 1,
        bytes: 261347616,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 838.39,
          median: 905.95,
          high: 1112.7
        },
        jsMs: {
          low: 18.825,
          median: 20.255,
          high: 23.803
        },
        gpuMs: {
          low: 1207.6,
          median: 1207.6,
          high: 1207.6
        },
        dispatches: 644,
        submits: 33,
        bytes: 406544600,
        readbacks: 0,
        newBuffers: 322
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 216.51,
          median: 219.41,
          high: 366.06
        },
        jsMs: {
          low: 2.465,
          median: 2.5,
          high: 5.56
        },
        gpuMs: {
          low: 232.82,
          median: 232.82,
          high: 232.82
        },
        dispatches: 322,
        submits: 2,
        bytes: 290386240,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 4.425,
      median: 4.835,
      high: 4.8467
    },
    skipped: null
  },
  {
    model: "shufflenet_v2_x2_0",
    work: "update",
    tensors: 170,
    parameters: 7393996,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 156.09,
          median: 175.82,
          high: 179.4
        },
        jsMs: {
          low: 3.865,
          median: 4.685,
          high: 5.1925
        },
        gpuMs: {
          low: 139.24,
          median: 139.24,
          high: 139.24
        },
        dispatches: 170,
        submits: 1,
        bytes: 207031888,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 186.47,
          median: 192.66,
          high: 205.66
        },
        jsMs: {
          low: 2.2875,
          median: 3.225,
          high: 3.94
        },
        gpuMs: {
          low: 488.77,
          median: 488.77,
          high: 488.77
        },
        dispatches: 170,
        submits: 1,
        bytes: 266183856,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 948.57,
          median: 1092.4,
          high: 1219
        },
        jsMs: {
          low: 27.03,
          median: 27.26,
          high: 99.525
        },
        gpuMs: {
          low: 1680.6,
          median: 1680.6,
          high: 1680.6
        },
        dispatches: 680,
        submits: 35,
        bytes: 414067856,
        readbacks: 0,
        newBuffers: 340
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 256.48,
          median: 292.38,
          high: 310.64
        },
        jsMs: {
          low: 3.4275,
          median: 4.38,
          high: 7.4625
        },
        gpuMs: {
          low: 371.92,
          median: 371.92,
          high: 371.92
        },
        dispatches: 340,
        submits: 2,
        bytes: 295759840,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 3.6492,
      median: 3.75,
      high: 4.1108
    },
    skipped: null
  },
  {
    model: "regnet_x_1_6gf",
    work: "update",
    tensors: 179,
    parameters: 9190136,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 258.24,
          median: 327.22,
          high: 330.37
        },
        jsMs: {
          low: 2.365,
          median: 3.05,
          high: 3.4675
        },
        gpuMs: {
          low: 224.19,
          median: 224.19,
          high: 224.19
        },
        dispatches: 179,
        submits: 1,
        bytes: 257323808,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 261.5,
          median: 274.64,
          high: 534.54
        },
        jsMs: {
          low: 2.55,
          median: 2.705,
          high: 4.005
        },
        gpuMs: {
          low: 283.29,
          median: 283.29,
          high: 283.29
        },
        dispatches: 179,
        submits: 1,
        bytes: 330844896,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 1433.4,
          median: 1522.7,
          high: 1728
        },
        jsMs: {
          low: 29.918,
          median: 31.5,
          high: 49.332
        },
        gpuMs: {
          low: 1706.8,
          median: 1706.8,
          high: 1706.8
        },
        dispatches: 716,
        submits: 36,
        bytes: 514651912,
        readbacks: 0,
        newBuffers: 358
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 295.06,
          median: 316.83,
          high: 320.63
        },
        jsMs: {
          low: 5.9775,
          median: 6.905,
          high: 17.115
        },
        gpuMs: {
          low: 261.45,
          median: 261.45,
          high: 261.45
        },
        dispatches: 358,
        submits: 2,
        bytes: 367605440,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 5.1025,
      median: 5.1583,
      high: 5.1592
    },
    skipped: null
  },
  {
    model: "regnet_y_1_6gf",
    work: "update",
    tensors: 368,
    parameters: 11202430,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 391.31,
          median: 584.93,
          high: 675.67
        },
        jsMs: {
          low: 5.855,
          median: 7.94,
          high: 8.4475
        },
        gpuMs: {
          low: 265.78,
          median: 265.78,
          high: 265.78
        },
        dispatches: 368,
        submits: 1,
        bytes: 313668040,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 267.08,
          median: 328.68,
          high: 341.78
        },
        jsMs: {
          low: 5.7875,
          median: 6.045,
          high: 6.885
        },
        gpuMs: {
          low: 315.97,
          median: 315.97,
          high: 315.97
        },
        dispatches: 368,
        submits: 1,
        bytes: 403287480,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 1131.9,
          median: 1335.9,
          high: 1885.1
        },
        jsMs: {
          low: 60.885,
          median: 75.93,
          high: 110.93
        },
        gpuMs: {
          low: 1831.1,
          median: 1831.1,
          high: 1831.1
        },
        dispatches: 1472,
        submits: 74,
        bytes: 627344912,
        readbacks: 0,
        newBuffers: 736
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 243.36,
          median: 305.41,
          high: 352.48
        },
        jsMs: {
          low: 7.48,
          median: 9.445,
          high: 16.105
        },
        gpuMs: {
          low: 1490.9,
          median: 1490.9,
          high: 1490.9
        },
        dispatches: 736,
        submits: 2,
        bytes: 448097200,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 19.463,
      median: 22.81,
      high: 27
    },
    skipped: null
  },
  {
    model: "resnet18",
    work: "update",
    tensors: 62,
    parameters: 11689512,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 240.09,
          median: 242.7,
          high: 367.59
        },
        jsMs: {
          low: 1.11,
          median: 1.14,
          high: 1.37
        },
        gpuMs: {
          low: 224.51,
          median: 224.51,
          high: 224.51
        },
        dispatches: 62,
        submits: 1,
        bytes: 327306336,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 299.32,
          median: 300.39,
          high: 358.92
        },
        jsMs: {
          low: 1.7425,
          median: 1.855,
          high: 1.89
        },
        gpuMs: {
          low: 296.53,
          median: 296.53,
          high: 296.53
        },
        dispatches: 62,
        submits: 1,
        bytes: 420822432,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 2532.4,
          median: 2705.8,
          high: 2986.4
        },
        jsMs: {
          low: 15.147,
          median: 18.535,
          high: 33.485
        },
        gpuMs: {
          low: 2787,
          median: 2787,
          high: 2787
        },
        dispatches: 248,
        submits: 13,
        bytes: 654614160,
        readbacks: 0,
        newBuffers: 124
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 360.15,
          median: 363.94,
          high: 810.41
        },
        jsMs: {
          low: 3.095,
          median: 3.32,
          high: 3.3275
        },
        gpuMs: {
          low: 1183.5,
          median: 1183.5,
          high: 1183.5
        },
        dispatches: 124,
        submits: 2,
        bytes: 467580480,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 6.03,
      median: 6.1175,
      high: 6.3587
    },
    skipped: null
  },
  {
    model: "regnet_x_3_2gf",
    work: "update",
    tensors: 242,
    parameters: 15296552,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 339.97,
          median: 357.84,
          high: 387.83
        },
        jsMs: {
          low: 6.015,
          median: 7.475,
          high: 15.625
        },
        gpuMs: {
          low: 294.6,
          median: 294.6,
          high: 294.6
        },
        dispatches: 242,
        submits: 1,
        bytes: 428303456,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 598.92,
          median: 685.89,
          high: 800.06
        },
        jsMs: {
          low: 4.0225,
          median: 4.985,
          high: 14.365
        },
        gpuMs: {
          low: 473.32,
          median: 473.32,
          high: 473.32
        },
        dispatches: 242,
        submits: 1,
        bytes: 550675872,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 3926.7,
          median: 4301.6,
          high: 4654.6
        },
        jsMs: {
          low: 62.72,
          median: 72.39,
          high: 72.792
        },
        gpuMs: {
          low: 2581,
          median: 2581,
          high: 2581
        },
        dispatches: 968,
        submits: 49,
        bytes: 856612720,
        readbacks: 0,
        newBuffers: 484
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 800.77,
          median: 858.48,
          high: 1021.4
        },
        jsMs: {
          low: 7.335,
          median: 7.55,
          high: 16.223
        },
        gpuMs: {
          low: 1279.2,
          median: 1279.2,
          high: 1279.2
        },
        dispatches: 484,
        submits: 2,
        bytes: 611862080,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 8.6675,
      median: 8.69,
      high: 8.7425
    },
    skipped: null
  },
  {
    model: "regnet_y_3_2gf",
    work: "update",
    tensors: 290,
    parameters: 19436338,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 399.31,
          median: 413.59,
          high: 524.66
        },
        jsMs: {
          low: 5.5475,
          median: 5.65,
          high: 6.7325
        },
        gpuMs: {
          low: 605.56,
          median: 605.56,
          high: 605.56
        },
        dispatches: 290,
        submits: 1,
        bytes: 544217464,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 728.44,
          median: 873.48,
          high: 1554.6
        },
        jsMs: {
          low: 5.72,
          median: 6.465,
          high: 12.442
        },
        gpuMs: {
          low: 1124.9,
          median: 1124.9,
          high: 1124.9
        },
        dispatches: 290,
        submits: 1,
        bytes: 699708168,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 5449.6,
          median: 5553,
          high: 6037.1
        },
        jsMs: {
          low: 79.405,
          median: 82.935,
          high: 93.085
        },
        gpuMs: {
          low: 4302.9,
          median: 4302.9,
          high: 4302.9
        },
        dispatches: 1160,
        submits: 59,
        bytes: 1088441888,
        readbacks: 0,
        newBuffers: 580
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 982.96,
          median: 1132.5,
          high: 1279.5
        },
        jsMs: {
          low: 10.69,
          median: 11.57,
          high: 20.75
        },
        gpuMs: {
          low: 681.68,
          median: 681.68,
          high: 681.68
        },
        dispatches: 580,
        submits: 2,
        bytes: 777453520,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 10.395,
      median: 10.8,
      high: 11.044
    },
    skipped: null
  },
  {
    model: "resnet34",
    work: "update",
    tensors: 110,
    parameters: 21797672,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 639.55,
          median: 654.53,
          high: 663.29
        },
        jsMs: {
          low: 2.9975,
          median: 3.595,
          high: 14.17
        },
        gpuMs: {
          low: 711.78,
          median: 711.78,
          high: 711.78
        },
        dispatches: 110,
        submits: 1,
        bytes: 610334816,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 827.68,
          median: 990.44,
          high: 1049.9
        },
        jsMs: {
          low: 4.21,
          median: 4.51,
          high: 4.8725
        },
        gpuMs: {
          low: 1405.2,
          median: 1405.2,
          high: 1405.2
        },
        dispatches: 110,
        submits: 1,
        bytes: 784716192,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 5239.1,
          median: 5708.9,
          high: 6004.7
        },
        jsMs: {
          low: 23.715,
          median: 26.08,
          high: 135.41
        },
        gpuMs: {
          low: 8341.3,
          median: 8341.3,
          high: 8341.3
        },
        dispatches: 440,
        submits: 23,
        bytes: 1220672272,
        readbacks: 0,
        newBuffers: 220
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 905.18,
          median: 1112.7,
          high: 1272.6
        },
        jsMs: {
          low: 4.96,
          median: 5.285,
          high: 16.46
        },
        gpuMs: {
          low: 868.16,
          median: 868.16,
          high: 868.16
        },
        dispatches: 220,
        submits: 2,
        bytes: 871906880,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 51.034,
      median: 56.087,
      high: 64.242
    },
    skipped: null
  },
  {
    model: "resnext50_32x4d",
    work: "update",
    tensors: 161,
    parameters: 25028904,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 801.67,
          median: 859.98,
          high: 1039.3
        },
        jsMs: {
          low: 5.3975,
          median: 5.875,
          high: 6.4575
        },
        gpuMs: {
          low: 989.99,
          median: 989.99,
          high: 989.99
        },
        dispatches: 161,
        submits: 1,
        bytes: 700809312,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 1383,
          median: 1533.5,
          high: 1569.2
        },
        jsMs: {
          low: 3.9775,
          median: 5.09,
          high: 6.5275
        },
        gpuMs: {
          low: 672.14,
          median: 672.14,
          high: 672.14
        },
        dispatches: 161,
        submits: 1,
        bytes: 901040544,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 6734.7,
          median: 7730.9,
          high: 10314
        },
        jsMs: {
          low: 72.41,
          median: 79.5,
          high: 302.95
        },
        gpuMs: {
          low: 9668.4,
          median: 9668.4,
          high: 9668.4
        },
        dispatches: 644,
        submits: 33,
        bytes: 1401622488,
        readbacks: 0,
        newBuffers: 322
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 1567.6,
          median: 1775.3,
          high: 1983.3
        },
        jsMs: {
          low: 40.75,
          median: 60.47,
          high: 66.962
        },
        gpuMs: {
          low: 1490.6,
          median: 1490.6,
          high: 1490.6
        },
        dispatches: 322,
        submits: 2,
        bytes: 1001156160,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 13.958,
      median: 14.01,
      high: 14.013
    },
    skipped: null
  },
  {
    model: "resnet50",
    work: "update",
    tensors: 161,
    parameters: 25557032,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 727.09,
          median: 884.91,
          high: 989.68
        },
        jsMs: {
          low: 4,
          median: 5.25,
          high: 5.74
        },
        gpuMs: {
          low: 1857.7,
          median: 1857.7,
          high: 1857.7
        },
        dispatches: 161,
        submits: 1,
        bytes: 715596896,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 1107.9,
          median: 1281.2,
          high: 1412.4
        },
        jsMs: {
          low: 2.4825,
          median: 3.285,
          high: 3.655
        },
        gpuMs: {
          low: 2291.7,
          median: 2291.7,
          high: 2291.7
        },
        dispatches: 161,
        submits: 1,
        bytes: 920053152,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 3954.5,
          median: 4360.6,
          high: 6053.2
        },
        jsMs: {
          low: 33.648,
          median: 38.305,
          high: 108.54
        },
        gpuMs: {
          low: 5974.7,
          median: 5974.7,
          high: 5974.7
        },
        dispatches: 644,
        submits: 33,
        bytes: 1431197656,
        readbacks: 0,
        newBuffers: 322
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 1523.4,
          median: 2150.3,
          high: 2396.6
        },
        jsMs: {
          low: 5.8875,
          median: 6.015,
          high: 12.885
        },
        gpuMs: {
          low: 1401.1,
          median: 1401.1,
          high: 1401.1
        },
        dispatches: 322,
        submits: 2,
        bytes: 1022281280,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 14.543,
      median: 14.7,
      high: 21.373
    },
    skipped: null
  },
  {
    model: "swin_t",
    work: "update",
    tensors: 173,
    parameters: 28288354,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 776.65,
          median: 833.12,
          high: 1014.7
        },
        jsMs: {
          low: 5.805,
          median: 6.19,
          high: 6.52
        },
        gpuMs: {
          low: 1965.8,
          median: 1965.8,
          high: 1965.8
        },
        dispatches: 173,
        submits: 1,
        bytes: 792073912,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 1034.4,
          median: 1041.7,
          high: 1405.6
        },
        jsMs: {
          low: 2.825,
          median: 4.195,
          high: 15.92
        },
        gpuMs: {
          low: 2807.2,
          median: 2807.2,
          high: 2807.2
        },
        dispatches: 173,
        submits: 1,
        bytes: 1018380744,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 2727.3,
          median: 2985.2,
          high: 3072.5
        },
        jsMs: {
          low: 95.662,
          median: 162.68,
          high: 324.45
        },
        gpuMs: {
          low: 1855.7,
          median: 1855.7,
          high: 1855.7
        },
        dispatches: 692,
        submits: 35,
        bytes: 1584151976,
        readbacks: 0,
        newBuffers: 346
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 1540.4,
          median: 1744,
          high: 1843.8
        },
        jsMs: {
          low: 6.02,
          median: 6.455,
          high: 8.0325
        },
        gpuMs: {
          low: 1727.1,
          median: 1727.1,
          high: 1727.1
        },
        dispatches: 346,
        submits: 2,
        bytes: 1131534160,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 18.875,
      median: 21.025,
      high: 26.568
    },
    skipped: null
  },
  {
    model: "swin_v2_t",
    work: "update",
    tensors: 209,
    parameters: 28351570,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 713.4,
          median: 800.26,
          high: 1102.4
        },
        jsMs: {
          low: 4.735,
          median: 5.975,
          high: 6.515
        },
        gpuMs: {
          low: 792.79,
          median: 792.79,
          high: 792.79
        },
        dispatches: 209,
        submits: 1,
        bytes: 793843960,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 1191.3,
          median: 1193,
          high: 1337.7
        },
        jsMs: {
          low: 2.9725,
          median: 4.355,
          high: 4.665
        },
        gpuMs: {
          low: 1801.7,
          median: 1801.7,
          high: 1801.7
        },
        dispatches: 209,
        submits: 1,
        bytes: 1020656520,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 2754.6,
          median: 2941.5,
          high: 3372.8
        },
        jsMs: {
          low: 52.693,
          median: 60.395,
          high: 81.225
        },
        gpuMs: {
          low: 3917.9,
          median: 3917.9,
          high: 3917.9
        },
        dispatches: 836,
        submits: 42,
        bytes: 1587692936,
        readbacks: 0,
        newBuffers: 418
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 1469.7,
          median: 1638.8,
          high: 1683.1
        },
        jsMs: {
          low: 8.6225,
          median: 10.63,
          high: 12.93
        },
        gpuMs: {
          low: 1329.5,
          median: 1329.5,
          high: 1329.5
        },
        dispatches: 418,
        submits: 2,
        bytes: 1134062800,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 19.46,
      median: 20.09,
      high: 68.887
    },
    skipped: null
  },
  {
    model: "regnet_y_8gf",
    work: "update",
    tensors: 238,
    parameters: 39381472,
    measurements: [
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 1999.6,
          median: 2101.2,
          high: 2608.2
        },
        jsMs: {
          low: 10.45,
          median: 18.19,
          high: 28.1
        },
        gpuMs: {
          low: 1550.1,
          median: 1550.1,
          high: 1550.1
        },
        dispatches: 238,
        submits: 1,
        bytes: 1102681216,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 3336.2,
          median: 4157.4,
          high: 4367.5
        },
        jsMs: {
          low: 5.6775,
          median: 5.75,
          high: 13.69
        },
        gpuMs: {
          low: 2698.5,
          median: 2698.5,
          high: 2698.5
        },
        dispatches: 238,
        submits: 1,
        bytes: 1417732992,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 8872.1,
          median: 9921.7,
          high: 12547
        },
        jsMs: {
          low: 78.183,
          median: 87.22,
          high: 126.31
        },
        gpuMs: {
          low: 10821,
          median: 10821,
          high: 10821
        },
        dispatches: 952,
        submits: 48,
        bytes: 2205368144,
        readbacks: 0,
        newBuffers: 476
      },
      {
        optimizer: "Adam",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 2080.7,
          median: 2126.3,
          high: 3327.7
        },
        jsMs: {
          low: 9.0225,
          median: 9.565,
          high: 37.782
        },
        gpuMs: {
          low: 2680.7,
          median: 2680.7,
          high: 2680.7
        },
        dispatches: 476,
        submits: 2,
        bytes: 1575258880,
        readbacks: 0,
        newBuffers: 0
      }
    ],
    copyMs: {
      low: 22.43,
      median: 22.77,
      high: 23.138
    },
    skipped: null
  }
];
const update = {
  format: format$1,
  date,
  command,
  runtime,
  machine,
  adapter,
  versions,
  settings,
  rows: rows$1
};
const stored$1 = [
  { of: "SwiftShader", result: update }
];
function sorted(rows2, valueOf, descending) {
  const keyed = rows2.map((row2) => ({ row: row2, value: valueOf(row2) }));
  return keyed.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    const order = a.value < b.value ? -1 : Number(a.value > b.value);
    return descending ? -order : order;
  }).map(({ row: row2 }) => row2);
}
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "BenchmarkTable",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    models: {},
    shown: {},
    isAlive: { type: Boolean },
    faultOf: { type: Function }
  }, {
    "chosen": { required: true },
    "chosenModifiers": {}
  }),
  emits: ["update:chosen"],
  setup(__props) {
    const chosen = useModel(__props, "chosen");
    const columns = computed(() => [
      { id: "model", title: "Model", valueOf: ({ model }) => model, show: ({ model }) => model },
      {
        id: "parameters",
        title: "Parameters",
        valueOf: ({ parameters }) => parameters,
        show: ({ parameters }) => `${(parameters / 1e6).toFixed(1)} M`
      },
      ...numbers("published", (row2) => ({
        own: row2.emaOptimizer,
        model: row2.averagedModel,
        speedup: row2.speedup,
        skipped: null
      })),
      ...__props.shown.flatMap(
        ({ entries }, i) => numbers(`series${i}`, ({ model }) => entries.get(model) ?? null)
      )
    ]);
    function numbers(id, of) {
      const column = (part, title, show) => ({
        id: `${id}-${part}`,
        title,
        valueOf: (row2) => of(row2)?.[part] ?? null,
        show: (row2) => {
          const value = of(row2)?.[part];
          return value == null ? "" : show(value);
        }
      });
      return [
        column("own", "EMAOptimizer", milliseconds),
        column("model", "AveragedModel", milliseconds),
        column("speedup", "Speed-up", (value) => value.toFixed(2))
      ];
    }
    const milliseconds = (value) => `${Number(value.toPrecision(3))} ms`;
    const order = ref({ column: "model", descending: false });
    const rows2 = computed(() => {
      const column = columns.value.find(({ id }) => id === order.value.column);
      return sorted(__props.models, column?.valueOf ?? (() => null), order.value.descending);
    });
    const directionOf = (id) => order.value.column !== id ? void 0 : order.value.descending ? "descending" : "ascending";
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "benchmark-table",
        tabindex: "0",
        role: "region",
        "aria-label": "Times by model"
      }, _attrs))} data-v-d538d49c><table data-v-d538d49c><thead data-v-d538d49c><tr data-v-d538d49c>`);
      if (__props.isAlive) {
        _push(`<td rowspan="2" data-v-d538d49c></td>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<td colspan="2" data-v-d538d49c></td><th colspan="3" scope="colgroup" data-v-d538d49c>PyTorch, published</th><!--[-->`);
      ssrRenderList(__props.shown, ({ name }) => {
        _push(`<th colspan="3" scope="colgroup" data-v-d538d49c>${ssrInterpolate(name)}</th>`);
      });
      _push(`<!--]--></tr><tr data-v-d538d49c><!--[-->`);
      ssrRenderList(columns.value, ({ id, title }) => {
        _push(`<th scope="col"${ssrRenderAttr("aria-sort", directionOf(id))} data-v-d538d49c>`);
        if (__props.isAlive) {
          _push(`<button type="button" data-v-d538d49c>${ssrInterpolate(title)} <span aria-hidden="true" data-v-d538d49c>${ssrInterpolate(order.value.column !== id ? "" : order.value.descending ? "▼" : "▲")}</span></button>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(title)}<!--]-->`);
        }
        _push(`</th>`);
      });
      _push(`<!--]--></tr></thead><tbody data-v-d538d49c><!--[-->`);
      ssrRenderList(rows2.value, (row2) => {
        _push(`<tr data-v-d538d49c>`);
        if (__props.isAlive) {
          _push(`<td data-v-d538d49c><input type="checkbox"${ssrIncludeBooleanAttr(chosen.value.has(row2.model)) ? " checked" : ""}${ssrIncludeBooleanAttr(__props.faultOf(row2.model) !== null) ? " disabled" : ""}${ssrRenderAttr("aria-label", `Measure ${row2.model}`)} data-v-d538d49c></td>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<th scope="row" data-v-d538d49c>${ssrInterpolate(row2.model)} `);
        if (__props.isAlive && __props.faultOf(row2.model)) {
          _push(`<span class="fault" data-v-d538d49c>${ssrInterpolate(__props.faultOf(row2.model))}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</th><!--[-->`);
        ssrRenderList(columns.value.slice(1), ({ id, show }) => {
          _push(`<td data-v-d538d49c>${ssrInterpolate(show(row2))}</td>`);
        });
        _push(`<!--]--></tr>`);
      });
      _push(`<!--]--></tbody></table></div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/BenchmarkTable.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const BenchmarkTable = /* @__PURE__ */ _export_sfc(_sfc_main$6, [["__scopeId", "data-v-d538d49c"]]);
const format = "polyak benchmark 1";
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "ResultFiles",
  __ssrInlineRender: true,
  props: {
    result: {}
  },
  emits: ["open"],
  setup(__props, { emit: __emit }) {
    const text = ref("");
    const note = ref("");
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "result-files" }, _attrs))} data-v-7eb14be3><div class="buttons" data-v-7eb14be3><button type="button"${ssrIncludeBooleanAttr(!__props.result) ? " disabled" : ""} data-v-7eb14be3>Copy JSON</button><button type="button"${ssrIncludeBooleanAttr(!__props.result) ? " disabled" : ""} data-v-7eb14be3>Download JSON</button><span role="status" data-v-7eb14be3>${ssrInterpolate(note.value)}</span></div><details data-v-7eb14be3><summary data-v-7eb14be3>Show a result beside these</summary><label${ssrRenderAttr("for", `${unref(id)}-file`)} data-v-7eb14be3>A file</label><input${ssrRenderAttr("id", `${unref(id)}-file`)} type="file" accept=".json,application/json" data-v-7eb14be3><label${ssrRenderAttr("for", `${unref(id)}-text`)} data-v-7eb14be3>or its text</label><textarea${ssrRenderAttr("id", `${unref(id)}-text`)} rows="4" spellcheck="false" data-v-7eb14be3>${ssrInterpolate(text.value)}</textarea><button type="button"${ssrIncludeBooleanAttr(text.value === "") ? " disabled" : ""} data-v-7eb14be3>Show</button></details></div>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/ResultFiles.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const ResultFiles = /* @__PURE__ */ _export_sfc(_sfc_main$5, [["__scopeId", "data-v-7eb14be3"]]);
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "RunSettings",
  __ssrInlineRender: true,
  props: {
    "modelValue": { required: true },
    "modelModifiers": {}
  },
  emits: ["update:modelValue"],
  setup(__props) {
    const settings2 = useModel(__props, "modelValue");
    const works = ["update", "train"];
    const workTexts = { update: "a step, with given gradients", train: "whole iterations" };
    const batches = [1, 2, 4, 8, 16, 32];
    const images = [32, 64, 128, 224];
    const memories = [1, 2, 4, 8, 16, 32, 64];
    const owners = {
      "Polyak's": ["polyak"],
      "tfjs's": ["tfjs"],
      both: ["tfjs", "polyak"]
    };
    const work = ref("update");
    const optimizer = ref("adam");
    const owner = ref("Polyak's");
    const repeats = ref(5);
    const batch = ref(3);
    const image = ref(3);
    const memory = ref(1);
    const gigabytes = computed(() => memories[memory.value] ?? 1);
    watchEffect(() => {
      settings2.value = {
        work: work.value,
        optimizer: optimizer.value,
        libraries: owners[owner.value] ?? [],
        repeats: repeats.value,
        batch: batches[batch.value] ?? 1,
        image: images[image.value] ?? 32,
        memory: gigabytes.value * 2 ** 30
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "figure-controls" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        modelValue: work.value,
        "onUpdate:modelValue": ($event) => work.value = $event,
        label: "measure",
        options: works,
        "text-of": (one) => workTexts[one]
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$7, {
        modelValue: optimizer.value,
        "onUpdate:modelValue": ($event) => optimizer.value = $event,
        label: "optimizer",
        options: unref(algorithms)
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$7, {
        modelValue: owner.value,
        "onUpdate:modelValue": ($event) => owner.value = $event,
        label: "whose",
        options: Object.keys(owners)
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$8, {
        modelValue: repeats.value,
        "onUpdate:modelValue": ($event) => repeats.value = $event,
        label: "repeats",
        min: 1,
        max: 15,
        text: String(repeats.value)
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$8, {
        modelValue: memory.value,
        "onUpdate:modelValue": ($event) => memory.value = $event,
        label: "GPU memory, at most",
        max: memories.length - 1,
        text: `${gigabytes.value} GiB`
      }, null, _parent));
      if (work.value === "train") {
        _push(`<!--[-->`);
        _push(ssrRenderComponent(_sfc_main$8, {
          modelValue: batch.value,
          "onUpdate:modelValue": ($event) => batch.value = $event,
          label: "batch",
          max: batches.length - 1,
          text: String(batches[batch.value])
        }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$8, {
          modelValue: image.value,
          "onUpdate:modelValue": ($event) => image.value = $event,
          label: "image size",
          max: images.length - 1,
          text: String(images[image.value])
        }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/RunSettings.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "SpeedupPlot",
  __ssrInlineRender: true,
  props: {
    models: {},
    shown: {}
  },
  setup(__props) {
    const bySize = computed(() => [...__props.models].sort((a, b) => a.parameters - b.parameters));
    const lines = computed(
      () => [
        { look: "raw", name: "PyTorch, published", of: ({ speedup }) => speedup },
        ...__props.shown.map(({ name, entries }, i) => ({
          look: i === 0 ? "average" : "start",
          name,
          of: ({ model }) => entries.get(model)?.speedup ?? null
        }))
      ].map(({ look, name, of }) => ({
        look,
        name,
        values: bySize.value.flatMap((row2, i) => {
          const value = of(row2);
          return value === null ? [] : [[i, value]];
        })
      }))
    );
    const top = computed(
      () => Math.max(1.5, ...lines.value.flatMap(({ values }) => values.map(([, value]) => value)))
    );
    const y = (value) => 100 - 100 * Math.log(value) / Math.log(top.value);
    const x = (i) => 1e3 * i / Math.max(bySize.value.length - 1, 1);
    const legend = computed(
      () => Object.fromEntries(lines.value.map(({ look, name }) => [look, name]))
    );
    const label = computed(
      () => "Speed-up over AveragedModel by model, in the order of their parameters: " + lines.value.filter(({ values }) => values.length > 0).map(({ name, values }) => {
        const all = values.map(([, value]) => value);
        return `${name} ${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`;
      }).join(", ")
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$9, mergeProps({ legend: legend.value }, _attrs), {
        caption: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<p data-v-36e0756e${_scopeId}>${ssrInterpolate(label.value)}.</p>`);
          } else {
            return [
              createVNode("p", null, toDisplayString(label.value) + ".", 1)
            ];
          }
        }),
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(ssrRenderComponent(FigurePlot, {
              label: label.value,
              x: ["1.2 M parameters", "31 M", "307 M"],
              y: ["1", "speed-up", top.value.toPrecision(2)]
            }, {
              default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                if (_push3) {
                  _push3(`<!--[-->`);
                  ssrRenderList(lines.value, ({ look, values }) => {
                    _push3(`<!--[-->`);
                    if (look !== "start") {
                      _push3(`<polyline class="${ssrRenderClass([look, "figure-line"])}"${ssrRenderAttr("points", unref(polyline)(values.map(([i, value]) => [x(i), y(value)])))} data-v-36e0756e${_scopeId2}></polyline>`);
                    } else {
                      _push3(`<path class="dots"${ssrRenderAttr("d", values.map(([i, value]) => `M${x(i)} ${y(value)}h0`).join(""))} data-v-36e0756e${_scopeId2}></path>`);
                    }
                    _push3(`<!--]-->`);
                  });
                  _push3(`<!--]-->`);
                } else {
                  return [
                    (openBlock(true), createBlock(Fragment, null, renderList(lines.value, ({ look, values }) => {
                      return openBlock(), createBlock(Fragment, { key: look }, [
                        look !== "start" ? (openBlock(), createBlock("polyline", {
                          key: 0,
                          class: ["figure-line", look],
                          points: unref(polyline)(values.map(([i, value]) => [x(i), y(value)]))
                        }, null, 10, ["points"])) : (openBlock(), createBlock("path", {
                          key: 1,
                          class: "dots",
                          d: values.map(([i, value]) => `M${x(i)} ${y(value)}h0`).join("")
                        }, null, 8, ["d"]))
                      ], 64);
                    }), 128))
                  ];
                }
              }),
              _: 1
            }, _parent2, _scopeId));
          } else {
            return [
              createVNode(FigurePlot, {
                label: label.value,
                x: ["1.2 M parameters", "31 M", "307 M"],
                y: ["1", "speed-up", top.value.toPrecision(2)]
              }, {
                default: withCtx(() => [
                  (openBlock(true), createBlock(Fragment, null, renderList(lines.value, ({ look, values }) => {
                    return openBlock(), createBlock(Fragment, { key: look }, [
                      look !== "start" ? (openBlock(), createBlock("polyline", {
                        key: 0,
                        class: ["figure-line", look],
                        points: unref(polyline)(values.map(([i, value]) => [x(i), y(value)]))
                      }, null, 10, ["points"])) : (openBlock(), createBlock("path", {
                        key: 1,
                        class: "dots",
                        d: values.map(([i, value]) => `M${x(i)} ${y(value)}h0`).join("")
                      }, null, 8, ["d"]))
                    ], 64);
                  }), 128))
                ]),
                _: 1
              }, 8, ["label", "y"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/SpeedupPlot.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const SpeedupPlot = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-36e0756e"]]);
function useAdapter() {
  const adapter2 = shallowRef(null);
  onMounted(async () => {
    const { gpu } = navigator;
    adapter2.value = await gpu?.requestAdapter({ powerPreference: "high-performance" }).catch(() => null) ?? null;
  });
  return adapter2;
}
const dependencies = {
  "@tensorflow/tfjs": "4.22.0"
};
const docs = {
  dependencies
};
const version = "0.1.0";
const polyakManifest = {
  version
};
const workerUrl = "/assets/benchmark-worker-BgFZ93RU.js";
function useBenchmark(adapterName2) {
  const state = ref("idle");
  const note = ref("");
  const share = ref(0);
  const current = ref("");
  const rows2 = shallowRef([]);
  const origin = shallowRef(null);
  let worker = null;
  let runs = 0;
  const result = computed(
    () => origin.value && rows2.value.length > 0 ? { ...origin.value, rows: rows2.value } : null
  );
  async function run(models, settings2) {
    cancel();
    const own = ++runs;
    state.value = "running";
    note.value = "";
    rows2.value = [];
    origin.value = describe(models, settings2, adapterName2());
    for (const [i, model] of models.entries()) {
      current.value = model;
      const onShare = (part) => share.value = (i + part) / models.length;
      onShare(0);
      const row2 = await measure({ ...settings2, model }, onShare).catch((error) => {
        note.value = `${model}: ${error instanceof Error ? error.message : String(error)}`;
        return null;
      });
      if (own !== runs) return;
      if (row2) rows2.value = [...rows2.value, row2];
    }
    state.value = "idle";
    note.value ||= `Measured ${rows2.value.length} of ${models.length}.`;
  }
  function measure(task, onShare) {
    return new Promise((resolve, reject) => {
      worker = new Worker(scriptUrl(workerUrl), { type: "module" });
      worker.onmessage = ({ data }) => {
        if (data.kind === "share") onShare(data.share);
        else if (data.kind === "row") resolve(data.row);
        else reject(new Error(data.text));
      };
      worker.onerror = ({ message }) => reject(new Error(message || "the worker could not be loaded"));
      worker.postMessage(task);
    }).finally(() => {
      worker?.terminate();
      worker = null;
    });
  }
  function cancel() {
    if (state.value === "idle") return;
    runs += 1;
    worker?.terminate();
    worker = null;
    state.value = "idle";
    note.value = "Canceled.";
  }
  onBeforeUnmount(cancel);
  return { state, note, share, current, result, run, cancel };
}
const counted = (count) => `${count} ${count === 1 ? "model" : "models"}`;
function describe(models, { work, optimizer, libraries, batch, image, repeats }, adapter2) {
  return {
    format,
    date: (/* @__PURE__ */ new Date()).toISOString(),
    command: `Run on my GPU: ${work}, ${optimizer}, ${libraries.join()}, ${counted(models.length)}`,
    runtime: navigator.userAgent.slice(0, 400),
    machine: `${navigator.hardwareConcurrency} threads`,
    adapter: adapter2,
    versions: {
      polyak: polyakManifest.version,
      "@tensorflow/tfjs": docs.dependencies["@tensorflow/tfjs"]
    },
    settings: { optimizer, batch, image, repeats }
  };
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "BenchmarkPage",
  __ssrInlineRender: true,
  setup(__props) {
    const models = publishedTable;
    const adapter2 = useAdapter();
    const adapterName$1 = computed(() => adapter2.value ? adapterName(adapter2.value.info) : "");
    const { state, note, share, current, result } = useBenchmark(() => adapterName$1.value);
    const isAlive = ref(false);
    onMounted(() => isAlive.value = true);
    const chosen = ref(
      /* @__PURE__ */ new Set(["resnet18", "shufflenet_v2_x0_5", "squeezenet1_1"])
    );
    const settings2 = shallowRef({
      work: "update",
      optimizer: "adam",
      libraries: ["polyak"],
      repeats: 5,
      batch: 8,
      image: 224,
      memory: 2 ** 31
    });
    const opened = shallowRef([]);
    const ofSite = stored$1.flatMap(({ of, result: one }) => seriesOf(one, of));
    const all = computed(() => [
      ...ofSite,
      ...opened.value.flatMap((one, i) => seriesOf(one, `opened ${i + 1}, ${one.adapter}`)),
      ...result.value ? seriesOf(result.value, "this device") : []
    ]);
    const first = ref(ofSite[0]?.name ?? "");
    const second = ref("");
    const find = (name) => all.value.find((one) => one.name === name);
    const beside = computed(() => find(second.value) ?? all.value.slice(ofSite.length).at(-1));
    const shown = computed(() => [find(first.value), beside.value].filter((one) => one !== void 0));
    function faultOf(model) {
      const size = sizes[model];
      const { libraries, skipped } = chooseLibraries(size, settings2.value);
      const large = adapter2.value ? tooLarge(size, adapter2.value.limits) : null;
      return large ?? (libraries.length > 0 ? null : skipped);
    }
    const toRun = computed(
      () => models.map(({ model }) => model).filter((model) => chosen.value.has(model) && faultOf(model) === null)
    );
    function open(one) {
      opened.value = [...opened.value, one];
      second.value = "";
    }
    const origins = computed(() => [...new Set(shown.value.map((one) => one.result))]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "benchmark-page" }, _attrs))} data-v-e29cbc70>`);
      _push(ssrRenderComponent(SpeedupPlot, {
        models: unref(models),
        shown: shown.value
      }, null, _parent));
      if (isAlive.value && all.value.length > 1) {
        _push(`<div class="figure-controls" data-v-e29cbc70>`);
        _push(ssrRenderComponent(_sfc_main$7, {
          modelValue: first.value,
          "onUpdate:modelValue": ($event) => first.value = $event,
          label: "beside the published",
          options: all.value.map(({ name }) => name)
        }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$7, {
          modelValue: second.value,
          "onUpdate:modelValue": ($event) => second.value = $event,
          label: "and",
          options: ["", ...all.value.map(({ name }) => name)],
          "text-of": (name) => name || "the newest"
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(ssrRenderComponent(BenchmarkTable, {
        chosen: chosen.value,
        "onUpdate:chosen": ($event) => chosen.value = $event,
        models: unref(models),
        shown: shown.value,
        "is-alive": isAlive.value,
        "fault-of": faultOf
      }, null, _parent));
      _push(`<dl data-v-e29cbc70><!--[-->`);
      ssrRenderList(origins.value, (one) => {
        _push(`<div data-v-e29cbc70><dt data-v-e29cbc70>${ssrInterpolate(one.adapter)}, ${ssrInterpolate(one.date.slice(0, 10))}</dt><dd data-v-e29cbc70><code data-v-e29cbc70>${ssrInterpolate(one.command)}</code> ${ssrInterpolate(one.runtime)}; ${ssrInterpolate(one.machine)}; ${ssrInterpolate(Object.entries(one.versions).map((part) => part.join(" ")).join(", "))}</dd></div>`);
      });
      _push(`<!--]--></dl>`);
      if (isAlive.value) {
        _push(`<section class="measure" aria-label="Run on my GPU" data-v-e29cbc70>`);
        _push(ssrRenderComponent(_sfc_main$4, {
          modelValue: settings2.value,
          "onUpdate:modelValue": ($event) => settings2.value = $event
        }, null, _parent));
        _push(`<div class="buttons" data-v-e29cbc70>`);
        if (unref(state) === "idle") {
          _push(`<button type="button" class="run"${ssrIncludeBooleanAttr(!unref(adapter2) || toRun.value.length === 0) ? " disabled" : ""} data-v-e29cbc70> Run on my GPU </button>`);
        } else {
          _push(`<button type="button" data-v-e29cbc70>Cancel</button>`);
        }
        _push(`<button type="button" data-v-e29cbc70> Choose all </button><button type="button" data-v-e29cbc70>Choose none</button>`);
        if (unref(state) === "running") {
          _push(`<progress${ssrRenderAttr("value", unref(share))} aria-label="Progress" data-v-e29cbc70></progress>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span role="status" data-v-e29cbc70>${ssrInterpolate(unref(state) === "running" ? `${unref(current)}, ${Math.floor(100 * unref(share))} %` : unref(note) || (unref(adapter2) ? `${unref(counted)(toRun.value.length)}, on ${adapterName$1.value}` : "No WebGPU adapter."))}</span></div>`);
        _push(ssrRenderComponent(ResultFiles, {
          result: unref(result),
          onOpen: open
        }, null, _parent));
        _push(`</section>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/BenchmarkPage.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const BenchmarkPage = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-e29cbc70"]]);
const rows = [
  {
    model: "resnet18",
    tensors: 62,
    parameters: 11689512,
    copyMs: {
      low: 14.817,
      median: 16.723,
      high: 18.629
    },
    skipped: null,
    work: "average",
    measurements: [
      {
        optimizer: "",
        average: "plain copy",
        wallMs: {
          low: 14.817,
          median: 16.723,
          high: 18.629
        },
        jsMs: {
          low: 2.5258,
          median: 4.905,
          high: 7.2842
        },
        gpuMs: {
          low: 0,
          median: 0,
          high: 0
        },
        dispatches: 0,
        submits: 1,
        bytes: 93516096,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "",
        average: "EMAOptimizer",
        wallMs: {
          low: 113.59,
          median: 115,
          high: 116.4
        },
        jsMs: {
          low: 1.3075,
          median: 1.42,
          high: 1.5325
        },
        gpuMs: {
          low: 161.77,
          median: 222.88,
          high: 284
        },
        dispatches: 62,
        submits: 1,
        bytes: 140274144,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "",
        average: "EMAOptimizer, three decays",
        wallMs: {
          low: 521.69,
          median: 550.05,
          high: 578.42
        },
        jsMs: {
          low: 0.69125,
          median: 1.0375,
          high: 1.3838
        },
        gpuMs: {
          low: 224.51,
          median: 227.36,
          high: 230.22
        },
        dispatches: 62,
        submits: 1,
        bytes: 327306336,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "",
        average: "AveragedModel(avgFn)",
        wallMs: {
          low: 2824.6,
          median: 2874.4,
          high: 2924.3
        },
        jsMs: {
          low: 84.953,
          median: 123.96,
          high: 162.97
        },
        gpuMs: {
          low: 3697.2,
          median: 3714,
          high: 3730.8
        },
        dispatches: 186,
        submits: 12,
        bytes: 327307824,
        readbacks: 0,
        newBuffers: 129
      },
      {
        optimizer: "",
        average: "AveragedModel(multiAvgFn)",
        wallMs: {
          low: 134.46,
          median: 165.74,
          high: 197.02
        },
        jsMs: {
          low: 0.5425,
          median: 0.77667,
          high: 1.0108
        },
        gpuMs: {
          low: 196.86,
          median: 292.57,
          high: 388.28
        },
        dispatches: 62,
        submits: 1,
        bytes: 140274144,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "",
        average: "tf.movingAverage",
        wallMs: {
          low: 2004.9,
          median: 2032.5,
          high: 2060.1
        },
        jsMs: {
          low: 34.469,
          median: 36.492,
          high: 38.514
        },
        gpuMs: {
          low: 2208.5,
          median: 2525.3,
          high: 2842.2
        },
        dispatches: 248,
        submits: 16,
        bytes: 374066368,
        readbacks: 0,
        newBuffers: 194
      },
      {
        optimizer: "",
        average: "read back, CPU",
        wallMs: {
          low: 952.01,
          median: 960.53,
          high: 969.05
        },
        jsMs: {
          low: 112.74,
          median: 127.36,
          high: 141.98
        },
        gpuMs: {
          low: 701.1,
          median: 732.95,
          high: 764.8
        },
        dispatches: 62,
        submits: 62,
        bytes: 187032936,
        readbacks: 62,
        newBuffers: 62
      },
      {
        optimizer: "",
        average: "jax-js",
        wallMs: {
          low: 283.95,
          median: 308.52,
          high: 333.09
        },
        jsMs: {
          low: 8.6892,
          median: 11.428,
          high: 14.168
        },
        gpuMs: {
          low: 212.76,
          median: 213.65,
          high: 214.55
        },
        dispatches: 62,
        submits: 63,
        bytes: 140274144,
        readbacks: 1,
        newBuffers: 1
      }
    ]
  },
  {
    model: "resnet18",
    tensors: 62,
    parameters: 11689512,
    copyMs: {
      low: 14.817,
      median: 16.723,
      high: 18.629
    },
    skipped: null,
    work: "step",
    measurements: [
      {
        optimizer: "tf.train.adam",
        average: "none",
        wallMs: {
          low: 4934.1,
          median: 6888.7,
          high: 8843.2
        },
        jsMs: {
          low: 71.59,
          median: 83.239,
          high: 94.889
        },
        gpuMs: {
          low: 5343.4,
          median: 5901.3,
          high: 6459.1
        },
        dispatches: 872,
        submits: 58,
        bytes: 1496262576,
        readbacks: 0,
        newBuffers: 380
      },
      {
        optimizer: "Adam",
        average: "none",
        wallMs: {
          low: 320.5,
          median: 332.54,
          high: 344.58
        },
        jsMs: {
          low: 3.285,
          median: 3.505,
          high: 3.725
        },
        gpuMs: {
          low: 196.13,
          median: 219.94,
          high: 243.74
        },
        dispatches: 62,
        submits: 1,
        bytes: 327306336,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "Adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 462.95,
          median: 496.75,
          high: 530.54
        },
        jsMs: {
          low: 1.4229,
          median: 2.0358,
          high: 2.6488
        },
        gpuMs: {
          low: 380.33,
          median: 411.92,
          high: 443.51
        },
        dispatches: 62,
        submits: 1,
        bytes: 420822432,
        readbacks: 0,
        newBuffers: 0
      },
      {
        optimizer: "tf.train.adam",
        average: "EMAOptimizer",
        wallMs: {
          low: 6963.2,
          median: 7087.6,
          high: 7211.9
        },
        jsMs: {
          low: 78.459,
          median: 98.492,
          high: 118.53
        },
        gpuMs: {
          low: 6726.2,
          median: 7170.8,
          high: 7615.3
        },
        dispatches: 934,
        submits: 59,
        bytes: 1636536720,
        readbacks: 0,
        newBuffers: 376
      },
      {
        optimizer: "jax-js Adam",
        average: "jax-js",
        wallMs: {
          low: 1263.6,
          median: 1343.6,
          high: 1423.6
        },
        jsMs: {
          low: 33.522,
          median: 36.348,
          high: 39.175
        },
        gpuMs: {
          low: 971.05,
          median: 971.4,
          high: 971.75
        },
        dispatches: 248,
        submits: 249,
        bytes: 607855120,
        readbacks: 1,
        newBuffers: 1
      }
    ]
  }
];
const stored = {
  rows
};
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "OtherWays",
  __ssrInlineRender: true,
  props: {
    work: {}
  },
  setup(__props) {
    const { rows: rows2 } = stored;
    const measurements = rows2.find((row2) => row2.work === __props.work)?.measurements ?? [];
    const short = (value) => Number(value.toPrecision(3)).toLocaleString("en");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<table${ssrRenderAttrs(mergeProps({ tabindex: "0" }, _attrs))}><thead><tr>`);
      if (__props.work === "step") {
        _push(`<th>Optimizer</th>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<th>Average</th><th>Wall time</th><th>JavaScript</th><th>Dispatches</th><th>Submits</th><th>Bytes</th></tr></thead><tbody><!--[-->`);
      ssrRenderList(unref(measurements), (one) => {
        _push(`<tr>`);
        if (__props.work === "step") {
          _push(`<td>${ssrInterpolate(one.optimizer)}</td>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<td>${ssrInterpolate(one.average)}</td><td>${ssrInterpolate(short(one.wallMs.median))} ms</td><td>${ssrInterpolate(short(one.jsMs.median))} ms</td><td>${ssrInterpolate(one.dispatches)}</td><td>${ssrInterpolate(one.submits)}</td><td>${ssrInterpolate(unref(megabytes)(one.bytes))}</td></tr>`);
      });
      _push(`<!--]--></tbody></table>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/benchmarks/OtherWays.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const __pageData = JSON.parse(`{"title":"Benchmarks","description":"The published table of 42 vision models, training with an EMA against AveragedModel, beside Polyak's results, and a run on your own GPU.","frontmatter":{"title":"Benchmarks","description":"The published table of 42 vision models, training with an EMA against AveragedModel, beside Polyak's results, and a run on your own GPU.","aside":false,"source":["packages/bench/src/measure-model.ts","packages/bench/src/measure/measure.ts"],"head":[["meta",{"property":"og:type","content":"article"}],["meta",{"property":"og:site_name","content":"Polyak"}],["meta",{"property":"og:title","content":"Benchmarks"}],["meta",{"property":"og:description","content":"The published table of 42 vision models, training with an EMA against AveragedModel, beside Polyak's results, and a run on your own GPU."}],["meta",{"property":"og:url","content":"http://localhost:4100/benchmarks/"}],["meta",{"property":"og:image","content":"http://localhost:4100/social.png"}],["meta",{"property":"og:image:width","content":"1200"}],["meta",{"property":"og:image:height","content":"630"}],["meta",{"property":"og:image:alt","content":"Polyak: the noisy path of weights in training, and the smooth path of their average"}],["meta",{"name":"twitter:card","content":"summary_large_image"}],["meta",{"name":"twitter:title","content":"Benchmarks"}],["meta",{"name":"twitter:description","content":"The published table of 42 vision models, training with an EMA against AveragedModel, beside Polyak's results, and a run on your own GPU."}],["meta",{"name":"twitter:image","content":"http://localhost:4100/social.png"}]],"sources":{"source":["packages/bench/src/measure-model.ts","packages/bench/src/measure/measure.ts"],"tests":["packages/bench/src/measure-model.gpu.test.ts"]}},"headers":[],"relativePath":"benchmarks/index.md","filePath":"benchmarks/index.md","lastUpdated":1795677729000}`);
const __default__ = { name: "benchmarks/index.md" };
const _sfc_main = /* @__PURE__ */ defineComponent({
  ...__default__,
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="benchmarks" tabindex="-1">Benchmarks <a class="header-anchor" href="#benchmarks" aria-label="Permalink to &quot;Benchmarks&quot;">​</a></h1><p>An EMA that is part of the optimizer saves a pass over the weights. The table shows how much for 42 vision models: the iteration times published for PyTorch, with an EMA in the optimizer and with <a href="/api/classes/AveragedModel"><code>AveragedModel</code></a>, and beside them the times of <a href="/api/classes/EMAOptimizer"><code>EMAOptimizer</code></a> and <a href="/api/classes/AveragedModel"><code>AveragedModel</code></a> here. The speed-up is the ratio of the two.</p>`);
      _push(ssrRenderComponent(BenchmarkPage, null, null, _parent));
      _push(`<h2 id="how-to-read-it" tabindex="-1">How to read it <a class="header-anchor" href="#how-to-read-it" aria-label="Permalink to &quot;How to read it&quot;">​</a></h2><ul><li><strong>The published times are whole iterations</strong> on a GPU: forward pass, backward pass, step and average. The first two take most of the time and are the same for both, so the ratio is close to 1 for a large batch.</li><li><strong>A step, with given gradients</strong>, is the optimizer&#39;s update and the average alone, so its ratios are larger. They are not the ratios of whole iterations.</li><li><strong>Whole iterations</strong> are what the published times are. They are slow on a software GPU.</li><li><a href="/api/classes/AveragedModel"><code>AveragedModel</code></a> averages with <code>avgFn</code>, one function for each tensor, as torch does by default. <code>multiAvgFn</code>, which averages all tensors at once, is in the JSON.</li><li>SwiftShader is a GPU in software, on the CPU. Compare its times only with each other.</li></ul><p><a href="/source/packages/bench/src/measure/measure.ts.txt">The contenders take turns</a>, so that what slows the machine down slows all of them down. A time is a median over the turns. Each includes the wait until the GPU has finished.</p><h2 id="other-ways-to-average-in-javascript" tabindex="-1">Other ways to average in JavaScript <a class="header-anchor" href="#other-ways-to-average-in-javascript" aria-label="Permalink to &quot;Other ways to average in JavaScript&quot;">​</a></h2><p>On the 62 parameter tensors of resnet18, in Chromium on SwiftShader (<code>npm run bench</code>): an update of <a href="/source/packages/bench/src/compare/averages.ts.txt">the average alone</a>.</p>`);
      _push(ssrRenderComponent(_sfc_main$1, { work: "average" }, null, _parent));
      _push(`<p>And <a href="/source/packages/bench/src/compare/steps.ts.txt">an Adam step</a> with its average:</p>`);
      _push(ssrRenderComponent(_sfc_main$1, { work: "step" }, null, _parent));
      _push(`<ul><li><a href="/source/packages/bench/src/compare/jax.ts.txt">jax-js</a> compiles one function of all tensors with <code>jit</code>, which fuses their arithmetic. It has a GPU device of its own. Its JavaScript time is until its last submit.</li><li><code>read back, CPU</code> reads the weights and averages them in arrays. Its JavaScript time is that of the arithmetic and of the calls.</li><li>Bytes are those of the buffers that the dispatches read and write, and twice those of copies.</li></ul><h2 id="run-it-on-your-gpu" tabindex="-1">Run it on your GPU <a class="header-anchor" href="#run-it-on-your-gpu" aria-label="Permalink to &quot;Run it on your GPU&quot;">​</a></h2><p>Choose models in the table and press <strong>Run on my GPU</strong>. Each model is measured in a worker with a GPU device of its own. Nothing leaves your machine. The result is JSON that you can copy, save, and open here later, beside others.</p><p>A model that does not fit is not tried. It may have <a href="/source/packages/bench/src/fit.ts.txt">a tensor that is larger than a binding may be</a>, or need more memory than you allow: WebGPU does not tell how much there is.</p><h2 id="from-the-shell" tabindex="-1">From the shell <a class="header-anchor" href="#from-the-shell" aria-label="Permalink to &quot;From the shell&quot;">​</a></h2><p>The same measurement, in the same code, from a clone of the repository:</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> run</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> bench</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --models</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> all</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --mode</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> train</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --json</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> result.json</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --markdown</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> result.md</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> run</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> bench</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --models</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> resnet18,vgg11</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --optimizer</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> sgd</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --repeats</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> 9</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> run</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> bench</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --help</span></span></code></pre></div><p>It runs in the installed Chromium, on the GPU if Chromium finds one. On a machine without a browser, use Node on Dawn, or Deno:</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-default vp-code" style="--shiki-light:#0e1116;--shiki-dark:#e6edf3;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0d1117;" tabindex="0"><code><span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> run</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> bench</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --runtime</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> node</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --models</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> all</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --mode</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> train</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --json</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> result.json</span></span>
<span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFA657;">npm</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> run</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> bench</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --runtime</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> deno</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --models</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> all</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --mode</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> train</span><span style="--shiki-light:#023B95;--shiki-dark:#79C0FF;"> --json</span><span style="--shiki-light:#032563;--shiki-dark:#A5D6FF;"> result.json</span></span></code></pre></div><p>The format of the JSON is the same everywhere, and this page opens it.</p></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("benchmarks/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
