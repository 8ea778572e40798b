import LivePlayground from '@polyak/playground/LivePlayground.vue';
import PlaygroundPage from '@polyak/playground/PlaygroundPage.vue';
import type { DefaultTheme as Defaults, SiteData, Theme } from 'vitepress';
import type { Component, Ref } from 'vue';
import DefaultTheme from 'vitepress/theme-without-fonts';
import AverageFigure from './AverageFigure.vue';
import PrecisionFigure from './PrecisionFigure.vue';
import SiteLayout from './SiteLayout.vue';
import { orderSearch } from './search-order.ts';
import './style.css';
import './navigation.css';
import './print.css';
import './figure.css';

export default {
  extends: DefaultTheme,
  Layout: SiteLayout as Component,
  enhanceApp({ app, siteData }) {
    orderSearch(siteData as Ref<SiteData<Defaults.Config>>);
    app.component('LivePlayground', LivePlayground);
    app.component('PlaygroundPage', PlaygroundPage);
    app.component('AverageFigure', AverageFigure);
    app.component('PrecisionFigure', PrecisionFigure);
  },
} satisfies Theme;
