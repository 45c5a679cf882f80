import type { DecisionTable, Metric, Notice, ProcessDefinition, Purpose, RoleSlot } from '@dealwright/shared';
import type { CommandTools } from './command.ts';
import type { PartRef } from './parts.ts';

/** A part as it begins: with everything the format asks for. */
export function freshPart(
  definition: ProcessDefinition,
  { part, id }: PartRef,
  tools: CommandTools,
): DecisionTable | RoleSlot | Purpose | Notice | Metric {
  const title = titleOfPart(id);
  switch (part) {
    case 'table':
      return freshTable(definition, title, tools);
    case 'role':
      return { label: title };
    case 'purpose':
      return { title, basis: 'contract' };
    case 'notice':
      return { version: '1', controller: `${title}.controller`, text: `${title}.text` };
    case 'metric':
      return { title, value: { const: { decimal: '0' } } };
  }
}

/** The ref of a part's name. A role's id has a colon, which text keys take. */
export function titleOfPart(id: string): string {
  return `t:${id.replace(':', '.')}`;
}

/** One column that is asked, one that is written, and a row that fits everything. */
function freshTable({ fields }: ProcessDefinition, title: string, { newId, fieldTypes }: CommandTools): DecisionTable {
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const ids = Object.keys(fields).filter((id) => !columns.has(id));
  const simple = ids.filter((id) => {
    const field = fields[id];
    const type = field === undefined ? undefined : fieldTypes.get(field.type)?.valueType(field);
    return type !== undefined && ['decimal', 'money', 'choice', 'boolean', 'date', 'text'].includes(type.kind);
  });
  const [asked = 'f_none', written = asked] = simple;
  return {
    title,
    hit: 'first',
    inputs: [{ id: newId('in'), value: { field: asked } }],
    outputs: [{ id: newId('out'), field: written }],
    rows: [{ id: newId('row'), when: [{ any: true }], then: [{ const: { empty: true } }] }],
  };
}
