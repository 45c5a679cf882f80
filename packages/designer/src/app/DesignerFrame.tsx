import { callRoute } from '@dealwright/runtime/client';
import { Avatar, Rail, type RailPlace } from '@dealwright/runtime/shell';
import { putMyLocale } from '@dealwright/shared/api';
import { Outlet, useRouter } from '@tanstack/react-router';
import { Columns3, Inbox, List, Settings, Workflow } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../document/use-document.ts';
import { Announcer } from './Announcer.tsx';
import { leaveWhenSignedOut } from './query-client.ts';
import { type Me, useMe } from './use-me.ts';

/** Rail and page: the frame of the whole designer. */
export function DesignerFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const places = usePlaces(me);
  useLocale(me);
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
        <Outlet />
      </div>
      <Announcer />
    </div>
  );
}

function usePlaces(me: Me | undefined): readonly RailPlace[] {
  const { t } = useTranslation();
  const router = useRouter();
  return [
    { href: '/', label: t('shell.board'), icon: Columns3, current: false },
    { href: '/deals', label: t('shell.deals'), icon: List, current: false },
    { href: '/inbox', label: t('shell.inbox'), icon: Inbox, current: false, count: me?.openTasks ?? 0 },
    {
      href: '/design/',
      label: t('shell.processes'),
      icon: Workflow,
      current: true,
      go: () => void router.navigate({ to: '/' }),
    },
  ];
}

/** Begins in the person's language and remembers another choice; new words are written in it too. */
function useLocale(me: Me | undefined): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (me !== undefined && me.locale !== i18n.language && localStorage.getItem('dealwright.locale') === null) {
      void i18n.changeLanguage(me.locale);
    }
  }, [me, i18n]);
  useEffect(() => {
    const remember = (locale: string): void => {
      useDocument.getState().setLocale(locale);
      const body = { locale: locale === 'en' ? ('en' as const) : ('zh-CN' as const) };
      callRoute(putMyLocale, { body }).catch(leaveWhenSignedOut);
    };
    i18n.on('languageChanged', remember);
    return () => i18n.off('languageChanged', remember);
  }, [i18n]);
}
