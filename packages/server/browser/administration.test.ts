import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi } from './support/api.ts';
import { violationsOn } from './support/axe.ts';
import { askForPrice, releasePeopleProcess } from './support/people-process.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let admin: Page;
let sales: Page;
beforeAll(async () => {
  product = await startProduct();
  await releasePeopleProcess(product);
  sales = await product.open('wang.lei@example.com');
  await askForPrice(sales, '苏州恒岳机械');
  admin = await product.open('claudia.vogt@example.com');
});
afterAll(() => product?.stop());

/** Goes to a part of the administration and looks at it in both widths. */
async function see(part: string): Promise<void> {
  await admin.goto(`/administration/${part}`);
  await admin.locator('.administration-part').waitFor();
  await admin.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await holds(part);
}

async function holds(what: string): Promise<void> {
  expect(await violationsOn(admin), what).toEqual([]);
  await admin.setViewportSize({ width: 360, height: 780 });
  expect(await violationsOn(admin), `${what} on a phone`).toEqual([]);
  await admin.setViewportSize({ width: 1440, height: 900 });
}

const dialog = () => admin.getByRole('dialog');

test('a calendar is imported; a wrong one is refused place by place; a year without data is said', async () => {
  await see('calendars');
  const germany = admin.getByRole('article', { name: 'Germany' });
  await germany.getByRole('button', { name: 'Import' }).click();
  const wrong = { id: 'mine', timeZone: 'Europe/Nowhere', week: {}, days: {}, years: [] };
  await dialog()
    .getByLabel('Calendar file (JSON)')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(wrong)) });
  await dialog().getByRole('button', { name: 'Import' }).click();
  await dialog().getByText('/calendar/week').first().waitFor();
  await holds('a refused calendar');
  await dialog().getByRole('radio', { name: 'China, statutory days off and make-up days' }).check();
  await dialog().getByRole('button', { name: 'Import' }).click();
  await admin.getByText('Germany now works by version 2').waitFor();
  await germany.getByText('No data for 2027').waitFor();
  await germany
    .getByText(/make-up days/)
    .first()
    .waitFor();
});

test('a connection is made with its secret shown once, tried, stopped and taken away', async () => {
  await see('connections');
  await admin.getByRole('button', { name: 'New connection' }).click();
  await dialog().getByLabel('Name').fill('erp-orders');
  await dialog().getByLabel('Address').fill('https://127.0.0.1:9/hook');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await admin.getByText(/whsec_/).waitFor();
  await admin.getByRole('button', { name: 'Test' }).click();
  await admin.getByText('erp-orders: the address of the connection is not allowed').waitFor();
  await holds('a connection that was tried');
  const pick = async (deed: string) => {
    await admin.getByRole('button', { name: 'More about erp-orders' }).click();
    await admin.getByRole('menuitem', { name: deed }).click();
  };
  await pick('Stop');
  await admin.getByText('stopped', { exact: true }).waitFor();
  await admin.reload();
  await admin.getByText('erp-orders', { exact: true }).waitFor();
  expect(await admin.getByText(/whsec_/).count()).toBe(0);
  await pick('Take away…');
  await dialog().getByRole('button', { name: 'Take away…' }).click();
  await admin.getByText('No other system is connected yet.').waitFor();
});

test('an administrator names a proxy for somebody, who finds it in the settings and ends it', async () => {
  await see('proxies');
  await admin.getByRole('button', { name: 'Name a proxy' }).click();
  const pick = async (group: string, person: string) =>
    dialog().getByRole('group', { name: group }).getByRole('radio', { name: person }).check();
  await pick('For whom', '李静');
  await pick('Who stands in', 'Stefan Brandt');
  await holds('naming a proxy');
  await dialog().getByRole('button', { name: 'Name a proxy' }).click();
  await admin.getByText('now', { exact: true }).waitFor();
  const finance = await product.open('li.jing@example.com');
  await finance.goto('/settings');
  await finance.getByRole('button', { name: 'End: Stefan Brandt for 李静' }).click();
  await finance.getByText('You have named nobody, and stand in for nobody.').waitFor();
  expect(await violationsOn(finance)).toEqual([]);
});

test('what somebody leaves behind is shown before, and then handed over', async () => {
  await see('leavers');
  await admin.getByLabel('Who leaves').selectOption({ label: '陈晓明' });
  await admin.getByRole('radio', { name: 'A person' }).check();
  await admin.getByLabel('This person takes over').selectOption({ label: '李静' });
  await admin.getByRole('row', { name: /First look.*李静/ }).waitFor();
  await holds('what would be handed over');
  await admin.getByRole('button', { name: 'Let 陈晓明 leave' }).click();
  await dialog().getByRole('button', { name: 'Deactivate and hand over' }).click();
  await admin.getByText('Have left: 陈晓明').waitFor();
  const finance = await product.open('li.jing@example.com');
  await finance.goto('/inbox');
  await finance.getByRole('link', { name: /First look.*苏州恒岳机械/ }).waitFor();
});

test('incidents stand there; whoever may not administer finds no door', async () => {
  await see('incidents');
  await admin.getByText('Everything goes on by itself.').waitFor();
  await sales.goto('/inbox');
  await sales.getByRole('link', { name: 'My settings' }).waitFor();
  expect(await sales.getByRole('link', { name: 'Administration' }).count()).toBe(0);
  await sales.goto('/administration/leavers');
  await sales.getByText('There is nothing here').waitFor();
  await expect(callApi(sales, '/api/incidents')).rejects.toThrow('403');
  const ops = await product.open('jonas.hoffmann@example.com');
  await ops.goto('/administration');
  const parts = ops.getByRole('navigation', { name: 'Parts of the administration' }).getByRole('link');
  await parts.first().waitFor();
  expect(await parts.allInnerTexts()).toEqual(['Working calendars']);
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
