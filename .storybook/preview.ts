import type { Preview } from '@storybook/web-components-vite';
import { define } from '../packages/components/src/define.ts';

define();

const preview: Preview = {
  parameters: {
    a11y: {
      test: 'error',
      // Everything that axe can measure: one-character labels and target sizes are left out by default, and naming one
      // option of a check drops the others.
      config: {
        rules: [{ id: 'target-size', enabled: true }],
        checks: [
          {
            id: 'color-contrast',
            options: {
              ignoreUnicode: true,
              ignoreLength: true,
              ignorePseudo: false,
              boldValue: 700,
              boldTextPt: 14,
              largeTextPt: 18,
              contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
              pseudoSizeThreshold: 0.25,
              shadowOutlineEmMax: 0.2,
              textStrokeEmMin: 0.03,
            },
          },
        ],
      },
    },
    options: {
      storySort: { order: ['政策', ['长宁区'], '指南', '组件'], method: 'alphabetical' },
    },
    controls: { expanded: true },
  },
};

export default preview;
