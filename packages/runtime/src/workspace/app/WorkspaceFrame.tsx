import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Bell, Building2, CircleQuestionMark, Columns3, Inbox, List, Settings, Workflow } from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { Rail, type RailPlace } from '../../shell/Rail.tsx';
import { useOneLanguage } from '../../shell/use-one-language.ts';
import { administers } from '../administration/permissions.ts';
import { ShortcutSheet } from '../keys/ShortcutSheet.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useMe } from '../session/use-me.ts';
import { useLive } from './use-live.ts';

/** Rail and page: the frame of everything a signed-in person sees. */
export function WorkspaceFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const connected = useLive();
  const places = usePlaces();
  const [sheet, setSheet] = useState(false);
  const content = useFocusAfterNavigation();
  useOneLanguage(me);
  useGoKeys(() => setSheet(true));
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Rail
        label={t('shell.main')}
        home="/"
        places={places}
        foot={
          <>
            {administers(me?.permissions) && <AdministrationLink />}
            <button
              type="button"
              className="rail-place rail-keys"
              title={t('app.keys')}
              aria-label={t('app.keys')}
              onClick={() => setSheet(true)}
            >
              <CircleQuestionMark size={18} aria-hidden="true" />
            </button>
            <a href="/settings" className="rail-person" title={t('shell.settings')} aria-label={t('shell.settings')}>
              {me === undefined ? (
                <Settings size={18} aria-hidden="true" />
              ) : (
                <Avatar name={me.person.name} size={24} />
              )}
            </a>
          </>
        }
      />
      <div className="frame-main" id="content" ref={content} tabIndex={-1}>
        {!connected && (
          <div className="banner" role="status">
            {t('shell.offline')}
          </div>
        )}
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </div>
      {sheet && <ShortcutSheet onClose={() => setSheet(false)} />}
    </div>
  );
}

/** The way to the administration; on a phone it stands in the settings. */
function AdministrationLink() {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Link
      to="/administration"
      className="rail-place rail-keys"
      title={t('app.administration')}
      aria-label={t('app.administration')}
      aria-current={path.startsWith('/administration') ? 'page' : undefined}
    >
      <Building2 size={18} aria-hidden="true" />
    </Link>
  );
}

/** When a page is left, the focus that was on it must not fall to nowhere: the new page takes it. */
function useFocusAfterNavigation() {
  const ref = useRef<HTMLDivElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (path === undefined) return;
    if (!first.current && document.activeElement === document.body) ref.current?.focus();
    first.current = false;
  }, [path]);
  return ref;
}

function useGoKeys(showSheet: () => void): void {
  const router = useRouter();
  const go = (to: string) => () => void router.navigate({ to });
  useKeys({
    '?': showSheet,
    '/': () => {
      const box = document.querySelector<HTMLInputElement>('input[type="search"]');
      box?.focus();
      return box !== null;
    },
    'g b': go('/'),
    'g d': go('/deals'),
    'g i': go('/inbox'),
    'g m': go('/notifications'),
  });
}

function usePlaces(): readonly RailPlace[] {
  const { t } = useTranslation();
  const me = useMe();
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const inside = (href: string, rest: Omit<RailPlace, 'href' | 'go' | 'near' | 'current'>, current: boolean) => ({
    href,
    current,
    go: () => void router.navigate({ to: href }),
    near: () => void router.preloadRoute({ to: href }),
    ...rest,
  });
  const may = (permission: string) => me?.permissions.includes(permission) === true;
  return [
    inside('/', { label: t('shell.board'), icon: Columns3 }, path === '/' || path.startsWith('/boards')),
    inside('/deals', { label: t('shell.deals'), icon: List }, path.startsWith('/deals')),
    inside('/inbox', { label: t('shell.inbox'), icon: Inbox, count: me?.openTasks ?? 0 }, path.startsWith('/inbox')),
    inside(
      '/notifications',
      { label: t('shell.notifications'), icon: Bell, count: me?.unread ?? 0 },
      path.startsWith('/notifications'),
    ),
    ...(may('process.draw') ? [{ href: '/design/', label: t('shell.processes'), icon: Workflow, current: false }] : []),
  ];
}
