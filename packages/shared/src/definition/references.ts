import type { ScheduleStart } from '../generated/flow.ts';
import type { Form } from '../generated/form.ts';
import type { ProcessDefinition } from '../generated/process-definition.ts';
import { isJsonObject, type Json } from '../values/json.ts';
import { pointerOf } from './patch/pointer.ts';

/** What a reference names. */
export type ReferenceKind =
  | 'field'
  | 'form'
  | 'stage'
  | 'flow'
  | 'node'
  | 'table'
  | 'purpose'
  | 'notice'
  | 'role'
  | 'text'
  | 'layout';

/** One place of a definition that names another part by its id. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly pointer: string;
  /** Whether the reference can be taken out without breaking the part it stands in. */
  readonly removable: boolean;
}

/** Makes references of one kind. */
function referTo(kind: ReferenceKind, removable = false) {
  return (id: string | undefined, ...steps: readonly (string | number)[]): readonly Reference[] =>
    id === undefined ? [] : [{ kind, id, pointer: pointerOf(...steps), removable }];
}

const toField = referTo('field');
const toOptionalField = referTo('field', true);
const toForm = referTo('form', true);
const toStage = referTo('stage', true);
const toNode = referTo('node', true);
const toPurpose = referTo('purpose', true);
const toRole = referTo('role', true);

/** Every reference by id between the parts of a definition, in order of the document. Fields named inside expressions are not among them. */
export function referencesIn(definition: ProcessDefinition): readonly Reference[] {
  return [
    ...ofFields(definition),
    ...Object.entries(definition.forms).flatMap(([id, form]) => ofForm(id, form)),
    ...ofPipeline(definition),
    ...ofFlows(definition),
    ...ofAccess(definition),
    ...Object.entries(definition.tables ?? {}).flatMap(([id, { outputs }]) => {
      return outputs.flatMap(({ field }, index) => toField(field, 'tables', id, 'outputs', index, 'field'));
    }),
    ...textReferences(definition),
  ];
}

function ofFields({ fields }: ProcessDefinition): readonly Reference[] {
  return Object.entries(fields).flatMap(([id, { columns = [], privacy, settings }]) => [
    ...columns.flatMap((column, index) => toOptionalField(column, 'fields', id, 'columns', index)),
    ...(privacy?.purposes ?? []).flatMap((purpose, index) => {
      return toPurpose(purpose, 'fields', id, 'privacy', 'purposes', index);
    }),
    ...inSettings(settings as Json, pointerOf('fields', id, 'settings')),
  ]);
}

function ofForm(id: string, form: Form): readonly Reference[] {
  const layout = Object.entries(form.layout).flatMap(([node, { field, children = [] }]) => [
    ...toField(field, 'forms', id, 'layout', node, 'field'),
    ...children.flatMap((child, index) =>
      referTo('layout', true)(child, 'forms', id, 'layout', node, 'children', index),
    ),
  ]);
  const rules = Object.entries(form.rules).flatMap(([rule, { then }]) => {
    return then.flatMap(({ target }, index) => {
      const kind = target.startsWith('f_') ? 'field' : 'layout';
      return referTo(kind)(target, 'forms', id, 'rules', rule, 'then', index, 'target');
    });
  });
  const confirm = toField(form.public?.confirm ?? undefined, 'forms', id, 'public', 'confirm');
  return [...layout, ...rules, ...referTo('notice')(form.public?.notice, 'forms', id, 'public', 'notice'), ...confirm];
}

function ofPipeline({ pipeline }: ProcessDefinition): readonly Reference[] {
  const { order, stages, card } = pipeline;
  return [
    ...order.flatMap((stage, index) => toStage(stage, 'pipeline', 'order', index)),
    ...Object.entries(stages).flatMap(([id, { form, gate }]) => {
      const at = ['pipeline', 'stages', id] as const;
      return [
        ...toForm(form, ...at, 'form'),
        ...(gate?.fields ?? []).flatMap((field, index) => toOptionalField(field, ...at, 'gate', 'fields', index)),
        ...(gate?.documents ?? []).flatMap((field, index) => toOptionalField(field, ...at, 'gate', 'documents', index)),
        ...referTo('flow', true)(gate?.flow, ...at, 'gate', 'flow'),
        ...toRole(gate?.waiver, ...at, 'gate', 'waiver'),
      ];
    }),
    ...toField(card.title, 'pipeline', 'card', 'title'),
    ...toOptionalField(card.subtitle, 'pipeline', 'card', 'subtitle'),
    ...toOptionalField(card.amount, 'pipeline', 'card', 'amount'),
    ...(card.fields ?? []).flatMap((field, index) => toOptionalField(field, 'pipeline', 'card', 'fields', index)),
  ];
}

