import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { chromiumFlags, findChromium } from '../../scripts/chromium.ts';
import { type Bench, median } from './bench.ts';

const sides = ['ours', 'plain'] as const;
const openings = 7;

/** A form of 200 fields mounted by our renderer beside plain React inputs with a state each, in the same Chromium. */
export const mountBench: Bench = {
  name: 'form-mount',
  unit: 'ms',
  better: 'lower',
  yardstick: 'plain React inputs',
  goal: 1.5,
  runs: 3,
  read: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-mount-'));
    for (const side of sides) await buildSide(side, folder);
    const server = await serve(folder);
    const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
    try {
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const seen: Record<(typeof sides)[number], number[]> = { ours: [], plain: [] };
      for (let opening = 0; opening < openings; opening += 1) {
        for (const side of sides) seen[side].push(await mountTime(browser, `${base}/${side}`));
      }
      return { ours: median(seen.ours), yardstick: median(seen.plain) };
    } finally {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function buildSide(side: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['@dealwright/source', ...defaultClientConditions] },
    build: {
      outDir: path.join(folder, side),
      emptyOutDir: true,
      rolldownOptions: {
        input: path.join(import.meta.dirname, `mount/${side}.tsx`),
        output: { codeSplitting: false, entryFileNames: 'main.js' },
      },
    },
  });
}

/** Serves the two pages; a page is nothing but its script. */
function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const [side = '', file] = (request.url ?? '').split('/').slice(1);
    if (file !== 'main.js') {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><body><script type="module" src="/${side}/main.js"></script>`);
      return;
    }
    response.setHeader('content-type', 'text/javascript');
    response.end(await readFile(path.join(folder, side === 'ours' ? 'ours' : 'plain', 'main.js')));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function mountTime(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset.mounted !== undefined);
  const mounted = await page.evaluate(() => Number(document.body.dataset.mounted));
  await page.close();
  return mounted;
}
