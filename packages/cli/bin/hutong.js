#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In a checkout the command is there before it is built.
const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  const { main } = await import(built.href);
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // A defect. Its message may repeat what stands in a document, so that only its kind and place are told.
    const frames = String(error?.stack ?? '').match(/^ +at .*$/gm) ?? [];
    console.error(['hutong: defect: the command failed; please report this', error?.name, ...frames].join('\n'));
    process.exitCode = 3;
  }
} else {
  console.error('hutong: notBuilt: the command has not been built; run `npx -y pnpm@12.21.0 build` first');
  process.exitCode = 2;
}
