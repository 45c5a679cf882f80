import {
  type CheckScope,
  type Field,
  isJsonObject,
  type Json,
  maskText,
  type Problem,
  purposeTitle,
  textOf,
  translate,
} from '@dealwright/shared';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldContext, type FieldType, fieldSettings } from '../field-type.ts';
import { memberName } from '../member.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { noticeVersionOf, readConsent } from './consent-value.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { stampConsent } from './stamp-consent.ts';
import { takeBackConsent } from './take-back-consent.ts';
import { consentPublicTexts, consentTexts } from './texts.ts';

function checkPurpose(id: string, index: number, scope: CheckScope): readonly Problem[] {
  const { definition, locale } = scope;
  const { purposes } = definition.privacy;
  const found = Object.hasOwn(purposes, id) ? purposes[id] : undefined;
  const purpose = purposeTitle(purposes, id, (ref) => textOf(definition, ref, locale));
  const facts = { at: `/purposes/${index}`, params: { purpose } };
  if (found === undefined) {
    const message = `The definition has no purpose ${purpose}.`;
    return [settingProblem(scope, { ...facts, code: 'consent-purpose', message })];
  }
  if (found.basis !== 'consent') {
    const message = `The purpose ${purpose} does not rest on consent, so nobody is asked for it.`;
    return [settingProblem(scope, { ...facts, code: 'consent-basis', message })];
  }
  if (found.consent !== undefined) return [];
  const message = `The purpose ${purpose} has no sentence for its box.`;
  return [settingProblem(scope, { ...facts, code: 'consent-sentence', message })];
}

function checkConsent(field: Field, scope: CheckScope): readonly Problem[] {
  const { purposes, notice } = fieldSettings<Settings>(field);
  const found = purposes.flatMap((purpose, index) => checkPurpose(purpose, index, scope));
  if (Object.hasOwn(scope.definition.privacy.notices, notice)) return found;
  const message = `The definition has no notice ${notice}.`;
  return [...found, settingProblem(scope, { code: 'consent-notice', at: '/notice', message, params: { notice } })];
}

/** The purposes a field asks for, as the options of a choice; the definition has their titles. */
function askedFor(field: Field): readonly { readonly id: string; readonly label: string }[] {
  const { purposes = [] } = field.settings as Partial<Settings>;
  return purposes.map((id) => ({ id, label: id }));
}

/** Purposes that are agreed to; none when the value is no consent. */
function tickedPurposes(value: Json): readonly string[] {
  const ticks = isJsonObject(value) ? value.purposes : undefined;
  if (ticks === undefined || !isJsonObject(ticks)) return [];
  return Object.keys(ticks).filter((purpose) => ticks[purpose] === true);
}

/** What was agreed to; a consent that a member wrote down for somebody says so wherever it is read. */
function formatConsent(value: Json, context: FieldContext): string {
  if (!isJsonObject(value)) return typeof value === 'string' ? value : '';
  const given = tickedPurposes(value);
  const purposes = given
    .map((purpose) => purposeTitle(context.privacy?.purposes ?? {}, purpose, context.text))
    .join(', ');
  const key = given.length === 0 ? 'field.consent.none' : 'field.consent.given';
  const words = translate(consentPublicTexts, key, { purposes }, context.locale);
  const { recordedBy } = value;
  if (typeof recordedBy !== 'string') return words;
  const person = memberName(recordedBy, context.organization);
  return translate(consentPublicTexts, 'field.consent.recorded', { words, person }, context.locale);
}

/** One box for each purpose, bound to a version of a notice. Never required: consent is free. */
export const consentField: FieldType = Object.freeze<FieldType>({
  type: 'consent',
  version: 1,
  group: 'advanced',
  icon: 'shield-check',
  settingsSchema,
  defaults: { purposes: ['pp_contact'], notice: 'nt_main' },
  texts: { ...consentTexts, ...consentPublicTexts },
  masks: [],
  defaultMask: null,
  hasColumns: false,
  valueType: (field) => ({
    kind: 'list',
    mayBeEmpty: true,
    of: { kind: 'choice', mayBeEmpty: false, options: askedFor(field) },
  }),
  expressionValue: tickedPurposes,
  check: checkConsent,
  valueSchema({ field }) {
    const { purposes, notice } = fieldSettings<Settings>(field);
    const text = (pattern: string) => ({ type: 'string', pattern });
    return {
      type: 'object',
      additionalProperties: false,
      required: ['purposes', 'notice', 'noticeVersion', 'locale', 'at'],
      properties: {
        purposes: {
          type: 'object',
          additionalProperties: false,
          required: purposes,
          properties: Object.fromEntries(purposes.map((purpose) => [purpose, { type: 'boolean' }])),
        },
        notice: { const: notice },
        noticeVersion: text('^[0-9A-Za-z.-]{1,20}$'),
        locale: text('^[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,7})?$'),
        at: text('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,16}Z$'),
        recordedBy: text('^[0-9A-Za-z_.-]{1,100}$'),
      },
    };
  },
  isEmpty: isEmptyValue,
  normalize(input, context) {
    const consent = readConsent(input, context);
    return consent === undefined ? undefined : { ...consent };
  },
  stamp: stampConsent,
  takeBack: takeBackConsent,
  problems(value, context) {
    const version = noticeVersionOf(context);
    const { notice } = fieldSettings<Settings>(context.field);
    if (!isJsonObject(value) || value.notice !== notice) return [valueProblem('consent')];
    return context.now !== null && version !== null && value.noticeVersion !== version ? [valueProblem('consent')] : [];
  },
  mask: () => maskText('consent', 'all'),
  format: formatConsent,
  compare: () => 0,
  samples: [
    {
      name: 'two purposes',
      settings: { purposes: ['pp_offers', 'pp_call'], notice: 'nt_lead' },
      valid: [
        {
          purposes: { pp_offers: true, pp_call: false },
          notice: 'nt_lead',
          noticeVersion: '1',
          locale: 'de',
          at: '2026-01-05T09:00:00Z',
        },
        { purposes: {}, notice: 'nt_lead', noticeVersion: '1', locale: 'zh-CN', at: '2026-01-05T09:00:00.000Z' },
        {
          purposes: { pp_offers: false, pp_call: true },
          notice: 'nt_lead',
          noticeVersion: '1',
          locale: 'en',
          at: '2026-01-05T09:00:00Z',
          recordedBy: 'anna',
        },
      ],
      invalid: [
        {
          purposes: { pp_other: true },
          notice: 'nt_lead',
          noticeVersion: '1',
          locale: 'de',
          at: '2026-01-05T09:00:00Z',
        },
        {
          purposes: { pp_offers: 'yes' },
          notice: 'nt_lead',
          noticeVersion: '1',
          locale: 'de',
          at: '2026-01-05T09:00:00Z',
        },
        {
          purposes: { pp_offers: true },
          notice: 'nt_other',
          noticeVersion: '1',
          locale: 'de',
          at: '2026-01-05T09:00:00Z',
        },
        { purposes: { pp_offers: true }, notice: 'nt_lead', noticeVersion: '1', locale: 'de', at: 'yesterday' },
        true,
        ['pp_offers'],
      ],
    },
  ],
});
