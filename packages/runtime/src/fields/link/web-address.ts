const longest = 2000;

/** Scheme, host, port, and what follows. A name or password before the host has no place in it. */
const parts = /^(?:(https?):\/\/)?([^\s/?#@:\\]+)(:[0-9]{1,5})?([/?#][^\s\\]*)?$/iu;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const lastLabel = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;

/**
 * A web address as people type it, written in full: "Example.com/a" becomes "https://example.com/a". Undefined when it is none, when
 * it is no address of the web (javascript:, data:, file:), or when it carries a name or a password.
 */
export function readWebAddress(typed: string): string | undefined {
  const words = typed.normalize('NFC').trim();
  if (words.length > longest || /\p{Cc}/u.test(words)) return undefined;
  const [, scheme = 'https', host = '', port = '', rest = '/'] = parts.exec(words) ?? [];
  const address = `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest.startsWith('/') ? rest : `/${rest}`}`;
  return isHost(host) && address.length <= longest ? address : undefined;
}

/** A host has a dot and letters at its end; numbers alone and names of this machine are no pages of customers. */
function isHost(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((each) => label.test(each)) && lastLabel.test(labels.at(-1) ?? '');
}

/** How it is shown: without what goes without saying. */
export function shortWebAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
