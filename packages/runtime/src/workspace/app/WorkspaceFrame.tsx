import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Bell, Columns3, Inbox, List, Settings, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { Rail, type RailPlace } from '../../shell/Rail.tsx';
import { useMe } from '../session/use-me.ts';
import { useLive } from './use-live.ts';
import { useOneLanguage } from './use-one-language.ts';

/** Rail and page: the frame of everything a signed-in person sees. */
export function WorkspaceFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const connected = useLive();
  const places = usePlaces();
  useOneLanguage(me);
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
          <a href="/settings" className="rail-person" title={t('shell.settings')} aria-label={t('shell.settings')}>
            {me === undefined ? <Settings size={18} aria-hidden="true" /> : <Avatar name={me.person.name} size={24} />}
          </a>
        }
      />
      <div className="frame-main" id="content">
        {!connected && (
          <div className="banner" role="status">
            {t('shell.offline')}
          </div>
        )}
        <Outlet />
      </div>
    </div>
  );
}

function usePlaces(): readonly RailPlace[] {
  const { t } = useTranslation();
  const me = useMe();
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const inside = (href: string, rest: Omit<RailPlace, 'href' | 'go' | 'current'>, current: boolean): RailPlace => ({
    href,
    current,
    go: () => void router.navigate({ to: href }),
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
