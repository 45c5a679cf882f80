import type { Flow, ProcessDefinition, Trigger } from '@dealwright/shared';
import { approvalDefinition } from './approval-process.ts';

/** The trigger by which a shop begins deals. */
export const beginsDeal: Trigger = {
  on: 'webhook',
  form: 'frm_start',
  webhook: { begins: 'deal', values: { f_name: '/customer/name', f_amount: '/order/total' } },
};

/** The trigger by which it begins a flow on a deal that it names. */
export function beginsFlow(find: { readonly at: string; readonly field?: string }): Trigger {
  return { on: 'webhook', webhook: { begins: 'flow', find, values: { f_amount: '/order/total' } } };
}

/** A process with a flow that starts as given: somebody of the sales people looks at what came. */
export function triggeredDefinition(key: string, triggers: Readonly<Record<string, Trigger>>): ProcessDefinition {
  const plain = approvalDefinition(key);
  const flows = Object.entries(triggers).map(([flow, trigger]): [string, Flow] => {
    const node = flow.replace('fl_', 'nd_');
    const look = {
      kind: 'handle',
      title: 't:look',
      settings: { who: [{ from: 'owner' }], mode: 'any', empty: 'admin' },
    };
    return [
      flow,
      {
        title: 't:look',
        trigger,
        root: [`${node}start`, node],
        nodes: { [`${node}start`]: { kind: 'start', title: 't:look', settings: {} }, [node]: look },
      },
    ];
  });
  const texts = Object.entries(plain.texts).map(([locale, words]) => [locale, { ...words, look: 'Look at it' }]);
  return { ...plain, flows: { ...plain.flows, ...Object.fromEntries(flows) }, texts: Object.fromEntries(texts) };
}
