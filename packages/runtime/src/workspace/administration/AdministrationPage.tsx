import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NothingHere } from '../app/NotFound.tsx';
import { showInside } from '../app/show-inside.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { useMe } from '../session/use-me.ts';
import { partsFor } from './parts.ts';

/** What keeps the organization running: each part for whoever may use it; the others are not there for him. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { part: wanted } = useParams({ strict: false }) as { readonly part?: string };
  const mine = partsFor(me?.permissions ?? []);
  const chosen = wanted === undefined ? mine[0] : mine.find(({ key }) => key === wanted);
  usePageTitle(chosen === undefined ? t('administration') : t(`administration.${chosen.key}`));
  const nav = useRef<HTMLElement>(null);
  // On a phone the parts stand in one line that scrolls; the one that is open must be seen.
  useEffect(() => showInside(nav.current, '[aria-current]'), [chosen]);
  if (me === undefined) return null;
  if (chosen === undefined)
    return (
      <main>
        <NothingHere />
      </main>
    );
  const { Part } = chosen;
  return (
    <>
      <header className="bar">
        <h1 className="bar-title">{t('administration')}</h1>
      </header>
      <main className="administration">
        <nav ref={nav} className="administration-parts" aria-label={t('administration.parts')}>
          {mine.map(({ key, icon: Icon }) => (
            <Link
              key={key}
              to="/administration/$part"
              params={{ part: key }}
              aria-current={key === chosen.key ? 'page' : undefined}
            >
              <Icon size={16} aria-hidden="true" />
              {t(`administration.${key}`)}
            </Link>
          ))}
        </nav>
        <section className="administration-part" aria-labelledby="administration-part">
          <h2 id="administration-part">{t(`administration.${chosen.key}`)}</h2>
          <p className="quiet">{t(`administration.${chosen.key}.about`)}</p>
          <Part />
        </section>
      </main>
    </>
  );
}
