import { AppError } from '@dealwright/shared';
import { defineRoute } from '@dealwright/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { implementRaw, type RouteImplementation } from '../http/implement.ts';
import { localeOf } from '../http/locale.ts';
import { isLoopback, isLoopbackName } from '../http/origin-check.ts';
import type { Services } from '../http/services.ts';
import type { MailCatcher } from './mail-catcher.ts';
import { mailListPage, mailPage } from './mail-page.ts';

const Page = Type.String({ description: 'An HTML page' });
/** Mails that were caught; not there when a mail server is set. */
export const listMail = defineRoute({
  id: 'mail.list',
  method: 'GET',
  path: '/mail',
  summary: 'Caught mails',
  permission: 'public',
  answer: Page,
});
/** One caught mail. */
export const showMail = defineRoute({
  id: 'mail.show',
  method: 'GET',
  path: '/mail/{id}',
  summary: 'A caught mail',
  permission: 'public',
  params: Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{32}$' }) }),
  answer: Page,
});

/** The pages of the mail catcher. */
export const mailRoutes: readonly RouteImplementation[] = [
  implementRaw(listMail, async ({ services, request, reply }) => {
    const catcher = catcherFor(services, request);
    return asPage(reply).send(mailListPage(await catcher.list(), localeOf(request)));
  }),
  implementRaw(showMail, async ({ params, services, request, reply }) => {
    const mail = await catcherFor(services, request).find(params.id);
    if (mail === null) throw new AppError('not-found');
    return asPage(reply).send(mailPage(mail, localeOf(request), services.config.publicUrl));
  }),
];

/** The pages are for whoever sits at the machine and opened them by its own name: mails hold links that open doors. */
function catcherFor({ config, mailCatcher }: Services, request: FastifyRequest): MailCatcher {
  const here = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip);
  const named = isLoopbackName(request.hostname) && isLoopback(config.publicUrl);
  if (mailCatcher === null || !here || !named) throw new AppError('not-found');
  return mailCatcher;
}

/** A page of somebody else's words: no script, no form, no frame, whatever they hold. */
function asPage(reply: FastifyReply): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'",
    )
    .header('cache-control', 'no-store');
}
