import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type InboxSearch, inboxSearch } from '../inbox/box.ts';
import { NotFound } from './NotFound.tsx';
import { room } from './room.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: room(() => import('../session/room.tsx')),
});
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: WorkspaceFrame });
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  validateSearch: (search): InboxSearch => inboxSearch(search),
  component: room(() => import('../inbox/room.tsx')),
});
const board = () => import('../board/room.tsx');
const pages = [
  createRoute({
    getParentRoute: () => frame,
    path: '/',
    component: room(async () => ({ room: (await board()).homeRoom })),
  }),
  createRoute({ getParentRoute: () => frame, path: '/boards/$process', component: room(board) }),
  createRoute({
    getParentRoute: () => frame,
    path: '/boards/$process/new',
    component: room(() => import('../new-deal/room.tsx')),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/deals',
    validateSearch: (search): { readonly process?: string } =>
      typeof search.process === 'string' ? { process: search.process } : {},
    component: room(() => import('../list/room.tsx')),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/deals/$deal',
    component: room(() => import('../deal/room.tsx')),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/deals/$deal/print',
    component: room(() => import('../print/room.tsx')),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/notifications',
    component: room(() => import('../notifications/room.tsx')),
  }),
  createRoute({
    getParentRoute: () => frame,
    path: '/settings',
    component: room(() => import('../settings/room.tsx')),
  }),
  ...['/administration', '/administration/$part'].map((path) =>
    createRoute({
      getParentRoute: () => frame,
      path: path as '/administration/$part',
      component: room(() => import('../administration/room.tsx')),
    }),
  ),
];
const tasks = [
  createRoute({
    getParentRoute: () => inbox,
    path: '/',
    component: room(async () => ({ room: (await import('../inbox/room.tsx')).noTaskRoom })),
  }),
  createRoute({
    getParentRoute: () => inbox,
    path: '/$task',
    component: room(async () => ({ room: (await import('../inbox/room.tsx')).taskRoom })),
  }),
];

/** All addresses of the workspace. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, frame.addChildren([...pages, inbox.addChildren(tasks)])]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
});
