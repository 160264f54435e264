import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromiumLaunch } from '../../.ci/chromium.ts';
import { changningClauses } from './src/fixtures/changning-clauses.ts';
import { stationLog, stationPlan } from './src/fixtures/station-opening.ts';
import { stationYear, stationYearExplained } from './src/fixtures/station-year.ts';

// What the kit promises to a page under the strictest policy, held on the built files as a vendor gets them.

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** JSON that may stand in a script element. */
const embedded = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const pageHtml = `<!DOCTYPE html>
<html lang="zh-CN" data-hut-theme="light">
<head><meta charset="utf-8"><title>未保站</title>
<link rel="stylesheet" href="tokens.css">
<script src="page.js"></script>
<script src="hutong.iife.js" defer></script>
</head>
<body>
<hut-decision><script type="application/json">${embedded({ explanation: stationYearExplained, decision: stationYear, clauses: changningClauses })}</script></hut-decision>
<hut-opening-hours today="2026-11-24" now="10:20"><script type="application/json">${embedded({ plan: stationPlan, log: stationLog })}</script></hut-opening-hours>
<hut-decision id="faulty"><script type="application/json">{"decision": 7}</script></hut-decision>
</body></html>`;

/** Two copies of the kit, and so two of Lit, under two prefixes. */
const twoCopies = `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>两个版本</title>
<script src="page.js"></script>
<script src="hutong.iife.js" defer></script>
<script src="hutong.iife.js?v2" data-prefix="v2" defer></script>
</head>
<body><hut-decision></hut-decision><v2-decision></v2-decision></body></html>`;

const pageScript = `globalThis.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber);
});`;

const built = (file: string): string => readFileSync(new URL(`./dist/${file}`, import.meta.url), 'utf8');

const served: { readonly [path: string]: readonly [type: string, content: () => string] } = {
  '/': ['text/html; charset=utf-8', () => pageHtml],
  '/two-copies': ['text/html; charset=utf-8', () => twoCopies],
  '/favicon.ico': ['image/x-icon', () => ''],
  '/page.js': ['text/javascript; charset=utf-8', () => pageScript],
  '/hutong.iife.js': ['text/javascript; charset=utf-8', () => built('hutong.iife.js')],
  '/tokens.css': ['text/css; charset=utf-8', () => built('tokens.css')],
};

let browser: Browser;
let server: Server;
let address: string;

vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunch());
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = served[path];
    response.setHeader('content-security-policy', path === '/two-copies' ? `${policy} 'allow-duplicates'` : policy);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', file[0]);
    response.end(file[1]());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What went wrong on a page while it was used. */
interface Observed {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

async function visit(url: string): Promise<Observed> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  page.setDefaultTimeout(5_000);
  await page.goto(url);
  return { page, faults, requests };
}

describe('a page under the strictest content security policy', () => {
  it('shows both elements, lets them be used, and violates nothing', async () => {
    const { page, faults, requests } = await visit(address);
    const decision = page.locator('hut-decision').first();
    await decision.getByRole('option', { name: '第23周' }).first().click();
    await decision.getByRole('group', { name: '详情：2023年第23周' }).waitFor();
    await decision.locator('summary').last().click();
    await decision.getByRole('button', { name: '未达到' }).click();
    await page.locator('hut-opening-hours').getByRole('button', { name: '上一周' }).click();
    await page.locator('hut-opening-hours').getByText('社区停水').waitFor();
    await page.locator('#faulty').getByText('数据有误').waitFor();
    const printed: unknown = await page.evaluate(
      "document.querySelector('hut-decision').getPrintHTML({ stylesheet: 'print.css' })",
    );
    expect(printed).toContain('<!DOCTYPE html>');

    expect(await page.evaluate('globalThis.violations')).toEqual([]);
    expect(faults).toEqual([]);
    expect(requests.map((url) => url.replace(address, '/')).sort()).toEqual([
      '/',
      '/hutong.iife.js',
      '/page.js',
      '/tokens.css',
    ]);
    await page.close();
  });

  it('holds two copies under two prefixes where the policy allows for two', async () => {
    const { page, faults } = await visit(`${address}two-copies`);
    await page.locator('hut-decision').getByText('尚无判定结果').waitFor();
    await page.locator('v2-decision').getByText('尚无判定结果').waitFor();
    expect(await page.evaluate('globalThis.violations')).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('would notice a violation', async () => {
    const { page } = await visit(address);
    await page.evaluate("document.body.setAttribute('style', 'color: red')");
    await expect.poll(() => page.evaluate('globalThis.violations.length')).toBeGreaterThan(0);
    await page.close();
  });
});

describe('a page that is opened from a folder', () => {
  it('works without a server, in the encoding of an old system', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hutong-page-'));
    const file = join(folder, 'index.html');
    writeFileSync(join(folder, 'hutong.iife.js'), built('hutong.iife.js'));
    writeFileSync(
      file,
      '<!DOCTYPE html><meta charset="gbk"><script src="hutong.iife.js"></script><hut-decision></hut-decision>',
    );
    const { page, faults } = await visit(pathToFileURL(file).href);
    await page.locator('hut-decision').getByText('尚无判定结果').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
