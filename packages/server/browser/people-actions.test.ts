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
  const inSight = page.locator('.decision-bar').getByRole('button', { name: deed });
  if ((await inSight.count()) > 0) await inSight.click();
  else {
    await press(page, 'More');
    await page.getByRole('menuitem', { name: deed }).click();
  }
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

test('who asked urges, and hears when it was urged lately', async () => {
  const { sales } = people;
  await sales.goto('/inbox?box=started');
  await sales.getByRole('link', { name: /Finance.*to decide/ }).click();
  await sales.getByText('Waits for 李静').waitFor();
  await sales.getByRole('button', { name: 'Urge' }).click();
  await sales.getByText('Urged', { exact: true }).waitFor();
  expect(await violationsOn(sales)).toEqual([]);
  await sales.getByRole('button', { name: 'Urge' }).click();
  await sales.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
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

test('an administrator moves a run to a node, ends it and opens it again, with reasons', async () => {
  const deal = await askForPrice(people.sales, '无锡锐拓模具');
  const admin = await product.open('claudia.vogt@example.com');
  await admin.goto(`/deals/${deal}`);
  const steer = async (way: string) => {
    await admin.getByRole('button', { name: 'Administer' }).click();
    await admin.getByRole('menuitem', { name: way }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.waitFor();
    expect(await violationsOn(admin), way).toEqual([]);
    await dialog.getByLabel('Reason').fill('Agreed by phone');
    return dialog;
  };
  const move = await steer('Move to node…');
  await move.getByRole('radio', { name: 'Finance' }).check();
  await move.getByRole('button', { name: 'Move', exact: true }).click();
  await admin.getByText('Moved to the node').waitFor();
  const end = await steer('End…');
  await end.getByRole('button', { name: 'End it' }).click();
  await admin.getByText('Ended', { exact: true }).waitFor();
  const again = await steer('Open again…');
  expect(await again.getByRole('radio', { name: 'To who asked for it' }).isChecked()).toBe(true);
  await again.getByRole('button', { name: 'Open again' }).click();
  await admin.getByText('Opened again', { exact: true }).waitFor();
  await admin.getByText('returned', { exact: true }).first().waitFor();
});

test('tasks of one node are approved together, each with its result', async () => {
  const { sales, first } = people;
  const customers = ['扬州中启液压', '南通华冶重工'];
  for (const each of customers) await askForPrice(sales, each);
  await first.goto('/inbox');
  for (const each of customers) await first.getByRole('checkbox', { name: `Tick ${each}` }).check();
  expect(await violationsOn(first)).toEqual([]);
  await first.getByRole('button', { name: 'Approve 2' }).click();
  const results = first.getByRole('dialog', { name: 'What became of them' });
  await results.waitFor();
  expect(await violationsOn(first)).toEqual([]);
  expect(await results.getByText('Approved').count()).toBe(2);
  await first.keyboard.press('Escape');
  await first.getByText('Nothing to decide').waitFor();
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
