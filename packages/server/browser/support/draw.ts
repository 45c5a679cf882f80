import type { Locator, Page } from 'playwright-core';

/** Chooses an option of the kit's list by what stands in it. */
export async function choose(
  page: Page,
  within: Page | Locator,
  { list, option }: { list: string; option: RegExp | string },
): Promise<void> {
  await within.getByRole('combobox', { name: list }).last().click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
    .first()
    .click();
}

/** The names of the fields on the form board, in their order. */
export async function fieldsOnBoard(page: Page): Promise<readonly string[]> {
  const options = page.locator('[role=listbox] [role=option]');
  await options.first().waitFor();
  return options.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? each.querySelector('.slot-label')?.textContent ?? ''),
  );
}

/** Drags a chip of the palette in front of a field with the pointer. */
export async function dragChip(page: Page, chip: string, before: string): Promise<void> {
  const from = await boxOf(page.getByRole('button', { name: chip, exact: true }));
  const to = await boxOf(page.getByRole('option', { name: before }));
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + 40, to.y + 8, { steps: 12 });
  await page.mouse.up();
}

/** Waits until the draft is on the server. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
}

async function boxOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on screen');
  return box;
}
