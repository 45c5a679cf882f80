import type { ControlProps } from '@dealwright/runtime/react';
import { type ComponentType, use } from 'react';
import { ProblemsAt } from '../ProblemsAt.tsx';
import { type SettingOwner, SettingOwnerContext } from './setting-owner.tsx';

/** An editor with what is wrong with its setting right below it. */
export function withProblems(Editor: ComponentType<ControlProps>): ComponentType<ControlProps> {
  return function EditorWithProblems(props: ControlProps) {
    const owner = use(SettingOwnerContext);
    const name = props.context.field.label.split('.').at(-1) ?? '';
    return (
      <>
        <Editor {...props} />
        {owner !== null && <ProblemsAt steps={[...placeOf(owner), 'settings', name]} within />}
      </>
    );
  };
}

function placeOf(owner: SettingOwner): readonly string[] {
  return owner.kind === 'field' ? ['fields', owner.field] : ['flows', owner.flow, 'nodes', owner.node];
}
