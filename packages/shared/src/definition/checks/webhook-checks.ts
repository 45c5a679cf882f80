import type { Trigger, WebhookStart } from '../../generated/flow.ts';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
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

function beginning(place: Place, { form: id }: Trigger, { begins, find, values }: WebhookStart): readonly Finding[] {
  if (begins === 'flow') return find === undefined ? [wrong(place, 'webhook-deal-unnamed', { at: '/webhook' })] : [];
  const { definition } = place.frame;
  const form = id !== undefined && Object.hasOwn(definition.forms, id) ? definition.forms[id] : undefined;
  if (id === undefined || form === undefined) return [];
  const unfit =
    form.use === 'start' || form.use === 'public' ? [] : [wrong(place, 'webhook-form-use', { at: '/form' })];
  const missing = requiredOn(definition, id).filter((field) => !Object.hasOwn(values, field));
  return [...unfit, ...missing.map((field) => wrong(place, 'webhook-field-missing', { at: '/webhook/values', field }))];
}

/** Fields that a form always asks for, and that nothing fills by itself. */
function requiredOn({ forms, fields }: ProcessDefinition, form: string): readonly string[] {
  const shown = Object.values(forms[form]?.layout ?? {}).flatMap(({ field }) => field ?? []);
  return shown.filter((id) => {
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return field?.required === true && field.computed === undefined && field.default === undefined;
  });
}

/** Nobody fills a computed field; a column is filled with its table. */
function unfitFields(place: Place, { values }: WebhookStart): readonly Finding[] {
  const { definition, columnOwners } = place.frame;
  return Object.keys(values).flatMap((id) => {
    const field = Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
    if (field === undefined || (field.computed === undefined && !columnOwners.has(id))) return [];
    return [wrong(place, 'webhook-field-unfit', { at: `/webhook/values/${id}`, field: id })];
  });
}
