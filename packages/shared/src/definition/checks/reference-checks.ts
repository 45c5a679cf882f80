import type { ProcessDefinition } from '../../generated/process-definition.ts';
import type { Finding } from '../problem-of.ts';
import type { Reference, ReferenceKind } from '../references.ts';
import type { CheckFrame } from './check-frame.ts';

/** Names that lead nowhere; a text is the business of the text checks, a layout node of the layout checks. */
export function checkReferences({ definition, references }: CheckFrame): readonly Finding[] {
  const known = knownIds(definition);
  const nodes = new Map(Object.entries(definition.flows).map(([id, flow]) => [id, new Set(Object.keys(flow.nodes))]));
  return references.flatMap((reference) => {
    const flow = reference.kind === 'node' ? (reference.pointer.split('/')[2] ?? '') : '';
    const ids = reference.kind === 'node' ? nodes.get(flow) : known.get(reference.kind);
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
