import { statesByRole } from '@dealwright/runtime';
import type { FieldState, ProcessDefinition } from '@dealwright/shared';
import { useDefinition } from '../document/use-document.ts';
import { holderOf } from '../preview/preview-session.ts';
import { useFormBoard } from './use-form-board.ts';

/** What the role through whose eyes the form is seen may do with a field; "edit" when everything is shown. */
export function useViewedState(field: string): FieldState {
  const definition = useDefinition();
  const viewer = useFormBoard((state) => state.viewer);
  return viewer === null ? 'edit' : (statesOf(definition, viewer).get(field) ?? 'hidden');
}

const known = new WeakMap<ProcessDefinition, Map<string, ReturnType<typeof statesByRole>>>();

/** What somebody who has one role and no other may do with each field; computed once a definition and role. */
export function statesOf(definition: ProcessDefinition, role: string): ReturnType<typeof statesByRole> {
  const byRole = known.get(definition) ?? new Map<string, ReturnType<typeof statesByRole>>();
  known.set(definition, byRole);
  const states = byRole.get(role) ?? statesByRole({ definition, person: 'viewer', organization: holderOf(role) });
  byRole.set(role, states);
  return states;
}
