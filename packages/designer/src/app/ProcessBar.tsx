import { Avatar, LanguageToggle } from '@dealwright/runtime/shell';
import { Link, useSearch } from '@tanstack/react-router';
import { Button, Tooltip } from 'antd';
import { ChevronLeft, Eye, Rocket, Send } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useDefinition } from '../document/use-document.ts';
import { DraftTag } from './DraftTag.tsx';
import type { Draft } from './open-draft.ts';
import { SaveLine } from './SaveLine.tsx';
import { TabLinks } from './TabLinks.tsx';
import { UndoRedo } from './UndoRedo.tsx';
import { useMe } from './use-me.ts';
import { useWords } from './use-words.ts';

/** The bar above a process: what it is, its tabs, whether it is saved, who is here, what can be done with it. */
export function ProcessBar({ process, draft }: { readonly process: string; readonly draft: Draft | undefined }) {
  const { t, of } = useWords();
  const title = useDefinition().title;
  return (
    <header className="bar process-bar">
      <Link to="/" className="process-back" aria-label={t('app.back')} title={t('app.back')}>
        <ChevronLeft size={18} aria-hidden="true" />
      </Link>
      <h1 className="bar-title process-title" title={of(title)}>
        {of(title)}
      </h1>
      <DraftTag draft={draft} />
      <TabLinks process={process} />
      <span className="bar-space" />
      <SaveLine />
      <UndoRedo />
      <People draft={draft} />
      <LanguageToggle />
      <Link
        to="/$process/releases"
        params={{ process }}
        search={{}}
        className="button button-quiet"
        aria-label={t('app.releases')}
        title={t('app.releases')}
      >
        <Rocket size={16} aria-hidden="true" />
      </Link>
      <PreviewButton />
      <Link to="/$process/publish" params={{ process }} className="button button-primary">
        <Send size={16} aria-hidden="true" />
        {t('app.publish')}
      </Link>
    </header>
  );
}

/** Who else has this draft in hand: whoever saved it last. */
function People({ draft }: { readonly draft: Draft | undefined }) {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined || draft === undefined || draft.savedBy.id === me.person.id) return null;
  const other = draft.savedBy;
  return (
    <span className="people">
      <Tooltip title={t('app.people', { name: other.name })}>
        <span>
          <Avatar name={other.name} size={24} />
        </span>
      </Tooltip>
    </span>
  );
}

const PreviewDialog = lazy(async () => ({ default: (await import('../preview/PreviewDialog.tsx')).PreviewDialog }));

/** Opens the form that is on the board, or the first one, as people will meet it. */
function PreviewButton() {
  const { t } = useWords();
  const { forms } = useDefinition();
  const { form } = useSearch({ from: '/$process' });
  const [open, setOpen] = useState(false);
  const shown = form !== undefined && forms[form] !== undefined ? form : Object.keys(forms)[0];
  return (
    <>
      <Button
        className="preview-button"
        icon={<Eye size={16} />}
        disabled={shown === undefined}
        onClick={() => setOpen(true)}
      >
        {t('app.preview')}
      </Button>
      {open && shown !== undefined && (
        <Suspense fallback={null}>
          <PreviewDialog form={shown} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
