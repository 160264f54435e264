import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { printStyles } from './src/theme/print-styles.ts';

// The three builds run side by side into one folder, so it is emptied once and not by any of them.
rmSync('dist', { recursive: true, force: true });

const whole: Options = {
  platform: 'browser',
  dts: false,
  clean: false,
  splitting: false,
  minify: true,
  noExternal: [/.*/],
  // From the sources, so that what the elements do not use is left out file by file.
  esbuildOptions: (options) => {
    options.alias = { '@hutong/rules': '../rules/src/index.ts', '@hutong/calendar': '../calendar/src/index.ts' };
  },
};

export default defineConfig([
  {
    // For bundlers: a module an element, Lit and our packages shared with the page.
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      register: 'src/register.ts',
      decision: 'src/decision/decision.ts',
      'opening-hours': 'src/opening-hours/opening-hours.ts',
    },
    format: ['esm'],
    target: 'es2021',
    dts: true,
    clean: false,
    sourcemap: true,
    splitting: true,
    onSuccess: async () => {
      copyFileSync('src/theme/tokens.css', 'dist/tokens.css');
      writeFileSync('dist/print.css', printStyles);
      // So that importing a style sheet for its effect passes where side effects are checked.
      writeFileSync('dist/style-sheet.d.ts', 'export {};\n');
    },
  },
  {
    // For pages without a bundler or modules: a classic script, which also works from file://.
    ...whole,
    entry: { hutong: 'src/iife.ts' },
    format: ['iife'],
    globalName: 'Hutong',
    target: 'chrome88',
    outExtension: () => ({ js: '.iife.js' }),
  },
  {
    // For webpack 4: one module that its parser can read, Lit included; it reads `module` and no `exports`.
    ...whole,
    entry: { 'hutong.es2019': 'src/index.ts' },
    format: ['esm'],
    target: 'es2019',
  },
]);
