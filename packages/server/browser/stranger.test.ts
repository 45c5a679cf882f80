import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults, type Product, startProduct } from './support/product.ts';
import { changeRelease, formAddress, publishText } from './support/release.ts';

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
});

test('no page failed on the way', () => {
  expect(faults).toEqual([]);
});
