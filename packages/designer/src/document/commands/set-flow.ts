import { type Flow, textOf } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';

/** Sets what starts a flow, when its initiator may withdraw it, when decisions may be taken back, which flow may revoke it, or which duties its deciders keep. */
export const setFlow: Command<{
  readonly flow: string;
  readonly member: 'trigger' | 'withdraw' | 'takeBack' | 'revoke' | 'duties';
  readonly value: Flow['trigger' | 'withdraw' | 'takeBack' | 'revoke' | 'duties'];
}> = {
  id: 'set-flow',
  label: 'command.set-flow',
  patch: (definition, { flow, member, value }) => {
    const edit = editOf(definition);
    if (definition.flows[flow] === undefined || (member === 'trigger' && value === undefined)) return [];
    edit.set(['flows', flow, member], value);
    return edit.patch();
  },
  announce: (definition, { flow }, { locale }) =>
    phrase('done.set-flow', { name: textOf(definition, definition.flows[flow]?.title ?? flow, locale) }),
};
