import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOnBoard, waitUntilSaved } from './support/draw.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

/** Tabs on until the focus is on something with this name; the way a person without a pointer gets there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return `${at?.getAttribute('aria-label') ?? ''} ${at?.textContent ?? ''} ${at?.getAttribute('placeholder') ?? ''}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the focus never came to ${name}`);
}

test('a form is built without touching the pointer', async () => {
  const page = await product.open('miriam.schaefer@example.com');
  await page.goto('/design/gdpr-lead-capture/form');
  const before = await fieldsOnBoard(page);
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      addEventListener(kind, () => document.body.setAttribute('data-pointer', 'used'), true);
  });

  for (const chip of [/^\s*Date\s*$/, /^\s*Money\s*$/, /^\s*Choice\s*$/]) {
    await tabTo(page, chip);
    await page.keyboard.press('Enter');
  }
  await expect.poll(async () => (await fieldsOnBoard(page)).length).toBeGreaterThanOrEqual(before.length + 3);

  // The field that was added last is moved up, made half as wide and required, then duplicated and deleted.
  const option = page.locator('[role=listbox] [role=option][aria-selected=true]').first();
  await option.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('[');
  await page.keyboard.press('r');
  await page.keyboard.press('d');
  await expect
    .poll(async () => (await fieldsOnBoard(page)).filter((name) => /Choice/.test(name)).length)
    .toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await waitUntilSaved(page);
  expect(await page.locator('body').getAttribute('data-pointer')).toBeNull();
});
