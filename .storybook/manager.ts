import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '护童 Hutong',
    brandUrl: './',
    fontBase: '"Noto Sans SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif',
  }),
  sidebar: { showRoots: true },
  showPanel: false,
});
