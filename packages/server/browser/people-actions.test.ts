import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { askForPrice, openPeople, releasePeopleProcess } from './support/people-process.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let people: Awaited<ReturnType<typeof openPeople>>;
const customer = '苏州恒岳机械';
beforeAll(async () => {
  product = await startProduct();
  await releasePeopleProcess(product);
  people = await openPeople(product);
  await askForPrice(people.sales, customer);
});
afterAll(() => product?.stop());

/** Opens the to-do of a node in somebody's inbox. */
async function openTask(page: Page, node: string): Promise<void> {
  await page.goto('/inbox');
  await page.getByRole('link', { name: new RegExp(`${node}.*${customer}`) }).click();
  await page.getByRole('heading', { name: `${node} · ${customer}` }).waitFor();
}

const press = (page: Page, name: string) => page.locator('.decision-bar').getByRole('button', { name }).click();

/** Opens the dialog of a deed, looks at it in both widths, and answers it. */
async function ask(page: Page, deed: string) {
  await press(page, deed);
  const dialog = page.getByRole('dialog', { name: deed });
  await dialog.waitFor();
  expect(await violationsOn(page), deed).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await violationsOn(page), `${deed} on a phone`).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  return dialog;
}

test('finance sends back straight: the first decides again, and it comes back at once', async () => {
  const { first, finance } = people;
  await openTask(first, 'First look');
  await press(first, 'Approve');
  await first.getByText('Approved', { exact: true }).waitFor();
  await openTask(finance, 'Finance');
  const dialog = await ask(finance, 'Send back');
  await dialog.getByRole('radio', { name: 'First look' }).check();
  await dialog.getByRole('checkbox', { name: 'Straight back to me afterwards' }).check();
  await dialog.getByLabel('What has to change').fill('Check the floor');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await finance.getByText('Sent back', { exact: true }).waitFor();
  await openTask(first, 'First look');
  await first.getByText('Check the floor').first().waitFor();
  await press(first, 'Approve');
  await openTask(finance, 'Finance');
});

test('somebody added before decides first; the page shows by whom and how', async () => {
  const { finance, desk } = people;
  const dialog = await ask(finance, 'Add people');
  await dialog.getByLabel('Search people').fill('Brandt');
  await dialog.getByRole('checkbox', { name: /Stefan Brandt/ }).check();
  await dialog.getByRole('radio', { name: 'Before me' }).check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await finance.getByText('It comes back to you once these have decided: Stefan Brandt').waitFor();
  await finance.getByText('Added by 李静 to decide before. All must agree').waitFor();
  expect(await violationsOn(finance)).toEqual([]);
  await openTask(desk, 'Finance');
  await press(desk, 'Approve');
  await finance.locator('.decision-bar').getByRole('button', { name: 'Approve' }).waitFor();
});

test('advice is asked for, given on a page of its own, and read', async () => {
  const { finance, first } = people;
  const dialog = await ask(finance, 'Ask for advice');
  await dialog.getByRole('checkbox', { name: /陈晓明/ }).check();
  await dialog.getByLabel('Your question').fill('Does the floor hold?');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await openTask(first, 'Finance');
  await first.getByText('李静 asks for your advice').waitFor();
  expect(await violationsOn(first)).toEqual([]);
  await first.getByLabel('Your advice').fill('Twelve tons, yes');
  await press(first, 'Send advice');
  await finance.getByText('Twelve tons, yes').waitFor();
});

test('a decision is taken back while nobody has built on it', async () => {
  const { finance, desk } = people;
  await press(finance, 'Approve');
  await finance.getByRole('button', { name: 'Take back' }).click();
  await finance.getByText('Taken back', { exact: true }).waitFor();
  await finance.getByRole('heading', { name: `Finance · ${customer}` }).waitFor();
  await desk.goto('/inbox');
  await desk.getByText('Nothing to decide').waitFor();
  await press(finance, 'Approve');
});

test('a task of the pool is claimed, given back and claimed again; then nothing is left to take back', async () => {
  const { finance, desk } = people;
  await openTask(desk, 'Deal desk');
  await press(desk, 'Claim');
  await press(desk, 'Give back');
  await press(desk, 'Claim');
  await desk.locator('.decision-bar').getByRole('button', { name: 'Give back' }).waitFor();
  await press(desk, 'Approve');
  await openTask(finance, 'Signature');
});

test('a decision is signed by hand, and the signature is kept', async () => {
  const { finance } = people;
  await press(finance, 'Approve');
  const dialog = finance.getByRole('dialog', { name: 'Sign by hand' });
  await dialog.waitFor();
  expect(await violationsOn(finance)).toEqual([]);
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await dialog.getByText('Sign above, or type your name.').waitFor();
  const box = await dialog.getByRole('img', { name: 'Place to sign' }).boundingBox();
  if (box === null) throw new Error('no place to sign');
  await finance.mouse.move(box.x + 40, box.y + 90);
  await finance.mouse.down();
  await finance.mouse.move(box.x + 160, box.y + 40, { steps: 5 });
  await finance.mouse.up();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await finance.getByText('Approved', { exact: true }).waitFor();
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
