import { useWords } from '../app/use-words.ts';
import { momentIn } from '../simulator/moment.ts';
import type { ReleaseView, VersionView } from './queries.ts';
import type { ReleaseWish } from './wish.ts';

interface VersionsProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly versions: readonly VersionView[];
  readonly may: boolean;
  readonly onWish: (wish: ReleaseWish) => void;
}

/** Every version ever made, newest first, with what may be done with it. */
export function Versions({ release, versions, may, onWish }: VersionsProps) {
  const { t, locale } = useWords();
  if (versions.length === 0) return null;
  const { stable, gray } = release;
  return (
    <section className="card">
      <h3 className="card-title">{t('release.versions')}</h3>
      <ul className="desk-rows">
        {versions.map(({ version, hash, note, publishedAt, publishedBy }) => {
          const open = release.deals.find((one) => one.version === version)?.open ?? 0;
          return (
            <li key={version}>
              <b className="version-number">{t('release.version', { version })}</b>
              <code title={hash}>{hash.slice(0, 8)}</code>
              <span className="version-note">
                {note}
                <small>
                  {t('release.versions.by', { name: publishedBy.name, time: momentIn(publishedAt, locale) })}
                </small>
              </span>
              <span className="version-open">
                {t('release.open')} {open}
              </span>
              {version === stable && <span className="tag lane-stable">{t('release.stable')}</span>}
              {version === gray?.version && <span className="tag hatch">{t('release.gray')}</span>}
              {may && version !== stable && (
                <button type="button" className="button" onClick={() => onWish({ do: 'stable', version })}>
                  {t('release.set-stable')}
                </button>
              )}
              {may && stable !== null && version !== stable && version !== gray?.version && (
                <button type="button" className="button" onClick={() => onWish({ do: 'gray', version })}>
                  {t('release.start-gray')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
