import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signed } from '../test/support/signed-message.ts';
import { violationsOn } from './support/axe.ts';
import { outsideProcess, releaseOutsideProcess } from './support/outside-process.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let desk: Page;
beforeAll(async () => {
  product = await startProduct();
  desk = await product.open('claudia.vogt@example.com');
  await releaseOutsideProcess(desk);
  await desk.goto(`/design/${outsideProcess}/releases`);
});
afterAll(() => product?.stop());

const card = (title: string) => desk.locator('section.card', { has: desk.getByRole('heading', { name: title }) });

test('a webhook is made, its secret copied once, a signed message begins a deal, and once turned off it takes nothing', async () => {
  const webhooks = card('Webhooks');
  await webhooks.getByRole('button', { name: 'Make a webhook' }).click();
  const secret = (await webhooks.locator('.desk-secret code').textContent()) ?? '';
  expect(secret).toMatch(/^whsec_/);
  await webhooks.getByRole('button', { name: 'Done', exact: true }).click();
  await webhooks.locator('.desk-secret').waitFor({ state: 'detached' });
  const address = (await webhooks.locator('.desk-row small').first().textContent()) ?? '';
  const send = (id: string, name: string) => {
    const body = JSON.stringify({ customer: { name, email: 'otto@example.org' } });
    const headers = { 'content-type': 'application/json', ...signed(secret, body, { id }) };
    return fetch(address, { method: 'POST', headers, body });
  };
  const answer = await send('order-1', 'Otto Beispiel');
  expect(answer.status).toBe(200);
  const { deal, number } = (await answer.json()) as { deal: string; number: string };
  await webhooks.getByRole('button', { name: 'Messages' }).click();
  await webhooks.getByText(number).waitFor();
  const sales = await product.open('wang.lei@example.com');
  await sales.goto(`/deals/${deal}`);
  await sales.getByText(number).first().waitFor();
  await sales.getByText('Call the customer').first().waitFor();
  await sales.context().close();
  await webhooks.getByRole('button', { name: 'Close' }).click();
  await webhooks.getByText('Closed').waitFor();
  expect((await send('order-2', 'Nobody')).status).toBe(401);
  await desk.reload();
  await card('Webhooks').getByText('Closed').waitFor();
  expect(await card('Webhooks').locator('.desk-secret').count()).toBe(0);
});

test('schedules show what comes next and what came last; new deals begin once a region is turned on or somebody runs it', async () => {
  const schedules = card('Schedules');
  const review = schedules.locator('.desk-row', { hasText: 'Monthly review' }).first();
  await review.getByText('New deal · Monthly on day 1, 08:30 · next workday').waitFor();
  await review.getByText('Off', { exact: true }).waitFor();
  await review.getByRole('button', { name: 'Turn on' }).click();
  await review.getByText(/^Next: /).waitFor();
  await review.getByRole('button', { name: 'Run now' }).click();
  const asked = desk.getByRole('dialog', { name: /^Run “Monthly review · / });
  await asked.getByText('One new deal begins.').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await asked.getByRole('button', { name: 'Run now' }).click();
  await review.getByText(/began DW-/).waitFor();
  await asked.waitFor({ state: 'detached' });
  await review.getByRole('button', { name: 'History' }).click();
  await review.getByText('started by Claudia Vogt').waitFor();
  expect(await violationsOn(desk)).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 780 });
  expect(await violationsOn(desk)).toEqual([]);
  const wide = await desk.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide).toBe(false);
  await desk.setViewportSize({ width: 1440, height: 900 });
  await review.getByRole('button', { name: 'Pause' }).click();
  await review.getByText('Off', { exact: true }).waitFor();
  expect(faults).toEqual([]);
});
