import {
  checkDefinition,
  type Expression,
  formatFeel,
  namesOf,
  type ProcessDefinition,
  parseFeel,
  scopesOf,
  toSentence,
} from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { expect, test } from 'vitest';
import { componentCatalog } from '../../catalog.ts';
import { quoteDefinition } from '../../form/testing/quote-definition.ts';

const words = (news: string, dealer: string, consent: string) => ({ news, dealer, consent, notice: 'x' });
const definition: ProcessDefinition = {
  ...quoteDefinition,
  fields: {
    ...quoteDefinition.fields,
    f_consent: {
      type: 'consent',
      typeVersion: 1,
      key: 'consent',
      label: 't:consent',
      settings: { purposes: ['pp_news', 'pp_dealer'], notice: 'nt_lead' },
    },
  },
  privacy: {
    purposes: {
      pp_news: { title: 't:news', consent: 't:news', basis: 'consent' },
      pp_dealer: { title: 't:dealer', consent: 't:dealer', basis: 'consent' },
      pp_answer: { title: 't:answer', basis: 'contract' },
    },
    notices: { nt_lead: { version: '1', controller: 't:notice', text: 't:notice' } },
  },
  texts: {
    en: { ...quoteDefinition.texts.en, ...words('News by mail', 'Passing on to a dealer', 'Choice'), answer: 'Answer' },
    'zh-CN': { ...quoteDefinition.texts['zh-CN'], ...words('邮件资讯', '转交经销商', '同意项'), answer: '答复' },
  },
};

const agreesTo = (purpose: string): Expression => ({
  op: 'listContains',
  args: [{ field: 'f_consent' }, { const: { choice: purpose } }],
});
const scopeIn = (locale: string) => scopesOf({ definition, catalog: componentCatalog, locale }).deal;

test.each([
  ['en', 'Choice includes Passing on to a dealer'],
  ['zh-CN', '同意项 列表包含 转交经销商'],
] as const)('a condition on a consent names the purpose in the reader’s language: %s', (locale, sentence) => {
  const chips = toSentence(agreesTo('pp_dealer'), scopeIn(locale), locale);
  expect(chips.map(({ text }) => text).join(' ')).toBe(sentence);
});

test('as text the purpose stands by its title too, and is read back from it', () => {
  const names = namesOf(scopeIn('en'));
  const text = formatFeel(agreesTo('pp_dealer'), names);
  expect(text).toContain('"Passing on to a dealer"');
  expect(parseFeel(text, names)).toMatchObject({ ok: true, expression: agreesTo('pp_dealer') });
});

test('the sentence builder offers the purposes of the field and no other', () => {
  const type = scopeIn('zh-CN').fields.get('f_consent')?.type;
  expect(type).toMatchObject({
    kind: 'list',
    of: {
      options: [
        { id: 'pp_news', label: '邮件资讯' },
        { id: 'pp_dealer', label: '转交经销商' },
      ],
    },
  });
});

function problems(changed: ProcessDefinition, locale: 'en' | 'zh-CN') {
  const found = checkDefinition(changed, {
    catalog: componentCatalog,
    validator: ajvValidator,
    organization: null,
    locale,
  });
  return found.filter(({ severity }) => severity === 'error').map(({ code, params }) => [code, params]);
}

test.each([
  ['en', 'Answer'],
  ['zh-CN', '答复'],
] as const)('problems name a purpose by its title: %s', (locale, title) => {
  const { stages } = definition.pipeline;
  const gated = { ...stages.st_new, gate: { when: agreesTo('pp_answer') } } as (typeof stages)[string];
  const asking = { ...definition, pipeline: { ...definition.pipeline, stages: { st_new: gated } } };
  expect(problems(asking, locale)).toContainEqual(['expression.unknown-option', { option: title }]);
  const { f_consent: consent } = definition.fields;
  if (consent === undefined) return expect.unreachable();
  const settings = { purposes: ['pp_answer', 'pp_gone'], notice: 'nt_lead' };
  const wrong = { ...definition, fields: { ...definition.fields, f_consent: { ...consent, settings } } };
  expect(problems(wrong, locale)).toEqual(
    expect.arrayContaining([
      ['consent-basis', { purpose: title }],
      ['consent-purpose', { purpose: 'pp_gone' }],
    ]),
  );
});
