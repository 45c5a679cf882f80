import type { Page } from 'playwright-core';
import { patience } from './patience.ts';
import type { Product } from './product.ts';

/** What a stranger enters. */
export interface Lead {
  readonly name: string;
  readonly email: string;
  /** The address of the public form. */
  readonly form: string;
  readonly locale: 'de' | 'fr' | 'en' | 'zh-CN';
}

const words = {
  de: { send: 'Senden', dealer: /Händler/ },
  fr: { send: 'Envoyer', dealer: /concessionnaire/ },
  en: { send: 'Send', dealer: /dealer/ },
  'zh-CN': { send: '发送', dealer: /经销商/ },
} as const;

/** A stranger on a phone fills the form, agrees to one of the two purposes and sends it. */
export async function sendLead(product: Product, lead: Lead): Promise<void> {
  const page = await product.open(null, { locale: lead.locale, width: 360, height: 780 });
  await page.goto(`${lead.form}?lang=${lead.locale}`);
  await page.locator('input[autocomplete=name]').fill(lead.name);
  await page.locator('input[type=email]').fill(lead.email);
  await page.getByRole('checkbox', { name: words[lead.locale].dealer }).check();
  await page.getByRole('button', { name: words[lead.locale].send }).click();
  await page
    .getByText(lead.email.split('@')[1] ?? '')
    .or(page.locator('main h1, main h2'))
    .first()
    .waitFor();
  await page.context().close();
}

/** Opens the mailed link and presses the button behind it. */
export async function confirmByMail(product: Product, email: string): Promise<void> {
  const { link } = await mailTo(product, email);
  const page: Page = await product.open(null, { width: 360, height: 780 });
  await page.goto(link);
  await page.locator('.dw-primary').click();
  await page.locator('.dw-primary').waitFor({ state: 'detached' });
  await page.context().close();
}

/** A mail that asks to confirm, as its reader sees it. */
export interface ConfirmationMail {
  readonly link: string;
  readonly text: string;
}

/** The newest caught mail to an address; the mail goes out through a job, so it may take a moment. */
export async function mailTo(product: Product, email: string): Promise<ConfirmationMail> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const list = await (await fetch(`${product.url}/mail`)).text();
    for (const [, path] of list.matchAll(/href="(\/mail\/[^"]+)"/g)) {
      const mail = await (await fetch(product.url + path)).text();
      const [link] = /\/f\/confirm\/[\w-]{20,}\?lang=[\w-]+/.exec(mail) ?? [];
      const [, text = ''] = /<pre[^>]*>([\s\S]*)<\/pre>/.exec(mail) ?? [];
      if (mail.includes(email) && link !== undefined) return { link, text: text.replaceAll(/<[^>]+>/g, '') };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no mail to ${email}`);
}
