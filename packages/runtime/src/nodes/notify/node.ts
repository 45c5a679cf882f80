import { lookup } from '../../engine/lookup.ts';
import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
import { checkPeople } from '../people-check.ts';
import { peopleTexts } from '../people-texts.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { notifyTexts } from './texts.ts';

/** Tells people something, each once in a run for the same row unless it is set otherwise (S-36), and goes on; finding nobody is no reason to stop. */
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
    const { who, message, again = false } = settingsOf<Settings>(node);
    const found = tools.findPeople(who);
    if (found.length === 0) return { do: 'pass', because: { code: 'nobody-to-tell', params: {} } };
    const once = [message ?? '', tools.row?.row ?? ''].join(' ').trim();
    const told = again ? [] : (lookup(tools.run.told, once) ?? []);
    const people = found.filter(({ person }) => !told.includes(person));
    if (people.length === 0) return { do: 'pass', because: { code: 'told-before', params: {} } };
    const place = { node: visit.node, flow: tools.run.flow };
    const reason =
      message === undefined
        ? { code: 'flow-reached', params: place }
        : { code: 'flow-message', params: { ...place, text: message } };
    return {
      do: 'all',
      steps: [{ do: 'notify', people, message: reason, ...(again ? {} : { once }) }, { do: 'pass' }],
    };
  },
  handle: () => ({ do: 'wait' }),
});
