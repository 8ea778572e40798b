const title = "Optimizers and schedules";
const lookFor = "A case in which averaging does not help. The learning rate follows a cosine down to 0, the raw weights converge on their own, and the EMA adds nothing: over ten seeds they end within 0% to 3% of each other. Now set the schedule to constant and run again. The raw weights never converge; from step 150 on, the loss of the EMA is 32% to 55% lower. Averaging the weights and lowering the learning rate are two ways to achieve much the same. The task is the handwritten digits, with any optimizer and any schedule.";
const controls = {
  seed: {
    label: "Seed",
    value: 1,
    min: 0,
    max: 9999,
    step: 1,
    input: "number"
  },
  optimizer: {
    label: "Optimizer",
    value: 1,
    options: [
      "SGD",
      "SGD with momentum",
      "Adam",
      "AdamW",
      "Adamax",
      "NAdam",
      "RAdam",
      "RMSprop",
      "Adagrad",
      "Adadelta",
      "ASGD"
    ]
  },
  schedule: {
    label: "Schedule",
    value: 5,
    options: [
      "constant",
      "StepLR",
      "ExponentialLR",
      "LinearLR",
      "PolynomialLR",
      "CosineAnnealingLR",
      "CosineAnnealingWarmRestarts",
      "CyclicLR",
      "OneCycleLR"
    ]
  },
  decay: {
    label: "EMA decay",
    value: 0.97,
    min: 0,
    max: 0.999,
    step: 1e-3,
    input: "decay",
    live: true
  }
};
const backend = "cpu";
const steps = 300;
const charts = [
  {
    title: "Test loss",
    steps: [
      10,
      20,
      30,
      40,
      50,
      60,
      70,
      80,
      90,
      100,
      110,
      120,
      130,
      140,
      150,
      160,
      170,
      180,
      190,
      200,
      210,
      220,
      230,
      240,
      250,
      260,
      270,
      280,
      290,
      300
    ],
    lines: [
      {
        name: "raw",
        values: [
          1.8627,
          0.9471,
          0.6724,
          0.526,
          0.9607,
          1.1073,
          0.655,
          0.9779,
          0.5025,
          0.4631,
          0.4293,
          0.4304,
          0.4328,
          0.4477,
          0.4395,
          0.5612,
          0.3253,
          0.3572,
          0.3482,
          0.3473,
          0.3741,
          0.3688,
          0.3573,
          0.3662,
          0.3622,
          0.3347,
          0.32,
          0.3185,
          0.3181,
          0.3181
        ]
      },
      {
        name: "EMA",
        values: [
          2.3355,
          1.9905,
          1.4179,
          0.8836,
          0.5847,
          0.4829,
          0.4244,
          0.4009,
          0.3817,
          0.3504,
          0.3392,
          0.3246,
          0.3045,
          0.3027,
          0.3037,
          0.3249,
          0.3332,
          0.3054,
          0.3028,
          0.3073,
          0.3143,
          0.3239,
          0.3314,
          0.3338,
          0.3372,
          0.3377,
          0.3325,
          0.3275,
          0.3244,
          0.3224
        ]
      }
    ]
  },
  {
    title: "Learning rate",
    steps: [
      10,
      20,
      30,
      40,
      50,
      60,
      70,
      80,
      90,
      100,
      110,
      120,
      130,
      140,
      150,
      160,
      170,
      180,
      190,
      200,
      210,
      220,
      230,
      240,
      250,
      260,
      270,
      280,
      290,
      300
    ],
    lines: [
      {
        name: "lr",
        values: [
          0.1497,
          0.1485,
          0.1466,
          0.1438,
          0.1403,
          0.1361,
          0.1313,
          0.1258,
          0.1197,
          0.1132,
          0.1062,
          0.0989,
          0.0914,
          0.0836,
          0.0758,
          0.0679,
          0.0602,
          0.0526,
          0.0452,
          0.0382,
          0.0316,
          0.0254,
          0.0198,
          0.0148,
          0.0104,
          68e-4,
          39e-4,
          18e-4,
          5e-4,
          0
        ]
      }
    ]
  }
];
const images = [];
const plots = [];
const texts = [];
const optimizers_result = {
  title,
  lookFor,
  controls,
  backend,
  steps,
  charts,
  images,
  plots,
  texts
};
export {
  backend,
  charts,
  controls,
  optimizers_result as default,
  images,
  lookFor,
  plots,
  steps,
  texts,
  title
};
