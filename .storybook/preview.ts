import type { Preview } from '@storybook/web-components-vite';
import { define } from '../packages/components/src/define.ts';

define();

const preview: Preview = {
  parameters: {
    a11y: {
      test: 'error',
      // Everything that axe can measure, one-character labels and target sizes included.
      config: {
        rules: [
          { id: 'target-size', enabled: true },
          { id: 'color-contrast', enabled: true },
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
