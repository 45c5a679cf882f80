import { useTranslation } from 'react-i18next';
import { RunSteps } from '../deal/RunSteps.tsx';
import { RouteChanges } from '../route/RouteChanges.tsx';
import { RouteSteps } from '../route/RouteSteps.tsx';
import { useReason } from '../words/use-reason.ts';
import { RemoveButton } from './RemoveButton.tsx';
import type { Give } from './use-give.ts';
import type { TaskView } from './use-tasks.ts';

/** Why it is my turn, who said what, and what is expected to come. */
export function DecisionSide({ view, give }: { readonly view: TaskView; readonly give: Give }) {
  const { t } = useTranslation();
  const reason = useReason(view.definition);
  const added = view.groups.flatMap(({ people }) => people.filter(({ removable }) => removable));
  const decided = view.run.visits.some((visit) => visit.seats.length > 0);
  return (
    <>
      <h3>{t('inbox.why')}</h3>
      <p>{reason('because', view.task.because)}</p>
      <h3>{t('inbox.so-far')}</h3>
      {decided ? (
        <RunSteps
          run={view.run}
          definition={view.definition}
          told={view.task.id}
          afterSeat={({ task }) =>
            added.some((each) => each.task === task) ? <RemoveButton task={task} give={give} /> : null
          }
        />
      ) : (
        <p className="quiet">{t('inbox.so-far.none')}</p>
      )}
      {view.actions.length > 0 && view.question === null && (
        <>
          <h3>{t('inbox.ahead')}</h3>
          {view.ahead.length === 0 ? (
            <p className="quiet">{t('inbox.ahead.none')}</p>
          ) : (
            <RouteSteps steps={view.ahead} definition={view.definition} />
          )}
          <RouteChanges ways={view.otherWays} />
        </>
      )}
    </>
  );
}
