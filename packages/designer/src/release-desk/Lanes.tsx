import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { momentIn } from '../simulator/moment.ts';
import type { ReleaseView, VersionView } from './queries.ts';
import { targetingWords, useNames } from './targeting-words.ts';

interface LanesProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly versions: readonly VersionView[];
}

/** One lane a live version, solid or hatched, and how the people are shared between them. */
export function Lanes({ process, release, versions }: LanesProps) {
  const { t, locale } = useWords();
  const names = useNames();
  const organization = useOrganization();
  const { stable, gray } = release;
  if (stable === null) {
    return (
      <section className="card desk-empty">
        <h3>{t('release.none')}</h3>
        <p>{t(versions.length === 0 ? 'release.no-version' : 'release.none.hint')}</p>
        {versions.length === 0 && (
          <Link className="button button-primary" to="/$process/publish" params={{ process }}>
            {t('release.to-publish')}
          </Link>
        )}
      </section>
    );
  }
  const everybody = gray?.of ?? organization?.people.filter(({ active }) => active).length ?? 0;
  const reached = gray?.people ?? 0;
  const since = release.history.find(
    ({ what, version }) => (what === 'stable' || what === 'promote') && version === stable,
  )?.at;
  return (
    <section className="card lanes" aria-label={t('release.lanes')}>
      <div className="lane">
        <div className="lane-name">
          <b>{t('release.version', { version: stable })}</b>
          <span className="tag lane-stable">
            <CircleCheck size={12} aria-hidden="true" />
            {t('release.stable')}
          </span>
          <small>{since === undefined ? '' : t('release.since', { time: momentIn(since, locale) })}</small>
        </div>
        <Figures release={release} version={stable} people={everybody - reached} />
      </div>
      {gray !== null && (
        <>
          <div className="lane lane-gray">
            <div className="lane-name">
              <b>{t('release.version', { version: gray.version })}</b>
              <span className="tag hatch">{t('release.gray')}</span>
              <small>
                {t('release.since', { time: momentIn(gray.since, locale) })} ·{' '}
                {targetingWords(gray.targeting, names, t)}
              </small>
            </div>
            <Figures release={release} version={gray.version} people={reached} />
          </div>
          <ShareBar stable={everybody - reached} gray={reached} versions={[stable, gray.version]} />
        </>
      )}
    </section>
  );
}

interface FiguresProps {
  readonly release: ReleaseView;
  readonly version: number;
  readonly people: number;
}

function Figures({ release, version, people }: FiguresProps) {
  const { t } = useWords();
  const deals = release.deals.find((one) => one.version === version);
  const figures = [
    ['people', people],
    ['open', deals?.open ?? 0],
    ['ended', deals?.ended ?? 0],
  ] as const;
  return (
    <dl className="lane-figures">
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{t(`release.${name}`)}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ShareBarProps {
  readonly stable: number;
  readonly gray: number;
  readonly versions: readonly [number, number];
}

function ShareBar({ stable, gray, versions: [stableVersion, grayVersion] }: ShareBarProps) {
  const { t } = useWords();
  const words = t('release.share', { stable, gray, stableVersion, grayVersion });
  return (
    <div className="lane-share">
      <span>
        v{stableVersion} <b>{stable}</b>
      </span>
      <span className="lane-bar" role="img" aria-label={words}>
        <span style={{ flexGrow: stable }} />
        <span className="hatch" style={{ flexGrow: gray }} />
      </span>
      <span>
        <b>{gray}</b> v{grayVersion}
      </span>
    </div>
  );
}
