import type { Flow } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { componentNames, writeTexts } from '../words.ts';

/** Begins a flow with nothing in it but the node kinds that open every flow. */
export const addFlow: Command<{ readonly flow: string; readonly trigger: Flow['trigger'] }> = {
  id: 'add-flow',
  label: 'command.add-flow',
  patch: (definition, { flow, trigger }, tools) => {
    const edit = editOf(definition);
    if (definition.flows[flow] !== undefined) return [];
    const opener = tools.nodeKinds.get('start');
    const node = tools.newId('nd');
    edit.set(['flows', flow], { title: `t:${flow}`, trigger, root: [], nodes: {} });
    writeTexts(edit, `t:${flow}`, { en: 'New flow', 'zh-CN': '新审批流' });
    if (opener === undefined) return edit.patch();
    edit.set(['flows', flow, 'nodes', node], { kind: opener.kind, title: `t:${node}`, settings: opener.defaults });
    edit.insert(['flows', flow, 'root'], 0, node);
    writeTexts(edit, `t:${node}`, componentNames(opener, `node.${opener.kind}.name`));
    return edit.patch();
  },
  announce: () => phrase('done.add-flow'),
};
