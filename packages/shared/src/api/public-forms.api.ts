import { Type } from 'typebox';
import { CountPart, DefinitionPart, IdPart, InstantPart, LocalePart, ValuesPart } from './parts.ts';
import { defineRoute } from './route.ts';

const LinkParams = Type.Object({ link: IdPart });
/** What a form was opened with: sealed, so that only the server reads it. */
const TicketPart = Type.String({ maxLength: 4000 });
const OpeningQuery = Type.Object(
  {
    ticket: Type.Optional({
      ...TicketPart,
      description: 'Ticket of an earlier opening: the same visit, so the same version while it is released.',
    }),
  },
  { additionalProperties: false },
);
/** Whose form it is, as the stranger reads it. */
const CompanyPart = Type.String({ description: 'Name of the organization.' });
/** The public form: only what is needed to fill it, cut out of the definition. */
export const getPublicForm = defineRoute({
  id: 'public.form',
  method: 'GET',
  path: '/api/public/forms/{link}',
  summary: 'A public form',
  permission: 'public',
  params: LinkParams,
  query: OpeningQuery,
  answer: Type.Object(
    {
      company: CompanyPart,
      definition: DefinitionPart,
      form: IdPart,
      version: Type.Integer(),
      locales: Type.Array(LocalePart),
      confirm: Type.Boolean({ description: 'A mail with a link must be confirmed.' }),
      ticket: Type.String({ description: 'Proof that the form was opened; goes back with the submission.' }),
    },
    { additionalProperties: false },
  ),
});
/** Sends the form. The same command id twice is one submission. */
export const submitPublicForm = defineRoute({
  id: 'public.submit',
  method: 'POST',
  path: '/api/public/forms/{link}/submissions',
  summary: 'Send a public form',
  permission: 'public',
  params: LinkParams,
  body: Type.Object(
    {
      command: IdPart,
      ticket: TicketPart,
      version: CountPart,
      locale: LocalePart,
      values: ValuesPart,
    },
    { additionalProperties: false },
  ),
  answer: Type.Object(
    { state: Type.Union([Type.Literal('confirm'), Type.Literal('received')]) },
    { additionalProperties: false },
  ),
});
const TokenParams = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,100}$' }) });
/** What a person was asked to allow, and what of it holds. */
const AllowedPart = Type.Array(
  Type.Object({ purpose: IdPart, title: Type.String(), given: Type.Boolean() }, { additionalProperties: false }),
  { description: 'What the person was asked to allow and what of it holds now; empty before it is confirmed.' },
);
/** What stands behind a mailed link, before the button is pressed. */
export const getConfirmation = defineRoute({
  id: 'public.confirmation',
  method: 'GET',
  path: '/api/public/confirmations/{token}',
  summary: 'A confirmation',
  permission: 'public',
  params: TokenParams,
  answer: Type.Object(
    {
      state: Type.Union([Type.Literal('open'), Type.Literal('done')]),
      locale: LocalePart,
      company: CompanyPart,
      title: Type.String(),
      email: Type.String({ description: 'Masked.' }),
      until: InstantPart,
      allowed: AllowedPart,
    },
    { additionalProperties: false },
  ),
});
/** Confirms; by POST, so that mail scanners do not. Twice is once. */
export const postConfirmation = defineRoute({
  id: 'public.confirm',
  method: 'POST',
  path: '/api/public/confirmations/{token}',
  summary: 'Confirm',
  permission: 'public',
  params: TokenParams,
  answer: Type.Object({ state: Type.Literal('done'), allowed: AllowedPart }, { additionalProperties: false }),
});
/** Takes back what was allowed, by the same link; twice is once. */
export const postTakenBack = defineRoute({
  id: 'public.take-back',
  method: 'POST',
  path: '/api/public/confirmations/{token}/taken-back',
  summary: 'Take back consent',
  permission: 'public',
  params: TokenParams,
  body: Type.Object(
    { purposes: Type.Array(IdPart, { minItems: 1, maxItems: 50, uniqueItems: true }) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ allowed: AllowedPart }, { additionalProperties: false }),
});
