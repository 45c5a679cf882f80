import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { notifyTexts } from './texts.ts';

/** Tells people something and goes on; finding nobody is no reason to stop. */
export const notifyNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'notify',
  group: 'people',
  icon: 'bell',
  settingsSchema,
  defaults: { who: [{ from: 'owner' }] },
  branches: 'none',
  texts: { ...notifyTexts, ...peopleTexts },
  check: (node, scope) => checkPeople(settingsOf<Settings>(node).who, '/settings/who', scope),
  enter(node, visit, tools) {
    const { who, message } = settingsOf<Settings>(node);
    const people = tools.findPeople(who);
    if (people.length === 0) return { do: 'pass', because: { code: 'nobody-to-tell', params: {} } };
    const place = { node: visit.node, flow: tools.run.flow };
    const reason =
      message === undefined
        ? { code: 'flow-reached', params: place }
        : { code: 'flow-message', params: { ...place, text: message } };
    return { do: 'all', steps: [{ do: 'notify', people, message: reason }, { do: 'pass' }] };
  },
  handle: () => ({ do: 'wait' }),
});
