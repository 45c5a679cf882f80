import { CircleAlert } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../shell/Brand.tsx';
import { LanguageSwitch } from '../../shell/LanguageSwitch.tsx';
import { usePageTitle } from '../app/use-page-title.ts';
import { backAddress, type SignInProblem, signIn } from './sign-in.ts';

/** The page before everything: e-mail and password, nothing else. */
export function SignIn() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<SignInProblem>(null);
  const [sending, setSending] = useState(false);
  const alert = useRef<HTMLParagraphElement>(null);
  usePageTitle(t('sign-in.submit'));
  // The button that had the focus was switched off meanwhile, and the message is only there once it is drawn.
  useEffect(() => {
    if (problem !== null && !sending) alert.current?.focus();
  }, [problem, sending]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    const found = await signIn(String(form.get('email')), String(form.get('password')));
    if (found === null) return location.assign(backAddress(location.search));
    setProblem(found);
    setSending(false);
  };
  return (
    <main className="sign-in">
      <form className="sign-in-card" onSubmit={submit}>
        <Brand />
        <h1>{t('sign-in.title')}</h1>
        <p ref={alert} className="sign-in-problem" role="alert" tabIndex={-1}>
          {problem !== null && (
            <>
              <CircleAlert size={16} aria-hidden="true" />
              <span>{t(problem)}</span>
            </>
          )}
        </p>
        <label htmlFor="sign-in-email">{t('sign-in.email')}</label>
        <input id="sign-in-email" className="input" name="email" type="email" autoComplete="username" required />
        <label htmlFor="sign-in-password">{t('sign-in.password')}</label>
        <input
          id="sign-in-password"
          className="input"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <button className="button button-primary sign-in-submit" type="submit" disabled={sending}>
          {t(sending ? 'sign-in.sending' : 'sign-in.submit')}
        </button>
        <LanguageSwitch />
      </form>
    </main>
  );
}
