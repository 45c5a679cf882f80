import { fieldTypes } from '@dealwright/runtime';
import type { JsonObject } from '@dealwright/shared';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import { changeSetting } from '../../document/commands/change-setting.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { InspectorSection } from '../InspectorFrame.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SettingOwnerContext } from './setting-owner.tsx';

/** The settings that a field's type describes. */
export function FieldSettings({ field }: { readonly field: string }) {
  const { t } = useWords();
  const target = useDefinition().fields[field];
  const type = fieldTypes.get(target?.type ?? '');
  const owner = useMemo(() => ({ kind: 'field', field }) as const, [field]);
  if (target === undefined || type === undefined || isWithoutSettings(type.settingsSchema)) return null;
  return (
    <InspectorSection title={t('inspector.settings')}>
      <SettingOwnerContext value={owner}>
        <SettingsForm
          key={target.type}
          schema={type.settingsSchema}
          texts={type.texts}
          prefix={`field.${target.type}.settings`}
          settings={target.settings as JsonObject}
          onChange={(name, value) => useDocument.getState().run(changeSetting, { field, name, value })}
        />
      </SettingOwnerContext>
    </InspectorSection>
  );
}

/** Whether a schema describes no settings at all. */
export function isWithoutSettings({ properties = {} }: JsonObject): boolean {
  return Object.keys(properties as JsonObject).length === 0;
}
