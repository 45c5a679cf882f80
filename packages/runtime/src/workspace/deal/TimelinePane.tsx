import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { useCommand } from '../command/use-command.ts';
import { mergeLines } from './merge-lines.ts';
import { TimelineLine } from './TimelineLine.tsx';
import { type DealView, useTimeline } from './use-deal.ts';

/** The whole story of the deal, newest first, with a line to add a note. */
export function TimelinePane({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const query = useTimeline(view.card.id);
  const lines = mergeLines(query.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <div className="timeline">
      <h2>{t('deal.timeline')}</h2>
      <NoteLine deal={view.card.id} />
      <LoadState query={query} blocks={[40, 40, 40]}>
        <ol>
          {lines.map((line) => (
            <TimelineLine key={line.seq} line={line} definition={view.definition} />
          ))}
        </ol>
        {query.hasNextPage && (
          <button type="button" className="button" onClick={() => void query.fetchNextPage()}>
            {t('deal.more')}
          </button>
        )}
      </LoadState>
    </div>
  );
}

function NoteLine({ deal }: { readonly deal: string }) {
  const { t } = useTranslation();
  const command = useCommand();
  const [text, setText] = useState('');
  return (
    <form
      className="note-line"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        const { ok } = await command(deal, { kind: 'comment', text: text.trim() }, null);
        if (ok) setText('');
      }}
    >
      <input
        className="input"
        aria-label={t('deal.comment')}
        placeholder={t('deal.comment')}
        value={text}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button" disabled={text.trim() === ''}>
        {t('deal.comment.send')}
      </button>
    </form>
  );
}
