import { earlierNodes } from '@dealwright/runtime';
import type { ControlProps } from '@dealwright/runtime/react';
import type { Expression, Json } from '@dealwright/shared';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { ConditionEditor } from '../ConditionEditor.tsx';
import { useScopes } from '../use-scope.ts';
import { OneOf } from './OneOf.tsx';
import { useSettingOwner } from './setting-owner.tsx';

/** A field that has rows. */
export function SubTableSetting(props: ControlProps) {
  const { of } = useWords();
  const choices = Object.entries(useDefinition().fields)
    .filter(([, { columns }]) => columns !== undefined)
    .map(([field, { label }]) => ({ value: field, label: of(label) }));
  return <OneOf {...props} choices={choices} />;
}

/** A flow of the process. */
export function FlowSetting(props: ControlProps) {
  const { of } = useWords();
  const choices = Object.entries(useDefinition().flows).map(([flow, { title }]) => ({ value: flow, label: of(title) }));
  return <OneOf {...props} choices={choices} />;
}

/** A node that the flow may go back to from the node whose setting this is, nearest first. */
export function EarlierNodeSetting(props: ControlProps) {
  const { of } = useWords();
  const { flows } = useDefinition();
  const owner = useSettingOwner();
  const flow = owner.kind === 'node' ? flows[owner.flow] : undefined;
  const nodes = owner.kind === 'node' && flow !== undefined ? earlierNodes(flow, owner.node) : [];
  const choices = nodes.map((node) => ({ value: node, label: of(flow?.nodes[node]?.title) }));
  return <OneOf {...props} choices={choices} />;
}

/** A condition over what the node sees. */
export function ConditionSetting({ context, value, onChange }: ControlProps) {
  const { t } = useWords();
  const owner = useSettingOwner();
  const { deal, ofNode } = useScopes();
  return (
    <ConditionEditor
      label={t(context.field.label.replace(/^t:/, ''))}
      value={(value ?? undefined) as Expression | undefined}
      scope={owner.kind === 'node' ? ofNode(owner.flow, owner.node) : deal}
      onChange={(next) => onChange(next as unknown as Json)}
      onClear={() => onChange(null)}
    />
  );
}
