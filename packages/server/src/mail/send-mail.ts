import { createHash } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import type { Services } from '../http/services.ts';
import { handleJob, type JobImplementation } from '../jobs/handle-job.ts';
import type { MailMessage } from './mail-message.ts';

const transports = new Map<string, Promise<Transporter>>();

/** Sends mails, or hands them to the catcher when there is no SMTP server. */
export const mailJobs: readonly JobImplementation[] = [
  handleJob('mail.send', async ({ payload, tenant, services }) => {
    const key = `${tenant}:${payload.key}`;
    if (services.mailCatcher !== null) await services.mailCatcher.keep(payload.message, key);
    else await sendBySmtp(services, payload.message, key);
  }),
];

/** The Message-ID comes from the key, so that a mail that went out twice is one mail to its reader's program. */
async function sendBySmtp({ config }: Services, message: MailMessage, key: string): Promise<void> {
  const transport = await transportTo(config.smtpUrl ?? '');
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
  await transport.sendMail({
    from: config.mailFrom,
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    messageId: `<${id}@${new URL(config.publicUrl).hostname}>`,
    headers: { 'Content-Language': message.locale, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function transportTo(smtpUrl: string): Promise<Transporter> {
  const known = transports.get(smtpUrl);
  if (known !== undefined) return known;
  const made = import('nodemailer').then(({ createTransport }) => createTransport(smtpUrl));
  transports.set(smtpUrl, made);
  return made;
}
