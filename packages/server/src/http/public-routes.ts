/** Every route that answers strangers, in one list to be reviewed; the server refuses to start with another one. */
export const publicRoutes: readonly string[] = [
  'server.health',
  'server.ready',
  'server.openapi',
  'public.form',
  'public.submit',
  'public.confirmation',
  'public.confirm',
  'public.take-back',
  'public.answer',
  'public.webhook',
  'mail.list',
  'mail.show',
];
