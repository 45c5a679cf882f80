import { AppError, type Organization, type ProductLocale, translate } from '@dealwright/shared';
import type { listSchedules as listRoute, listScheduleOccurrences, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { requireProcess } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { countingVersions, type ScheduledFlow, scheduledFlows } from './counting-versions.ts';
import { beginOccurrence, countingNow } from './fire-schedule.ts';
import { newestOccurrences, type StoredOccurrence } from './occurrences.store.ts';
import { planSchedule } from './plan-schedules.ts';
import { listSchedules, lockSchedule, readSchedule, type StoredSchedule, setActive } from './schedules.store.ts';
import { refusalKey, scheduleTexts } from './texts.ts';

type ScheduleAnswer = RouteAnswer<typeof listRoute>['items'][number];
type OccurrenceAnswer = RouteAnswer<typeof listScheduleOccurrences>['items'][number];

const mostOccurrences = 50;

/** Schedules of a process that count somewhere or have started something, with what comes next and what came last. */
export async function schedulesOf(
  tx: TenantTransaction,
  process: string,
  locale: ProductLocale,
): Promise<ScheduleAnswer[]> {
  await requireProcess(tx, process);
  const flows = await scheduledFlows(tx, process);
  const answers: ScheduleAnswer[] = [];
  for (const schedule of await listSchedules(tx, process)) {
    const answer = await scheduleAnswer(tx, { schedule, flows, locale });
    if (answer.versions.length > 0 || answer.last !== null) answers.push(answer);
  }
  return answers;
}

interface Told {
  readonly schedule: StoredSchedule;
  readonly flows: readonly ScheduledFlow[];
  readonly locale: ProductLocale;
}

async function scheduleAnswer(tx: TenantTransaction, { schedule, flows, locale }: Told): Promise<ScheduleAnswer> {
  const { id, process, flow, region, begins, active, nextAt } = schedule;
  const versions = await countingVersions(tx, schedule, flows);
  const [last] = await newestOccurrences(tx, id, 1);
  const organization = await organizationSnapshot(tx);
  return {
    schedule: id,
    process,
    flow,
    region,
    begins,
    active,
    next: active ? (nextAt?.toISOString() ?? null) : null,
    versions: versions.map(({ version }) => version),
    last: last === undefined ? null : occurrenceAnswer(last, { organization, locale }),
  };
}

/** Turns a schedule on or off. What fell due while it was off is not made up for. */
export async function switchSchedule(tx: TenantTransaction, id: string, active: boolean): Promise<void> {
  const schedule = await lockSchedule(tx, id);
  if (schedule === undefined) throw new AppError('not-found');
  if (schedule.active === active) return;
  await setActive(tx, schedule, active);
  await planSchedule(tx, schedule, await scheduledFlows(tx, schedule.process));
}

/** Starts now what the schedule would start when it is due, whether it is on or off. */
export async function runSchedule(tx: TenantTransaction, id: string, person: string): Promise<{ readonly at: string }> {
  const schedule = await lockSchedule(tx, id);
  if (schedule === undefined) throw new AppError('not-found');
  const versions = await countingNow(tx, schedule);
  if (versions.length === 0) throw new AppError('schedule.not-released');
  const at = tx.now.toISOString();
  await tx.audit('schedule.run', `process:${schedule.process}`, { schedule: id, at });
  await beginOccurrence(tx, { schedule, at, by: person, versions });
  return { at };
}

/** What a schedule has started, newest first. */
export async function occurrencesOf(
  tx: TenantTransaction,
  id: string,
  locale: ProductLocale,
): Promise<OccurrenceAnswer[]> {
  if ((await readSchedule(tx, id)) === undefined) throw new AppError('not-found');
  const organization = await organizationSnapshot(tx);
  const rows = await newestOccurrences(tx, id, mostOccurrences);
  return rows.map((row) => occurrenceAnswer(row, { organization, locale }));
}

function occurrenceAnswer(
  { at, by, state, started, refused, number }: StoredOccurrence,
  { organization, locale }: { readonly organization: Organization; readonly locale: ProductLocale },
): OccurrenceAnswer {
  return {
    at: at.toISOString(),
    by: by === null ? null : (organization.people[by]?.name ?? by),
    done: state === 'done',
    started,
    number,
    refused: Object.entries(refused)
      .toSorted(([, one], [, other]) => other - one)
      .map(([code, count]) => ({ code, count, reason: translate(scheduleTexts, refusalKey(code), { code }, locale) })),
  };
}
