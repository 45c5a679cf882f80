import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { askForPrice, openPeople, releasePeopleProcess } from './support/people-process.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let people: Awaited<ReturnType<typeof openPeople>>;
let deal: string;
const customer = '苏州恒岳机械';
beforeAll(async () => {
  product = await startProduct();
  await releasePeopleProcess(product);
  people = await openPeople(product);
  deal = await askForPrice(people.sales, customer);
});
afterAll(() => product?.stop());

const pdf = {
  name: 'comparison.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
};

async function holds(page: Page, what: string): Promise<void> {
  expect(await violationsOn(page), what).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await violationsOn(page), `${what} on a phone`).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('an administrator puts the run on hold, and nobody can decide until it goes on', async () => {
  const { first } = people;
  const admin = await product.open('claudia.vogt@example.com');
  await admin.goto(`/deals/${deal}`);
  const steer = async (way: string) => {
    await admin.getByRole('button', { name: 'Administer' }).click();
    await admin.getByRole('menuitem', { name: way }).click();
    await admin.getByRole('dialog').waitFor();
  };
  await steer('Put on hold…');
  await admin.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
  await admin.getByText('Say why: a comment is needed here.').waitFor();
  expect(await violationsOn(admin)).toEqual([]);
  await admin.getByLabel('Reason').fill('The customer asks for time');
  await admin.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
  await admin.locator('.run-card > header').getByText('on hold', { exact: true }).waitFor();
  await first.goto('/inbox');
  await first.getByText('Nothing to decide').waitFor();
  await steer('Let it go on…');
  await admin.getByRole('dialog').getByRole('button', { name: 'Go on' }).click();
  await first.getByRole('link', { name: new RegExp(`First look.*${customer}`) }).waitFor();
});

test('a decision names somebody and takes a file along; he is told, and the deal shows both', async () => {
  const { first, desk, sales } = people;
  await first.getByRole('link', { name: new RegExp(`First look.*${customer}`) }).click();
  const box = first.getByLabel('Comment');
  await box.click();
  await box.pressSequentially('Ask @Bran');
  await first.getByRole('option', { name: 'Stefan Brandt' }).waitFor();
  expect(await violationsOn(first)).toEqual([]);
  await box.press('Enter');
  await box.pressSequentially('about it');
  await first.locator('.decision-bar input[type=file]').setInputFiles(pdf);
  await first.getByRole('button', { name: 'Take comparison.pdf away' }).waitFor();
  await holds(first, 'a decision with a file');
  await box.press('Control+Enter');
  await first.getByText('Approved', { exact: true }).waitFor();
  await desk.goto('/inbox?box=notified');
  await desk.getByText('Ask @Stefan Brandt about it').waitFor();
  await sales.goto(`/deals/${deal}`);
  await sales.getByText('mentioned Stefan Brandt').waitFor();
  await sales.getByRole('link', { name: 'comparison.pdf' }).first().waitFor();
});

test('people are told by hand from the deal; the box of who is told follows by itself', async () => {
  const { sales, desk } = people;
  await sales.getByRole('button', { name: 'Tell people' }).click();
  const dialog = sales.getByRole('dialog', { name: 'Tell people' });
  await dialog.getByRole('button', { name: 'Tell people' }).click();
  await dialog.getByText('Choose somebody first.').waitFor();
  expect(await violationsOn(sales)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Stefan Brandt/ }).check();
  await dialog.getByLabel('What to tell').fill('For your information');
  await dialog.getByRole('button', { name: 'Tell people' }).click();
  await desk.getByText('For your information').waitFor();
});

test('a deal is printed with its form, decisions, receipts and story, by what its reader may see', async () => {
  const { sales, desk, first } = people;
  await sales.getByRole('link', { name: 'Print' }).click();
  await sales.getByRole('heading', { name: 'Receipts of the decisions' }).waitFor();
  // A receipt is for whoever decided.
  await first.goto(`/deals/${deal}/print`);
  await first.getByRole('row', { name: /approved/ }).waitFor();
  await sales.getByText('+86 138 1234 5678').or(sales.getByText('138 1234 5678')).first().waitFor();
  await sales.getByText('started the deal').waitFor();
  await holds(sales, 'a deal on paper');
  await sales.emulateMedia({ media: 'print' });
  expect(await sales.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect((await sales.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
  await sales.emulateMedia({ media: 'screen' });
  await desk.goto('/deals/deal_none/print');
  await desk.getByText('There is nothing here').waitFor();
});

test('who reads everything takes the evidence along, is told what it is, and nobody else is offered it', async () => {
  const auditor = await product.open('katrin.weber@example.com');
  await auditor.goto(`/deals/${deal}`);
  await auditor.getByRole('button', { name: 'Take evidence…' }).click();
  const dialog = auditor.getByRole('dialog', { name: /^Evidence of DW-/ });
  await dialog.getByText('The audit trail records that you took it.').waitFor();
  await holds(auditor, 'taking evidence');
  const [file] = await Promise.all([
    auditor.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^evidence-DW-.*\.json$/);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ format: 'dealwright.evidence/1', deal });
  await auditor.getByText('The evidence was downloaded').waitFor();
  const { sales } = people;
  await sales.goto(`/deals/${deal}`);
  await sales.getByRole('link', { name: 'Print' }).waitFor();
  expect(await sales.getByRole('button', { name: 'Take evidence…' }).count()).toBe(0);
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
