import { canonicalJson, type Json, type WorkCalendar } from '@dealwright/shared';
import { actorLabel } from '../../database/actor.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** The newest calendar of each region that has one. */
export async function readCalendars(tx: TenantTransaction): Promise<readonly WorkCalendar[]> {
  const rows = await tx.db
    .selectFrom('work_calendar')
    .select('calendar')
    .distinctOn('region_id')
    .orderBy('region_id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ calendar }) => calendar);
}

/** What became of an imported calendar: the version that counts, and whether it is a new one. */
export interface ImportedCalendar {
  readonly region: string;
  readonly version: number;
  readonly changed: boolean;
}

/** Adds a calendar as the next version of its region; one that says the same as the newest is that one. */
export async function addCalendar(tx: TenantTransaction, calendar: WorkCalendar): Promise<ImportedCalendar> {
  const { region } = calendar;
  // Imports of one organization go one after the other, so that versions have no gaps and no doubles.
  await tx.db.selectFrom('organization').select('tenant_id').forUpdate().execute();
  const newest = (await readCalendars(tx)).find((known) => known.region === region);
  if (newest !== undefined && sameCalendar(newest, calendar))
    return { region, version: newest.version, changed: false };
  const version = (newest?.version ?? 0) + 1;
  await tx.db
    .insertInto('work_calendar')
    .values({
      tenant_id: tx.tenant,
      region_id: region,
      version,
      calendar: JSON.stringify({ ...calendar, version }),
      imported_at: tx.now,
      imported_by: actorLabel(tx.actor),
    })
    .execute();
  await tx.audit('calendar.imported', region, { id: calendar.id, version, years: [...calendar.years] });
  return { region, version, changed: true };
}

function sameCalendar(one: WorkCalendar, other: WorkCalendar): boolean {
  const content = (calendar: WorkCalendar) => canonicalJson({ ...calendar, version: 1 } as unknown as Json);
  return content(one) === content(other);
}

/** A version of a region's calendar: when it came and who brought it. */
export interface CalendarVersion {
  readonly region: string;
  readonly version: number;
  readonly importedAt: Date;
  readonly importedBy: string;
}

/** Every version of every calendar, newest first. */
export async function readCalendarVersions(tx: TenantTransaction): Promise<readonly CalendarVersion[]> {
  const rows = await tx.db
    .selectFrom('work_calendar')
    .select(['region_id', 'version', 'imported_at', 'imported_by'])
    .orderBy('region_id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    region: row.region_id,
    version: row.version,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
  }));
}
