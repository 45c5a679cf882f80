import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putApi } from './support/api.ts';
import { violationsOn } from './support/axe.ts';
import { mailTo } from './support/lead.ts';
import { faults, type Product, startProduct } from './support/product.ts';
import { changeRelease, formAddress, publishText } from './support/release.ts';
import { type Moment, textsOn, untranslated } from './support/stranger-way.ts';

const process = 'gdpr-lead-capture';
const phone = { locale: 'de', width: 360, height: 780 };
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => {
  await product?.stop();
});

test('a kept draft that is opened again keeps its version; another visit gets the candidate', async () => {
  const business = await product.open('miriam.schaefer@example.com');
  const form = await formAddress(business, process, 'de');
  const early = await product.open(null, phone);
  await early.goto(form);
  await early.getByRole('textbox', { name: 'Name' }).fill('Lena Hartwig');
  const version = await publishText(business, process, { key: 'frm_lead.title', words: 'v2' });
  await changeRelease(business, process, { do: 'gray', version, targeting: { percent: 100 } });
  const late = await product.open(null, phone);
  await late.goto(form);
  await late.getByRole('heading', { name: 'v2' }).waitFor();

  await early.reload();
  await early.getByRole('heading', { name: 'Sprechen Sie mit uns' }).waitFor();
  expect(await early.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Lena Hartwig');
  await early.getByRole('textbox', { name: 'E-Mail' }).fill('lena@example.org');
  await early.getByRole('button', { name: 'Senden' }).click();
  await early.getByRole('heading', { name: 'Noch ein Schritt' }).waitFor();
  await early.reload();
  await early.getByRole('heading', { name: 'v2' }).waitFor();
  await changeRelease(business, process, { do: 'rollback' });
});

/** Goes the whole way of a stranger on a phone, from the empty form to a link that has run out. */
async function goTheWay(form: string, locale: string): Promise<readonly Moment[]> {
  const page = await product.open(null, { ...phone, locale });
  const moments: Moment[] = [];
  const note = async (name: string): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.lang), name).toBe(locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    expect(await violationsOn(page), name).toEqual([]);
    moments.push({ name, texts: await textsOn(page) });
  };
  const send = page.locator('button[type=submit]');
  const said = page.locator('main h1');
  await page.goto(form);
  await send.waitFor();
  await note('empty');
  await send.click();
  await page.locator('input[type=email]').fill('lena@');
  await page.locator('input[type=tel]').fill('12');
  await send.click();
  await page.locator('[aria-invalid=true]').nth(2).waitFor();
  await note('wrong');
  const email = `lena.${locale.toLowerCase()}@post.example`;
  await page.locator('input[autocomplete=name]').fill('Lena Hartwig');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=tel]').fill('+49 30 1234567');
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await page.locator('.dw-draft').waitFor();
  await note('restored');
  await page.context().setOffline(true);
  await send.click();
  await page.locator('.public-waiting').waitFor();
  await note('offline');
  await page.context().setOffline(false);
  await page.locator('.public-sent').waitFor();
  await note('sent');
  const { link, text } = await mailTo(product, email);
  moments.push({ name: 'mail', texts: text.split('\n').filter((line) => /\p{L}{2,}/u.test(line)) });
  await page.goto(link);
  await page.locator('main button').waitFor();
  await note('asked');
  await page.locator('main button').click();
  await page.locator('.public-take-back').waitFor();
  await note('confirmed');
  await page.locator('.public-take-back').click();
  await page.locator('.public-take-back').waitFor({ state: 'detached' });
  await note('taken back');
  await page.goto(link);
  await said.waitFor();
  await note('confirmed twice');
  await page.goto(`/f/confirm/${'a'.repeat(43)}?lang=${locale}`);
  await said.waitFor();
  await note('run out');
  await page.goto('/f/link_nowhere');
  await said.waitFor();
  await note('nowhere');
  await page.context().close();
  return moments;
}

const languages = ['de', 'fr', 'en', 'zh-CN'];
/** What is the same in all languages: what was typed, whose form it is, words that two languages share. */
const name = (text: string) =>
  /^(Lena Hartwig|Nordlicht Maschinenbau|Name|E-mail|030 1234567|.*@post\.example)$/.test(text);

test('a stranger is spoken to in his language from the empty form to the link that has run out, on 360 pixels', async () => {
  const business = await product.open('miriam.schaefer@example.com');
  const form = await formAddress(business, process, 'de');
  const ways: Record<string, readonly Moment[]> = {};
  for (const locale of languages) ways[locale] = await goTheWay(form, locale);
  expect(untranslated(ways, name)).toEqual([]);
  const sales = await product.open('anna.keller@example.com');
  await sales.goto(`/boards/${process}`);
  await sales.locator('.deal-card').nth(3).waitFor();
  await sales.locator('.deal-card-title').first().click();
  await sales.locator('.timeline li').last().getByText('Public form (Germany)').waitFor();
});

test('a link that was closed says so, and opens again', async () => {
  const business = await product.open('miriam.schaefer@example.com');
  const form = await formAddress(business, process, 'cn-east');
  const ways: Record<string, Moment[]> = {};
  const pages = new Map<string, Page>();
  for (const locale of languages) {
    const page = await product.open(null, { ...phone, locale });
    pages.set(locale, page);
    await page.goto(form);
    await page.locator('input[autocomplete=name]').fill('Lena Hartwig');
    await page.locator('input[type=email]').fill('closed@post.example');
  }
  await putApi(business, `/api/links/${form.slice(3)}`, { open: false });
  for (const [locale, page] of pages) {
    await page.locator('button[type=submit]').click();
    await page.locator('.dw-failed').waitFor();
    const refused = await textsOn(page);
    await page.reload();
    await page.locator('main h1').waitFor();
    ways[locale] = [
      { name: 'closed while filling', texts: refused },
      { name: 'closed', texts: await textsOn(page) },
    ];
  }
  expect(untranslated(ways, name)).toEqual([]);
  await putApi(business, `/api/links/${form.slice(3)}`, { open: true });
  const [first] = pages.values();
  await first?.reload();
  await first?.locator('button[type=submit]').waitFor();
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
