import type { WorkCalendar, WorkSpan } from '@dealwright/shared';

/** How a day differs from the ordinary week. */
export type DayKind = 'off' | 'make-up' | 'half' | 'other';

/** A day that differs, with its hours. */
export interface SpecialDay {
  readonly date: string;
  readonly kind: DayKind;
  readonly spans: readonly WorkSpan[];
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The days of a year that differ from the ordinary week, in order. */
export function specialDays({ days, week }: Pick<WorkCalendar, 'days' | 'week'>, year: number): readonly SpecialDay[] {
  return Object.entries(days)
    .filter(([date]) => date.startsWith(`${year}-`))
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([date, spans]) => {
      const usual = week[weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'mon'];
      return { date, spans, kind: kindOf(spans, usual) };
    });
}

function kindOf(spans: readonly WorkSpan[], usual: readonly WorkSpan[]): DayKind {
  if (spans.length === 0) return 'off';
  if (usual.length === 0) return 'make-up';
  return minutesIn(spans) < minutesIn(usual) ? 'half' : 'other';
}

/** A span whose end is not after its start ends on the next day. */
function minutesIn(spans: readonly WorkSpan[]): number {
  return spans.reduce((sum, { from, to }) => {
    const length = minuteOf(to) - minuteOf(from);
    return sum + (length > 0 ? length : length + 1440);
  }, 0);
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Years that deadlines will soon need and whose holidays are not known: this one always, the next one too. */
export function missingYears(years: readonly number[], now: Date): readonly number[] {
  const year = now.getFullYear();
  return [year, year + 1].filter((each) => !years.includes(each));
}

/** How many days of each kind, those of which there are none left out. */
export function countKinds(days: readonly SpecialDay[]): readonly { readonly kind: DayKind; readonly count: number }[] {
  const kinds: readonly DayKind[] = ['off', 'make-up', 'half', 'other'];
  return kinds
    .map((kind) => ({ kind, count: days.filter((day) => day.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
