import { isApiError } from '@dealwright/runtime/client';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDocument } from '../document/use-document.ts';
import { startChecking } from '../problems/start-checking.ts';
import { useKnownOrganization } from '../simulator/use-known-organization.ts';
import { startAutosave } from './autosave.ts';
import { ConflictBanner } from './ConflictBanner.tsx';
import { openDraft } from './open-draft.ts';
import { ProcessBar } from './ProcessBar.tsx';
import { ReadingLine } from './ReadingLine.tsx';
import { useDraftLive } from './use-draft-live.ts';
import { useReading } from './use-reading.ts';
import { useSurroundings } from './use-surroundings.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { useWords } from './use-words.ts';

/** One process opened for drawing: its bar, its tab, autosave and what others do meanwhile. */
export function ProcessFrame() {
  const { process } = useParams({ from: '/$process' });
  const { t, locale } = useWords();
  const opened = useDocument((state) => state.process);
  const draft = useQuery({
    queryKey: ['draft', process],
    queryFn: ({ signal }) => openDraft(process, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  useEffect(() => () => useDocument.getState().close(), []);
  useEffect(startAutosave, []);
  const organization = useKnownOrganization();
  const reader = locale === 'en' ? 'en' : 'zh-CN';
  const surroundings = useSurroundings();
  useEffect(() => startChecking({ organization, surroundings, locale: reader }), [organization, surroundings, reader]);
  const reading = useReading();
  useDraftLive(process);
  useUndoKeys();
  if (draft.error !== null) {
    const words = isApiError(draft.error, 'not-found') ? t('app.not-found') : draft.error.message;
    return (
      <div className="empty-state" role="alert">
        <h2>{words}</h2>
        <Link to="/" className="button">
          {t('app.back')}
        </Link>
      </div>
    );
  }
  if (opened !== process) return <Waiting />;
  return (
    <>
      <ProcessBar process={process} draft={draft.data} />
      <ConflictBanner process={process} />
      {reading && <ReadingLine />}
      <div className="tab-room" data-reading={reading ? '' : undefined}>
        <Outlet />
      </div>
    </>
  );
}

/** The frame at once, grey where the content will be. */
function Waiting() {
  return (
    <>
      <div className="bar" aria-busy="true">
        <div className="skeleton" style={{ width: 220, height: 20 }} />
      </div>
      <div className="tab-room">
        <div className="waiting-paper">
          {[28, 56, 56, 56, 160].map((height, index) => (
            <div key={index} className="skeleton" style={{ height }} />
          ))}
        </div>
      </div>
    </>
  );
}
