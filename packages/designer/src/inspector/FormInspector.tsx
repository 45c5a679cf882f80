import type { Form } from '@dealwright/shared';
import { Button } from 'antd';
import { useWords } from '../app/use-words.ts';
import { removeForm } from '../document/commands/remove-form.ts';
import { setForm } from '../document/commands/set-form.ts';
import { setText } from '../document/commands/set-text.ts';
import { usesOf } from '../document/field-uses.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { RulesSection } from './RulesSection.tsx';
import { UseList } from './UseList.tsx';
import { WordsRow } from './WordsRow.tsx';

const uses = ['public', 'start', 'stage', 'task'] as const;

/** Settings of a whole form, and all its rules in one place. */
export function FormInspector({ form }: { readonly form: string }) {
  const { t, of } = useWords();
  const definition = useDefinition();
  const target = definition.forms[form];
  if (target === undefined) return null;
  const { run, select } = useDocument.getState();
  const used = usesOf(definition, form).length > 0;
  const remove = (): void => {
    if (run(removeForm, { form })) select(null);
  };
  return (
    <InspectorFrame icon="clipboard-check" title={of(target.title)} subtitle={t(`inspector.form.use.${target.use}`)}>
      <InspectorSection>
        <WordsRow
          label={t('inspector.title')}
          textRef={target.title}
          onWrite={(text, locale) => run(setText, { ref: target.title, locale, text })}
        />
        <ChoiceRow
          label={t('inspector.form.use')}
          value={target.use}
          choices={uses.map((value) => ({ value, label: t(`inspector.form.use.${value}`) }))}
          onChoose={(value) => run(setForm, { form, member: 'use', value: value as Form['use'] })}
        />
        {target.use === 'public' && <PublicRows form={form} settings={target.public} />}
      </InspectorSection>
      <RulesSection form={form} target={null} />
      <InspectorSection title={t('inspector.uses')}>
        <UseList field={form} except={null} />
        <Button danger size="small" disabled={used} title={used ? t('inspector.form.in-use') : ''} onClick={remove}>
          {t('inspector.form.remove')}
        </Button>
      </InspectorSection>
    </InspectorFrame>
  );
}

function PublicRows({ form, settings }: { readonly form: string; readonly settings: Form['public'] }) {
  const { t, of } = useWords();
  const { privacy, fields, forms } = useDefinition();
  const write = (value: NonNullable<Form['public']>): void => {
    useDocument.getState().run(setForm, { form, member: 'public', value });
  };
  const notices = Object.entries(privacy.notices).map(([value, { version }]) => ({
    value,
    label: `${value.slice(3)} · ${version}`,
  }));
  const shown = new Set(Object.values(forms[form]?.layout ?? {}).flatMap(({ field }) => field ?? []));
  const emails = [...shown].map((value) => ({ value, label: of(fields[value]?.label) }));
  return (
    <>
      <ChoiceRow
        label={t('inspector.form.notice')}
        value={settings?.notice}
        choices={notices}
        onChoose={(notice) => notice !== undefined && write({ confirm: null, ...settings, notice })}
      />
      {settings !== undefined && (
        <ChoiceRow
          label={t('inspector.form.confirm')}
          value={settings.confirm ?? undefined}
          none={t('inspector.form.confirm.none')}
          choices={emails}
          onChoose={(confirm) => write({ ...settings, confirm: confirm ?? null })}
        />
      )}
    </>
  );
}
