import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { useMe, usePersonName } from '../session/use-me.ts';
import { useReason, useTimeText } from '../words/use-reason.ts';
import { type DealView, useCommand } from './use-deal.ts';

type RunView = DealView['runs'][number];

/** Every run of the deal: who was asked, why, and what he said; what is my turn stands on top. */
export function Approvals({ view }: { readonly view: DealView }) {
  const { t } = useTranslation();
  return (
    <div className="approvals">
      {view.myTasks.map((task) => (
        <p key={task} className="my-turn">
          <span>{t('deal.decide', { node: nodeOf(view, task) })}</span>
          <a className="button button-primary" href={`/inbox/${task}`}>
            {t('deal.decide.open')}
          </a>
        </p>
      ))}
      <h2>{t('deal.approvals')}</h2>
      {view.runs.length === 0 && <p className="quiet">{t('deal.approvals.none')}</p>}
      {view.runs.toReversed().map((run) => (
        <RunCard key={run.id} run={run} view={view} />
      ))}
    </div>
  );
}

function nodeOf(view: DealView, task: string): string {
  const visits = view.runs.flatMap((run) => run.visits);
  return visits.find((visit) => visit.seats.some((seat) => seat.task === task))?.title ?? '';
}

function RunCard({ run, view }: { readonly run: RunView; readonly view: DealView }) {
  const { t } = useTranslation();
  const me = useMe();
  const command = useCommand(view.card.id);
  const mine = me?.person.id === run.initiator;
  return (
    <article className="run-card">
      <header>
        <h3>{run.title}</h3>
        <span className="tag">{t(`deal.run.${run.status}`)}</span>
      </header>
      <RunSteps run={run} view={view} />
      {mine && run.status === 'running' && (
        <button
          type="button"
          className="button button-danger"
          onClick={() => void command({ kind: 'withdraw', run: run.id }, t('deal.withdrawn'))}
        >
          {t('deal.withdraw')}
        </button>
      )}
      {mine && run.status === 'returned' && (
        <button
          type="button"
          className="button button-primary"
          onClick={() => void command({ kind: 'resubmit', run: run.id }, t('deal.resubmitted'))}
        >
          {t('deal.resubmit')}
        </button>
      )}
    </article>
  );
}

/** Steps of a run in the order they were entered, each person with what he said and why he was asked. */
export function RunSteps({ run, view }: { readonly run: RunView; readonly view: Pick<DealView, 'definition'> }) {
  const { t } = useTranslation();
  const name = usePersonName();
  const reason = useReason(view.definition);
  const time = useTimeText();
  return (
    <ol className="run-steps">
      {run.visits
        .filter((visit) => visit.seats.length > 0)
        .map((visit) => (
          <li key={visit.id} data-status={visit.status}>
            <h4>{visit.title}</h4>
            {visit.seats.map((seat) => (
              <div key={seat.id} className="seat" data-status={seat.status}>
                <Avatar name={name(seat.person)} size={24} />
                <div>
                  <p>
                    <strong>{name(seat.person)}</strong> {t(`deal.seat.${seat.status}`)}
                    {seat.decidedAt !== null && <time dateTime={seat.decidedAt}> {time(seat.decidedAt)}</time>}
                  </p>
                  <p className="quiet">{reason('because', seat.because)}</p>
                  {seat.comment !== null && <blockquote>{seat.comment}</blockquote>}
                </div>
              </div>
            ))}
          </li>
        ))}
    </ol>
  );
}
