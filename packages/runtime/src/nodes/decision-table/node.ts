import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { checkTable, tableTexts } from '../table-check.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { decisionTableTexts } from './texts.ts';

/** Asks one decision table and writes its outputs; which row answered, and to what, is on record. */
export const decisionTableNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'decision-table',
  group: 'logic',
  icon: 'table-properties',
  settingsSchema,
  defaults: {},
  branches: 'none',
  lasting: true,
  texts: { ...decisionTableTexts, ...tableTexts },
  check(node, scope) {
    const { table } = settingsOf<Settings>(node);
    if (table !== undefined) return checkTable(table, '/settings/table', scope);
    return [nodeProblem(scope, { code: 'decision-table-missing', texts: decisionTableTexts, at: '/settings' })];
  },
  enter(node, _visit, tools) {
    const { table } = settingsOf<Settings>(node);
    const answer = table === undefined ? null : tools.askTable(table);
    if (answer === null) return { do: 'incident', reason: { code: 'table-missing', params: { table: table ?? '' } } };
    return { do: 'all', steps: [{ do: 'write', values: answer.values, table: answer }, { do: 'pass' }] };
  },
  handle: () => ({ do: 'wait' }),
});
