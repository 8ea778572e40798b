const title = "Made-up names";
const lookFor = "A small transformer reads the first letters of a name and predicts the next one; that is how it learns to write first names. It has one block, with two heads of attention, and is trained with AdamW. Its loss is measured on names it has not seen. Over ten seeds, from step 120 on, the loss of the EMA is 2% to 3% lower. Both lists start with the same letters and use the same random numbers, so only the weights differ. From one look to the next the raw weights rewrite nearly every name; within five looks the EMA rewrites 16% to 38% fewer.";
const controls = {
  seed: {
    label: "Seed",
    value: 1,
    min: 0,
    max: 9999,
    step: 1,
    input: "number"
  },
  lr: {
    label: "Learning rate",
    value: 0.04,
    min: 1e-3,
    max: 0.1,
    step: 1e-3
  },
  decay: {
    label: "EMA decay",
    value: 0.98,
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
      20,
      40,
      60,
      80,
      100,
      120,
      140,
      160,
      180,
      200,
      220,
      240,
      260,
      280,
      300
    ],
    lines: [
      {
        name: "raw",
        values: [
          2.7011,
          2.672,
          2.5912,
          2.6116,
          2.5269,
          2.5231,
          2.5434,
          2.4954,
          2.4852,
          2.462,
          2.4897,
          2.4734,
          2.4803,
          2.4735,
          2.4776
        ]
      },
      {
        name: "EMA",
        values: [
          2.9399,
          2.7226,
          2.6182,
          2.5428,
          2.4885,
          2.462,
          2.4377,
          2.4391,
          2.4329,
          2.4157,
          2.4025,
          2.3993,
          2.406,
          2.3912,
          2.3783
        ]
      }
    ]
  },
  {
    title: "Share of the names that changed",
    steps: [
      20,
      40,
      60,
      80,
      100,
      120,
      140,
      160,
      180,
      200,
      220,
      240,
      260,
      280,
      300
    ],
    lines: [
      {
        name: "raw",
        values: [
          null,
          1,
          0.9167,
          1,
          1,
          1,
          1,
          1,
          0.9167,
          1,
          1,
          1,
          1,
          1,
          1
        ]
      },
      {
        name: "EMA",
        values: [
          null,
          0.75,
          0.9167,
          0.5833,
          1,
          0.8333,
          0.9167,
          0.6667,
          0.75,
          0.6667,
          0.5,
          0.75,
          0.75,
          0.4167,
          0.6667
        ]
      }
    ]
  }
];
const images = [];
const plots = [];
const texts = [
  {
    title: "Names by the raw weights",
    lines: [
      "anehortes",
      "boan",
      "cassa",
      "dablan",
      "erovibi",
      "fatagato",
      "gizhl",
      "habiras",
      "idrenutt",
      "jarng",
      "koraena",
      "lirtal"
    ]
  },
  {
    title: "Names by the EMA weights",
    lines: [
      "ariesltet",
      "blaman",
      "cbrre",
      "dablan",
      "erpti",
      "fasceaxi",
      "ghynn",
      "heankap",
      "ierinyis",
      "jarni",
      "konade",
      "lirtae"
    ]
  }
];
const names_result = {
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
  names_result as default,
  images,
  lookFor,
  plots,
  steps,
  texts,
  title
};
