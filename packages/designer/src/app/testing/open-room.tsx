import { startTexts } from '@dealwright/runtime/shell';
import type { ProcessDefinition } from '@dealwright/shared';
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
import { ConfigProvider } from 'antd';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useDocument } from '../../document/use-document.ts';
import { Announcer } from '../Announcer.tsx';
import { designerTexts } from '../all-texts.ts';
import { useUndoKeys } from '../use-undo-keys.ts';

/** A room of the designer opened on a definition, as the frame opens it, without a server. */
export async function openRoom(Room: ComponentType, definition: ProcessDefinition, search = '') {
  localStorage.setItem('dealwright.locale', 'zh-CN');
  useDocument.getState().setLocale('zh-CN');
  useDocument
    .getState()
    .open({ owner: 'org_a.per_a', process: definition.key, definition, revision: 1, savedAt: '2026-11-23T06:00:00Z' });
  const root = createRootRoute({ component: Frame });
  const process = createRoute({
    getParentRoute: () => root,
    path: '/$process',
    component: Outlet,
    validateSearch: (asked: Record<string, unknown>) => asked,
  });
  const room = createRoute({ getParentRoute: () => process, path: '$tab', component: () => <Room /> });
  const router = createRouter({
    routeTree: root.addChildren([process.addChildren([room])]),
    history: createMemoryHistory({ initialEntries: [`/${definition.key}/form${search}`] }),
  });
  render(
    <I18nextProvider i18n={startTexts(designerTexts)}>
      <QueryClientProvider client={new QueryClient()}>
        {/* The room asks for its own routes only. */}
        <ConfigProvider button={{ autoInsertSpace: false }}>
          <RouterProvider router={router as never} />
        </ConfigProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
  await act(() => router.load());
  // Focus follows a frame later than React's own work; the tests wait for what they expect instead.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

function Frame() {
  useUndoKeys();
  return (
    <>
      <Outlet />
      <Announcer />
    </>
  );
}

/** The definition as it is drawn now. */
export function drawn(): ProcessDefinition {
  const { document } = useDocument.getState();
  if (document === null) throw new Error('nothing is open');
  return document.definition;
}
