import type { Page } from 'playwright-core';
import { choose, waitUntilSaved } from './draw.ts';

/** Looks at the same as JSON; what is changed there, the drawing follows. */
export async function editAsCode(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Code' }).click();
  const editor = page.locator('.monaco-editor').first();
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('0.15');
  await page.keyboard.press('Escape');
  await page.keyboard.type('0.25');
  await page.getByRole('link', { name: 'Stages' }).click();
  await page
    .getByRole('button', { name: /^2\s*In contact/ })
    .getByText('Win chance 25 %')
    .waitFor();
}

/** Simulates a case and sees where it begins. */
export async function simulate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Flows' }).click();
  await page.getByRole('button', { name: 'Show the simulator' }).click();
  const simulator = page.getByRole('region', { name: 'Simulate' });
  await choose(page, simulator, { list: 'Submitted by', option: 'Anna Keller' });
  await simulator.getByRole('textbox', { name: 'Name' }).fill('Karin Muster');
  await simulator.getByRole('textbox', { name: 'E-mail' }).fill('karin@example.org');
  await simulator.getByRole('checkbox', { name: /dealer/ }).check();
  await simulator.getByRole('button', { name: 'Begin the case' }).click();
  await simulator.getByText('the deal begins in New lead').waitFor();
}

/** Publishes to all, then a second version to 20 % of one region. */
export async function publishAndRelease(page: Page): Promise<void> {
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
  await gray.getByText('Gray release of v2').first().waitFor();
  await choose(page, gray, { list: 'Regions', option: 'Germany' });
  await gray.getByText('Gray release of v2').first().click();
  await gray.getByRole('spinbutton', { name: 'Share' }).fill('20');
  await page.keyboard.press('Tab');
  await gray.getByText(/Reaches 1 of \d people/).waitFor();
  await gray.getByRole('textbox', { name: 'Reason' }).fill('Try it on a few');
  await gray.getByRole('button', { name: 'Release', exact: true }).click();
  await page.getByText(/v2/).first().waitFor();
  await page
    .getByText(/20(\.0)? %/)
    .first()
    .waitFor();
}
