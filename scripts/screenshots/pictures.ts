import type { Page } from 'playwright-core';
import type { Filled } from './fill.ts';

/** One picture of the documents: who looks at what, through what. */
export interface Picture {
  /** Name of the file in docs/images, without its ending. */
  readonly name: string;
  /** Null is a stranger. */
  readonly email: string | null;
  readonly locale: 'en' | 'zh-CN' | 'de';
  readonly look: 'desk' | 'phone';
  readonly path: (filled: Filled) => string;
  /** Waits until what the picture is about is on screen. */
  readonly until: (page: Page) => Promise<unknown>;
}

const business = 'miriam.schaefer@example.com';

/** All pictures of the documents. */
export const pictures: readonly Picture[] = [
  {
    name: 'board',
    email: 'wang.lei@example.com',
    locale: 'zh-CN',
    look: 'desk',
    path: () => '/boards/industrial-equipment-quote',
    until: (page) => page.locator('.deal-card').nth(7).waitFor(),
  },
  {
    name: 'flow-canvas',
    email: business,
    locale: 'en',
    look: 'desk',
    path: () => '/design/industrial-equipment-quote/flow',
    until: (page) =>
      page
        .getByRole('button', { name: /Finance review/ })
        .first()
        .waitFor(),
  },
  {
    name: 'form-board',
    email: business,
    locale: 'en',
    look: 'desk',
    path: () => '/design/gdpr-lead-capture/form?form=frm_qualify',
    until: async (page) => {
      await page.getByRole('option', { name: /Budget/ }).click();
      await page
        .getByRole('complementary', { name: 'Settings' })
        .getByText(/Budget/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'publish-gate',
    email: business,
    locale: 'en',
    look: 'desk',
    path: () => '/design/gdpr-lead-capture/publish',
    until: (page) =>
      page
        .getByText(/Company size/)
        .first()
        .waitFor(),
  },
  {
    name: 'deal-page',
    email: 'anna.keller@example.com',
    locale: 'en',
    look: 'desk',
    path: ({ lead }) => `/deals/${lead}`,
    until: (page) => page.locator('.timeline li').nth(4).waitFor(),
  },
  {
    name: 'inbox-phone',
    email: 'stefan.brandt@example.com',
    locale: 'en',
    look: 'phone',
    path: () => '/inbox',
    until: (page) =>
      page
        .getByText(/Karin Muster/)
        .first()
        .waitFor(),
  },
  {
    name: 'public-form-phone',
    email: null,
    locale: 'de',
    look: 'phone',
    path: ({ form }) => `${form}?lang=de`,
    until: (page) => page.locator('input[type=email]').waitFor(),
  },
];
