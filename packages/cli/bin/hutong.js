#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In a checkout the command is there before it is built.
const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(built))) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('hutong: notBuilt: the command has not been built; run `npx -y pnpm@12.21.0 build` first');
  process.exitCode = 2;
}
