/** One request as it came. */
export interface Asked {
  readonly route: string;
  readonly body: unknown;
}

/** What a route answers; a function sees the body. */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer that refuses. */
export function refusing(code: string, message: string): { readonly status: number; readonly refused: unknown } {
  return { status: 409, refused: { code, message, details: [] } };
}

/** A server of fixed answers by "METHOD /path"; what is not listed is not found. Gives what was asked, in order. */
export function answering(answers: Answers): readonly Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (address, request) => {
    const path = String(address).replace(/\?.*$/, '');
    const route = `${request?.method ?? 'GET'} ${path}`;
    const body: unknown = typeof request?.body === 'string' ? JSON.parse(request.body) : undefined;
    asked.push({ route, body });
    const known = Object.hasOwn(answers, route) ? answers[route] : undefined;
    const answer: unknown = typeof known === 'function' ? known(body) : known;
    if (answer === undefined)
      return Response.json({ code: 'not-found', message: 'not found', details: [] }, { status: 404 });
    if (isRefusal(answer)) return Response.json(answer.refused, { status: answer.status });
    return Response.json(answer);
  };
  return asked;
}

function isRefusal(answer: unknown): answer is ReturnType<typeof refusing> {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** A small organization and a person in it who may do everything. */
export const organizationAnswers: Answers = {
  'GET /api/organization': {
    id: 'org',
    name: 'Org',
    people: ['anna', 'wang', 'li'].map((id) => ({
      id,
      name: id,
      region: 'de',
      team: 'tm',
      superior: null,
      roles: [],
      active: true,
    })),
    regions: [{ id: 'de', name: 'Germany', timeZone: 'Europe/Berlin' }],
    teams: [{ id: 'tm', name: 'Team', region: 'de' }],
    roles: [],
    slots: {},
    administrators: ['anna'],
    calendars: [],
    groups: [],
  },
  'GET /api/me': {
    person: { id: 'anna', name: 'anna', region: 'de', team: 'tm', superior: null, roles: [], active: true },
    email: 'anna@example.com',
    locale: 'zh-CN',
    organization: { id: 'org', name: 'Org' },
    permissions: ['process.publish', 'process.release', 'process.draw'],
    unread: 0,
    openTasks: 0,
  },
};
