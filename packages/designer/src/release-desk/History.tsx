import { ArrowUp, CircleCheck, type LucideIcon, Play, RotateCcw, SlidersHorizontal } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { momentIn } from '../simulator/moment.ts';
import type { ReleaseView } from './queries.ts';

const icons: Readonly<Record<ReleaseView['history'][number]['what'], LucideIcon>> = {
  stable: CircleCheck,
  gray: Play,
  percent: SlidersHorizontal,
  promote: ArrowUp,
  rollback: RotateCcw,
};

/** Everything that was done to the release, newest first, with who and why. */
export function History({ release }: { readonly release: ReleaseView }) {
  const { t, locale } = useWords();
  return (
    <section className="card desk-history">
      <h3 className="card-title">{t('release.history')}</h3>
      {release.history.length === 0 && <p className="desk-note">{t('release.history.none')}</p>}
      <ol>
        {release.history.map(({ at, by, what, version, note }) => {
          const Icon = icons[what];
          return (
            <li key={`${at} ${what}`}>
              <Icon size={16} aria-hidden="true" />
              <span>
                {t(`release.did.${what}`, { version: version ?? '–' })}
                <small>{by}</small>
                <small className="desk-reason">{note}</small>
              </span>
              <time dateTime={at}>{momentIn(at, locale)}</time>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
