const title = "Wrong labels and calibration";
const lookFor = "Five small networks learn 250 handwritten digits; 0% to 40% of their labels are wrong. The networks learn the wrong labels by heart. The first figure shows how many of 400 other digits they then read correctly. The second, the reliability diagram, compares confidence, the probability of the most likely digit, with how often that digit is the given label; labels are wrong there as often as in training. Lines below the diagonal are overconfident. The calibration error is the mean distance from the diagonal. Over ten seeds, from step 100 on, and on average over the five networks, the EMA is 5 to 7 points more accurate than the raw weights, and its calibration error is 30% to 45% lower.";
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
    value: 0.05,
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
  },
  shown: {
    label: "Wrong labels in the diagram",
    value: 2,
    options: [
      "0%",
      "10%",
      "20%",
      "30%",
      "40%"
    ],
    live: true
  }
};
const backend = "cpu";
const steps = 240;
const charts = [
  {
    title: "Test accuracy, mean of the five networks",
    steps: [
      15,
      30,
      45,
      60,
      75,
      90,
      105,
      120,
      135,
      150,
      165,
      180,
      195,
      210,
      225,
      240
    ],
    lines: [
      {
        name: "raw",
        values: [
          0.573,
          0.7045,
          0.697,
          0.6715,
          0.712,
          0.663,
          0.692,
          0.6915,
          0.6495,
          0.635,
          0.6875,
          0.668,
          0.6495,
          0.669,
          0.6155,
          0.659
        ]
      },
      {
        name: "EMA",
        values: [
          0.302,
          0.541,
          0.6735,
          0.721,
          0.7465,
          0.743,
          0.742,
          0.7395,
          0.7385,
          0.7245,
          0.712,
          0.7095,
          0.7085,
          0.7065,
          0.701,
          0.7
        ]
      }
    ]
  },
  {
    title: "Calibration error, mean of the five networks",
    steps: [
      15,
      30,
      45,
      60,
      75,
      90,
      105,
      120,
      135,
      150,
      165,
      180,
      195,
      210,
      225,
      240
    ],
    lines: [
      {
        name: "raw",
        values: [
          0.0492,
          0.0596,
          0.0665,
          0.0835,
          0.0965,
          0.0821,
          0.0824,
          0.1373,
          0.0857,
          0.1556,
          0.1183,
          0.1288,
          0.1861,
          0.1757,
          0.195,
          0.1827
        ]
      },
      {
        name: "EMA",
        values: [
          0.1195,
          0.2151,
          0.213,
          0.186,
          0.1531,
          0.1064,
          0.0829,
          0.0704,
          0.0704,
          0.0668,
          0.0745,
          0.0875,
          0.0973,
          0.1064,
          0.1085,
          0.1157
        ]
      }
    ]
  }
];
const images = [];
const plots = [
  {
    title: "Test accuracy by wrong labels",
    x: {
      label: "share of wrong labels",
      from: 0,
      to: 0.4
    },
    y: {
      label: "test accuracy",
      from: 0,
      to: 1
    },
    series: [
      {
        name: "raw",
        points: [
          0,
          0.895,
          0.1,
          0.69,
          0.2,
          0.6075,
          0.3,
          0.5975,
          0.4,
          0.505
        ]
      },
      {
        name: "EMA",
        points: [
          0,
          0.8875,
          0.1,
          0.77,
          0.2,
          0.625,
          0.3,
          0.65,
          0.4,
          0.5675
        ]
      }
    ]
  },
  {
    title: "Reliability diagram",
    x: {
      label: "confidence",
      from: 0,
      to: 1
    },
    y: {
      label: "share with the given label",
      from: 0,
      to: 1
    },
    series: [
      {
        name: "raw",
        points: [
          0.2682,
          0,
          0.3647,
          0.2414,
          0.4498,
          0.1875,
          0.5492,
          0.3148,
          0.6549,
          0.42,
          0.7475,
          0.4146,
          0.8556,
          0.5741,
          0.972,
          0.7891
        ]
      },
      {
        name: "EMA",
        points: [
          0.2547,
          0.0588,
          0.3567,
          0.2162,
          0.4454,
          0.3714,
          0.5506,
          0.3158,
          0.6531,
          0.425,
          0.7393,
          0.56,
          0.8523,
          0.5962,
          0.9606,
          0.7946
        ]
      }
    ],
    background: {
      name: "as often right as confident",
      points: [
        0,
        0,
        1,
        1
      ]
    }
  }
];
const texts = [];
const labelNoise_result = {
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
  labelNoise_result as default,
  images,
  lookFor,
  plots,
  steps,
  texts,
  title
};
