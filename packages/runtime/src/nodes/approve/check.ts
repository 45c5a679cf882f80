import type { CheckScope, FlowNode, Problem } from '@dealwright/shared';
import { settingsOf } from '../../engine/node-tools.ts';
import { nodeProblem } from '../node-problem.ts';
import { countingOf } from './counting.ts';
import type { Settings } from './settings.generated.ts';
import { approveTexts } from './texts.ts';

/** What may be wrong with how an approval is decided: shares over one, fields that do not exist. */
export function checkApproval(node: FlowNode, scope: CheckScope): readonly Problem[] {
  const settings = settingsOf<Settings>(node);
  return [...checkShare(settings, scope), ...checkSensitive(settings, scope)];
}

function checkShare(settings: Settings, scope: CheckScope): readonly Problem[] {
  const rule = countingOf(settings);
  if (rule.mode !== 'vote' || 'count' in rule.threshold) return [];
  const { part, of } = rule.threshold;
  if (part > 0 && part <= of) return [];
  const params = { share: settings.share ?? '' };
  return [nodeProblem(scope, { code: 'vote-share-wrong', texts: approveTexts, at: '/settings/share', params })];
}

function checkSensitive({ sensitiveTo = [] }: Settings, scope: CheckScope): readonly Problem[] {
  return sensitiveTo.flatMap((field, index) => {
    if (Object.hasOwn(scope.definition.fields, field)) return [];
    const finding = {
      code: 'sensitive-unknown',
      texts: approveTexts,
      at: `/settings/sensitiveTo/${index}`,
      params: { field },
    };
    return [nodeProblem(scope, finding)];
  });
}
