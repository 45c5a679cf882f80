import type { getTimeline, RouteAnswer } from '@dealwright/shared/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { useReason, useTimeText } from '../words/use-reason.ts';
import { type DealView, useCommand, useTimeline } from './use-deal.ts';

type Line = RouteAnswer<typeof getTimeline>['items'][number];

/** The whole story of the deal, newest first, with a line to add a note. */
export function TimelinePane({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const query = useTimeline(view.card.id);
  return (
    <div className="timeline">
      <h2>{t('deal.timeline')}</h2>
      <NoteLine deal={view.card.id} />
      <LoadState query={query} blocks={[40, 40, 40]}>
        <ol>
          {query.data?.pages
            .flatMap((page) => page.items)
            .map((line) => (
              <TimelineLine key={line.seq} line={line} view={view} />
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

function TimelineLine({ line, view }: { readonly line: Line; readonly view: DealView }) {
  const { t } = useTranslation();
  const reason = useReason(view.definition);
  const time = useTimeText();
  return (
    <li data-code={line.code}>
      <time dateTime={line.at}>{time(line.at)}</time>
      <div>
        <p>
          <strong>{line.by.name}</strong> {reason('timeline', { code: line.code, params: line.params })}
        </p>
        {line.because !== null && <p className="quiet">{reason('because', line.because)}</p>}
        {line.comment !== null && <blockquote>{line.comment}</blockquote>}
        {line.changes.map((change) => (
          <p key={change.field} className="quiet">
            {t('deal.before-after', {
              label: change.label,
              before: change.before === '' ? t('deal.nothing') : change.before,
              after: change.after === '' ? t('deal.nothing') : change.after,
            })}
          </p>
        ))}
      </div>
    </li>
  );
}

function NoteLine({ deal }: { readonly deal: string }) {
  const { t } = useTranslation();
  const command = useCommand(deal);
  const [text, setText] = useState('');
  return (
    <form
      className="note-line"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() !== '' && (await command({ kind: 'comment', text: text.trim() }))) setText('');
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
