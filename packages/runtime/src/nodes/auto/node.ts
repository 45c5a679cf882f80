import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { autoTexts } from './texts.ts';

/** Approves or rejects without people; that it did and why is on record. */
export const autoNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'auto',
  group: 'logic',
  icon: 'badge-check',
  settingsSchema,
  defaults: { outcome: 'approve' },
  branches: 'none',
  texts: autoTexts,
  check(node, scope) {
    if (settingsOf<Settings>(node).reason !== undefined) return [];
    return [nodeProblem(scope, { code: 'auto-no-reason', texts: autoTexts, at: '/settings', severity: 'warning' })];
  },
  enter(node) {
    const { outcome, reason } = settingsOf<Settings>(node);
    const because =
      reason === undefined
        ? { code: `auto-${outcome}`, params: {} }
        : { code: 'auto-reason', params: { text: reason } };
    return { do: outcome === 'approve' ? 'pass' : 'reject', because, onRecord: true };
  },
  goesOn: (node) => settingsOf<Settings>(node).outcome === 'approve',
  handle: () => ({ do: 'wait' }),
});
