import type { ProcessDefinition } from '@dealwright/shared';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi } from './support/api.ts';
import { type FilledWorkspace, fillWorkspace } from './support/fill-workspace.ts';
import { hostile, inHostileWords, shortHostile, sign } from './support/hostile-words.ts';
import { type Product, startProduct } from './support/product.ts';
import { watch } from './support/watch.ts';

const business = 'miriam.schaefer@example.com';
const quote = 'hostile-quote';
const lead = 'hostile-lead';

let product: Product;
let designer: Page;
let filled: FilledWorkspace;
let link: string;

beforeAll(async () => {
  product = await startProduct();
  await product.ask(`update app.person set name = left(${literal(shortHostile(0))} || name, 200);
    update app.region set name = left(${literal(shortHostile(1))} || name, 200);
    update app.team set name = left(${literal(hostile('team'))}, 200);
    update app.organization set name = left(${literal(hostile('organization'))}, 200)`);
  designer = await product.open(business);
  await release(quote, 'industrial-equipment-quote');
  await release(lead, 'gdpr-lead-capture');
  const { link: made } = await callApi<{ link: string }>(designer, `/api/processes/${lead}/links`, {
    form: 'frm_lead',
    region: await someRegion(),
  });
  link = made;
  const turn = { at: 0 };
  filled = await fillWorkspace(
    product,
    {},
    {
      process: quote,
      say: (word) => {
        turn.at += 1;
        return `${word} ${shortHostile(turn.at)}`.slice(0, 110);
      },
    },
  );
});
afterAll(() => product?.stop());

