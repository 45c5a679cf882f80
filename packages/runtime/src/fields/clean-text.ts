import { normalText } from '@dealwright/shared';

// Control characters but tab and newline, and marks that turn or hide text; joiners and emoji tags stay.
const unwanted = /(?![\t\n])\p{Cc}|(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}/gu;

/** One line as it is stored: composed (NFC), without invisible characters, single spaces, no space at the ends. */
export function cleanLine(text: string): string {
  return cleanLines(text).replaceAll(/\s+/gu, ' ');
}

/** Several lines as they are stored: composed, without invisible characters, newline only, no space at the ends. */
export function cleanLines(text: string): string {
  return normalText(text.toWellFormed(), 'NFC').replaceAll(/\r\n?/gu, '\n').replaceAll(unwanted, '').trim();
}

/** Length as people count: code points, as JSON Schema does. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
