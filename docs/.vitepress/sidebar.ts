import type { DefaultTheme } from 'vitepress';

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Get started', link: '/guide/getting-started' },
  { text: 'Optimizers', link: '/optim/' },
  { text: 'Schedules', link: '/optim/schedules' },
  { text: 'Weight averaging', link: '/optim/weight-averaging' },
];

export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: [{ text: 'Getting started', link: '/guide/getting-started' }],
  },
  {
    text: 'Optimization',
    items: [
      { text: 'Optimizers', link: '/optim/' },
      { text: 'Learning rate schedules', link: '/optim/schedules' },
      { text: 'Weight Averaging (SWA and EMA)', link: '/optim/weight-averaging' },
    ],
  },
];
