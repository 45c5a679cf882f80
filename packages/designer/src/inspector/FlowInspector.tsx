import type { Flow } from '@dealwright/shared';
import { Button } from 'antd';
import { useWords } from '../app/use-words.ts';
import { removeFlow } from '../document/commands/remove-flow.ts';
import { setFlow } from '../document/commands/set-flow.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { DutiesSection } from './DutiesSection.tsx';
import { FieldMatrixButton } from './FieldMatrix.tsx';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { ProblemsAt } from './ProblemsAt.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';
import { freshSchedule } from './schedule-parts.ts';
import { WebhookSection } from './WebhookSection.tsx';
import { WordsRow } from './WordsRow.tsx';

const triggers = ['gate', 'stage', 'submit', 'manual', 'schedule', 'webhook', 'flow'] as const;
const takeBacks = ['untouched', 'unread'] as const;
const withdrawals = ['never', 'beforeFirstDecision', 'untilEnd'] as const;

/** A trigger as it is when it has just been chosen. */
function freshTrigger(on: Flow['trigger']['on']): Flow['trigger'] {
  if (on === 'schedule') return { on, schedule: freshSchedule };
  return on === 'webhook' ? { on, webhook: { begins: 'deal', values: {} } } : { on };
}

/** What starts a flow, until when its initiator may take it back, what may revoke it, and which of its deciders must be different people. */
export function FlowInspector({ flow }: { readonly flow: string }) {
  const { t, of } = useWords();
  const { flows, pipeline, forms } = useDefinition();
  const target = flows[flow];
  if (target === undefined) return null;
  const { run, select } = useDocument.getState();
  const { trigger } = target;
  const others = Object.entries(flows)
    .filter(([id, other]) => id !== flow && other.trigger.on === 'flow')
    .map(([value, { title }]) => ({ value, label: of(title) }));
  const setTrigger = (value: Flow['trigger']): void => {
    run(setFlow, { flow, member: 'trigger', value });
  };
  const remove = (): void => {
    if (run(removeFlow, { flow })) select(null);
  };
  return (
    <InspectorFrame icon="split" title={of(target.title)} subtitle={t('inspector.flow')}>
      <InspectorSection>
        <WordsRow
          label={t('inspector.title')}
          textRef={target.title}
          onWrite={(text, locale) => run(setText, { ref: target.title, locale, text })}
        />
        <ChoiceRow
          label={t('inspector.flow.trigger')}
          value={trigger.on}
          choices={triggers.map((value) => ({ value, label: t(`inspector.flow.on.${value}`) }))}
          onChoose={(value) => setTrigger(freshTrigger(value as Flow['trigger']['on']))}
        />
        {(trigger.on === 'gate' || trigger.on === 'stage') && (
          <ChoiceRow
            label={t('inspector.stage')}
            value={trigger.stage}
            choices={pipeline.order.map((value) => ({ value, label: of(pipeline.stages[value]?.title) }))}
            onChoose={(stage) => stage !== undefined && setTrigger({ on: trigger.on, stage })}
          />
        )}
        <ProblemsAt steps={['flows', flow, 'trigger']} />
        <ProblemsAt steps={['flows', flow, 'trigger', 'stage']} />
        {trigger.on === 'submit' && (
          <ChoiceRow
            label={t('inspector.node.form')}
            value={trigger.form}
            choices={Object.entries(forms).map(([value, { title }]) => ({ value, label: of(title) }))}
            onChoose={(form) => form !== undefined && setTrigger({ on: 'submit', form })}
          />
        )}
        {trigger.on === 'submit' && <ProblemsAt steps={['flows', flow, 'trigger', 'form']} />}
        <ChoiceRow
          label={t('inspector.flow.withdraw')}
          value={target.withdraw ?? 'beforeFirstDecision'}
          choices={withdrawals.map((value) => ({ value, label: t(`inspector.flow.withdraw.${value}`) }))}
          onChoose={(value) => run(setFlow, { flow, member: 'withdraw', value: value as Flow['withdraw'] })}
        />
        <ChoiceRow
          label={t('inspector.flow.takeBack')}
          value={target.takeBack ?? 'untouched'}
          choices={takeBacks.map((value) => ({ value, label: t(`inspector.flow.takeBack.${value}`) }))}
          onChoose={(value) => run(setFlow, { flow, member: 'takeBack', value: value as Flow['takeBack'] })}
        />
        <ChoiceRow
          label={t('inspector.flow.revoke')}
          value={target.revoke ?? ''}
          choices={[{ value: '', label: t('inspector.flow.revoke.never') }, ...others]}
          onChoose={(value) => run(setFlow, { flow, member: 'revoke', value: value === '' ? undefined : value })}
        />
        <ProblemsAt steps={['flows', flow, 'revoke']} />
      </InspectorSection>
      {trigger.on === 'schedule' && <ScheduleSection trigger={trigger} onChange={setTrigger} />}
      {trigger.on === 'webhook' && <WebhookSection flow={flow} trigger={trigger} onChange={setTrigger} />}
      <DutiesSection flow={flow} />
      <InspectorSection title={t('inspector.node.fields')}>
        <FieldMatrixButton flow={flow} />
      </InspectorSection>
      <InspectorSection>
        <Button danger size="small" onClick={remove}>
          {t('inspector.flow.remove')}
        </Button>
      </InspectorSection>
    </InspectorFrame>
  );
}
