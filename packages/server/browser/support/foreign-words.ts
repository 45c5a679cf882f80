import type { Page } from 'playwright-core';

/** What may stand in Latin letters on a Chinese page: names of people, companies and machines, addresses, numbers, product words. */
const allowed: readonly RegExp[] = [
  /[\w.+-]+@[\w.-]+/g,
  /\b(?:Dealwright|English|API|Ctrl|Nordlicht Maschinenbau)\b/g,
  /\b(?:Stefan Brandt|Claudia Vogt|Jonas Hoffmann|Miriam Schäfer|Anna Keller|Katrin Weber)\b/g,
  /\b(?:DW-\d{4}-\d+|VMC-\d+|MB|v\d+)\b/g,
];

/** Words of two Latin letters or more that somebody reads or hears on the page as it stands, each with what surrounds it. */
export async function foreignWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
    return found;
  });
  return [...new Set(texts)].filter((text) => {
    const rest = allowed.reduce((left, words) => left.replace(words, ''), text);
    return /[A-Za-z]{2,}/.test(rest);
  });
}
