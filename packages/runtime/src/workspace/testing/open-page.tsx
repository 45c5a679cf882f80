import type { Texts } from '@dealwright/shared';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { startTexts } from '../../shell/product-texts.ts';
import { frameTexts } from '../app/frame-texts.ts';
import { boardTexts } from '../board/texts.ts';
import { runPeopleTexts } from '../deal/people-texts.ts';
import { dealTexts } from '../deal/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { peopleTexts } from '../inbox/people-texts.ts';
import { inboxTexts } from '../inbox/texts.ts';
import { printTexts } from '../print/texts.ts';
import { routeTexts } from '../route/texts.ts';
import { Toasts } from '../toast/Toasts.tsx';
import { ruleTexts } from '../words/rule-texts.ts';

/** A call that the page made to the server. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What the server answers to a call; an `error` status makes it a refusal. */
export type Answering = (call: Call) => { readonly status?: number; readonly body: unknown };

const texts: readonly Texts[] = [
  ...frameTexts,
  ...formRoomTexts,
  boardTexts,
  dealTexts,
  runPeopleTexts,
  deedTexts,
  inboxTexts,
  peopleTexts,
  printTexts,
  routeTexts,
  ruleTexts,
];

/** A part of the workspace on a page of its own, in English, with a server that answers as told; `calls` lists what it was asked. */
export async function openPage(part: ReactNode, answering: Answering) {
  localStorage.setItem('dealwright.locale', 'en');
  const calls: Call[] = [];
  globalThis.fetch = async (input, init) => {
    const sent = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
    const call = { method: init?.method ?? 'GET', path: String(input), body: sent };
    calls.push(call);
    const { status = 200, body } = answering(call);
    return Response.json(body, { status });
  };
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => part });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '/$', component: () => <p>elsewhere</p> });
  const router = createRouter({
    routeTree: root.addChildren([page, elsewhere]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <I18nextProvider i18n={startTexts(texts)}>
      <QueryClientProvider client={client}>
        {/* The test's routes are not the app's, whose types its links know. */}
        <RouterProvider router={router as never} />
        <Toasts />
      </QueryClientProvider>
    </I18nextProvider>,
  );
  await act(() => router.load());
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), calls, router, client };
}

/** The organization that every page asks for. */
export const organization = {
  id: 'org_test',
  name: 'Test',
  people: [
    { id: 'per_wang', name: 'Wang Lei', region: 'cn-east', team: 'shanghai', superior: null, roles: [], active: true },
    { id: 'per_li', name: 'Li Jing', region: 'cn-east', team: 'shanghai', superior: null, roles: [], active: true },
  ],
  regions: [{ id: 'cn-east', name: 'East China', timeZone: 'Asia/Shanghai' }],
  teams: [{ id: 'shanghai', name: 'Shanghai', region: 'cn-east' }],
  roles: [],
  slots: {},
  administrators: [],
  calendars: [],
};
