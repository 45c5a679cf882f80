import { afterAll, beforeAll, expect, test } from 'vitest';
import { dragCard, moveCard, seeCardIn, timelineCodes } from './support/deal.ts';
import { confirmByMail, sendLead } from './support/lead.ts';
import { faults, type Product, startProduct } from './support/product.ts';
import { publicFormOf } from './support/public-link.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

test('a stranger becomes a lead, the lead a deal, the deal is won, and its timeline tells the story', async () => {
  const sales = await product.open('anna.keller@example.com');
  await sales.goto('/boards/gdpr-lead-capture');
  await sales.getByRole('heading', { name: 'New lead' }).waitFor();

  const form = await publicFormOf(product, 'gdpr-lead-capture', 'de');
  await sendLead(product, { name: 'Karin Muster', email: 'karin@example.org', form, locale: 'de' });
  expect(await sales.locator('.deal-card').count()).toBe(0);

  await confirmByMail(product, 'karin@example.org');
  const card = sales.locator('.deal-card').first();
  await card.waitFor({ timeout: 2_000 });
  const shown = await card.innerText();
  expect(shown).not.toContain('Karin');
  expect(shown).not.toContain('karin@example.org');
  const title = await card.locator('.deal-card-title').innerText();

  await dragCard(sales, title, 'In contact');
  await seeCardIn(sales, title, 'In contact');

  await moveCard(sales, title, 'Qualified');
  const gate = sales.getByRole('dialog');
  await gate.getByText('Missing for “Qualified”: 2').waitFor();
  await gate.getByLabel('Company').fill('Muster GmbH');
  await gate.getByLabel('Budget').fill('60000');
  await gate.getByRole('button', { name: 'Move to Qualified' }).click();
  await seeCardIn(sales, title, 'Qualified');

  await moveCard(sales, title, 'With the dealer');
  await sales.getByRole('dialog').getByLabel('Dealer').fill('Autohaus Nord');
  await sales.getByRole('dialog').getByRole('button', { name: 'Ask for approval' }).click();
  await sales.locator('.deal-card', { hasText: 'Waits for approval' }).waitFor();

  const manager = await product.open('stefan.brandt@example.com');
  await manager.goto('/inbox');
  await manager.getByRole('link', { name: /Sales manager of the region/ }).click();
  await manager.getByLabel('Comment').fill('Good fit');
  await manager.getByRole('button', { name: 'Approve' }).click();
  await manager.getByText('Nothing to decide').waitFor();

  await seeCardIn(sales, title, 'With the dealer');
  await moveCard(sales, title, 'Won');
  await seeCardIn(sales, title, 'Won');

  await sales.locator('.deal-card-title').first().click();
  const codes = await timelineCodes(sales);
  expect(codes[0]).toBe('deal-started');
  expect(codes).toContain('seat-approved');
  expect(codes.at(-1)).toBe('deal-won');
  expect(faults).toEqual([]);
});
