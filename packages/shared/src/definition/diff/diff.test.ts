import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { translate } from '../../text/translate.ts';
import { isJsonObject, type Json } from '../../values/json.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { PatchOperation } from '../problem.ts';
import { ajvValidator } from '../shape/compiled-validator.ts';
import { outlineSchema } from '../shape/compose-definition-schema.ts';
import { randomEdits } from '../testing/random-edits.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import type { Change } from './change.ts';
import { diffDefinitions, heaviestOf } from './diff-definitions.ts';
import { same } from './same.ts';
import { changeTexts } from './texts.ts';

function edited(patch: readonly PatchOperation[]): ProcessDefinition {
  const result = applyPatch(sampleDefinition, patch);
  if (!result.ok) throw new Error(`the edit does not fit: ${JSON.stringify(result.refused)}`);
  return result.document;
}

const put = (path: string, value: Json): PatchOperation => ({ op: 'add', path, value });
const drop = (path: string): PatchOperation => ({ op: 'remove', path });
const flow = '/flows/fl_discount';
const gate = '/pipeline/stages/st_sign/gate';

test.each<[string, string, readonly PatchOperation[]]>([
  [
    'field-added safe',
    'Field “x” added',
    [put('/fields/f_x', { type: 'date', typeVersion: 1, key: 'x', label: 't:x', settings: {} })],
  ],
  [
    'field-added breaking',
    'Field “x” added',
    [put('/fields/f_x', { type: 'date', typeVersion: 1, key: 'x', label: 't:x', settings: {}, required: true })],
  ],
  ['field-removed mapping', 'Field “电话” removed', [drop('/fields/f_phone')]],
  ['field-renamed safe', 'Field “Phone” is now called “Mobile” (en)', [put('/texts/en/f_phone', 'Mobile')]],
  ['field-type-changed breaking', 'Field “电话” changed its type', [put('/fields/f_phone/type', 'text')]],
  [
    'field-required-changed breaking',
    'Whether field “电话” is required changed',
    [put('/fields/f_phone/required', true)],
  ],
  ['field-key-changed mapping', 'Field “电话” has another machine name', [put('/fields/f_phone/key', 'mobile')]],
  [
    'privacy-purposes-changed breaking',
    'Purposes of “电话” changed',
    [put('/fields/f_phone/privacy/purposes', ['pp_news'])],
  ],
  ['option-removed mapping', 'Option “铣床” removed from “产品”', [drop('/fields/f_product/settings/options/0')]],
  ['column-removed mapping', 'Column “小计” removed from “明细”', [drop('/fields/f_lines/columns/3')]],
  [
    'rule-added safe',
    'Rule “等级” added to form “报价”',
    [
      put('/forms/frm_quote/rules/r_new', {
        when: { const: { boolean: true } },
        then: [{ effect: 'visible', target: 'f_tier' }],
      }),
    ],
  ],
  [
    'rule-condition-changed safe',
    'Condition of rule “大折扣须填等级” changed',
    [put('/forms/frm_quote/rules/r_tier/when/args/1/const/decimal', '15')],
  ],
  [
    'stage-order-changed safe',
    'Stages reordered: 线索 → 签约 → 报价 → 赢单 → 丢单',
    [{ op: 'move', from: '/pipeline/order/1', path: '/pipeline/order/2' }],
  ],
  ['gate-field-added mapping', 'Gate of “签约” now asks for “等级”', [put(`${gate}/fields/-`, 'f_tier')]],
  ['gate-condition-changed mapping', 'Condition of the gate of “签约” changed', [put(`${gate}/when/op`, 'gt')]],
  ['gate-removed safe', 'Stage “签约” has no gate any more', [drop(gate)]],
  [
    'node-removed mapping',
    'Node “通知负责人” removed from “折扣审批”',
    [drop(`${flow}/nodes/nd_tell`), drop(`${flow}/root/2`)],
  ],
  [
    'node-moved mapping',
    'Node “通知负责人” moved in “折扣审批”',
    [{ op: 'move', from: `${flow}/root/2`, path: `${flow}/root/0` }],
  ],
  [
    'node-moved mapping',
    'Node “工程师” moved in “折扣审批”',
    [{ op: 'move', from: `${flow}/nodes/nd_reviews/branches/0/nodes/0`, path: `${flow}/root/0` }],
  ],
  [
    'node-people-changed safe',
    'Who acts at node “总监” changed',
    [put(`${flow}/nodes/nd_director/settings/who/0/role`, 'role:finance')],
  ],
  [
    'branch-condition-changed safe',
    'Condition of branch “超过 12%” of “折扣大小” changed',
    [put(`${flow}/nodes/nd_size/branches/0/when/args/1/const/decimal`, '15')],
  ],
  [
    'node-field-changed safe',
    'Node “财务”: “折扣” changed from edit to required',
    [put(`${flow}/nodes/nd_money/fields/f_discount`, 'required')],
  ],
  [
    'row-changed safe',
    'Row 2 of decision table “等级表” changed',
    [put('/tables/tb_tiers/rows/1/then/0/const/choice', 'op_small')],
  ],
  [
    'access-field-changed safe',
    'What “总监” may do with “联系人” changed from read to edit',
    [put('/access/roles/role:director/fields/f_contact', 'edit')],
  ],
  [
    'purpose-basis-changed breaking',
    'Legal basis of purpose “报价” changed',
    [put('/privacy/purposes/pp_quote/basis', 'consent')],
  ],
  ['text-changed safe', 'Text changed in en: “Thank you” → “Thanks”', [put('/texts/en/thanks', 'Thanks')]],
])('%s', (told, words, patch) => {
  const changes = diffDefinitions(sampleDefinition, edited(patch));
  expect(changes.map(({ code, weight }) => `${code} ${weight}`)).toContain(told);
  const change = changes.find(({ code, weight }) => `${code} ${weight}` === told);
  expect(translate(changeTexts, `change.${change?.code}`, change?.params ?? {}, 'en')).toBe(words);
  expect(translate(changeTexts, `change.${change?.code}`, change?.params ?? {}, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/);
});

test('a changed condition carries both, so that they can be shown as sentences', () => {
  const path = `${flow}/nodes/nd_size/branches/0/when`;
  const [change] = diffDefinitions(sampleDefinition, edited([put(path, { const: { boolean: true } })]));
  expect(change).toMatchObject({ pointer: path, before: { op: 'gt' }, after: { const: { boolean: true } } });
});

test('the weight of many changes is that of the heaviest', () => {
  expect(heaviestOf([])).toBe('safe');
  expect(
    heaviestOf(diffDefinitions(sampleDefinition, edited([put('/texts/en/thanks', 'Hi'), drop('/fields/f_phone')]))),
  ).toBe('mapping');
});

test('a definition does not differ from itself, also when its keys are in another order', () => {
  const turned = Object.fromEntries(Object.entries(sampleDefinition).reverse()) as unknown as ProcessDefinition;
  expect(diffDefinitions(sampleDefinition, sampleDefinition)).toEqual([]);
  expect(diffDefinitions(sampleDefinition, turned)).toEqual([]);
});

/** Pointers of the smallest things that differ. */
function differences(before: Json | undefined, after: Json | undefined, at = ''): readonly string[] {
  if (same(before, after)) return [];
  if (isJsonObject(before as Json) && isJsonObject(after as Json)) {
    const [left, right] = [before as Readonly<Record<string, Json>>, after as Readonly<Record<string, Json>>];
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].flatMap((key) => differences(left[key], right[key], at + pointerOf(key)));
  }
  return [at];
}

