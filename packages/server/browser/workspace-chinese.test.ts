import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FilledWorkspace, fillWorkspace, quoteProcess } from './support/fill-workspace.ts';
import { foreignWords } from './support/foreign-words.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let filled: FilledWorkspace;
beforeAll(async () => {
  product = await startProduct();
  filled = await fillWorkspace(product, { locale: 'zh-CN' });
});
afterAll(async () => {
  await product?.stop();
});

async function see(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  await page.locator('main').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return page;
}

test('signing in, and what goes wrong with it', async () => {
  const page = await product.open(null, { locale: 'zh-CN' });
  expect(await foreignWords(await see(page, '/sign-in'))).toEqual([]);
  await page.locator('input[type=email]').fill('nobody@example.com');
  await page.locator('input[type=password]').fill('wrong password');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  expect(await foreignWords(page)).toEqual([]);
});

test('every page of who sells', async () => {
  const { sales, deals, tasks } = filled;
  const pages = [
    `/boards/${quoteProcess}`,
    `/boards/${quoteProcess}/new`,
    '/boards/gdpr-lead-capture',
    '/deals',
    ...Object.values(deals).map((deal) => `/deals/${deal}`),
    '/deals/deal_missing',
    '/inbox',
    '/inbox?box=done',
    '/inbox?box=started',
    `/inbox/${tasks.resubmit}`,
    '/notifications',
    '/settings',
    '/nowhere',
  ];
  for (const path of pages) expect(await foreignWords(await see(sales, path)), path).toEqual([]);
});

test('menus, gates, shortcuts and messages', async () => {
  const { sales, deals } = filled;
  await see(sales, `/boards/${quoteProcess}`);
  const card = sales.locator(`[data-deal="${deals.fresh}"]`);
  await card.locator('.move-button').click();
  expect(await foreignWords(sales)).toEqual([]);
  await sales.getByRole('menuitem', { name: '报价' }).click();
  await sales.locator('dialog .route').waitFor();
  await sales.getByRole('button', { name: '提交审批' }).click();
  await sales.locator('dialog [aria-invalid="true"]').first().waitFor();
  expect(await foreignWords(sales)).toEqual([]);
  await sales.keyboard.press('Escape');
  await sales.keyboard.press('?');
  await sales.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
  expect(await foreignWords(sales)).toEqual([]);
  await sales.keyboard.press('Escape');
  await card.locator('.move-button').click();
  await sales.getByRole('menuitem', { name: '技术方案' }).click();
  await sales.getByRole('button', { name: '撤消' }).waitFor();
  expect(await foreignWords(sales)).toEqual([]);
});

test('every page of who decides', async () => {
  const { engineer, finance, tasks } = filled;
  for (const path of ['/inbox', `/inbox/${tasks.second}`, `/inbox/${tasks.decided}?box=done`, '/notifications'])
    expect(await foreignWords(await see(engineer, path)), path).toEqual([]);
  await see(finance, '/inbox');
  await finance.locator('.task-line').first().click();
  await finance.getByRole('button', { name: '驳回' }).click();
  await finance.getByRole('alert').filter({ hasText: '请填写意见' }).waitFor();
  await finance.getByRole('button', { name: '转交' }).click();
  await finance.getByRole('dialog').waitFor();
  expect(await foreignWords(finance)).toEqual([]);
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
