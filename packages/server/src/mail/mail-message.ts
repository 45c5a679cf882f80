import type { ProductLocale } from '@dealwright/shared';

/** A mail to one person: plain text, whose links come from the configured public address only. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Language the mail is written in; templates of definitions may use more than the product's own. */
  readonly locale: ProductLocale | (string & {});
}
