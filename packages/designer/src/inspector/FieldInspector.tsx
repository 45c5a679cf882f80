import { fieldTypes } from '@dealwright/runtime';
import { Input, Switch } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { renameKey } from '../document/commands/rename-key.ts';
import { type FieldTextSlot, setFieldText } from '../document/commands/set-field-text.ts';
import { setRequired } from '../document/commands/set-required.ts';
import { keyFrom } from '../document/field-key.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { AccessSection } from './AccessSection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ColumnsSection } from './ColumnsSection.tsx';
import { InspectorFrame, InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { FieldSettings } from './settings/FieldSettings.tsx';
import { UsesSection } from './UsesSection.tsx';
import { ValueSection } from './ValueSection.tsx';
import { WordsRow } from './WordsRow.tsx';

/** A field, and the form and layout node on which it was selected; null for one that was selected in a list. */
export interface FieldInspectorProps {
  readonly field: string;
  readonly at: { readonly form: string; readonly layout: string } | null;
}

/** Everything that can be said of a field. */
export function FieldInspector({ field, at }: FieldInspectorProps) {
  const { t, of } = useWords();
  const target = useDefinition().fields[field];
  if (target === undefined) return null;
  const type = fieldTypes.get(target.type);
  const write = (slot: FieldTextSlot) => (text: string, locale: string) =>
    useDocument.getState().run(setFieldText, { field, slot, locale, text });
  return (
    <InspectorFrame
      icon={type?.icon ?? 'square'}
      title={of(target.label)}
      subtitle={
        <>
          {t(`field.${target.type}.name`)} · <code>{target.key}</code>
        </>
      }
    >
      <InspectorSection>
        <WordsRow label={t('inspector.label')} textRef={target.label} onWrite={write('label')} />
        <WordsRow label={t('inspector.help')} textRef={target.help} onWrite={write('help')} />
        <WordsRow label={t('inspector.placeholder')} textRef={target.placeholder} onWrite={write('placeholder')} />
        <KeyRow field={field} value={target.key} />
        <RequiredRow field={field} form={at?.form ?? null} />
      </InspectorSection>
      <FieldSettings field={field} />
      {type?.hasColumns === true && <ColumnsSection field={field} />}
      <ValueSection field={field} />
      <ChecksSection field={field} />
      {at !== null && <RulesSection form={at.form} target={field} />}
      <PrivacySection field={field} />
      <AccessSection field={field} />
      <UsesSection field={field} except={at?.layout ?? null} />
    </InspectorFrame>
  );
}

function KeyRow({ field, value }: { readonly field: string; readonly value: string }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed !== null) useDocument.getState().run(renameKey, { field, key: keyFrom(typed) });
    setTyped(null);
  };
  return (
    <InspectorRow label={t('inspector.key')} id={id}>
      <Input
        id={id}
        className="mono"
        title={t('inspector.key.hint')}
        value={typed ?? value}
        maxLength={50}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
        onPressEnter={leave}
      />
    </InspectorRow>
  );
}

/** A switch, unless a rule of this form already says when the field is required: two truths are never shown side by side. */
function RequiredRow({ field, form }: { readonly field: string; readonly form: string | null }) {
  const { t } = useWords();
  const id = useId();
  const definition = useDefinition();
  const rules = form === null ? [] : Object.values(definition.forms[form]?.rules ?? {});
  const byRule = rules.some(({ then }) => then.some(({ effect, target }) => effect === 'required' && target === field));
  const required = definition.fields[field]?.required === true;
  return (
    <InspectorRow label={t('inspector.required')} id={id}>
      {byRule && !required ? (
        <span className="tag">{t('inspector.required.rule')}</span>
      ) : (
        <Switch
          id={id}
          size="small"
          checked={required}
          onChange={(checked) => useDocument.getState().run(setRequired, { field, required: checked })}
        />
      )}
    </InspectorRow>
  );
}
