import type { ProcessDefinition } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import { LoadFailure, LoadState } from '../app/LoadState.tsx';
import { mergeLines } from '../deal/merge-lines.ts';
import { TimelineLine } from '../deal/TimelineLine.tsx';
import type { useWholeTimeline } from './use-whole-timeline.ts';

interface PrintedTimelineProps {
  readonly timeline: ReturnType<typeof useWholeTimeline>;
  readonly definition: ProcessDefinition;
}

/** The whole story, newest first; where a page of it did not come, the reason and a way to ask again. */
export function PrintedTimeline({ timeline, definition }: PrintedTimelineProps) {
  const { t } = useTranslation();
  const { query, missing, fetchRest } = timeline;
  const lines = mergeLines(query.data?.pages.flatMap((page) => page.items) ?? []);
  return (
    <section className="timeline">
      <h2>{t('deal.timeline')}</h2>
      <LoadState query={query} blocks={[40, 40]}>
        <ol>
          {lines.map((line) => (
            <TimelineLine key={line.seq} line={line} definition={definition} />
          ))}
        </ol>
        {missing !== null && <LoadFailure error={missing} onRetry={() => void fetchRest()} />}
      </LoadState>
    </section>
  );
}
