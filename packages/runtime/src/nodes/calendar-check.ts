import type { CheckScope, Problem } from '@dealwright/shared';
import { lookup } from '../engine/lookup.ts';
import { instantAfter } from '../engine/time.ts';
import { deadlineTexts } from './deadline-texts.ts';
import { nodeProblem } from './node-problem.ts';

/** How far ahead the holidays must be known. */
const outlook = 'P60D';

/** Warnings that working time cannot be counted exactly: a region has no calendar, or its calendar ends soon or has ended. */
export function checkCalendars(regions: readonly string[], at: string, scope: CheckScope): readonly Problem[] {
  const { organization, today } = scope;
  if (organization === null) return [];
  const warn = (code: string, params: Readonly<Record<string, string | number>>) =>
    nodeProblem(scope, { code, texts: deadlineTexts, at, severity: 'warning', params });
  return regions.flatMap((region) => {
    const calendar = lookup(organization.calendars, region);
    const name = lookup(organization.regions, region)?.name ?? region;
    if (calendar === undefined) return [warn('deadline-no-calendar', { region: name })];
    return yearsAhead(today)
      .filter((year) => !calendar.years.includes(year))
      .map((year) => warn('deadline-calendar-year', { region: name, year }));
  });
}

function yearsAhead(today: string | undefined): readonly number[] {
  if (today === undefined) return [];
  const year = (instant: string) => Number(instant.slice(0, 4));
  const now = `${today}T00:00:00.000Z`;
  return [...new Set([year(now), year(instantAfter(now, outlook, 'UTC'))])];
}
