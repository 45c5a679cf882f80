import { callRoute, isApiError } from '@dealwright/runtime/client';
import { postRelease, publishVersion } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, Info } from 'lucide-react';
import { useId, useState } from 'react';
import type { Draft } from '../../app/open-draft.ts';
import { leaveWhenSignedOut } from '../../app/query-client.ts';
import { useWords } from '../../app/use-words.ts';
import { phrase } from '../../document/phrase.ts';
import { useDocument } from '../../document/use-document.ts';
import type { ReleaseView } from '../queries.ts';
import { publishHindrance, type ReleaseState, releaseHindrance } from './publish-hindrance.ts';

interface PublishFootProps {
  readonly process: string;
  readonly revision: number;
  readonly state: Omit<ReleaseState, 'note'>;
  readonly release: ReleaseView | null;
}

/** Who gets the version once it is made: nobody yet, some first, or all. */
type Reach = 'nobody' | 'gray' | 'all';

/** Note and buttons of the gate; what is missing is said in words. */
export function PublishFoot({ process, revision, state, release }: PublishFootProps) {
  const { t, say } = useWords();
  const id = useId();
  const [note, setNote] = useState('');
  const { publish, busy, failed } = usePublish(process, release);
  const full = { ...state, note };
  const hindrance = publishHindrance(full);
  const toAll = releaseHindrance(full, 'all');
  const toSome = releaseHindrance(full, 'gray');
  const shown = hindrance ?? toAll ?? toSome;
  const go = (reach: Reach) => () => void publish({ reach, note: note.trim(), revision });
  return (
    <footer className="publish-foot">
      <Link className="button" to="/$process" params={{ process }}>
        <ChevronLeft size={16} aria-hidden="true" />
        {t('publish.back')}
      </Link>
      <label htmlFor={id} className="visually-hidden">
        {t('publish.note')}
      </label>
      <input
        id={id}
        className="input publish-note"
        value={note}
        maxLength={2000}
        placeholder={t('publish.note')}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && toAll === null && !busy) go('all')();
        }}
      />
      <span className="publish-why" role="status" id={`${id}-why`}>
        {failed !== null ? (
          <b>{failed}</b>
        ) : (
          shown !== null && (
            <>
              <Info size={14} aria-hidden="true" />
              {say(shown)}
            </>
          )
        )}
      </span>
      <button
        type="button"
        className="button publish-version"
        aria-describedby={`${id}-why`}
        disabled={busy || hindrance !== null}
        onClick={go('nobody')}
      >
        {t('publish.version-only')}
      </button>
      <button
        type="button"
        className="button"
        aria-describedby={`${id}-why`}
        disabled={busy || toSome !== null}
        onClick={go('gray')}
      >
        {t('publish.gray')}
      </button>
      <button
        type="button"
        className="button button-primary"
        aria-describedby={`${id}-why`}
        disabled={busy || toAll !== null}
        onClick={go('all')}
      >
        {t('publish.all')}
      </button>
    </footer>
  );
}

interface PublishWish {
  readonly reach: Reach;
  readonly note: string;
  readonly revision: number;
}

/** Makes the version, releases it as far as wished, and goes on to the release desk. */
function usePublish(process: string, release: ReleaseView | null) {
  const { t } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const publish = async ({ reach, note, revision }: PublishWish): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const params = { process };
    let made: number | null = null;
    try {
      const { version, hash } = await callRoute(publishVersion, { params, body: { revision, note } });
      made = version;
      client.setQueryData<Draft>(['draft', process], (draft) => draft && { ...draft, basedOn: { version, hash } });
      if (reach === 'all')
        await callRoute(postRelease, {
          params,
          body: { do: 'stable', version: made, revision: release?.revision ?? 0, note },
        });
      useDocument.getState().say(phrase('publish.done', { version: made }));
      const search = reach === 'gray' ? { gray: String(made) } : {};
      void navigate({ to: '/$process/releases', params, search });
    } catch (cause) {
      leaveWhenSignedOut(cause);
      if (!isApiError(cause)) throw cause;
      setFailed(
        made === null
          ? t('publish.failed', { reason: cause.message })
          : t('publish.half', { version: made, reason: cause.message }),
      );
    } finally {
      setBusy(false);
      for (const key of ['versions', 'release', 'draft-diff', 'draft-check', 'processes'])
        void client.invalidateQueries({ queryKey: [key] });
    }
  };
  return { publish, busy, failed };
}
