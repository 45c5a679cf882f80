import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, dragChip, fieldsOnBoard, waitUntilSaved } from './support/draw.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

test('a business user picks a template, changes it, tries it, publishes it and releases it to some', async () => {
  const page = await product.open('miriam.schaefer@example.com');
  await page.goto('/design/');
  await page.getByRole('button', { name: 'Use GDPR lead capture' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Key' }).fill('lead-desk');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/lead-desk\/form/);

  // One field by pointer, one by keyboard alone; back and forth again.
  await choose(page, page, { list: 'Form', option: 'Qualification' });
  const before = await fieldsOnBoard(page);
  await dragChip(page, 'Date', 'Budget');
  await expect.poll(async () => (await fieldsOnBoard(page)).length).toBe(before.length + 1);
  await page.getByRole('button', { name: 'Yes or no' }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await fieldsOnBoard(page)).filter((name) => /Yes or no/.test(name)).length)
    .toBeGreaterThan(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await fieldsOnBoard(page)).filter((name) => /Yes or no/.test(name)).length).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await expect
    .poll(async () => (await fieldsOnBoard(page)).filter((name) => /Yes or no/.test(name)).length)
    .toBeGreaterThan(0);

  // Company size is required when the budget is over 50 000.
  await page.getByRole('option', { name: 'Company size' }).click();
  const settings = page.getByRole('complementary', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Rule', exact: true }).click();
  await choose(page, settings, { list: 'What is compared', option: 'Budget' });
  await choose(page, settings, { list: 'How it is compared', option: 'is greater than' });
  await settings.getByRole('textbox', { name: 'Value' }).last().fill('50000');
  await page.keyboard.press('Tab');

  // A problem arises (the new labels lack two languages); one goes to its place.
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems
    .getByRole('button', { name: /^Texts › de/ })
    .first()
    .click();
  await page.waitForURL(/\/texts/);
  await page.goBack();

  // An approval node on the first edge after the manager.
  await page.getByRole('link', { name: 'Flows' }).click();
  await page.getByRole('button', { name: 'Add a node here' }).nth(2).click();
  await page.getByRole('option', { name: /^Approval/ }).click();
  await page.getByRole('button', { name: /^Approval\. Superiors/ }).waitFor();

  // A gate for "In contact".
  await page.getByRole('link', { name: 'Stages' }).click();
  await page.getByRole('button', { name: /^2\. In contact/ }).click();
  await choose(page, settings, { list: 'Required fields', option: 'Company' });
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Gate\s*1 field filled/ })
    .first()
    .waitFor();
  await waitUntilSaved(page);

  // The same as JSON: changed there, the drawing follows.
  await page.getByRole('link', { name: 'Code' }).click();
  const editor = page.locator('.monaco-editor').first();
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('"probability": 0.15');
  await page.keyboard.press('Escape');
  await page.keyboard.type('"probability": 0.25');
  await expect
    .poll(
      async () => {
        await page.getByRole('link', { name: 'Stages' }).click();
        const stage = await page.getByRole('button', { name: /^2\. In contact/ }).innerText();
        return stage;
      },
      { timeout: 10_000, interval: 1_000 },
    )
    .toContain('25 %');

  // Simulated: the case goes to the manager, with the reason.
  await page.getByRole('link', { name: 'Flows' }).click();
  await page.getByRole('button', { name: 'Show the simulator' }).click();
  const simulator = page.getByRole('region', { name: 'Simulate' });
  await choose(page, simulator, { list: 'Submitted by', option: 'Anna Keller' });
  await simulator.getByRole('textbox', { name: 'Name' }).fill('Karin Muster');
  await simulator.getByRole('textbox', { name: 'E-mail' }).fill('karin@example.org');
  await simulator.getByRole('checkbox', { name: /dealer/ }).check();
  await simulator.getByRole('button', { name: 'Begin the case' }).click();
  await simulator.getByText('the deal begins in New lead').waitFor();

  // Published to all, then a second version to 20 % of Germany.
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByRole('textbox', { name: 'What changes and why' }).fill('Company size counts for large budgets');
  await page.getByRole('button', { name: 'Publish to all' }).click();
  await page.waitForURL(/\/releases/);
  await page.getByText('v1 became stable').waitFor();

  await page.goto('/design/lead-desk/form');
  await page.getByRole('button', { name: 'Number', exact: true }).focus();
  await page.keyboard.press('Enter');
  await waitUntilSaved(page);
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByRole('textbox', { name: 'What changes and why' }).fill('Ask for a number');
  await page.getByRole('button', { name: 'Gray release…' }).click();
  await page.waitForURL(/\/releases/);
  const gray = page.getByRole('dialog');
  if (!(await gray.isVisible())) await page.getByRole('button', { name: 'Gray release…' }).first().click();
  await choose(page, gray, { list: 'Regions', option: 'Germany' });
  await page.keyboard.press('Escape');
  await gray.getByRole('spinbutton', { name: 'Share' }).fill('20');
  await page.keyboard.press('Tab');
  await gray.getByText(/Reaches 1 of 5 people/).waitFor();
  await gray.getByRole('textbox', { name: 'Reason' }).fill('Try it on a few');
  await gray.getByRole('button', { name: 'Release', exact: true }).click();
  await page.getByText(/v2/).first().waitFor();
  await page
    .getByText(/20(\.0)? %/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
});
