import { listenLive } from '@dealwright/runtime/client';
import { LanguageToggle } from '@dealwright/runtime/shell';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArrowUp, ChevronLeft, RotateCcw, SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMe } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { GrayDialog } from './GrayDialog.tsx';
import { History } from './History.tsx';
import { Lanes } from './Lanes.tsx';
import { Links } from './Links.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { type ReleaseView, useProcesses, useRelease, useVersions } from './queries.ts';
import './release-desk.css';
import { Schedules } from './Schedules.tsx';
import { targetingWords, useNames } from './targeting-words.ts';
import { Versions } from './Versions.tsx';
import { Webhooks } from './Webhooks.tsx';
import type { ReleaseWish } from './wish.ts';

/** Which version whom gets, and every way to change it: each asks for a reason and is in the history. */
export function ReleaseDesk() {
  const { process } = useParams({ from: '/$process/releases' });
  const { gray } = useSearch({ from: '/$process/releases' });
  const { t } = useWords();
  const release = useRelease(process);
  const versions = useVersions(process);
  const navigate = useNavigate();
  const me = useMe();
  const [wish, setWish] = useState<ReleaseWish | null>(
    gray === undefined ? null : { do: 'gray', version: Number(gray) },
  );
  useReleaseLive(process);
  const close = (): void => {
    setWish(null);
    if (gray !== undefined) void navigate({ to: '/$process/releases', params: { process }, search: {}, replace: true });
  };
  const may = me?.permissions.includes('process.release') ?? false;
  const error = release.error ?? versions.error;
  return (
    <>
      <DeskBar process={process} />
      <main className="desk">
        {error !== null && (
          <div className="empty-state" role="alert">
            <h2>{error.message}</h2>
          </div>
        )}
        {error === null && (release.data === undefined || versions.data === undefined) && <DeskWaiting />}
        {release.data !== undefined && versions.data !== undefined && (
          <>
            <DeskHead release={release.data} may={may} onWish={setWish} />
            {me !== undefined && !may && <p className="desk-note">{t('release.may-not')}</p>}
            <div className="desk-grid">
              <div className="desk-main">
                <Lanes process={process} release={release.data} versions={versions.data.items} />
                <Versions
                  process={process}
                  release={release.data}
                  versions={versions.data.items}
                  may={may}
                  onWish={setWish}
                />
                <Links process={process} release={release.data} versions={versions.data.items} may={may} />
                <Schedules process={process} release={release.data} versions={versions.data.items} may={may} />
                <Webhooks process={process} release={release.data} versions={versions.data.items} may={may} />
              </div>
              <History release={release.data} />
            </div>
            {wish?.do === 'gray' && (
              <GrayDialog process={process} release={release.data} version={wish.version} onClose={close} />
            )}
            {wish !== null && wish.do !== 'gray' && (
              <MoveDialog process={process} release={release.data} wish={wish} onClose={close} />
            )}
          </>
        )}
      </main>
    </>
  );
}

function DeskBar({ process }: { readonly process: string }) {
  const { t, locale } = useWords();
  const processes = useProcesses();
  const title = processes.data?.items.find(({ key }) => key === process)?.title;
  return (
    <header className="bar process-bar">
      <Link to="/" className="process-back" aria-label={t('release.back')} title={t('release.back')}>
        <ChevronLeft size={18} aria-hidden="true" />
      </Link>
      <h1 className="bar-title process-title">{title?.[locale] ?? Object.values(title ?? {})[0] ?? process}</h1>
      <nav className="tab-links" aria-label={t('release.views')}>
        <Link className="tab-link" to="/$process" params={{ process }} activeOptions={{ exact: true }}>
          {t('release.design')}
        </Link>
        <Link className="tab-link" to="/$process/releases" params={{ process }} search={{}}>
          {t('release.release')}
        </Link>
        <a className="tab-link" href={`/boards/${process}`}>
          {t('release.deals')}
        </a>
      </nav>
      <span className="bar-space" />
      <LanguageToggle />
    </header>
  );
}

interface DeskHeadProps {
  readonly release: ReleaseView;
  readonly may: boolean;
  readonly onWish: (wish: ReleaseWish) => void;
}

/** The state in a line, and the three deeds on a gray release. */
function DeskHead({ release, may, onWish }: DeskHeadProps) {
  const { t } = useWords();
  const names = useNames();
  const { gray, stable } = release;
  return (
    <header className="desk-head">
      <h2>{t('release.desk')}</h2>
      {gray === null ? (
        stable !== null && (
          <span className="tag">
            {t('release.version', { version: stable })} {t('release.stable')}
          </span>
        )
      ) : (
        <>
          <span className="tag hatch">{t('release.gray-at', { percent: gray.targeting.percent })}</span>
          <span className="desk-words">{targetingWords(gray.targeting, names, t)}</span>
        </>
      )}
      <span className="bar-space" />
      {gray !== null && may && (
        <>
          <button type="button" className="button desk-back" onClick={() => onWish({ do: 'rollback' })}>
            <RotateCcw size={16} aria-hidden="true" />
            {t('release.rollback', { version: stable ?? '–' })}
          </button>
          <button type="button" className="button" onClick={() => onWish({ do: 'gray', version: gray.version })}>
            <SlidersHorizontal size={16} aria-hidden="true" />
            {t('release.change-share')}
          </button>
          <button type="button" className="button button-primary" onClick={() => onWish({ do: 'promote' })}>
            <ArrowUp size={16} aria-hidden="true" />
            {t('release.promote', { version: gray.version })}
          </button>
        </>
      )}
    </header>
  );
}

function DeskWaiting() {
  return (
    <div className="desk-main" aria-busy="true">
      {[32, 148, 240].map((height) => (
        <div key={height} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}

/** Shows at once what others release, and deals that start meanwhile. */
function useReleaseLive(process: string): void {
  const client = useQueryClient();
  useEffect(
    () =>
      listenLive({
        message: (message) => {
          const touched = (message.kind === 'release' || message.kind === 'deal') && message.process === process;
          if (!touched) return;
          void client.invalidateQueries({ queryKey: ['release', process] });
          void client.invalidateQueries({ queryKey: ['schedules', process] });
        },
      }),
    [client, process],
  );
}
