import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, dragChip, fieldsOnBoard, waitUntilSaved } from './draw.ts';

/** Key of the process that the business user makes. */
export const drawnProcess = 'lead-desk';

/** Picks the template GDPR lead capture under a key of its own. */
export async function pickTemplate(page: Page): Promise<void> {
  await page.goto('/design/');
  await page.getByRole('button', { name: 'Use GDPR lead capture' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Key' }).fill('lead-desk');
  await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/lead-desk\/form/);
}

/** One field by pointer, one by keyboard alone; back and forth again. */
export async function addFields(page: Page): Promise<void> {
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
}

/** Sets the rule: company size is required when the budget is over 50 000. */
export async function setRule(page: Page): Promise<void> {
  await page.getByRole('option', { name: 'Company size' }).click();
  const settings = page.getByRole('complementary', { name: 'Settings' });
  await settings.getByRole('button', { name: 'Rule', exact: true }).click();
  await choose(page, settings, { list: 'What is compared', option: 'Budget' });
  await choose(page, settings, { list: 'How it is compared', option: 'is greater than' });
  await settings.getByRole('textbox', { name: 'Value' }).last().fill('50000');
  await page.keyboard.press('Tab');
}

/** A problem arises (the new labels lack two languages); goes from it to its place. */
export async function goToProblem(page: Page): Promise<void> {
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems
    .getByRole('button', { name: /^Texts › German/ })
    .first()
    .click();
  await page.waitForURL(/\/texts/);
  await page.goBack();
}

/** Adds an approval node after the manager. */
export async function addApproval(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Flows' }).click();
  await page.getByRole('button', { name: 'Add a node here' }).nth(2).click();
  await page.getByRole('option', { name: /^Approval/ }).click();
  await page.getByRole('button', { name: /^Approval\b.*Superiors/ }).waitFor();
}

/** Gives the stage In contact a gate. */
export async function setGate(page: Page): Promise<void> {
  const settings = page.getByRole('complementary', { name: 'Settings' });
  await page.getByRole('link', { name: 'Stages' }).click();
  await page.getByRole('button', { name: /^2\s*In contact/ }).click();
  await choose(page, settings, { list: 'Required fields', option: 'Company' });
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Gate\s*1 field filled/ })
    .first()
    .waitFor();
  await waitUntilSaved(page);
}
