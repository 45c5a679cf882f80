import { isJsonObject } from '@dealwright/shared';
import type { Command } from './command.ts';
import type { Refusal } from './decision.ts';

type Shape =
  | 'text'
  | 'text?'
  | 'text|null'
  | 'flag'
  | 'flag?'
  | 'count?'
  | 'values'
  | 'values?'
  | 'texts'
  | 'texts?'
  | 'choices?'
  | 'outcome'
  | 'origin?'
  | 'suggestion?'
  | 'pinned'
  | 'reason?';

const extras = { files: 'texts?', signature: 'text?', mentions: 'texts?' } as const;

const shapes: { readonly [Kind in Command['kind']]: Readonly<Record<string, Shape>> } = {
  start: {
    deal: 'text',
    number: 'text',
    process: 'pinned',
    form: 'text|null',
    values: 'values',
    owner: 'text',
    region: 'text',
    team: 'text',
    origin: 'origin?',
    flow: 'text?',
    choose: 'choices?',
  },
  edit: { values: 'values' },
  move: { to: 'text', values: 'values?', items: 'texts?', waiver: 'text?', choose: 'choices?' },
  check: { item: 'text', done: 'flag' },
  assign: { owner: 'text' },
  comment: { text: 'text', mentions: 'texts?', files: 'texts?' },
  notify: { people: 'texts', text: 'text?', message: 'reason?' },
  'start-flow': { flow: 'text', values: 'values?', choose: 'choices?' },
  resubmit: { run: 'text', values: 'values?', comment: 'text?', choose: 'choices?', mentions: 'texts?' },
  withdraw: { run: 'text', comment: 'text?', mentions: 'texts?' },
  revoke: { run: 'text', comment: 'text' },
  revive: { run: 'text', to: 'text', comment: 'text' },
  'let-pass': { run: 'text', visit: 'text', comment: 'text' },
  jump: { run: 'text', to: 'text', comment: 'text' },
  terminate: { run: 'text', comment: 'text' },
  approve: { task: 'text', values: 'values?', comment: 'text?', choose: 'choices?', ...extras },
  reject: { task: 'text', comment: 'text', ...extras },
  abstain: { task: 'text', comment: 'text?', ...extras },
  return: { task: 'text', to: 'text', also: 'texts?', comment: 'text', direct: 'flag?', mentions: 'texts?' },
  complete: { task: 'text', values: 'values?', comment: 'text?', choose: 'choices?', ...extras },
  add: { task: 'text', people: 'texts', place: 'text', mode: 'text?', weight: 'count?', comment: 'text?' },
  remove: { task: 'text', comment: 'text?', because: 'reason?' },
  consult: { task: 'text', people: 'texts', comment: 'text' },
  advise: { task: 'text', comment: 'text' },
  claim: { task: 'text' },
  release: { task: 'text' },
  'take-back': { task: 'text', comment: 'text?' },
  urge: { task: 'text' },
  read: { task: 'text' },
  transfer: { task: 'text', to: 'text', comment: 'text?', because: 'reason?' },
  suspend: { run: 'text', comment: 'text' },
  resume: { run: 'text', comment: 'text?' },
  timer: { timer: 'text' },
  'timer-failed': { timer: 'text' },
  signal: { name: 'text', values: 'values?' },
  'take-back-consent': { purposes: 'texts' },
  answer: {
    run: 'text',
    visit: 'text',
    outcome: 'outcome',
    values: 'values?',
    suggestion: 'suggestion?',
    reason: 'text?',
  },
};

/** Most people, files or choices that one command may name. */
const most = 100;

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length <= most && value.every(isText);

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 4000;

const fits: { readonly [Name in Shape]: (value: unknown) => boolean } = {
  text: isText,
  'text?': (value) => value === undefined || isText(value),
  'text|null': (value) => value === null || isText(value),
  flag: (value) => typeof value === 'boolean',
  'flag?': (value) => value === undefined || typeof value === 'boolean',
  'count?': (value) => value === undefined || (Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1000),
  values: isJsonObject,
  'values?': (value) => value === undefined || isJsonObject(value),
  texts: isTexts,
  'texts?': (value) => value === undefined || isTexts(value),
  'choices?': (value) =>
    value === undefined ||
    (isJsonObject(value) && Object.keys(value).length <= most && Object.values(value).every(isTexts)),
  'origin?': (value) => value === undefined || isOrigin(value),
  outcome: (value) => value === 'done' || value === 'failed',
  'suggestion?': (value) => value === undefined || isSuggestion(value),
  'reason?': (value) => value === undefined || isReason(value),
  pinned: (value) => isJsonObject(value) && isText(value.key) && Number.isInteger(value.version) && isText(value.hash),
};

function isOrigin(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { deal, run, visit, awaits, depth } = value;
  return [deal, run, visit].every(isText) && typeof awaits === 'boolean' && Number.isInteger(depth);
}

function isReason(value: unknown): boolean {
  if (!isJsonObject(value) || !isText(value.code) || !isJsonObject(value.params)) return false;
  return Object.values(value.params).every((param) => typeof param === 'number' || isText(param));
}

function isSuggestion(value: unknown): boolean {
  if (!isJsonObject(value) || !isText(value.reason)) return false;
  const { verdict, confidence } = value;
  const sure = Number.isInteger(confidence) && Number(confidence) >= 0 && Number(confidence) <= 100;
  return sure && (verdict === 'approve' || verdict === 'reject');
}

/** Refuses what is not a command at all, whoever sent it, with the pointer of the first wrong place; null when it is one. */
export function refuseMalformed(command: unknown): Refusal | null {
  if (!isJsonObject(command)) return malformed('');
  if (!isText(command.id) || command.id === '') return malformed('/id');
  if (!isActor(command.by)) return malformed('/by');
  const { kind } = command;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return malformed('/kind');
  for (const { name, fits: right } of partsOf[kind as Command['kind']]) {
    if (!right(command[name])) return malformed(`/${name}`);
  }
  return null;
}

interface Part {
  readonly name: string;
  fits(value: unknown): boolean;
}

/** The shapes as lists: they are gone through for every command. */
const partsOf = Object.fromEntries(
  Object.entries(shapes).map(([kind, parts]) => [
    kind,
    Object.entries(parts).map(([name, shape]): Part => ({ name, fits: fits[shape] })),
  ]),
) as unknown as { readonly [Kind in Command['kind']]: readonly Part[] };

function isActor(by: unknown): boolean {
  if (!isJsonObject(by)) return false;
  if (by.kind === 'person') return isText(by.id);
  return (by.kind === 'public' && isText(by.link)) || (by.kind === 'system' && isText(by.reason));
}

function malformed(pointer: string): Refusal {
  const code = 'command-malformed';
  return { code, params: { pointer }, details: [{ pointer, code, params: {} }], gap: null };
}
