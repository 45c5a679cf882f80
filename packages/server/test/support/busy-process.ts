import type { Flow, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { approvalDefinition } from './approval-process.ts';

/**
 * A process whose gate asks for everything that can be under way at once: a loop over rows, a flow for each row with a deadline, a call
 * that is answered later, an event from outside, and people.
 */
export function busyDefinition(key: string): ProcessDefinition {
  const base = approvalDefinition(key);
  const ask = base.flows.fl_ask;
  const any = ask?.nodes.nd_any;
  if (ask === undefined || any === undefined) throw new Error('the base process has changed');
  const titled = (id: string, node: Omit<FlowNode, 'title'>): FlowNode => ({ title: `t:${id}`, ...node });
  const person = (id: string, settings: FlowNode['settings'] = {}) =>
    titled(id, { kind: 'approve', settings: { ...any.settings, ...settings } });
  const deadline = { within: 'PT1S', count: 'natural', steps: [{ at: 'PT0S', do: 'approve' }] } as const;
  const line: Flow = {
    title: 't:fl_line',
    trigger: { on: 'flow' },
    root: ['nd_first', 'nd_line'],
    nodes: {
      nd_first: titled('nd_first', { kind: 'start', settings: {} }),
      nd_line: person('nd_line', { deadline } as unknown as FlowNode['settings']),
    },
  };
  const gate: Flow = {
    ...ask,
    root: ['nd_start', 'nd_rows', 'nd_each', 'nd_call', 'nd_event', 'nd_any'],
    nodes: {
      ...ask.nodes,
      nd_rows: titled('nd_rows', {
        kind: 'loop',
        settings: { rows: 'f_lines' },
        branches: [{ id: 'br_row', title: 't:br_row', nodes: ['nd_row'] }],
      }),
      nd_row: person('nd_row'),
      nd_each: titled('nd_each', { kind: 'sub-flow', settings: { flow: 'fl_line', rows: 'f_lines' } }),
      nd_call: titled('nd_call', { kind: 'call', settings: { connection: 'shop', wait: 'answer' } }),
      nd_event: titled('nd_event', { kind: 'signal', settings: { name: 'paid' } }),
    },
  };
  const text = (id: string) => ({
    type: 'text',
    typeVersion: 1,
    key: id.slice(2),
    label: `t:${id}.label`,
    settings: {},
  });
  const lines = { type: 'subtable', typeVersion: 1, key: 'lines', label: 't:f_lines.label', settings: {} };
  return {
    ...base,
    fields: { ...base.fields, f_item: text('f_item'), f_lines: { ...lines, columns: ['f_item'] } },
    flows: { fl_ask: gate, fl_line: line },
    texts: Object.fromEntries(Object.entries(base.texts).map(([locale, words]) => [locale, { ...words, ...named }])),
  };
}

const named = {
  'f_item.label': 'Article',
  'f_lines.label': 'Lines',
  fl_line: 'Line',
  nd_first: 'Start of a line',
  nd_line: 'A line',
  nd_rows: 'Rows in turn',
  br_row: 'Each row',
  nd_row: 'A row',
  nd_each: 'A flow for each',
  nd_call: 'Ask the shop',
  nd_event: 'Paid',
};
