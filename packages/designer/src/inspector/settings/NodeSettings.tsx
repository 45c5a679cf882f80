import { nodeKinds } from '@dealwright/runtime';
import type { JsonObject } from '@dealwright/shared';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import { changeNodeSetting } from '../../document/commands/change-node-setting.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { InspectorSection } from '../InspectorFrame.tsx';
import { isWithoutSettings } from './FieldSettings.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SettingOwnerContext } from './setting-owner.tsx';

/** The settings that a node's kind describes. */
export function NodeSettings({ flow, node }: { readonly flow: string; readonly node: string }) {
  const { t } = useWords();
  const target = useDefinition().flows[flow]?.nodes[node];
  const kind = nodeKinds.get(target?.kind ?? '');
  const owner = useMemo(() => ({ kind: 'node', flow, node }) as const, [flow, node]);
  if (target === undefined || kind === undefined || isWithoutSettings(kind.settingsSchema)) return null;
  return (
    <InspectorSection title={t('inspector.settings')}>
      <SettingOwnerContext value={owner}>
        <SettingsForm
          key={target.kind}
          schema={kind.settingsSchema}
          texts={kind.texts}
          prefix={`node.${target.kind}.settings`}
          settings={target.settings as JsonObject}
          onChange={(name, value) => useDocument.getState().run(changeNodeSetting, { flow, node, name, value })}
        />
      </SettingOwnerContext>
    </InspectorSection>
  );
}
