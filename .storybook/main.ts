import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { mergeConfig } from 'vite';
import { sourceAliases } from '../vitest.config.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./desk/*.stories.ts', '../packages/components/src/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (base) => mergeConfig(base, { resolve: { alias: sourceAliases, dedupe: ['lit'] } }),
};

export default config;
