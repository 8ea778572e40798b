import { expect, it } from 'vitest';
import { sidebarGroup } from './pages.ts';

it('divides a group of the sidebar by kind', () => {
  const page = (path: string) => ({
    text: path.split('/')[1] ?? '',
    link: `/api/${path}.md`,
  });
  const group = {
    text: 'Weight averaging',
    collapsed: true,
    items: [
      'classes/EMAOptimizer',
      'functions/updateBn',
      'interfaces/AverageFunctions',
      'interfaces/EMAOptions',
      'type-aliases/Decay',
    ].map(page),
  };
  expect(sidebarGroup(group)).toEqual({
    text: 'Weight averaging',
    collapsed: true,
    link: '/api/#weight-averaging',
    items: [
      {
        text: 'Classes',
        items: [{ text: 'EMAOptimizer', link: '/api/classes/EMAOptimizer' }],
      },
      { text: 'Functions', items: [{ text: 'updateBn', link: '/api/functions/updateBn' }] },
      { text: 'Options', items: [{ text: 'EMAOptions', link: '/api/interfaces/EMAOptions' }] },
      {
        text: 'Types',
        items: [
          { text: 'AverageFunctions', link: '/api/interfaces/AverageFunctions' },
          { text: 'Decay', link: '/api/type-aliases/Decay' },
        ],
      },
    ],
  });
});
