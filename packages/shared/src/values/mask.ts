import { normalText } from './normal-text.ts';

/** The ways a value may be covered; the names are those of `privacy.mask` in a definition. */
export const maskNames = ['all', 'name', 'email', 'phone', 'partial', 'amount'] as const;

/** A way to cover a value. */
export type MaskName = (typeof maskNames)[number];

const cover = '***';

const masks: Readonly<Record<MaskName, (value: string) => string>> = Object.freeze({
  all: () => cover,
  amount: () => cover,
  name: maskName,
  email: maskEmail,
  phone: maskPhone,
  partial: maskPartial,
});

/**
 * What a reader without the right gets instead of a text. Irreversible, and always as long as its kind, so that the length
 * of a name tells nothing. An unknown mask covers everything; nothing stays nothing.
 */
export function maskText(value: string, mask: string): string {
  const text = normalText(value, 'NFKC').trim();
  if (text === '') return '';
  const masked = maskNames.find((name) => name === mask) ?? 'all';
  return masks[masked](text);
}

/** The first letter of the name as it is written: a surname in Chinese, a given name in most other languages. */
function maskName(value: string): string {
  const letters = Array.from(value);
  return letters.length < 2 ? cover : `${letters[0]}**`;
}

/** First letter of a longer mailbox name, and the last label of the domain. */
function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  const lastLabel = /\.([A-Za-z]{2,})$/.exec(value.slice(at + 1))?.[1];
  if (at < 1 || lastLabel === undefined) return cover;
  const mailbox = Array.from(value.slice(0, at));
  return `${mailbox.length < 3 ? '' : mailbox[0]}${cover}@${cover}.${lastLabel}`;
}

/** A Chinese mobile as people there write it (138****5678); of other numbers only the last digits that cannot be dialled. */
function maskPhone(value: string): string {
  const digits = value.replace(/\D/g, '');
  const national = digits.replace(/^(?:0086|86)(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(national)) return `${national.slice(0, 3)}****${national.slice(-4)}`;
  if (digits.length >= 10) return `****${digits.slice(-3)}`;
  return digits.length >= 7 ? `****${digits.slice(-2)}` : cover;
}

/** Ends of a longer number or code: two letters each from eight letters on, one in front from four on. */
function maskPartial(value: string): string {
  const letters = Array.from(value);
  if (letters.length >= 8) return `${letters.slice(0, 2).join('')}****${letters.slice(-2).join('')}`;
  return letters.length >= 4 ? `${letters[0]}****` : cover;
}
