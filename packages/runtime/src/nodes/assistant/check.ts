import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { settingsOf } from '../../engine/node-tools.ts';
import { isProtected } from '../../engine/values/protected-fields.ts';
import { type NodeFinding, nodeProblem } from '../node-problem.ts';
import { checkPeople } from '../people-check.ts';
import type { Settings } from './settings.generated.ts';
import { assistantTexts } from './texts.ts';

/** Problems of an assistant node: its people, a control that it would decide, what it is asked and may see. */
export function checkAssistant(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const findings = findingsOf(settingsOf<Settings>(node), scope);
  return [
    ...checkPeople(settingsOf<Settings>(node).who, '/settings/who', scope),
    ...findings.map((finding) => nodeProblem(scope, { ...finding, texts: assistantTexts })),
  ];
}

function findingsOf(
  { task, fields = [], personal = [], control = false, decides = false }: Settings,
  { definition }: CheckScope,
): readonly Omit<NodeFinding, 'texts'>[] {
  return [
    ...(control && decides ? [{ code: 'assistant-control-decides', at: '/settings/decides' }] : []),
    ...(task === undefined ? [{ code: 'assistant-no-task', at: '/settings', severity: 'warning' as const }] : []),
    ...fields.flatMap((field, index) => {
      if (!isProtected(definition, field) || personal.includes(field)) return [];
      const at = `/settings/fields/${index}`;
      return [{ code: 'assistant-protected', at, params: { field }, severity: 'warning' as const }];
    }),
  ];
}
