import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'];

/**
 * Where the browser of the tests is: `CHROMIUM_PATH`, else the system's Chromium, else the one that npm installed.
 * The last unpacks itself below `node_modules/.cache` and brings its own libraries; its fonts have no Chinese glyphs.
 */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }> {
  const found = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return { executablePath: found, args };

  const dir = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(`${dir}/fonts`, { recursive: true });
  process.env.TMPDIR = dir;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'; // makes the package unpack and use its own NSS libraries
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // The package's own fonts.conf names a folder that is not there once TMPDIR moved: all text would be invisible.
  writeFileSync(
    `${dir}/fonts/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`,
  );
  return { executablePath, args };
}
