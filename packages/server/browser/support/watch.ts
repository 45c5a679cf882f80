import type { Page } from 'playwright-core';
import { sign } from './hostile-words.ts';
import { faults } from './product.ts';

/** Watches the pages of somebody's browser for everything that a text must never bring about. */
export interface Watch {
  /** What happened so far that must not: dialogs, other origins, breaches of the policy, signs, addresses that run or lead elsewhere. */
  readonly seen: readonly string[];
  /** Looks at a page as it stands. */
  look(page: Page, where: string): Promise<void>;
}

/** Begins to watch a browser; `origin` is the only one that it may talk to. */
export function watch(page: Page, origin: string): Watch {
  const seen: string[] = [];
  const context = page.context();
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const address = new URL(request.url());
    const stays = address.origin === origin || ['data:', 'blob:', 'about:'].includes(address.protocol);
    if (!stays) seen.push(`request: ${request.url()}`);
  });
  return {
    seen,
    look: async (looked, where) => {
      const found = await looked.evaluate(findTraces, sign);
      seen.push(
        ...found.map((trace) => `${where}: ${trace}`),
        ...faults.splice(0).map((fault) => `${where}: ${fault}`),
      );
    },
  };
}

/** Runs in the page. */
function findTraces(name: string): string[] {
  const ran = name in window ? ['it ran'] : [];
  const parts = [...document.querySelectorAll('*')];
  const handlers = parts.filter((part) =>
    part.getAttributeNames().some((each) => /^on/i.test(each) || each === 'srcdoc'),
  );
  const wordsAsPage = document.querySelectorAll('img[src="x"], body iframe, math, details[ontoggle]');
  // The canvas library names its makers; that link is its own and leads out only when somebody follows it.
  const named = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter(
    (part) => part.closest('.react-flow__attribution') === null,
  );
  const addresses = named.flatMap((part) =>
    ['href', 'src', 'action', 'formaction'].flatMap((each) => part.getAttribute(each) ?? []),
  );
  const wrong = addresses.filter((address) => {
    if (!URL.canParse(address, location.href)) return true;
    const { protocol, origin } = new URL(address, location.href);
    return !(origin === location.origin || ['data:', 'blob:', 'mailto:', 'tel:'].includes(protocol));
  });
  return [
    ...ran,
    ...handlers.map((part) => `handler: ${part.outerHTML.slice(0, 200)}`),
    ...[...wordsAsPage].map((part) => `words became: ${part.outerHTML.slice(0, 200)}`),
    ...wrong.map((address) => `address: ${address}`),
  ];
}
