import { type Deal, type OpenTask, proxyOf } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { Avatar } from '@dealwright/runtime/shell';
import type { FieldValues, ScenarioStep } from '@dealwright/shared';
import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import type { RunningProps } from './CaseActions.tsx';
import { ChoicePickers, type Chosen, chosenIn } from './deeds/ChoicePickers.tsx';
import { DeedForm, needsOf } from './deeds/DeedForm.tsx';
import { nodeTitle, personName, reasonInWords } from './reason-words.ts';
import {
  answersOf,
  choicesAt,
  type Deed,
  returnsOf,
  stepOfAnswer,
  takesValues,
  taskSession,
  weighsAt,
} from './task-answers.ts';
import { useReasonReader } from './use-reason-reader.ts';
import { useSimulation } from './use-simulation.ts';

interface TaskCardProps extends RunningProps {
  readonly deal: Deal;
  readonly task: OpenTask;
}

/** One person's to-do, with his answers as buttons; what the node asks him to fill stands above them. */
export function TaskCard({ running, deal, task }: TaskCardProps) {
  const { t, locale } = useWords();
  const { stage, now, result, story } = running;
  const begunWith = story.start.form;
  const reader = useReasonReader(now);
  const at = result.steps.at(-1)?.at ?? task.openedAt;
  const session = useMemo(
    () => taskSession(now, deal, { task, at, locale, begunWith }),
    [now, deal, task, at, locale, begunWith],
  );
  const choices = useMemo(() => choicesAt(now, deal, { task, at }), [now, deal, task, at]);
  const [chosen, setChosen] = useState<Chosen>({});
  const [asking, setAsking] = useState<Deed | null>(null);
  const { key: process } = deal.process;
  const proxy = proxyOf(now.organization, { principal: task.person, process, now: at })?.proxy;
  const [standsIn, setStandsIn] = useState(false);
  const by = standsIn && proxy !== undefined ? proxy : task.person;
  const give = (deed: Deed, more: Partial<ScenarioStep>): boolean =>
    useSimulation.getState().give(stepOfAnswer(stage, { task, answer: deed }, { by, ...more }), stage);
  const answer = (deed: Deed, values?: FieldValues): void => {
    const filled = values === undefined || Object.keys(values).length === 0 ? {} : { values };
    const choose = takesValues(deed) ? chosenIn(chosen) : {};
    give(deed, { comment: t('simulator.comment'), ...filled, ...choose });
  };
  const press = (deed: Deed): void => {
    const submission = takesValues(deed) ? session?.submit() : undefined;
    if (needsOf[deed] !== undefined) setAsking(deed);
    else if (submission === undefined) answer(deed);
    else if (submission.ok) answer(deed, submission.changed);
  };
  const returns = asking === 'return' ? returnsOf(stage, deal, task) : { nodes: [], inside: [], direct: false };
  const name = personName(task.person, reader);
  return (
    <article className="simulator-task">
      <header>
        <Avatar name={name} size={20} />
        <b>{t('simulator.task', { name, node: nodeTitle(task.node, reader) })}</b>
        <span className="simulator-because">{reasonInWords(task.because, 'because', reader)}</span>
        {task.dueAt !== undefined && (
          <span className="simulator-because">{t('simulator.due', { at: reader.moment(task.dueAt) })}</span>
        )}
      </header>
      {proxy !== undefined && task.kind === 'seat' && (
        <Checkbox checked={standsIn} onChange={(event) => setStandsIn(event.target.checked)}>
          {t('simulator.stands-in', { name: personName(proxy, reader) })}
        </Checkbox>
      )}
      {session !== null && (
        <div className="simulator-form">
          <FormView session={session} submitLabel={null} onInvalid="first" onSubmit={() => undefined} />
        </div>
      )}
      <ChoicePickers choices={choices} chosen={chosen} reader={reader} onChoose={setChosen} />
      {asking === null ? (
        <div className="simulator-answers">
          {answersOf(stage, deal, task).map((deed, index) => (
            <button
              key={deed}
              type="button"
              className={index === 0 ? 'button button-primary' : 'button'}
              onClick={() => press(deed)}
            >
              {t(`simulator.answer.${deed}`)}
              {needsOf[deed] === undefined ? '' : '…'}
            </button>
          ))}
        </div>
      ) : (
        <DeedForm
          deed={asking}
          reader={reader}
          without={[task.person]}
          targets={returns.nodes}
          inside={returns.inside}
          direct={returns.direct}
          weighs={weighsAt(stage, task)}
          onGive={(more) => give(asking, more) && setAsking(null)}
          onLeave={() => setAsking(null)}
        />
      )}
    </article>
  );
}
