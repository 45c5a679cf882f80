import { type ReactNode, useEffect } from 'react';
import { languageName, type PageWords } from './page-words.ts';

/** The frame of every public page. */
export interface PageProps {
  readonly locale: string;
  readonly locales: readonly string[];
  readonly words: PageWords;
  /** Whose page it is; null while that is not known. */
  readonly company: string | null;
  readonly onLocale: (locale: string) => void;
  readonly children: ReactNode;
}

/** One narrow column under the name of the company and the choice of language. */
export function Page({ locale, locales, words, company, onLocale, children }: PageProps) {
  return (
    <div className="public-page">
      <header className="public-head">
        {company === null ? null : (
          <p className="public-company">
            <span className="public-mark" aria-hidden="true">
              {[...company][0]}
            </span>
            {company}
          </p>
        )}
        {locales.length < 2 ? null : (
          <select
            className="public-language"
            aria-label={words('public.language')}
            value={locale}
            onChange={(event) => onLocale(event.target.value)}
          >
            {locales.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageName(one, locales)}
              </option>
            ))}
          </select>
        )}
      </header>
      <main className="public-main">{children}</main>
    </div>
  );
}

/** A page that says one thing, also as its title. */
export function Message({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <h1 className="public-title" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title}
      </h1>
      <p className="public-intro">{text}</p>
      {children}
    </>
  );
}