const covers = (change: Change, pointer: string): boolean =>
  pointer === change.pointer || pointer.startsWith(`${change.pointer}/`) || change.pointer.startsWith(`${pointer}/`);

/** Node lists differ as the consequence of a node that comes, goes or moves. */
const followsFromNodes = /^\/flows\/[^/]+\/(root|nodes\/[^/]+\/branches)/;

describe('random edits', () => {
  const misshapen = ajvValidator.compile(outlineSchema, { firstOnly: true });
  const document = randomEdits(sampleDefinition as unknown as Json)
    .filter((changed) => misshapen(changed).length === 0)
    .map((changed) => changed as unknown as ProcessDefinition);

  test('every difference is covered by a change with words in both languages', () => {
    let differing = 0;
    fc.assert(
      fc.property(document, (changed) => {
        const changes = diffDefinitions(sampleDefinition, changed);
        const places = differences(sampleDefinition as unknown as Json, changed as unknown as Json);
        if (places.length > 0) differing += 1;
        const uncovered = places.filter((place) => !changes.some((change) => covers(change, place)));
        expect(uncovered.filter((place) => !followsFromNodes.test(place))).toEqual([]);
        expect(changes.length > 0).toBe(places.length > 0);
        for (const { code, params } of changes) {
          const { en, 'zh-CN': zh } = changeTexts[`change.${code}`] ?? { en: '{{no text}}', 'zh-CN': '' };
          const wanted = [...`${en}${zh}`.matchAll(/\{\{([^}]*)\}\}/g)].map(([, name]) => name ?? '');
          expect({ code, missing: wanted.filter((name) => !Object.hasOwn(params, name)) }).toEqual({
            code,
            missing: [],
          });
        }
      }),
      { numRuns: 300 },
    );
    expect(differing).toBeGreaterThan(100);
  }, 60_000);

  test('what is added one way is removed the other way', () => {
    fc.assert(
      fc.property(document, (changed) => {
        const count = (changes: readonly Change[], end: string) =>
          changes.filter(({ code }) => /^(field|node|stage|rule|flow)-/.test(code) && code.endsWith(end)).length;
        const [there, back] = [diffDefinitions(sampleDefinition, changed), diffDefinitions(changed, sampleDefinition)];
        expect([count(there, '-added'), count(there, '-removed')]).toEqual([
          count(back, '-removed'),
          count(back, '-added'),
        ]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
