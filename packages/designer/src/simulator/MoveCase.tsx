import { type Deal, type FormSession, fieldStatesFor, gateGap, legalMoves } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { Checkbox, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import type { RunningProps } from './CaseActions.tsx';
import { accessOf, formSessionOfFields } from './case-session.ts';
import { ChoicePickers, chosenIn } from './deeds/ChoicePickers.tsx';
import { choicesBegun } from './deeds/choices-begun.ts';
import { useChoices } from './deeds/use-choices.ts';
import { reasonInWords, stageTitle } from './reason-words.ts';
import { type Stage, shownStory } from './story.ts';
import { useReasonReader } from './use-reason-reader.ts';
import { useSimulation } from './use-simulation.ts';
import { WaiveGate } from './WaiveGate.tsx';

interface MoveCaseProps extends RunningProps {
  readonly deal: Deal;
}

/** Moves the deal as its owner; what the gate still asks for is asked here. */
export function MoveCase({ running, deal }: MoveCaseProps) {
  const { t } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const [to, setTo] = useState<string | null>(null);
  const moves = legalMoves(stage.definition, deal);
  if (moves.length === 0) return null;
  return (
    <div className="simulator-move">
      <h3>{t('simulator.move')}</h3>
      <Select
        aria-label={t('simulator.move')}
        placeholder={t('simulator.move.choose')}
        value={to}
        options={moves.map(({ stage: id, refused }) => ({
          value: id,
          label: stageTitle(id, reader),
          disabled: refused !== null,
          title: refused === null ? stageTitle(id, reader) : reasonInWords(refused, 'refused', reader),
        }))}
        onChange={setTo}
      />
      {to !== null && <GateQuestions key={to} running={running} deal={deal} to={to} />}
    </div>
  );
}

function GateQuestions({ running, deal, to }: MoveCaseProps & { readonly to: string }) {
  const { t, locale } = useWords();
  const { stage, now: standing, result } = running;
  const reader = useReasonReader(standing);
  const now = result.steps.at(-1)?.at ?? deal.startedAt;
  const gap = gateGap(stage.definition, deal, to, { now, organization: standing.organization, person: deal.owner });
  const fields = [...gap.fields, ...gap.documents].join(' ');
  const session = useMemo(
    () => (fields === '' ? null : gapSession(standing, deal, { fields: fields.split(' '), at: now, locale })),
    [standing, deal, fields, now, locale],
  );
  const [items, setItems] = useState<readonly string[]>([]);
  const asked = useChoices();
  const move = (): void => {
    const submission = session?.submit();
    if (submission !== undefined && !submission.ok) return;
    const values =
      submission === undefined || Object.keys(submission.changed).length === 0 ? {} : { values: submission.changed };
    const ticked = items.length === 0 ? {} : { items };
    const step = { do: 'move', to, by: deal.owner, ...values, ...ticked } as const;
    if (asked.areMade(choicesBegun(shownStory(running), stage, step))) {
      useSimulation.getState().give({ ...step, ...chosenIn(asked.chosen) }, stage);
    }
  };
  return (
    <>
      {session !== null && (
        <div className="simulator-form">
          <FormView session={session} submitLabel={null} onInvalid="first" onSubmit={() => undefined} />
        </div>
      )}
      {gap.items.length > 0 && (
        <Checkbox.Group
          className="simulator-items"
          value={[...items]}
          options={gap.items.map((id) => ({ value: id, label: checklistLabel(stage.definition, id, reader.locale) }))}
          onChange={setItems}
        />
      )}
      <ChoicePickers {...asked} reader={reader} />
      {gap.flow !== null && (
        <p className="simulator-hint">
          {reasonInWords({ code: 'gate-asks', params: { flow: gap.flow } }, 'because', reader)}
        </p>
      )}
      <button type="button" className="button button-primary simulator-wide" onClick={move}>
        {t('simulator.move.go')}
      </button>
      <WaiveGate running={running} to={to} />
    </>
  );
}

interface GapForm {
  readonly fields: readonly string[];
  readonly at: string;
  readonly locale: string;
}

function gapSession(stage: Stage, deal: Deal, { fields, at, locale }: GapForm): FormSession {
  const { definition, organization } = stage;
  const access = accessOf(fieldStatesFor({ definition, deal, person: deal.owner, organization }));
  return formSessionOfFields({ ...stage, fields, values: deal.values, access, person: deal.owner, at, locale });
}

function checklistLabel(definition: ProcessDefinition, item: string, locale: string): string {
  const lines = Object.values(definition.pipeline.stages).flatMap(({ gate }) => gate?.checklist ?? []);
  const label = lines.find(({ id }) => id === item)?.label;
  return label === undefined ? item : textOf(definition, label, locale);
}
