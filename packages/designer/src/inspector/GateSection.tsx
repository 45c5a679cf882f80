import { fieldTypes } from '@dealwright/runtime';
import type { Field, Gate } from '@dealwright/shared';
import { Button, Input, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { addChecklistLine } from '../document/commands/add-checklist-line.ts';
import { setGate } from '../document/commands/set-gate.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { useScopes } from './use-scope.ts';
import { WordsRow } from './WordsRow.tsx';

/** What must hold before a deal may enter a stage. */
export function GateSection({ stage }: { readonly stage: string }) {
  const { t, of } = useWords();
  const { pipeline, flows, roles } = useDefinition();
  const { deal } = useScopes();
  const gate = pipeline.stages[stage]?.gate ?? {};
  const { run } = useDocument.getState();
  const set = (member: keyof Gate, value: Gate[keyof Gate]): void => {
    run(setGate, { stage, member, value });
  };
  const message = gate.message ?? `t:${stage}.gate`;
  return (
    <InspectorSection title={t('pipeline.gate')}>
      <FieldsRow member="fields" stage={stage} />
      <FieldsRow member="documents" stage={stage} />
      <Checklist stage={stage} />
      <InspectorRow label={t('gate.when')}>
        <ConditionEditor
          label={t('gate.when')}
          value={gate.when}
          scope={deal}
          onChange={(when) => set('when', when)}
          onClear={() => set('when', undefined)}
        />
      </InspectorRow>
      {gate.when !== undefined && (
        <WordsRow
          label={t('gate.message')}
          textRef={message}
          onWrite={(text, locale) => {
            if (gate.message === undefined) set('message', message);
            run(setText, { ref: message, locale, text });
          }}
        />
      )}
      <ChoiceRow
        label={t('gate.flow')}
        value={gate.flow}
        none={t('pipeline.flow.none')}
        choices={Object.entries(flows).map(([value, { title }]) => ({ value, label: of(title) }))}
        onChoose={(flow) => set('flow', flow)}
      />
      <ChoiceRow
        label={t('gate.waiver')}
        value={gate.waiver}
        none={t('pipeline.waiver.none')}
        choices={Object.entries(roles).map(([value, { label }]) => ({ value, label: of(label) }))}
        onChoose={(waiver) => set('waiver', waiver)}
      />
    </InspectorSection>
  );
}

/** Fields that must be filled; documents offers those that hold files. */
function FieldsRow({ member, stage }: { readonly member: 'fields' | 'documents'; readonly stage: string }) {
  const { t, of } = useWords();
  const id = useId();
  const { pipeline, fields } = useDefinition();
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const offered = Object.entries(fields).filter(
    ([id, field]) => !columns.has(id) && (member === 'fields' || holdsFiles(field)),
  );
  return (
    <InspectorRow label={t(`gate.${member}`)} id={id}>
      <Select
        id={id}
        mode="multiple"
        className="full-width"
        value={[...(pipeline.stages[stage]?.gate?.[member] ?? [])]}
        showSearch={{ optionFilterProp: 'label' }}
        options={offered.map(([value, { label }]) => ({ value, label: of(label) }))}
        onChange={(value: string[]) => useDocument.getState().run(setGate, { stage, member, value })}
      />
    </InspectorRow>
  );
}

/** Files are the only values that are lists of names. */
function holdsFiles(field: Field): boolean {
  const type = fieldTypes.get(field.type)?.valueType(field);
  return type?.kind === 'list' && type.of.kind === 'text';
}

function Checklist({ stage }: { readonly stage: string }) {
  const { t, of } = useWords();
  const lines = useDefinition().pipeline.stages[stage]?.gate?.checklist ?? [];
  const locale = useDocument((state) => state.locale);
  const [typed, setTyped] = useState('');
  const { run, newId } = useDocument.getState();
  const add = (): void => {
    if (typed.trim() !== '') run(addChecklistLine, { stage, line: newId('ck'), locale, text: typed.trim() });
    setTyped('');
  };
  return (
    <InspectorRow label={t('gate.checklist')}>
      <ul className="row-list">
        {lines.map(({ id, label }, index) => (
          <li key={id}>
            <Input
              size="small"
              aria-label={`${t('gate.checklist')} ${index + 1}`}
              value={of(label)}
              onChange={({ target }) => run(setText, { ref: label, locale, text: target.value })}
            />
            <Button
              type="text"
              size="small"
              aria-label={`${t('board.delete')} ${of(label)}`}
              icon={<Trash2 size={14} />}
              onClick={() =>
                run(setGate, { stage, member: 'checklist', value: lines.filter((line) => line.id !== id) })
              }
            />
          </li>
        ))}
      </ul>
      <Input
        size="small"
        aria-label={t('pipeline.checklist.new')}
        placeholder={`+ ${t('pipeline.checklist.new')}`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={add}
        onBlur={add}
      />
    </InspectorRow>
  );
}
