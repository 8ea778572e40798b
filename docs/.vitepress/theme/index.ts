import LivePlayground from '@polyak/playground/LivePlayground.vue';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import AverageFigure from './AverageFigure.vue';
import PrecisionFigure from './PrecisionFigure.vue';
import Layout from './Layout.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('LivePlayground', LivePlayground);
    app.component('AverageFigure', AverageFigure);
    app.component('PrecisionFigure', PrecisionFigure);
  },
} satisfies Theme;
