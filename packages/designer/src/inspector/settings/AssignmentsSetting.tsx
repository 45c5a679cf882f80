import type { ControlProps } from '@dealwright/runtime/react';
import type { Json } from '@dealwright/shared';
import { type Assignment, Assignments } from '../Assignments.tsx';
import { useScopes } from '../use-scope.ts';
import { useSettingOwner } from './setting-owner.tsx';

/** Fields with the expression that gives their value. */
export function AssignmentsSetting({ value, onChange }: ControlProps) {
  const owner = useSettingOwner();
  const { deal, ofNode } = useScopes();
  return (
    <Assignments
      rows={Array.isArray(value) ? (value as unknown as readonly Assignment[]) : []}
      scope={owner.kind === 'node' ? ofNode(owner.flow, owner.node) : deal}
      onChange={(rows) => onChange(rows.length === 0 ? null : (rows as unknown as Json))}
    />
  );
}
