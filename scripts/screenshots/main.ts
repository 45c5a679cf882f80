import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../chromium.ts';
import { projectRoot } from '../project-root.ts';
import { fill } from './fill.ts';
import { type Picture, pictures } from './pictures.ts';
import { password, startProduct } from './product.ts';

// Takes the pictures of the documents from the built product, filled through its own API, and writes them to docs/images.
const folder = path.join(projectRoot, 'docs/images');
const largest = 300_000;
const sizes = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
const product = await startProduct();
try {
  const filled = await fill(product.url);
  const browser = await chromium.launch({ executablePath: await findChromium(say), args: [...chromiumFlags] });
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) {
    const page = await pageFor(browser, picture);
    await page.goto(picture.path(filled));
    await picture.until(page);
    await settle(page);
    const file = path.join(folder, `${picture.name}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    await page.context().close();
    const { size } = statSync(file);
    say(`${path.relative(projectRoot, file)}  ${Math.round(size / 1000)} kB`);
    if (size > largest) throw new Error(`${file} is larger than ${largest} bytes`);
  }
  await browser.close();
} finally {
  await product.stop();
}

async function pageFor(browser: Browser, { email, locale, look }: Picture): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, locale, reducedMotion: 'reduce', ...sizes[look] });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (email === null) return page;
  await page.addInitScript((chosen) => localStorage.setItem('dealwright.locale', chosen), locale);
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
  return page;
}

/** Nothing is loading any more, and fonts are there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('[aria-busy=true], .skeleton').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
}
