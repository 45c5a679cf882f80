import { AppError, type FieldValues } from '@dealwright/shared';
import {
  getConfirmation,
  getPublicForm,
  postConfirmation,
  postTakenBack,
  submitPublicForm,
} from '@dealwright/shared/api';
import { implementPublic, type RouteImplementation } from '../../http/implement.ts';
import { answerLocaleOf } from '../../http/locale.ts';
import { networkOf } from '../../http/network-of.ts';
import { countRequest } from '../../http/rate-limits.ts';
import { organizationName } from '../organization/organization.read-model.ts';
import { atToken, confirmationOf, confirmSubmission } from './confirm-submission.ts';
import { atLink, openForm } from './open-form.ts';
import { publicDefinition } from './public-definition.ts';
import { submitForm } from './submit-form.ts';
import { allowedBy, takeBack } from './take-back.ts';
import { isFresh, readTicket, sealTicket } from './ticket.ts';

/** Submissions of one address to one link in a minute. */
const mostPerMinute = 30;

/** Routes for strangers. */
export const publicFormRoutes: readonly RouteImplementation[] = [
  implementPublic(getPublicForm, ({ params, query, services }) =>
    atLink(services.database, params.link, async (tx) => {
      // A ticket that cannot be read, from before a change of the secret say, is a visit that begins anew.
      const before = query.ticket === undefined ? null : readTicket(services, query.ticket, params.link);
      const { link, visit, pinned, definition, form } = await openForm(tx, params.link, before);
      const { version, rule } = pinned;
      return {
        company: await organizationName(tx),
        definition: publicDefinition(definition, link.form, form),
        form: link.form,
        version,
        locales: [...definition.locales],
        confirm: (form.public?.confirm ?? null) !== null,
        ticket: sealTicket(services, { link: link.id, version, rule, visit, openedAt: tx.now.getTime() }),
      };
    }),
  ),
  implementPublic(submitPublicForm, async ({ params, body, services, request }) => {
    const window = { key: `submit ${params.link} ${networkOf(request.ip)}`, seconds: 60, amount: 1 } as const;
    const { count, secondsLeft } = await countRequest(services.database, window);
    if (count > mostPerMinute) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
    return atLink(services.database, params.link, async (tx) => {
      const ticket = readTicket(services, body.ticket, params.link);
      if (ticket === null || !isFresh(ticket, tx.now) || ticket.version !== body.version)
        throw new AppError('public.token');
      const state = await submitForm(tx, {
        command: body.command,
        ticket,
        locale: body.locale,
        values: body.values as FieldValues,
        publicUrl: services.config.publicUrl,
        reader: answerLocaleOf(request),
      });
      return { state };
    });
  }),
  implementPublic(getConfirmation, ({ params, services }) =>
    atToken(services.database, params.token, (tx, submission) => confirmationOf(tx, submission)),
  ),
  implementPublic(postConfirmation, ({ params, services, request }) =>
    atToken(services.database, params.token, async (tx, submission) => {
      await confirmSubmission(tx, submission, answerLocaleOf(request));
      return { state: 'done' as const, allowed: await allowedBy(tx, submission) };
    }),
  ),
  implementPublic(postTakenBack, ({ params, body, services, request }) =>
    atToken(services.database, params.token, async (tx, submission) => ({
      allowed: await takeBack(tx, submission, { purposes: body.purposes, locale: answerLocaleOf(request) }),
    })),
  ),
];
