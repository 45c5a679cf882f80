import { expect, test } from 'vitest';
import type { Command } from './command.ts';
import { addField } from './commands/add-field.ts';
import { addFlow } from './commands/add-flow.ts';
import { changeType } from './commands/change-type.ts';
import { duplicateField } from './commands/duplicate-field.ts';
import { removeField } from './commands/remove-field.ts';
import { renameKey } from './commands/rename-key.ts';
import { replaceDocument } from './commands/replace-document.ts';
import { setFieldText } from './commands/set-field-text.ts';
import { usesOf } from './field-uses.ts';
import { placeOfPointer } from './place.ts';
import { issue, openDocument } from './process-document.ts';
import { commands } from './registry.ts';
import { countingTools, quoteDefinition } from './testing/sample.ts';

const quote = quoteDefinition();
const tools = countingTools();

function after<Args>(command: Command<Args>, args: Args, definition = quote) {
  return issue(openDocument(definition), { command, args, tools, at: 0 }).document.definition;
}

test('commands have names of their own, and every file in the folder is in the registry', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('a new field is named in every language of the process that the product speaks, and fits its neighbours', () => {
  const place = { parent: 'n_linesec', index: 2 };
  const drawn = after(addField, { type: 'money', form: 'frm_quote', place, field: 'f_new', layout: 'n_new' });
  expect(drawn.texts['zh-CN']?.['f_new.label']).toBe('金额');
  expect(drawn.texts.en?.['f_new.label']).toBe('Money');
  expect(drawn.forms.frm_quote?.layout.n_new).toEqual({ kind: 'field', field: 'f_new', span: 4 });
  expect(drawn.forms.frm_quote?.layout.n_linesec?.children?.[2]).toBe('n_new');
});

test('what is personal by its nature is covered from the start, also when a field becomes that; what was said stays', () => {
  const place = { parent: 'n_linesec', index: 2 };
  const drawn = (type: string) => after(addField, { type, form: 'frm_quote', place, field: 'f_new', layout: 'n_new' });
  expect(drawn('email').fields.f_new?.privacy).toEqual({ class: 'personal', mask: 'email' });
  expect(drawn('check-in').fields.f_new?.privacy).toEqual({ class: 'sensitive', mask: 'all' });
  expect(drawn('text').fields.f_new?.privacy).toBeUndefined();
  const changed = after(changeType, { field: 'f_new', type: 'phone' }, drawn('text'));
  expect(changed.fields.f_new?.privacy).toEqual({ class: 'personal', mask: 'phone' });
  expect(after(changeType, { field: 'f_phone', type: 'text' }).fields.f_phone?.privacy).toEqual(
    quote.fields.f_phone?.privacy,
  );
});

test('a field that goes leaves nothing behind but conditions that name it', () => {
  const drawn = after(removeField, { field: 'f_discount' });
  const left = usesOf(drawn, 'f_discount').filter((pointer) => !pointer.startsWith('/tests/'));
  expect(left.every((pointer) => /\/(when|computed|value|args|assert)/.test(pointer))).toBe(true);
  expect(left.length).toBeGreaterThan(0);
  expect(after(removeField, { field: 'f_technote' }).texts.en?.['f_technote.label']).toBeUndefined();
  const table = after(removeField, { field: 'f_lines' });
  expect(table.fields.f_qty).toBeUndefined();
});

test('a copy shares no id, key or label with its original', () => {
  const copy = { field: 'f_copy', layout: 'n_copy' };
  const drawn = after(duplicateField, { form: 'frm_quote', layout: 'n_qlines', copy });
  expect(drawn.fields.f_copy?.key).toBe('lines_2');
  expect(drawn.fields.f_copy?.label).toBe('t:f_copy.label');
  expect(drawn.fields.f_copy?.columns).toHaveLength(4);
  expect(drawn.fields.f_copy?.columns?.some((column) => quote.fields[column] !== undefined)).toBe(false);
});

test('another type keeps the settings both know', () => {
  const drawn = after(changeType, { field: 'f_customer', type: 'long-text' });
  expect(drawn.fields.f_customer).toMatchObject({ type: 'long-text', settings: { maxLength: 160 } });
  expect(after(changeType, { field: 'f_lines', type: 'text' })).toBe(quote);
});

test('an old key stays known and is never given again', () => {
  const drawn = after(renameKey, { field: 'f_phone', key: 'mobile' });
  expect(drawn.fields.f_phone).toMatchObject({ key: 'mobile', keyHistory: ['contact_phone'] });
  const again = after(renameKey, { field: 'f_contact', key: 'contact_phone' }, drawn);
  expect(again.fields.f_contact?.key).toBe('contact_phone_2');
});

test('a help text without words in any language goes away', () => {
  const args = { field: 'f_phone', slot: 'help', locale: 'en' } as const;
  const drawn = after(setFieldText, { ...args, text: 'Mobile preferred' });
  expect(drawn.fields.f_phone?.help).toBe('t:f_phone.help');
  expect(after(setFieldText, { ...args, text: '' }, drawn)).toEqual(quote);
});

test('a flow begins with what opens every flow', () => {
  const drawn = after(addFlow, { flow: 'fl_new', trigger: { on: 'manual' } });
  const { root = [], nodes = {} } = drawn.flows.fl_new ?? {};
  expect(root.map((node) => nodes[node]?.kind)).toEqual(['start']);
});

test('the code view writes the whole document as one step and cannot change its key', () => {
  const definition = { ...quote, key: 'other', title: 't:frm_quote.title' };
  const { document, entry } = issue(openDocument(quote), {
    command: replaceDocument,
    args: { definition },
    tools,
    at: 0,
  });
  expect(entry?.forward).toHaveLength(1);
  expect(document.definition).toEqual({ ...quote, title: 't:frm_quote.title' });
});

test.each([
  ['/fields/f_phone/privacy', 'form', '联系电话'],
  ['/fields/f_qty/label', 'data', '数量'],
  ['/forms/frm_quote/rules/r_terms/when', 'form', '付款方式'],
  ['/pipeline/stages/st_quote/gate/when', 'pipeline', '报价'],
  ['/flows/fl_quote/nodes/nd_finance/settings/who', 'flow', '财务毛利'],
  ['/tables/tb_tiers/rows/0', 'data', '折扣档位'],
  ['/roles/role:finance/label', 'data', '财务'],
  ['/access/roles/role:finance/deals', 'data', '财务'],
  ['/privacy/purposes/pp_quote', 'data', '报价与跟进'],
  ['/texts/en/title', 'texts', '工业设备报价'],
  ['/nowhere', 'code', '/nowhere'],
])('%s leads to the tab %s', (pointer, tab, last) => {
  const place = placeOfPointer(quote, pointer, { locale: 'zh-CN' });
  expect(place.tab).toBe(tab);
  expect(place.trail.at(-1)).toBe(last);
});
