import type { Page } from 'playwright-core';

/** One moment of a stranger's way, and everything that is read or heard on the page then. */
export interface Moment {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Everything that somebody reads or hears on the page as it stands. */
export async function textsOn(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('select') !== null) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
    return found;
  });
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => /\p{L}{2,}/u.test(text));
}

/** Texts that are the same in two languages: a word that nobody put into the other one, unless it is a name. */
export function untranslated(
  ways: Readonly<Record<string, readonly Moment[]>>,
  isName: (text: string) => boolean,
): readonly string[] {
  const seen = new Map<string, string>();
  const found = new Set<string>();
  for (const [locale, moments] of Object.entries(ways)) {
    for (const text of new Set(moments.flatMap(({ texts }) => texts))) {
      const other = seen.get(text);
      if (other !== undefined && !isName(text)) found.add(`${other} and ${locale}: ${text}`);
      seen.set(text, locale);
    }
  }
  return [...found];
}
