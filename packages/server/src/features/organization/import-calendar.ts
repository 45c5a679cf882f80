import {
  AppError,
  isJsonObject,
  type Problem,
  type ProductLocale,
  problemTexts,
  readCalendar,
  translate,
  type WorkCalendar,
} from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { addCalendar, type ImportedCalendar } from './calendars.store.ts';
import { organizationSnapshot } from './organization.read-model.ts';

/** Takes a calendar from outside for a region of the organization, or says at which places it is wrong. */
export async function importCalendarFor(
  tx: TenantTransaction,
  given: unknown,
  locale: ProductLocale,
): Promise<ImportedCalendar> {
  const calendar = admitCalendar(given, locale);
  const { regions } = await organizationSnapshot(tx);
  if (!Object.hasOwn(regions, calendar.region)) {
    const params = { region: calendar.region };
    throw refused(
      [{ code: 'calendar-region-unknown', severity: 'error', pointer: '/region', params, message: '' }],
      locale,
    );
  }
  return addCalendar(tx, calendar);
}

/** The version is the server's to give, so whatever is sent for it does not matter. */
function admitCalendar(given: unknown, locale: ProductLocale): WorkCalendar {
  const read = readCalendar(isJsonObject(given) ? { ...given, version: 1 } : given);
  if (read.ok) return read.calendar;
  throw refused(read.refused, locale);
}

function refused(problems: readonly Problem[], locale: ProductLocale): AppError {
  const details = problems.map(({ pointer, code, params }) => ({
    pointer: `/calendar${pointer}`,
    code,
    message: translate(problemTexts, `problem.${code}`, params ?? {}, locale),
    ...(params === undefined ? {} : { params }),
  }));
  return new AppError('calendar.refused', { details });
}
