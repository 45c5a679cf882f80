import { listIncidents, type RouteAnswer, retryJob, retrySchedules, retryTimer } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../../client.ts';
import { LoadState } from '../../app/LoadState.tsx';
import { useAttempt } from '../../command/use-attempt.ts';
import { Moment } from '../../words/Moment.tsx';
import { useReason } from '../../words/use-reason.ts';

type Incidents = RouteAnswer<typeof listIncidents>;

/** What cannot go on by itself, of each kind, with the way on. */
export function IncidentsPart() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['incidents'],
    queryFn: ({ signal }) => callRoute(listIncidents, { signal }),
    refetchInterval: 30_000,
  });
  const data = query.data ?? { runs: [], timers: [], schedules: [], jobs: [] };
  const none = data.runs.length + data.timers.length + data.schedules.length + data.jobs.length === 0;
  return (
    <LoadState query={query} blocks={[64, 64]}>
      {none ? <p className="empty-state">{t('incidents.none')}</p> : <IncidentLists {...data} />}
    </LoadState>
  );
}

function IncidentLists({ runs, timers, schedules, jobs }: Incidents) {
  const attempt = useAttempt([['incidents']]);
  const { t } = useTranslation();
  const again = (deed: () => Promise<unknown>) => void attempt(deed, t('incidents.tried'));
  return (
    <>
      <Kind
        title={t('incidents.runs')}
        lines={runs.map((run) => ({ key: `${run.deal} ${run.run} ${run.at}`, line: <RunLine run={run} /> }))}
      />
      <Kind
        title={t('incidents.timers')}
        lines={timers.map(({ deal, timer, dealNumber, processTitle, dueAt, nextTry, tries }) => ({
          key: `${deal} ${timer}`,
          line: (
            <Line deal={deal} number={dealNumber} title={processTitle}>
              <p className="quiet">
                {t('incidents.timer', { count: tries })} <Moment at={dueAt} /> · {t('incidents.next')}{' '}
                <Moment at={nextTry} />
              </p>
              <Again onPress={() => again(() => callRoute(retryTimer, { params: { deal, timer } }))} />
            </Line>
          ),
        }))}
      />
      <Kind
        title={t('incidents.schedules')}
        lines={schedules.map((failing, index) => ({
          key: String(index),
          line: <ScheduleLine failing={failing} onAgain={() => again(() => callRoute(retrySchedules, {}))} />,
        }))}
      />
      <Kind
        title={t('incidents.jobs')}
        lines={jobs.map(({ id, task, deal, attempts, gaveUp, nextTry }) => ({
          key: id,
          line: (
            <Line deal={deal?.deal ?? null} number={deal?.dealNumber ?? ''} title={t(`incidents.job.${task}`)}>
              <p className="quiet">
                {t(gaveUp ? 'incidents.gave-up' : 'incidents.failed', { count: attempts })}
                {!gaveUp && (
                  <>
                    {' · '}
                    {t('incidents.next')} <Moment at={nextTry} />
                  </>
                )}
              </p>
              <Again onPress={() => again(() => callRoute(retryJob, { params: { job: id } }))} />
            </Line>
          ),
        }))}
      />
    </>
  );
}

function Kind({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly line: ReactNode }[];
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="line-list">
        {lines.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly deal: string | null;
  readonly number: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Line({ deal, number, title, children }: LineProps) {
  return (
    <div className="line-main">
      <p>
        <strong>{title}</strong>
        {deal !== null && (
          <Link to="/deals/$deal" params={{ deal }}>
            {number}
          </Link>
        )}
      </p>
      {children}
    </div>
  );
}

/** Where a run stopped and why; it is moved or ended on the page of its deal. */
function RunLine({ run }: { readonly run: Incidents['runs'][number] }) {
  const { t } = useTranslation();
  const reason = useReason(null);
  const place = [run.flowTitle, run.nodeTitle].filter((part) => part !== null).join(' · ');
  return (
    <Line deal={run.deal} number={run.dealNumber} title={place}>
      <p className="ink-danger">{reason('because', run.because)}</p>
      <p className="quiet">
        {run.processTitle} · <Moment at={run.at} /> · {t('incidents.runs.way')}
      </p>
    </Line>
  );
}

/** A schedule that fails, or the planning of all of them. */
function ScheduleLine({
  failing: { schedule, since, tries, nextTry },
  onAgain,
}: {
  readonly failing: Incidents['schedules'][number];
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  const title =
    schedule === null
      ? t('incidents.schedules.plan')
      : [schedule.processTitle, schedule.flowTitle, schedule.region].join(' · ');
  return (
    <Line deal={null} number="" title={title}>
      <p className="quiet">
        {t('incidents.schedule', { count: tries })} <Moment at={since} /> · {t('incidents.next')}{' '}
        <Moment at={nextTry} />
      </p>
      <Again onPress={onAgain} />
    </Line>
  );
}

function Again({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button" onClick={onPress}>
      {t('incidents.again')}
    </button>
  );
}