function literal(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** Publishes a process of the demonstration in hostile words. */
async function release(key: string, from: string): Promise<void> {
  const draft = await callApi<{ definition: ProcessDefinition }>(designer, `/api/processes/${from}/draft`);
  const definition = inHostileWords(draft.definition, key);
  const { revision } = await callApi<{ revision: number }>(designer, '/api/processes', { key, definition });
  const at = `/api/processes/${key}`;
  await callApi(designer, `${at}/versions`, { revision, note: hostile('note') });
  await callApi(designer, `${at}/release`, { do: 'stable', version: 1, revision: 0, note: hostile('reason') });
}

async function someRegion(): Promise<string> {
  const { regions } = await callApi<{ regions: readonly { id: string }[] }>(designer, '/api/organization');
  return regions[0]?.id ?? '';
}

/** Goes to pages and looks at each when nothing is loading any more. */
async function visit(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const { seen, look } = watch(page, product.url);
  for (const address of addresses) {
    await page.goto(address);
    await settle(page);
    await look(page, address);
    for (const part of await page.locator('[title], summary, [aria-haspopup]').all())
      await part.hover({ timeout: 300, trial: false, force: true }).catch(outOfSight);
    await look(page, `${address} with the pointer over it`);
  }
  return seen;
}

/** Waits until a page shows something in its middle and is loading nothing any more. */
async function settle(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.waitForFunction(
    () => document.querySelectorAll('main *').length > 8 && document.querySelector('[aria-busy="true"]') === null,
  );
}

/** A part that is hidden or has gone cannot be hovered over, which is no fault. */
function outOfSight(cause: unknown): void {
  if (!(cause instanceof Error) || !/Timeout|not visible|outside of the viewport|detached/i.test(cause.message))
    throw cause;
}

test('the watch sees what it is there for', async () => {
  const page = await product.open(null);
  const { seen, look } = watch(page, product.url);
  await page.goto('/sign-in');
  await page.evaluate((words) => {
    document.body.innerHTML = words;
  }, hostile('here'));
  await page.evaluate(`window.${sign} = 1; setTimeout(() => alert('x'))`);
  await expect.poll(() => seen.join('\n')).toContain('dialog: x');
  await look(page, 'there');
  const all = seen.join('\n');
  for (const part of ['it ran', 'handler:', 'words became:', 'address: javascript:', 'Content Security Policy'])
    expect(all).toContain(part);
  await page.context().close();
});

test('in the workspace hostile words stay words', async () => {
  const { deals, tasks } = filled;
  const pages = ['/', `/boards/${quote}`, `/boards/${quote}/new`, '/deals', '/notifications', '/settings', '/inbox'];
  const boxes = ['/inbox?box=done', '/inbox?box=started', `/deals?search=${encodeURIComponent(shortHostile(0))}`];
  const ofDeals = Object.values(deals).map((deal) => `/deals/${deal}`);
  const seen = [
    ...(await visit(filled.sales, [...pages, ...boxes, ...ofDeals, `/inbox/${tasks.resubmit}`])),
    ...(await visit(filled.engineer, ['/inbox', `/inbox/${tasks.second}`, `/inbox/${tasks.decided}?box=done`])),
    ...(await visit(filled.finance, ['/inbox', '/notifications'])),
  ];
  expect(seen).toEqual([]);
  await filled.sales.goto(`/deals/${deals.running}`);
  await filled.sales.getByText(shortHostile(0), { exact: false }).first().waitFor();
});

test('on the board a hostile card is moved, its gate and its route stay words', async () => {
  const page = filled.sales;
  const { seen, look } = watch(page, product.url);
  await page.goto(`/boards/${quote}`);
  await page.locator(`[data-deal="${filled.deals.fresh}"] .move-button`).click();
  await look(page, 'menu');
  await page.getByRole('menuitem').nth(1).click();
  await page.locator('dialog').first().waitFor();
  await settle(page);
  await look(page, 'gate');
  expect(seen).toEqual([]);
});

test('in the designer hostile words stay words, with its editor and its workers', async () => {
  const at = `/design/${quote}`;
  const tabs = ['form', 'flow', 'pipeline', 'data', 'texts', 'tests', 'publish', 'releases'].map(
    (tab) => `${at}/${tab}`,
  );
  expect(await visit(designer, ['/design/', ...tabs, `/design/${lead}/form`, `/design/${lead}/publish`])).toEqual([]);
  const { seen, look } = watch(designer, product.url);
  for (const [tab, part] of [
    ['form', '.field-slot'],
    ['flow', '.canvas-node'],
    ['pipeline', '.stage-card'],
  ] as const) {
    await designer.goto(`${at}/${tab}`);
    for (const each of (await designer.locator(part).all()).slice(0, 6)) {
      await each.click();
      await designer.locator('.inspector-head').waitFor();
      await look(designer, `${tab} with something selected`);
    }
  }
  await designer.goto(`${at}/code`);
  await designer.locator('.monaco-editor .view-line').first().waitFor();
  await designer.locator('.monaco-editor').first().click();
  await designer.keyboard.press('Control+f');
  await designer.keyboard.type('"field":"f_');
  await designer.keyboard.press('Escape');
  await designer.keyboard.press('ArrowRight');
  await designer.keyboard.press('ArrowLeft');
  await designer.keyboard.press('Control+Space');
  await designer.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await look(designer, 'code');
  expect(designer.workers().length).toBeGreaterThan(0);
  expect(seen).toEqual([]);
});

test('a stranger sees hostile words as words, on the form, after sending it, and in the mail', async () => {
  const page = await product.open(null, { width: 360, height: 780 });
  const { seen, look } = watch(page, product.url);
  await page.goto(`/f/${link}?lang=en`);
  await page.locator('input[autocomplete=name]').fill(shortHostile(0));
  await page.locator('input[type=email]').fill('hostile@example.com');
  await look(page, 'form');
  await page.locator('input[type=checkbox]').last().check();
  await page.locator('button[type=submit], form button').last().click();
  await page.getByText('hostile@example.com').or(page.locator('main h1, main h2')).first().waitFor();
  await look(page, 'sent');
  const mail = page.locator('a[href^="/mail/"]').first();
  // The mail goes out through a job, which may take a moment.
  await expect
    .poll(async () => {
      await page.goto('/mail');
      return page.locator('a[href^="/mail/"]').count();
    })
    .toBeGreaterThan(0);
  await look(page, 'mails');
  await mail.click();
  await page.locator('pre').waitFor();
  await look(page, 'mail');
  const confirm = await page.locator('pre a[href*="/f/confirm/"]').getAttribute('href');
  await page.goto(confirm ?? '');
  await page.locator('.dw-primary').click();
  await page.locator('.public-allowed').waitFor();
  await look(page, 'confirmed');
  expect(seen).toEqual([]);
});
