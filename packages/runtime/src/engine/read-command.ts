import { isJsonObject } from '@dealwright/shared';
import type { Command } from './command.ts';
import type { Refusal } from './decision.ts';

type Shape = 'text' | 'text?' | 'text|null' | 'flag' | 'values' | 'values?' | 'texts?' | 'pinned';

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
  },
  edit: { values: 'values' },
  move: { to: 'text', values: 'values?', items: 'texts?', waiver: 'text?' },
  check: { item: 'text', done: 'flag' },
  assign: { owner: 'text' },
  comment: { text: 'text' },
  'start-flow': { flow: 'text', values: 'values?' },
  resubmit: { run: 'text', values: 'values?', comment: 'text?' },
  withdraw: { run: 'text', comment: 'text?' },
  approve: { task: 'text', values: 'values?', comment: 'text?' },
  reject: { task: 'text', comment: 'text' },
  return: { task: 'text', to: 'text', comment: 'text' },
  complete: { task: 'text', values: 'values?', comment: 'text?' },
  transfer: { task: 'text', to: 'text', comment: 'text?' },
  suspend: { run: 'text', comment: 'text' },
  resume: { run: 'text', comment: 'text?' },
  timer: { timer: 'text' },
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 4000;

const fits: { readonly [Name in Shape]: (value: unknown) => boolean } = {
  text: isText,
  'text?': (value) => value === undefined || isText(value),
  'text|null': (value) => value === null || isText(value),
  flag: (value) => typeof value === 'boolean',
  values: isJsonObject,
  'values?': (value) => value === undefined || isJsonObject(value),
  'texts?': (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
  pinned: (value) => isJsonObject(value) && isText(value.key) && Number.isInteger(value.version) && isText(value.hash),
};

/** Refuses what is not a command at all, whoever sent it, with the pointer of the first wrong place; null when it is one. */
export function refuseMalformed(command: unknown): Refusal | null {
  if (!isJsonObject(command)) return malformed('');
  if (!isText(command.id) || command.id === '') return malformed('/id');
  if (!isActor(command.by)) return malformed('/by');
  const { kind } = command;
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return malformed('/kind');
  const wrong = Object.entries(shapes[kind as Command['kind']]).find(([name, shape]) => !fits[shape](command[name]));
  return wrong === undefined ? null : malformed(`/${wrong[0]}`);
}

function isActor(by: unknown): boolean {
  if (!isJsonObject(by)) return false;
  if (by.kind === 'person') return isText(by.id);
  return (by.kind === 'public' && isText(by.link)) || (by.kind === 'system' && isText(by.reason));
}

function malformed(pointer: string): Refusal {
  const code = 'command-malformed';
  return { code, params: { pointer }, details: [{ pointer, code, params: {} }], gap: null };
}
