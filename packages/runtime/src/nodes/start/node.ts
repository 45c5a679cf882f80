import type { NodeKind } from '../node-kind.ts';
import { seatless } from '../seatless.ts';
import { settingsSchema } from './settings.generated.ts';
import { startTexts } from './texts.ts';

/** Where a flow begins. */
export const startNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'start',
  group: 'logic',
  icon: 'play',
  settingsSchema,
  defaults: {},
  branches: 'none',
  texts: startTexts,
  check: () => [],
  enter: () => ({ do: 'pass' }),
  handle: () => ({ do: 'wait' }),
});
