import type { Trigger, WebhookStart } from '../../generated/flow.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import { begunDealFaults, isFillable } from './begun-deal-checks.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName, inWords } from './names.ts';

/** Whether a message of another system can start what it is to start, and fills what that needs. */
export function checkWebhooks(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.flows).flatMap(([flow, { trigger, title }]): readonly Finding[] => {
    if (trigger.on !== 'webhook') return [];
    const place: Place = { frame, pointer: pointerOf('flows', flow, 'trigger'), flow: inWords(frame, title) };
    const { webhook } = trigger;
    if (webhook === undefined) return [wrong(place, 'webhook-not-set')];
    return [...beginning(place, trigger, webhook), ...unfitFields(place, webhook)];
  });
}

interface Place {
  readonly frame: CheckFrame;
  readonly pointer: string;
  readonly flow: string;
}

/** What is wrong at a place of the trigger, perhaps about a field. */
function wrong({ frame, pointer, flow }: Place, code: string, { at = '', field = '' } = {}): Finding {
  const about = field === '' ? {} : { field: fieldName(frame, field) };
  return { code, severity: 'error', pointer: `${pointer}${at}`, params: { flow, ...about } };
}

function beginning(place: Place, { form }: Trigger, { begins, find, values }: WebhookStart): readonly Finding[] {
  if (begins === 'flow') return find === undefined ? [wrong(place, 'webhook-deal-unnamed', { at: '/webhook' })] : [];
  const { formUnfit, missing } = begunDealFaults(place.frame.definition, form, Object.keys(values));
  return [
    ...(formUnfit ? [wrong(place, 'webhook-form-use', { at: '/form' })] : []),
    ...missing.map((field) => wrong(place, 'webhook-field-missing', { at: '/webhook/values', field })),
  ];
}

function unfitFields(place: Place, { values }: WebhookStart): readonly Finding[] {
  return Object.keys(values)
    .filter((id) => !isFillable(place.frame, id))
    .map((id) => wrong(place, 'webhook-field-unfit', { at: `/webhook/values/${id}`, field: id }));
}
