import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Benchmarks run the built package, as its users do: the module runner of the tests would put a getter in front of
// every function that one module calls in another.
export default defineConfig({
  root: from('..'),
  resolve: { alias: [{ find: /^\.\.\/src\/index\.ts$/, replacement: from('../dist/index.js') }] },
  test: { name: 'rules', server: { deps: { external: [/\/dist\//] } } },
});
