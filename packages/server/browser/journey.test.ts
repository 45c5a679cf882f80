import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addApproval,
  addFields,
  drawnProcess,
  goToProblem,
  pickTemplate,
  setGate,
  setRule,
} from './support/draw-process.ts';
import { confirmByMail, sendLead } from './support/lead.ts';
import { faults, type Product, startProduct } from './support/product.ts';
import { makePublicLink } from './support/public-link.ts';
import { editAsCode, publishAndRelease, simulate } from './support/try-and-release.ts';
import { readDeal, winDeal } from './support/win-deal.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

test('from the drawing board to a won deal', { timeout: 300_000 }, async () => {
  const business = await product.open('miriam.schaefer@example.com');
  await pickTemplate(business);
  await addFields(business);
  await setRule(business);
  await goToProblem(business);
  await addApproval(business);
  await setGate(business);
  await editAsCode(business);
  await simulate(business);
  await publishAndRelease(business);
  const form = await makePublicLink(business, 'Germany');

  const sales = await product.open('anna.keller@example.com');
  await sales.goto(`/boards/${drawnProcess}`);
  await sales.getByRole('heading', { name: 'New lead' }).waitFor();
  await sendLead(product, { name: 'Karin Muster', email: 'karin@example.org', form, locale: 'de' });
  expect(await sales.locator('.deal-card').count()).toBe(0);
  await confirmByMail(product, 'karin@example.org');

  const card = sales.locator('.deal-card').first();
  await card.waitFor({ timeout: 2_000 });
  const shown = (await card.textContent()) ?? '';
  expect(shown).not.toContain('Karin');
  expect(shown).not.toContain('karin@example.org');
  const title = (await card.locator('.deal-card-title').textContent()) ?? '';

  await winDeal(product, sales, title);
  await readDeal(sales);
  expect(faults).toEqual([]);
});
