import { saveJsonFile } from '@dealwright/runtime/shell';
import { Button } from 'antd';
import { Download, TriangleAlert } from 'lucide-react';
import { useDocument } from '../document/use-document.ts';
import { dropCopy } from './local-copy.ts';
import { openDraft } from './open-draft.ts';
import { useWords } from './use-words.ts';

/** Somebody else saved first: nothing is overwritten until the person who draws has chosen. */
export function ConflictBanner({ process }: { readonly process: string }) {
  const { t } = useWords();
  const save = useDocument((state) => state.save);
  if (save.kind === 'refused') {
    return (
      <div className="banner banner-error" role="alert">
        <TriangleAlert size={16} aria-hidden="true" />
        {save.message}
      </div>
    );
  }
  if (save.kind !== 'conflict') return null;
  const { revision } = save;
  return (
    <div className="banner" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <span className="banner-words">{t('app.conflict', { name: save.by })}</span>
      <Button size="small" onClick={() => reload(process)}>
        {t('app.conflict.reload')}
      </Button>
      {revision !== null && (
        <Button size="small" onClick={() => saveMine(revision)}>
          {t('app.conflict.keep')}
        </Button>
      )}
      <Button size="small" icon={<Download size={14} />} onClick={() => download(process)}>
        {t('app.conflict.both')}
      </Button>
    </div>
  );
}

function reload(process: string): void {
  dropCopy({ owner: useDocument.getState().owner, process });
  void openDraft(process);
}

/** Saves over the other person's draft, at its revision, because a person said so; the autosave does the rest. */
function saveMine(revision: number): void {
  const { document, setSave } = useDocument.getState();
  if (document === null) return;
  setSave({ kind: 'unsaved' }, revision);
  useDocument.setState({ document: { ...document, definition: { ...document.definition } } });
}

function download(process: string): void {
  const { document: drawn } = useDocument.getState();
  if (drawn !== null) saveJsonFile(`${process}.json`, JSON.stringify(drawn.definition, null, 2));
}
