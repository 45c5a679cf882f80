import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

const business = 'miriam.schaefer@example.com';
const quote = '/design/industrial-equipment-quote';

/** A page of the designer, and what to do on it before it is looked at. */
type Screen = readonly [name: string, address: string, arrive: (page: Page) => Promise<void>];

const shows = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().waitFor();
};

const picks = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator('.inspector-head').waitFor();
};

const start: Screen = ['start page', '/design/', shows('.template-card')];

const screens: readonly Screen[] = [
  start,
  [
    'new process',
    '/design/',
    async (page) => {
      await page.getByRole('button', { name: 'Blank process' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Key' }).waitFor();
      await page.waitForFunction(() => document.querySelector('.ant-zoom-appear, .ant-fade-appear') === null);
    },
  ],
  ['form with nothing selected', `${quote}/form`, shows('[role=listbox] [role=option]')],
  ['form with a field selected', `${quote}/form?form=frm_quote`, picks('.field-slot')],
  ['form of a public process', '/design/gdpr-lead-capture/form', picks('.field-slot')],
  ['flow with a node selected', `${quote}/flow`, picks('.canvas-node')],
  ['flow with a branch selected', `${quote}/flow`, picks('.canvas-branch')],
  [
    'flow with the simulator',
    `${quote}/flow`,
    async (page) => {
      await page.getByRole('button', { name: 'Show the simulator' }).click();
      await page.getByRole('button', { name: 'Begin the case' }).waitFor();
    },
  ],
  ['stages with one selected', `${quote}/pipeline`, picks('.stage-card')],
  ['data', `${quote}/data`, shows('.plain-table tbody tr')],
  ['texts', `${quote}/texts`, shows('.texts-table tbody tr')],
  [
    'tests with one open',
    `${quote}/tests`,
    async (page) => {
      await page.locator('.test summary').first().click();
    },
  ],
  ['code', `${quote}/code`, shows('.monaco-editor .view-line')],
  ['publish', `${quote}/publish`, shows('.publish-check')],
  ['releases', `${quote}/releases`, shows('.ok, .history, h2')],
];

const onPhone: readonly Screen[] = [
  start,
  ['form', `${quote}/form`, shows('[role=listbox] [role=option]')],
  ['flow', `${quote}/flow`, shows('.flow-outline')],
];

test.each([
  ['a desk', 1440, screens],
  ['a phone', 390, onPhone],
] as const)('the designer keeps WCAG 2.2 AA on %s', async (_on, width, looked) => {
  const page = await product.open(business, { width });
  const found: Record<string, readonly string[]> = {};
  for (const [name, address, arrive] of looked) {
    await page.goto(address);
    await arrive(page);
    found[name] = await violationsOn(page);
  }
  expect(found).toEqual(Object.fromEntries(looked.map(([name]) => [name, []])));
});
