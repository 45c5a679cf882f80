import type { CheckScope, Problem } from '@dealwright/shared';
import { earlierNodes } from '../../engine/flow/earlier-nodes.ts';
import { settingsOf } from '../../engine/node-tools.ts';
import { checkSetting, conditionType } from '../expression-check.ts';
import { flowAround } from '../flow-around.ts';
import type { NodeKind } from '../node-kind.ts';
import { type NodeFinding, nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { routeTexts } from './texts.ts';

/** Goes back to an earlier node while a condition holds, in a new epoch each time (S-11, S-23). */
export const routeNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'route',
  group: 'logic',
  icon: 'corner-up-left',
  settingsSchema,
  defaults: {},
  branches: 'none',
  texts: routeTexts,
  check(node, scope) {
    const { to, when } = settingsOf<Settings>(node);
    const condition =
      when === undefined ? [] : checkSetting(when, { at: '/settings/when', expected: conditionType }, scope);
    return [...checkTarget(to, scope), ...condition, ...(when === undefined ? [always(scope)] : [])];
  },
  enter(node, visit, tools) {
    const { to, when } = settingsOf<Settings>(node);
    if (to === undefined) return { do: 'incident', reason: { code: 'route-not-legal', params: { node: visit.node } } };
    if (when !== undefined && !tools.holds(when))
      return { do: 'pass', because: { code: 'route-not-taken', params: {} } };
    return { do: 'route', to, inputs: tools.inputsOf(when === undefined ? [] : [when]) };
  },
  goesOn: () => false,
  handle: () => ({ do: 'wait' }),
});

function checkTarget(to: string | undefined, scope: CheckScope): readonly Problem[] {
  const problem = (finding: Omit<NodeFinding, 'texts'>) => nodeProblem(scope, { ...finding, texts: routeTexts });
  if (to === undefined) return [problem({ code: 'route-nowhere', at: '/settings' })];
  const around = flowAround(scope);
  const legal = around !== null && earlierNodes(around.flow, around.node).includes(to);
  return legal ? [] : [problem({ code: 'route-not-legal', at: '/settings/to' })];
}

function always(scope: CheckScope): Problem {
  return nodeProblem(scope, { code: 'route-always', texts: routeTexts, at: '/settings', severity: 'warning' });
}
