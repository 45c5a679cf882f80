import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { mergeLines } from './merge-lines.ts';
import { NoteForm } from './NoteForm.tsx';
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
      <NoteForm view={view} />
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
