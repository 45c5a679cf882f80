import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../app/LoadState.tsx';
import { mergeLines } from '../deal/merge-lines.ts';
import { TimelineLine } from '../deal/TimelineLine.tsx';
import { type DealView, useTimeline } from '../deal/use-deal.ts';

/** The whole story, newest first: paper has no button for the rest, so every page of it is fetched. */
export function PrintedTimeline({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  const query = useTimeline(view.card.id);
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const lines = mergeLines(query.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <section className="timeline">
      <h2>{t('deal.timeline')}</h2>
      <LoadState query={query} blocks={[40, 40]}>
        <ol>
          {lines.map((line) => (
            <TimelineLine key={line.seq} line={line} definition={view.definition} />
          ))}
        </ol>
      </LoadState>
    </section>
  );
}
