import type { Page } from 'playwright-core';
import { choose } from './draw.ts';

/** Makes a public link for a region on the release desk and answers its address. */
export async function makePublicLink(page: Page, region: string): Promise<string> {
  await choose(page, page.getByRole('main'), { list: 'Region', option: region });
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = page.getByText(/\/f\/link_/).first();
  await address.waitFor();
  const found = /\/f\/link_[a-z0-9]+/.exec((await address.textContent()) ?? '');
  if (found === null) throw new Error('the new link shows no address');
  return found[0];
}
