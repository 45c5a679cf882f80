import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Board } from '../board/Board.tsx';
import { FirstBoard } from '../board/FirstBoard.tsx';
import { DealPage } from '../deal/DealPage.tsx';
import { InboxPage } from '../inbox/InboxPage.tsx';
import { DealList } from '../list/DealList.tsx';
import { NewDeal } from '../new-deal/NewDeal.tsx';
import { Notifications } from '../notifications/Notifications.tsx';
import { SignIn } from '../session/SignIn.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { NotFound } from './NotFound.tsx';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

const root = createRootRoute({ notFoundComponent: NotFound });
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn });
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: WorkspaceFrame });
const home = createRoute({ getParentRoute: () => frame, path: '/', component: FirstBoard });
const board = createRoute({
  getParentRoute: () => frame,
  path: '/boards/$process',
  component: function BoardRoute() {
    return <Board process={board.useParams().process} />;
  },
});
const newDeal = createRoute({
  getParentRoute: () => frame,
  path: '/boards/$process/new',
  component: function NewDealRoute() {
    return <NewDeal process={newDeal.useParams().process} />;
  },
});
const deals = createRoute({ getParentRoute: () => frame, path: '/deals', component: DealList });
const deal = createRoute({
  getParentRoute: () => frame,
  path: '/deals/$deal',
  component: function DealRoute() {
    return <DealPage deal={deal.useParams().deal} />;
  },
});
const inbox = createRoute({
  getParentRoute: () => frame,
  path: '/inbox',
  component: function InboxRoute() {
    return <InboxPage task={null} />;
  },
});
const task = createRoute({
  getParentRoute: () => frame,
  path: '/inbox/$task',
  component: function TaskRoute() {
    return <InboxPage task={task.useParams().task} />;
  },
});
const notifications = createRoute({ getParentRoute: () => frame, path: '/notifications', component: Notifications });
const settings = createRoute({ getParentRoute: () => frame, path: '/settings', component: SettingsPage });

/** All addresses of the workspace. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    frame.addChildren([home, board, newDeal, deals, deal, inbox, task, notifications, settings]),
  ]),
});
