import type { MailMessage } from './mail-message.ts';

/** Jobs of the mail room. */
export interface MailJobs {
  readonly 'mail.send': { readonly message: MailMessage; readonly key: string };
}
