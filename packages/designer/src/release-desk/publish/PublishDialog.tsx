import type { Problem } from '@dealwright/shared';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMe } from '../../app/use-me.ts';
import { useWords } from '../../app/use-words.ts';
import { useDocument } from '../../document/use-document.ts';
import { momentIn } from '../../simulator/moment.ts';
import '../release-desk.css';
import './publish.css';
import { useDraftCheck, useDraftDiff, useRelease } from '../queries.ts';
import { ChangeColumn } from './ChangeColumn.tsx';
import { ImpactColumn } from './ImpactColumn.tsx';
import { ProblemColumn } from './ProblemColumn.tsx';
import { PublishFoot } from './PublishFoot.tsx';
import { useRowKeys } from './use-row-keys.ts';

const columns = ['problems', 'changes', 'impact'] as const;
type Column = (typeof columns)[number];

/** The gate before a release: is it sound, what changes, whom does it reach. The draft of the server counts, not the screen. */
export function PublishDialog() {
  const { process } = useParams({ from: '/$process' });
  const { t } = useWords();
  const [shown, setShown] = useState<Column>('problems');
  const revision = useDocument((state) => state.revision);
  const saved = useDocument((state) => state.save.kind === 'saved');
  const me = useMe();
  const check = useDraftCheck(process, revision);
  const diff = useDraftDiff(process, revision);
  const release = useRelease(process);
  const state = {
    mayPublish: me?.permissions.includes('process.publish') ?? false,
    mayRelease: me?.permissions.includes('process.release') ?? false,
    saved,
    problems: check.data === undefined ? null : (check.data.problems as readonly Problem[]),
    diff: diff.data ?? null,
    stable: release.data?.stable ?? null,
  };
  useColumnKeys(setShown);
  useRowKeys();
  return (
    <main className="publish" aria-label={t('publish.title')}>
      <PublishHead
        next={diff.data === undefined ? null : (diff.data.from ?? 0) + 1}
        revision={revision}
        check={check.data ?? null}
      />
      <nav className="publish-tabs" aria-label={t('publish.columns')}>
        {columns.map((column) => (
          <button key={column} type="button" aria-pressed={column === shown} onClick={() => setShown(column)}>
            {t(`publish.${column}`)}
          </button>
        ))}
      </nav>
      <div className="publish-columns" data-shown={shown}>
        <ProblemColumn query={check} />
        <ChangeColumn query={diff} />
        <ImpactColumn query={release} />
      </div>
      {me !== undefined && (
        <PublishFoot process={process} revision={revision} state={state} release={release.data ?? null} />
      )}
    </main>
  );
}

interface PublishHeadProps {
  readonly next: number | null;
  readonly revision: number;
  readonly check: { readonly hash: string; readonly at: string } | null;
}

function PublishHead({ next, revision, check }: PublishHeadProps) {
  const { t, locale } = useWords();
  const hash = check === null ? '' : `${check.hash.slice(0, 4)}·${check.hash.slice(-4)}`;
  return (
    <header className="publish-head">
      <h2>{next === null ? t('publish.title') : t('publish.title-next', { version: next })}</h2>
      {check !== null && <span>{t('publish.facts', { revision, hash, time: momentIn(check.at, locale) })}</span>}
    </header>
  );
}

/** 1, 2 and 3 take the focus to a column. */
function useColumnKeys(show: (column: Column) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const column = columns[Number(event.key) - 1];
      if (typing || column === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      show(column);
      document.getElementById(`publish-${column}`)?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
}
