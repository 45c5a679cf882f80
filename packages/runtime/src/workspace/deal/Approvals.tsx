import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { taskIdOf } from '../../engine/deal-ids.ts';
import { useCommand } from '../command/use-command.ts';
import { useIsAdministrator, useMe } from '../session/use-me.ts';
import { Moment } from '../words/Moment.tsx';
import { RevokeApproval } from './RevokeApproval.tsx';
import { RunSteering } from './RunSteering.tsx';
import { RunSteps } from './RunSteps.tsx';
import { RunWaits } from './RunWaits.tsx';
import { runStatusWords } from './run-status.ts';
import { SeatDeeds } from './SeatDeeds.tsx';
import { SendAgain } from './SendAgain.tsx';
import { StartFlows } from './StartFlows.tsx';
import { StoppedBand } from './StoppedBand.tsx';
import type { DealView, RunView } from './use-deal.ts';

/** Every run of the deal: who was asked, why, and what he said; what is my turn stands on top. */
export function Approvals({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  return (
    <div className="approvals">
      {view.myTasks.map((task) => (
        <MyTurn key={task} task={task} view={view} />
      ))}
      <h2>{t('deal.approvals')}</h2>
      <StartFlows view={view} />
      {view.runs.length === 0 && <p className="quiet">{t('deal.approvals.none')}</p>}
      {view.runs.toReversed().map((run) => (
        <RunCard key={run.id} run={run} view={view} />
      ))}
    </div>
  );
}

/** A task waits on its own page; a request that came back is corrected here. */
function MyTurn({ task, view }: { readonly task: string; readonly view: DealView }) {
  const { t } = useTranslation();
  const returned = view.runs.find(({ id }) => taskIdOf(view.card.id, id) === task);
  const visits = view.runs.flatMap((run) => run.visits);
  const node = visits.find((visit) => visit.seats.some((seat) => seat.task === task))?.title ?? '';
  return (
    <div className="my-turn">
      <p>{returned === undefined ? t('deal.decide', { node }) : t('deal.decide.returned', { flow: returned.title })}</p>
      {returned === undefined ? (
        <Link className="button button-primary" to="/inbox/$task" params={{ task }}>
          {t('deal.decide.open')}
        </Link>
      ) : (
        <SendAgain run={returned} view={view} />
      )}
    </div>
  );
}

function RunCard({ run, view }: { readonly run: RunView; readonly view: DealView }) {
  const { t } = useTranslation();
  const me = useMe();
  const command = useCommand();
  const mine = me?.person.id === run.initiator;
  const steers = useIsAdministrator();
  // A request that came back stands above, as the turn of who asked.
  const drafted = run.status === 'withdrawn' && run.resubmittable;
  return (
    <article className="run-card" data-status={run.status}>
      <header>
        <h3>{run.title}</h3>
        <span className="tag">{runStatusWords(run, t)}</span>
      </header>
      <p className="quiet">
        {t('deal.run.by', { name: run.startedBy.name })} <Moment at={run.startedAt} />
      </p>
      <StoppedBand incidents={run.incidents} definition={view.definition} />
      <RunSteps
        run={run}
        definition={view.definition}
        afterSeat={(seat) => <SeatDeeds seat={seat} run={run} view={view} />}
      />
      <RunWaits deal={view.card.id} run={run.id} />
      <div className="run-actions">
        {mine && drafted && <SendAgain run={run} view={view} />}
        {mine && run.withdrawable && (
          <button
            type="button"
            className="button button-danger"
            onClick={() => void command(view.card.id, { kind: 'withdraw', run: run.id }, t('deal.withdrawn'))}
          >
            {t('deal.withdraw')}
          </button>
        )}
        {(mine || steers) && run.revocable && <RevokeApproval run={run} view={view} />}
        {(run.endedAt === null || run.revivable) && <RunSteering run={run} view={view} />}
      </div>
    </article>
  );
}
