import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { type FilledWorkspace, fillWorkspace, quoteProcess } from './support/fill-workspace.ts';
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

const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
];
const looks = widths.flatMap((size) => ['light', 'dark'].map((theme) => ({ ...size, theme })));

/** Goes to a page in a look and waits until nothing is loading any more. */
async function see(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  await settle(page);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function dress(page: Page, look: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize(look);
  await page.evaluate((theme) => localStorage.setItem('dealwright.theme', theme), look.theme);
}

test.each(looks)('signing in holds at $width px, $theme', async (look) => {
  const page = await product.open(null, look);
  await page.goto('/sign-in');
  await dress(page, look);
  await see(page, '/sign-in');
  expect(await violationsOn(page)).toEqual([]);
  await page.locator('input[type=email]').fill('nobody@example.com');
  await page.locator('input[type=password]').fill('wrong password');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.context().close();
});

test.each(looks)('the board with its menu, gate and shortcuts holds at $width px, $theme', async (look) => {
  const page = filled.sales;
  await dress(page, look);
  await see(page, `/boards/${quoteProcess}`);
  expect(await violationsOn(page)).toEqual([]);
  const card = page.locator(`[data-deal="${filled.deals.fresh}"]`);
  await card.locator('.move-button').click();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('menuitem', { name: '报价' }).click();
  await page.locator('dialog .route').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('input[type=search]').fill('没有这样的客户');
  await page.getByText('没有符合的商机').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test.each(looks)('lists, forms and settings hold at $width px, $theme', async (look) => {
  const page = filled.sales;
  await dress(page, look);
  for (const path of ['/deals', '/notifications', '/settings', '/inbox?box=done', '/nowhere'])
    expect(await violationsOn(await see(page, path)), path).toEqual([]);
  await see(page, `/boards/${quoteProcess}/new`);
  await page.getByRole('button', { name: '创建商机' }).click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

test.each(looks)('deals in every state hold at $width px, $theme', async (look) => {
  const page = filled.sales;
  await dress(page, look);
  for (const deal of [...Object.values(filled.deals), 'deal_missing'])
    expect(await violationsOn(await see(page, `/deals/${deal}`)), deal).toEqual([]);
  if (look.width > 400) return;
  await see(page, `/deals/${filled.deals.running}`);
  await page.getByRole('tab', { name: '时间线' }).click();
  expect(await violationsOn(page)).toEqual([]);
});

test.each(looks)('deciding holds at $width px, $theme', async (look) => {
  const { engineer, sales, tasks } = filled;
  await dress(engineer, look);
  await see(engineer, `/inbox/${tasks.second}`);
  await engineer.locator('.changes').waitFor();
  expect(await violationsOn(engineer)).toEqual([]);
  await engineer.getByRole('button', { name: '驳回' }).click();
  await engineer.getByRole('alert').filter({ hasText: '请填写意见' }).waitFor();
  expect(await violationsOn(engineer)).toEqual([]);
  expect(await violationsOn(await see(engineer, `/inbox/${tasks.decided}?box=done`))).toEqual([]);
  expect(await violationsOn(await see(engineer, '/inbox?box=started'))).toEqual([]);
  await dress(sales, look);
  expect(await violationsOn(await see(sales, `/inbox/${tasks.resubmit}`))).toEqual([]);
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
