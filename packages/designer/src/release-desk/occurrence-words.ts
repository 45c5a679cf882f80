import type { OccurrenceView, ScheduleView } from './queries.ts';

/** What came of an occurrence: how many were started, and how many refused for which reason. */
export function occurrenceWords(
  { done, started, number, refused }: OccurrenceView,
  begins: ScheduleView['begins'],
  t: (key: string, params?: Readonly<Record<string, string | number>>) => string,
): string {
  const head =
    begins === 'deal' && number !== null
      ? t('release.schedules.began', { number })
      : t(`release.schedules.started.${begins}`, { count: started });
  const reasons = refused.map(({ count, reason }) =>
    begins === 'deal' ? reason : t('release.schedules.refused', { count, reason }),
  );
  return [head, ...reasons, ...(done ? [] : [t('release.schedules.going')])].join(t('release.schedules.separator'));
}
