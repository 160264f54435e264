import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './.ci/chromium.ts';

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Tests and stories run on the sources, so that a failing line is a line that someone wrote. */
export const sourceAliases = [
  { find: /^@hutong\/([a-z]+)$/, replacement: source('$1/src/index.ts') },
  { find: /^@hutong\/([a-z]+)\/([a-z-]+)$/, replacement: source('$1/src/$2.ts') },
];

const launchOptions = await chromiumLaunch();

/** Made anew for each project: vitest names the instances in place. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/{calendar,model,rules,policies,cli}/src/**/*.test.ts', 'packages/components/*.test.ts'],
        },
      },
      {
        extends: true,
        root: './packages/components',
        optimizeDeps: { include: ['axe-core', 'fast-check', 'lit', 'lit/decorators.js'] },
        test: {
          name: 'browser',
          include: ['src/**/*.test.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          browser: inChromium(),
        },
      },
    ],
  },
});
