import type { Expression } from '@dealwright/shared';
import { useWords } from '../app/use-words.ts';
import { setField } from '../document/commands/set-field.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { FeelEditor } from './FeelEditor.tsx';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { useFieldScope } from './use-scope.ts';

/** Where a field's value comes from when nobody types it, and what becomes of it when the field is hidden. */
export function ValueSection({ field }: { readonly field: string }) {
  const { t } = useWords();
  const target = useDefinition().fields[field];
  const scope = useFieldScope(field);
  const set = (member: 'default' | 'computed', value: Expression | undefined): void => {
    useDocument.getState().run(setField, { field, member, value });
  };
  const editor = (member: 'default' | 'computed') => (
    <InspectorRow label={t(`inspector.${member}`)}>
      <FeelEditor
        label={t(`inspector.${member}`)}
        value={target?.[member]}
        scope={scope}
        onChange={(value) => set(member, value)}
        onClear={() => set(member, undefined)}
      />
    </InspectorRow>
  );
  return (
    <InspectorSection title={t('inspector.values')}>
      {target?.computed === undefined && editor('default')}
      {editor('computed')}
      <ChoiceRow
        label={t('inspector.onHide')}
        value={target?.onHide}
        none={t('inspector.onHide.default')}
        choices={(['keep', 'clear', 'drop'] as const).map((value) => ({
          value,
          label: t(`inspector.onHide.${value}`),
        }))}
        onChoose={(value) =>
          useDocument
            .getState()
            .run(setField, { field, member: 'onHide', value: value as 'keep' | 'clear' | 'drop' | undefined })
        }
      />
    </InspectorSection>
  );
}
