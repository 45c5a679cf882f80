import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { StartPage } from '../start/StartPage.tsx';
import { DesignerFrame } from './DesignerFrame.tsx';
import { NotFound } from './NotFound.tsx';
import { ProcessFrame } from './ProcessFrame.tsx';

/** What a tab is opened at. */
export interface TabSearch {
  readonly form?: string;
  readonly flow?: string;
  readonly locale?: string;
  readonly key?: string;
  readonly pointer?: string;
  readonly list?: string;
  readonly table?: string;
}

const searched = ['form', 'flow', 'locale', 'key', 'pointer', 'list', 'table'] as const;

/** Keeps the parts of the address that are texts; anything else in it is ignored. */
function readSearch(search: Record<string, unknown>): TabSearch {
  const known = searched.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : []));
  return Object.fromEntries(known) as TabSearch;
}

const root = createRootRoute({ component: DesignerFrame });
const start = createRoute({ getParentRoute: () => root, path: '/', component: StartPage });
const process = createRoute({
  getParentRoute: () => root,
  path: '/$process',
  component: ProcessFrame,
  validateSearch: readSearch,
});
const processIndex = createRoute({
  getParentRoute: () => process,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$process/form', params, replace: true });
  },
});
const form = createRoute({
  getParentRoute: () => process,
  path: 'form',
  component: lazyRouteComponent(() => import('../form-board/FormTab.tsx'), 'FormTab'),
});
const pipeline = createRoute({
  getParentRoute: () => process,
  path: 'pipeline',
  component: lazyRouteComponent(() => import('../pipeline-board/PipelineTab.tsx'), 'PipelineTab'),
});
const data = createRoute({
  getParentRoute: () => process,
  path: 'data',
  component: lazyRouteComponent(() => import('../lists/DataTab.tsx'), 'DataTab'),
});
const flow = createRoute({
  getParentRoute: () => process,
  path: 'flow',
  component: lazyRouteComponent(() => import('../canvas/FlowTab.tsx'), 'FlowTab'),
});
const tests = createRoute({
  getParentRoute: () => process,
  path: 'tests',
  component: lazyRouteComponent(() => import('../tests-view/TestsTab.tsx'), 'TestsTab'),
});
const code = createRoute({
  getParentRoute: () => process,
  path: 'code',
  component: lazyRouteComponent(() => import('../code-view/CodeTab.tsx'), 'CodeTab'),
});
const publish = createRoute({
  getParentRoute: () => process,
  path: 'publish',
  component: lazyRouteComponent(() => import('../release-desk/publish/PublishDialog.tsx'), 'PublishDialog'),
});
const releases = createRoute({
  getParentRoute: () => root,
  path: '/$process/releases',
  component: lazyRouteComponent(() => import('../release-desk/ReleaseDesk.tsx'), 'ReleaseDesk'),
  validateSearch: ({ gray }): { readonly gray?: string } =>
    typeof gray === 'string' || typeof gray === 'number' ? { gray: String(gray) } : {},
});
const texts = createRoute({
  getParentRoute: () => process,
  path: 'texts',
  component: lazyRouteComponent(() => import('../texts-view/TextsTab.tsx'), 'TextsTab'),
});

const tabRoutes = [processIndex, form, flow, pipeline, data, texts, tests, code, publish] as const;
const tree = root.addChildren([start, releases, process.addChildren([...tabRoutes])]);

/** The addresses of the designer, under /design. */
export const router = createRouter({
  routeTree: tree,
  basepath: '/design',
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
