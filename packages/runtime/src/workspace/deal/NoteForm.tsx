import { Bell } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../command/use-command.ts';
import { AttachButton, AttachedList } from '../deed/AttachFiles.tsx';
import { TellDialog } from '../deed/TellDialog.tsx';
import { useAttached } from '../deed/use-attached.ts';
import { useMentions } from '../deed/use-mentions.ts';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { DealView } from './use-deal.ts';

/** A note on the deal: words that may mention people, with files; beside it the way to tell people without a note. */
export function NoteForm({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const command = useCommand();
  const [words, setWords] = useState('');
  const [telling, setTelling] = useState(false);
  const mentions = useMentions(words, [view.card.owner]);
  const attached = useAttached();
  const text = words.trim();
  const send = async () => {
    if (text === '') return;
    const files = attached.files.map(({ id }) => id);
    const along = {
      ...(mentions.named.length === 0 ? {} : { mentions: [...mentions.named] }),
      ...(files.length === 0 ? {} : { files }),
    };
    const { ok } = await command(view.card.id, { kind: 'comment', text, ...along }, null);
    if (!ok) return;
    setWords('');
    attached.clear();
  };
  return (
    <>
      <form
        className="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <WordsBox
          label={t('deal.comment')}
          hint={t('mention.hint')}
          value={words}
          onChange={setWords}
          needed={false}
          mentions={mentions}
        />
        <AttachedList attached={attached} />
        <div className="note-actions">
          <button type="button" className="button button-quiet" onClick={() => setTelling(true)}>
            <Bell size={16} aria-hidden="true" />
            {t('tell')}
          </button>
          <AttachButton attached={attached} />
          <button type="submit" className="button" disabled={text === ''}>
            {t('deal.comment.send')}
          </button>
        </div>
      </form>
      {/* A dialog has a form of its own, which must not stand inside this one. */}
      {telling && <TellDialog deal={view.card.id} onClose={() => setTelling(false)} />}
    </>
  );
}
