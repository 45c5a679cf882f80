import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { endTexts } from './texts.ts';

/** Ends the run at once, other branches included (WCP-43). */
export const endNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'end',
  group: 'logic',
  icon: 'circle-stop',
  settingsSchema,
  defaults: { outcome: 'approved' },
  branches: 'none',
  texts: endTexts,
  check: () => [],
  enter: (node) => ({ do: 'end', outcome: settingsOf<Settings>(node).outcome ?? 'approved' }),
  goesOn: () => false,
  handle: () => ({ do: 'wait' }),
});
