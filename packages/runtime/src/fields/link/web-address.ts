import { normalText } from '@dealwright/shared';

const longest = 2000;

/** Scheme, host, port, and what follows. A name or password before the host has no place in it. */
const parts = /^(?:(https?):\/\/)?([^\s/?#@:\\]+)(:[0-9]{1,5})?([/?#][^\s\\]*)?$/iu;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const lastLabel = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;
/** Signs that hide in a line, or turn the rest of it round. */
const hidden = /[\p{Cc}\p{Bidi_Control}]/u;
/** Letters of other scripts among which Latin ones stand only to deceive; browsers do not show such names either. */
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Names of Cyrillic letters that all look like Latin ones. */
const posesAsLatin = /^[асԁеһіјӏорԛѕԝхуьҽпгѵѡ0-9-]+$/u;

/**
 * A web address as people type it, written in full: "Example.com/a" becomes "https://example.com/a". Undefined when it is none, when
 * it is no address of the web (javascript:, data:, file:), or when it carries a name or a password.
 */
export function readWebAddress(typed: string): string | undefined {
  const words = normalText(typed, 'NFC').trim();
  if (words.length > longest || hidden.test(words)) return undefined;
  const [, scheme = 'https', host = '', port = '', rest = '/'] = parts.exec(words) ?? [];
  const address = `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest.startsWith('/') ? rest : `/${rest}`}`;
  return isHost(host.toLowerCase()) && Number(port.slice(1)) <= 65_535 && address.length <= longest
    ? address
    : undefined;
}

/**
 * A host has a dot and letters at its end; numbers alone and names of this machine are no pages of customers. Letters that a browser
 * reads as others ("ﬁ" as "fi"), or not at all, would lead elsewhere than they say.
 */
function isHost(host: string): boolean {
  if (host !== host.normalize('NFKC') || /\p{Default_Ignorable_Code_Point}/u.test(host)) return false;
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && lastLabel.test(last) && labels.every((each) => label.test(each) && !deceives(each, last));
}

function deceives(name: string, last: string): boolean {
  if (!otherAlphabet.test(name)) return false;
  return /\p{Script=Latin}/u.test(name) || (posesAsLatin.test(name) && !otherAlphabet.test(last));
}

/** How it is shown: without what goes without saying. */
export function shortWebAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
