import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags } from '../../../../scripts/chromium.ts';
import { serverProcess } from '../../test/support/server-process.ts';
import { patience } from './patience.ts';

/** Password of the demonstration people in these tests. */
export const demoPassword = 'demo-in-the-browser';

/** The built product in a process of its own, on a database of its own, with a browser to look at it. */
export interface Product {
  readonly url: string;
  /** A page of somebody's own browser; `email` null is a stranger. */
  open(email: string | null, look?: Look): Promise<Page>;
  /** Runs a statement on the product's database, past all its walls. */
  ask(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** Through what and in which language somebody looks. */
export interface Look {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Starts the built product with the demonstration organization. */
export async function startProduct(): Promise<Product> {
  const database = `journey_${process.pid}_${Math.trunc(performance.now())}`;
  const admin = new URL(inject('databaseUrl'));
  await ask(admin.href, `create database ${database}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-journey-'));
  const own = new URL(admin);
  own.pathname = `/${database}`;
  const server = await serverProcess(
    { DATABASE_URL: own.href, DATA_DIR: folder, DEMO_PASSWORD: demoPassword },
    { built: true },
  );
  await server.start();
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: [...chromiumFlags] });
  return {
    url: server.url,
    open: (email, look = {}) => openPage(browser, { url: server.url, email, look }),
    ask: (statement) => ask(own.href, statement),
    stop: async () => {
      await browser.close();
      await server.kill();
      await ask(admin.href, `drop database ${database} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ask(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

interface Visitor {
  readonly url: string;
  readonly email: string | null;
  readonly look: Look;
}

async function openPage(browser: Browser, { url, email, look }: Visitor): Promise<Page> {
  const locale = look.locale ?? 'en';
  const context = await browser.newContext({
    baseURL: url,
    locale,
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
  });
  await watchForFaults(context);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  if (email === null) return page;
  await page.addInitScript((chosen) => localStorage.setItem('dealwright.locale', chosen), locale);
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(demoPassword);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  return page;
}

/** What went wrong on any page: script errors and breaches of the content security policy. */
export const faults: string[] = [];

async function watchForFaults(context: BrowserContext): Promise<void> {
  context.on('weberror', (fault) => faults.push(String(fault.error().stack)));
  context.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) faults.push(message.text());
  });
}
