import { createHash, randomBytes } from 'node:crypto';
import { translate } from '@dealwright/shared';
import type { MailMessage } from '../../mail/mail-message.ts';
import { confirmationTexts } from './texts.ts';

/** How long a mailed link works. */
export const confirmWithinHours = 48;

/** A new secret for a link: 256 bits; only its hash is stored. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** What is stored of a token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The mail that asks for confirmation, in the language of the form, which its link hands on to the page behind it. The link comes
 * from the configured public address only.
 */
export function confirmationMail(wish: {
  readonly to: string;
  readonly company: string;
  readonly title: string;
  readonly locale: string;
  readonly token: string;
  readonly publicUrl: string;
}): MailMessage {
  const link = `${wish.publicUrl}/f/confirm/${wish.token}?lang=${wish.locale}`;
  const params = { company: wish.company, title: wish.title, link, hours: confirmWithinHours };
  return {
    to: wish.to,
    locale: wish.locale,
    subject: translate(confirmationTexts, 'confirmation.subject', params, wish.locale),
    text: translate(confirmationTexts, 'confirmation.text', params, wish.locale),
  };
}
