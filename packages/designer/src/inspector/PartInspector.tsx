import { Button } from 'antd';
import type { ComponentType } from 'react';
import { useWords } from '../app/use-words.ts';
import { removePart } from '../document/commands/remove-part.ts';
import { usesOf } from '../document/field-uses.ts';
import { type PartKind, type PartRef, partName } from '../document/parts.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { MetricSettings } from './parts/MetricSettings.tsx';
import { NoticeSettings } from './parts/NoticeSettings.tsx';
import { PurposeSettings } from './parts/PurposeSettings.tsx';
import { RoleSettings } from './parts/RoleSettings.tsx';
import { TableSettings } from './parts/TableSettings.tsx';
import { UseList } from './UseList.tsx';

const settings: Readonly<Record<PartKind, ComponentType<{ readonly id: string }>>> = {
  table: TableSettings,
  role: RoleSettings,
  purpose: PurposeSettings,
  notice: NoticeSettings,
  metric: MetricSettings,
};

const icons: Readonly<Record<PartKind, string>> = {
  table: 'table-properties',
  role: 'users',
  purpose: 'shield-check',
  notice: 'info',
  metric: 'hash',
};

/** Everything that can be said of a decision table, role, purpose, notice or figure. */
export function PartInspector({ part, id }: PartRef) {
  const { t, locale } = useWords();
  const definition = useDefinition();
  const { run, select } = useDocument.getState();
  const Settings = settings[part];
  const used = usesOf(definition, id).length > 0;
  const remove = (): void => {
    if (run(removePart, { part, id })) select(null);
  };
  return (
    <InspectorFrame
      icon={icons[part]}
      title={partName(definition, { part, id }, { locale })}
      subtitle={t(`part.${part}`)}
    >
      <Settings id={id} />
      <InspectorSection title={t('inspector.uses')}>
        <UseList field={id} except={null} />
        <Button danger size="small" disabled={used} title={used ? t('part.in-use') : ''} onClick={remove}>
          {t('inspector.remove-part')}
        </Button>
      </InspectorSection>
    </InspectorFrame>
  );
}