function ofFlows({ flows }: ProcessDefinition): readonly Reference[] {
  return Object.entries(flows).flatMap(([id, { trigger, revoke, root, nodes }]) => [
    ...toStage(trigger.stage, 'flows', id, 'trigger', 'stage'),
    ...referTo('flow', true)(revoke, 'flows', id, 'revoke'),
    ...toForm(trigger.form, 'flows', id, 'trigger', 'form'),
    ...toOptionalField(trigger.webhook?.find?.field, 'flows', id, 'trigger', 'webhook', 'find', 'field'),
    ...Object.keys(trigger.webhook?.values ?? {}).flatMap((field) =>
      toOptionalField(field, 'flows', id, 'trigger', 'webhook', 'values', field),
    ),
    ...ofSchedule(id, trigger.schedule),
    ...root.flatMap((node, index) => toNode(node, 'flows', id, 'root', index)),
    ...Object.entries(nodes).flatMap(([node, { branches = [], form, fields = {}, settings }]) => {
      const at = ['flows', id, 'nodes', node] as const;
      return [
        ...branches.flatMap((branch, place) => {
          return branch.nodes.flatMap((inner, index) => toNode(inner, ...at, 'branches', place, 'nodes', index));
        }),
        ...toForm(form, ...at, 'form'),
        ...Object.keys(fields).flatMap((field) => toOptionalField(field, ...at, 'fields', field)),
        ...inSettings(settings as Json, pointerOf(...at, 'settings')),
      ];
    }),
  ]);
}

function ofSchedule(flow: string, schedule: ScheduleStart | undefined): readonly Reference[] {
  const at = ['flows', flow, 'trigger', 'schedule'] as const;
  return [
    ...(schedule?.stages ?? []).flatMap((stage, index) => toStage(stage, ...at, 'stages', index)),
    ...(schedule?.values ?? []).flatMap(({ field }, index) => toField(field, ...at, 'values', index, 'field')),
  ];
}

function ofAccess({ access }: ProcessDefinition): readonly Reference[] {
  return Object.entries(access?.roles ?? {}).flatMap(([role, { fields = {}, reveal = [] }]) => {
    const at = ['access', 'roles', role] as const;
    return [
      ...toRole(role, ...at),
      ...Object.keys(fields).flatMap((field) => toOptionalField(field, ...at, 'fields', field)),
      ...reveal.flatMap((field, index) => toOptionalField(field, ...at, 'reveal', index)),
    ];
  });
}

const idKinds: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^f_[a-z0-9]{1,32}$/, 'field'],
  [/^frm_[a-z0-9]{1,32}$/, 'form'],
  [/^st_[a-z0-9]{1,32}$/, 'stage'],
  [/^fl_[a-z0-9]{1,32}$/, 'flow'],
  [/^tb_[a-z0-9]{1,32}$/, 'table'],
  [/^pp_[a-z0-9]{1,32}$/, 'purpose'],
  [/^nt_[a-z0-9]{1,32}$/, 'notice'],
  [/^role:[a-z][a-z0-9-]{0,40}$/, 'role'],
];

/** References inside a component's settings: a whole text that has the form of an id is one. Expressions there are the component's own. */
function inSettings(value: Json, pointer: string): readonly Reference[] {
  if (typeof value === 'string') {
    const kind = idKinds.find(([pattern]) => pattern.test(value))?.[1];
    return kind === undefined ? [] : [{ kind, id: value, pointer, removable: false }];
  }
  return membersOf(value).flatMap(([step, member]) => inSettings(member, pointer + pointerOf(step)));
}

function membersOf(value: Json): readonly (readonly [string | number, Json])[] {
  if (Array.isArray(value)) return [...value.entries()];
  return isJsonObject(value) ? Object.entries(value) : [];
}

const withoutWords: ReadonlySet<string> = new Set(['texts', 'tests', 'canvas', 'upgrades']);
const textReference = /^t:[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$/;

function textReferences(definition: ProcessDefinition): readonly Reference[] {
  const found: Reference[] = [];
  const way: (string | number)[] = [];
  const walk = (value: Json): void => {
    if (typeof value === 'string') {
      if (!textReference.test(value)) return;
      found.push({ kind: 'text', id: value.slice(2), pointer: pointerOf(...way), removable: false });
    }
    for (const [step, member] of membersOf(value)) {
      way.push(step);
      walk(member);
      way.pop();
    }
  };
  for (const [member, value] of Object.entries(definition)) {
    if (withoutWords.has(member)) continue;
    way.push(member);
    walk(value as Json);
    way.pop();
  }
  return found;
}
