import type { Stage } from '@dealwright/shared';
import { Button, InputNumber } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { removeStage } from '../document/commands/remove-stage.ts';
import { type StageMember, setStage } from '../document/commands/set-stage.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { DurationInput } from './DurationInput.tsx';
import { GateSection } from './GateSection.tsx';
import { InspectorFrame, InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { UseList } from './UseList.tsx';
import { WordsRow } from './WordsRow.tsx';

/** The modules of the journey in their order. */
export const modules = ['acquire', 'nurture', 'negotiate', 'sign', 'deliver'] as const;

/** Everything that can be said of a stage: what it is, and what must hold before a deal may enter it. */
export function StageInspector({ stage }: { readonly stage: string }) {
  const { t, of } = useWords();
  const { pipeline, forms } = useDefinition();
  const target = pipeline.stages[stage];
  const ids = { probability: useId(), rot: useId() };
  if (target === undefined) return null;
  const { run, select } = useDocument.getState();
  const set = (member: StageMember) => (value: Stage[StageMember]) => run(setStage, { stage, member, value });
  const remove = (): void => {
    if (run(removeStage, { stage })) select(null);
  };
  return (
    <InspectorFrame icon="columns-2" title={of(target.title)} subtitle={t('inspector.stage')}>
      <InspectorSection>
        <WordsRow
          label={t('inspector.title')}
          textRef={target.title}
          onWrite={(text, locale) => run(setText, { ref: target.title, locale, text })}
        />
        <ChoiceRow
          label={t('stage.module')}
          value={target.module}
          choices={modules.map((value) => ({ value, label: t(`module.${value}`) }))}
          onChoose={(value) => set('module')(value as Stage['module'])}
        />
        <InspectorRow label={t('stage.probability')} id={ids.probability}>
          <InputNumber
            id={ids.probability}
            min={0}
            max={100}
            precision={0}
            suffix="%"
            value={target.probability === undefined ? null : Math.round(target.probability * 100)}
            onChange={(percent) => set('probability')(percent === null ? undefined : percent / 100)}
          />
        </InspectorRow>
        <ChoiceRow
          label={t('stage.outcome')}
          value={target.outcome}
          none={t('pipeline.outcome.none')}
          choices={(['won', 'lost'] as const).map((value) => ({ value, label: t(`pipeline.outcome.${value}`) }))}
          onChoose={(value) => set('outcome')(value as Stage['outcome'])}
        />
        <ChoiceRow
          label={t('stage.form')}
          value={target.form}
          none={t('pipeline.form.none')}
          choices={Object.entries(forms).map(([value, { title }]) => ({ value, label: of(title) }))}
          onChoose={set('form')}
        />
        <InspectorRow label={t('stage.rotAfter')} id={ids.rot}>
          <DurationInput id={ids.rot} value={target.rotAfter} onChange={set('rotAfter')} />
        </InspectorRow>
        <ChoiceRow
          label={t('stage.back')}
          value={target.back ?? 'free'}
          choices={(['free', 'reopen', 'never'] as const).map((value) => ({
            value,
            label: t(`pipeline.back.${value}`),
          }))}
          onChoose={(value) => set('back')(value as Stage['back'])}
        />
      </InspectorSection>
      <GateSection stage={stage} />
      <InspectorSection title={t('inspector.uses')}>
        <UseList field={stage} except={null} />
        <Button danger size="small" disabled={pipeline.order.length === 1} onClick={remove}>
          {t('command.remove-stage')}
        </Button>
      </InspectorSection>
    </InspectorFrame>
  );
}
