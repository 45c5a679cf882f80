import { Avatar, Rail, type RailPlace, useOneLanguage } from '@dealwright/runtime/shell';
import { Outlet, useRouter } from '@tanstack/react-router';
import { Columns3, Inbox, List, Settings, Workflow } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../document/use-document.ts';
import { Announcer } from './Announcer.tsx';
import { type Me, useMe } from './use-me.ts';

/** Rail and page: the frame of the whole designer. */
export function DesignerFrame() {
  const { t } = useTranslation();
  const me = useMe();
  const places = usePlaces(me);
  useOneLanguage(me);
  useDocumentLanguage();
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

/** New words of a definition are written in the language of the page. */
function useDocumentLanguage(): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    const follow = (locale: string): void => useDocument.getState().setLocale(locale);
    i18n.on('languageChanged', follow);
    return () => i18n.off('languageChanged', follow);
  }, [i18n]);
}
