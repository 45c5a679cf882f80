import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Moves a card to a stage through its menu; the gate may ask after it. */
export async function moveCard(page: Page, title: string, stage: string): Promise<void> {
  await page.locator('.deal-card', { hasText: title }).getByRole('button').click();
  await page.getByRole('menuitem', { name: stage }).click();
}

/** Drags a card to a column with the pointer, and lets it go when the column shows that it would take it. */
export async function dragCard(page: Page, title: string, stage: string): Promise<void> {
  const column = page.locator('.stage-column', { hasText: stage });
  await page.locator('.deal-card', { hasText: title }).hover();
  await page.mouse.down();
  await expect
    .poll(async () => {
      await column.locator('.stage-cards').hover();
      return column.getAttribute('data-over');
    })
    .toBe('');
  await page.mouse.up();
}

/** Waits until a card stands in a column. */
export async function seeCardIn(page: Page, title: string, stage: string): Promise<void> {
  const column = page.locator('.stage-column').filter({ has: page.getByRole('heading', { name: stage, exact: true }) });
  await column.locator('.deal-card', { hasText: title }).waitFor();
}

/** The codes of a deal's timeline, oldest first. */
export async function timelineCodes(page: Page): Promise<readonly (string | null)[]> {
  await page.locator('.timeline li').first().waitFor();
  const codes = await page
    .locator('.timeline li')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-code')));
  expect(codes.length).toBeGreaterThan(0);
  return codes.toReversed();
}
