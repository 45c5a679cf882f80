import { Link } from '@tanstack/react-router';
import { Building2, Keyboard, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { setMode } from '../../shell/theme-mode.ts';
import { useThemeMode } from '../../shell/use-theme-mode.ts';
import { administers } from '../administration/permissions.ts';
import { ProxyBox } from '../administration/proxies/ProxyBox.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { ShortcutSheet } from '../keys/ShortcutSheet.tsx';
import { signOut } from '../session/sign-in.ts';
import { useMe } from '../session/use-me.ts';
import { ApiKeys } from './ApiKeys.tsx';

/** The way out; who is not out is told so. */
function SignOut() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const leave = async (): Promise<void> => {
    const out = await signOut();
    setFailed(!out);
    if (out) location.assign('/sign-in');
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void leave()}>
        {t('shell.sign-out')}
      </button>
      {failed && <p role="alert">{t('sign-out.failed')}</p>}
    </>
  );
}

/** The keys at one look, here as well for whoever has no rail with the sign: a phone with a keyboard. */
function Keys() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Keyboard size={16} aria-hidden="true" />
        {t('app.keys')}
      </button>
      {open && <ShortcutSheet onClose={() => setOpen(false)} />}
    </>
  );
}

/** Who decides in my place while I am away, and for whom I do. */
function MyProxies() {
  const { t } = useTranslation();
  return (
    <section className="paper">
      <h2>{t('proxies.mine')}</h2>
      <p className="quiet">{t('proxies.mine.hint')}</p>
      <ProxyBox whose="mine" />
    </section>
  );
}

/** Language, look, keys, and the way out. */
export function SettingsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const mode = useThemeMode();
  usePageTitle(t('settings.title'));
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('settings.title')}</h1>
      </header>
      <main className="page-scroll">
        <div className="page-main">
          <section className="paper">
            <h2>{me?.person.name}</h2>
            <p className="quiet">
              {[me?.email, me?.organization.name].filter((part) => part !== undefined).join(' · ')}
            </p>
            <h3>{t('settings.look')}</h3>
            <div className="settings-row">
              <LanguageSwitch />
              <button type="button" className="button" onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}>
                {mode === 'dark' ? <Sun size={16} aria-hidden="true" /> : <Moon size={16} aria-hidden="true" />}
                {t(mode === 'dark' ? 'shell.theme.light' : 'shell.theme')}
              </button>
              <Keys />
              {administers(me?.permissions) && (
                <Link className="button" to="/administration">
                  <Building2 size={16} aria-hidden="true" />
                  {t('app.administration')}
                </Link>
              )}
              <SignOut />
            </div>
          </section>
          <MyProxies />
          <ApiKeys />
        </div>
      </main>
    </>
  );
}
