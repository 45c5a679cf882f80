import type { Deal, OpenTask } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { Avatar } from '@dealwright/runtime/shell';
import type { FieldValues, ScenarioStep } from '@dealwright/shared';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import type { RunningProps } from './CaseActions.tsx';
import { nodeTitle, personName, reasonInWords } from './reason-words.ts';
import { activePeople } from './start-choices.ts';
import { answersOf, stepOfAnswer, takesValues, taskSession } from './task-answers.ts';
import { useReasonReader } from './use-reason-reader.ts';
import { useSimulation } from './use-simulation.ts';

interface TaskCardProps extends RunningProps {
  readonly deal: Deal;
  readonly task: OpenTask;
}

/** One person's to-do, with his answers as buttons; what the node asks him to fill stands above them. */
export function TaskCard({ running, deal, task }: TaskCardProps) {
  const { t, locale } = useWords();
  const { stage, result } = running;
  const reader = useReasonReader(stage);
  const at = result.steps.at(-1)?.at ?? task.openedAt;
  const session = useMemo(() => taskSession(stage, deal, { task, at, locale }), [stage, deal, task, at, locale]);
  const [handing, setHanding] = useState(false);
  const { give } = useSimulation.getState();
  const answer = (deed: ScenarioStep['do'], values?: FieldValues): void => {
    const filled = values === undefined || Object.keys(values).length === 0 ? {} : { values };
    const wordless = takesValues(deed) ? {} : { comment: t('simulator.comment') };
    give(stepOfAnswer(task, deed, { ...wordless, ...filled }), stage);
  };
  const press = (deed: ScenarioStep['do']): void => {
    const submission = takesValues(deed) ? session?.submit() : undefined;
    if (deed === 'transfer') setHanding(true);
    else if (submission === undefined) answer(deed);
    else if (submission.ok) answer(deed, submission.changed);
  };
  const name = personName(task.person, reader);
  return (
    <article className="simulator-task">
      <header>
        <Avatar name={name} size={20} />
        <b>{t('simulator.task', { name, node: nodeTitle(task.node, reader) })}</b>
        <span className="simulator-because">{reasonInWords(task.because, 'because', reader)}</span>
      </header>
      {session !== null && (
        <div className="simulator-form">
          <FormView session={session} submitLabel={null} onInvalid="first" onSubmit={() => undefined} />
        </div>
      )}
      <div className="simulator-answers">
        {answersOf(stage, task).map((deed, index) => (
          <button
            key={deed}
            type="button"
            className={index === 0 ? 'button button-primary' : 'button'}
            onClick={() => press(deed)}
          >
            {t(`simulator.answer.${deed}`)}
          </button>
        ))}
      </div>
      {handing && (
        <Select
          autoFocus
          defaultOpen
          aria-label={t('simulator.transfer-to')}
          placeholder={t('simulator.transfer-to')}
          showSearch={{ optionFilterProp: 'label' }}
          options={activePeople(stage.organization)
            .filter(({ id }) => id !== task.person)
            .map((person) => ({ value: person.id, label: person.name }))}
          onChange={(to: string) => give(stepOfAnswer(task, 'transfer', { to }), stage)}
        />
      )}
    </article>
  );
}
