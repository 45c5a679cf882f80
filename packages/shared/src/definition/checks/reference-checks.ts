import type { ProcessDefinition } from '../../generated/process-definition.ts';
import type { Finding } from '../problem-of.ts';
import { type Reference, type ReferenceKind, referencesIn } from '../references.ts';
import type { CheckFrame } from './check-frame.ts';

/** Names that lead nowhere; a text is the business of the text checks, a layout node of the layout checks. */
export function checkReferences({ definition }: CheckFrame): readonly Finding[] {
  const known = knownIds(definition);
  return referencesIn(definition).flatMap((reference) => {
    const ids = reference.kind === 'node' ? nodesAround(definition, reference.pointer) : known.get(reference.kind);
    return ids === undefined || ids.has(reference.id) ? [] : [asFinding(reference)];
  });
}

function asFinding({ kind, id, pointer, removable }: Reference): Finding {
  const patch = [{ op: 'remove', path: pointer }] as const;
  const fix = removable ? { fix: { label: 'fix.remove-reference', patch } } : {};
  const code = kind === 'role' ? 'role-undeclared' : `unknown-${kind}`;
  return { code, severity: 'error', pointer, params: { id }, ...fix };
}

function knownIds(definition: ProcessDefinition): ReadonlyMap<ReferenceKind, ReadonlySet<string>> {
  const keys = (map: object | undefined): ReadonlySet<string> => new Set(Object.keys(map ?? {}));
  return new Map([
    ['field', keys(definition.fields)],
    ['form', keys(definition.forms)],
    ['stage', keys(definition.pipeline.stages)],
    ['flow', keys(definition.flows)],
    ['table', keys(definition.tables)],
    ['purpose', keys(definition.privacy.purposes)],
    ['notice', keys(definition.privacy.notices)],
    ['role', keys(definition.roles)],
  ]);
}

/** The nodes of the flow that a reference stands in. */
function nodesAround(definition: ProcessDefinition, pointer: string): ReadonlySet<string> {
  const flow = pointer.split('/')[2] ?? '';
  return new Set(Object.keys(definition.flows[flow]?.nodes ?? {}));
}
