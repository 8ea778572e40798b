import type { DefaultTheme } from 'vitepress';

/** No more than there is room for beside the sidebar at 960 pixels. */
export const nav: DefaultTheme.NavItem[] = [
  { text: 'Get started', link: '/guide/getting-started' },
  { text: 'Weight averaging', link: '/optim/weight-averaging' },
  { text: 'Playground', link: '/playground/' },
  {
    text: 'Reference',
    items: [
      { text: 'Optimizers', link: '/optim/' },
      { text: 'Learning rate schedules', link: '/optim/schedules' },
      { text: 'Examples', link: '/examples/' },
      { text: 'Benchmarks', link: '/benchmarks/' },
      { text: 'API', link: '/api/' },
    ],
  },
];

export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: pages('/guide/', {
      'Getting started': 'getting-started',
      'Why averaging works': 'why-averaging-works',
      'Choosing a decay': 'choosing-a-decay',
      'How far back to average': 'decay-evidence',
      Checkpoints: 'checkpoints',
      'To PyTorch and back': 'pytorch',
      'WebGPU support': 'webgpu-support',
      'When training goes wrong': 'when-training-goes-wrong',
      'Coming from elsewhere': 'coming-from',
      'How it works': 'how-it-works',
      Questions: 'faq',
    }),
  },
  {
    text: 'Optimization',
    items: [
      {
        text: 'Optimizers',
        link: '/optim/',
        collapsed: true,
        items: pages('/optim/', {
          Adadelta: 'adadelta',
          Adafactor: 'adafactor',
          Adagrad: 'adagrad',
          Adam: 'adam',
          AdamW: 'adamw',
          Adamax: 'adamax',
          ASGD: 'asgd',
          LBFGS: 'lbfgs',
          Muon: 'muon',
          NAdam: 'nadam',
          RAdam: 'radam',
          RMSprop: 'rmsprop',
          Rprop: 'rprop',
          'Schedule-Free': 'schedule-free',
          SGD: 'sgd',
        }),
      },
      {
        text: 'Learning rate schedules',
        link: '/optim/schedules',
        collapsed: true,
        items: pages('/optim/schedules/', {
          LambdaLR: 'lambda-lr',
          MultiplicativeLR: 'multiplicative-lr',
          StepLR: 'step-lr',
          MultiStepLR: 'multi-step-lr',
          ConstantLR: 'constant-lr',
          LinearLR: 'linear-lr',
          ExponentialLR: 'exponential-lr',
          PolynomialLR: 'polynomial-lr',
          CosineAnnealingLR: 'cosine-annealing-lr',
          ChainedScheduler: 'chained-scheduler',
          SequentialLR: 'sequential-lr',
          ReduceLROnPlateau: 'reduce-lr-on-plateau',
          CyclicLR: 'cyclic-lr',
          OneCycleLR: 'one-cycle-lr',
          CosineAnnealingWarmRestarts: 'cosine-annealing-warm-restarts',
          SWALR: 'swa-lr',
        }),
      },
      {
        text: 'Weight Averaging (SWA and EMA)',
        link: '/optim/weight-averaging',
        collapsed: true,
        items: pages('/optim/', {
          'Decay and warmup': 'decay-and-warmup',
          EMAOptimizer: 'ema-optimizer',
          EmaCallback: 'ema-callback',
          PostHocEma: 'post-hoc-ema',
          Lookahead: 'lookahead',
          LAWA: 'lawa',
          'Model soups': 'model-soups',
          SWAG: 'swag',
        }),
      },
      { text: 'Capturing steps', link: '/optim/capture' },
    ],
  },
  { text: 'Examples', link: '/examples/' },
  { text: 'Experiments', link: '/playground/experiments' },
  { text: 'Benchmarks', link: '/benchmarks/' },
];

/** The pages of a folder, by their titles. */
function pages(folder: string, files: Record<string, string>): DefaultTheme.SidebarItem[] {
  return Object.entries(files).map(([text, file]) => ({ text, link: `${folder}${file}` }));
}
