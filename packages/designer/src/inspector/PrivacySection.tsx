import { fieldTypes } from '@dealwright/runtime';
import type { FieldPrivacy } from '@dealwright/shared';
import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { setField } from '../document/commands/set-field.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { DurationInput } from './DurationInput.tsx';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';

/** How a field's values are protected: class, mask, what they may be used for, how long they are kept. */
export function PrivacySection({ field }: { readonly field: string }) {
  const { t, of } = useWords();
  const ids = { purposes: useId(), retention: useId() };
  const { fields, privacy: all } = useDefinition();
  const target = fields[field];
  const privacy: FieldPrivacy = target?.privacy ?? { class: 'none' };
  const masks = fieldTypes.get(target?.type ?? '')?.masks ?? [];
  const write = (change: { readonly [Member in keyof FieldPrivacy]?: FieldPrivacy[Member] | undefined }): void => {
    const next = Object.fromEntries(
      Object.entries({ ...privacy, ...change }).filter(([, value]) => value !== undefined),
    );
    const value = next.class === 'none' ? undefined : (next as unknown as FieldPrivacy);
    useDocument.getState().run(setField, { field, member: 'privacy', value });
  };
  return (
    <InspectorSection title={t('inspector.privacy')}>
      <ChoiceRow
        label={t('inspector.privacy.class')}
        value={privacy.class}
        choices={(['none', 'personal', 'sensitive'] as const).map((value) => ({
          value,
          label: t(`inspector.privacy.${value}`),
        }))}
        onChoose={(value) => write({ class: value as FieldPrivacy['class'] })}
      />
      {privacy.class !== 'none' && (
        <>
          <ChoiceRow
            label={t('inspector.privacy.mask')}
            value={privacy.mask}
            none={t('inspector.mask.none')}
            choices={masks.map((value) => ({ value, label: t(`inspector.mask.${value}`) }))}
            onChoose={(value) => write({ mask: value as FieldPrivacy['mask'] })}
          />
          <InspectorRow label={t('inspector.privacy.purposes')} id={ids.purposes}>
            <Select
              id={ids.purposes}
              mode="multiple"
              className="full-width"
              value={[...(privacy.purposes ?? [])]}
              options={Object.entries(all.purposes).map(([value, { title }]) => ({ value, label: of(title) }))}
              onChange={(purposes: string[]) => write({ purposes: purposes.length === 0 ? undefined : purposes })}
            />
          </InspectorRow>
          <InspectorRow label={t('inspector.privacy.retention')} id={ids.retention}>
            <DurationInput
              id={ids.retention}
              value={privacy.retention}
              onChange={(retention) => write({ retention })}
            />
          </InspectorRow>
        </>
      )}
    </InspectorSection>
  );
}
