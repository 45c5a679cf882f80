import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page, each with the places; an empty list is what a test wants. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: judge } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await judge.run(document);
    return violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    }));
  });
  return found.flatMap(({ id, places }) => places.map((place) => `${id}: ${place}`));
}
