import { engineTexts, exampleOrganization, refusalTexts, runScenario } from '@dealwright/runtime';
import { type Scenario, translate } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { canvasTexts } from '../canvas/texts.ts';
import { leadDefinition } from '../document/testing/sample.ts';
import type { ReasonReader } from '../simulator/reason-words.ts';
import { differenceInWords } from './difference-words.ts';
import { testsTexts } from './texts.ts';

const texts = { ...engineTexts, ...refusalTexts, ...canvasTexts, ...testsTexts };
const definition = leadDefinition();

function readerIn(locale: string): ReasonReader {
  return {
    definition,
    organization: exampleOrganization,
    locale,
    t: (key, params = {}) => translate(texts, key, params, locale),
    moment: (instant) => instant,
  };
}

const moved = (expect: object): Scenario =>
  ({
    name: 'a lead',
    start: { by: 'max', form: 'frm_start', values: { name: 'Karin Muster', email: 'karin@example.org' } },
    steps: [{ do: 'move', by: 'max', to: 'st_qualified', expect }],
  }) as Scenario;

function differencesOf(expected: object, locale: string): readonly string[] {
  const step = runScenario(definition, moved(expected), exampleOrganization).steps.at(-1);
  if (step === undefined) return expect.unreachable();
  return step.differences.map((one) => differenceInWords(one, step.refused, readerIn(locale)));
}

test('a refusal that nobody expected is told with the names of its case', () => {
  expect(differencesOf({}, 'en')).toEqual(['Refusal: expected nothing, was Something is still missing for Qualified.']);
  expect(differencesOf({}, 'zh-CN')).toEqual(['拒绝原因：预期 无，实际 进入“已确认”还缺少必要内容。']);
});

test('a refusal that was expected by its code leaves the names open', () => {
  const [told = ''] = differencesOf({ refused: 'back-never' }, 'en');
  expect(told).toContain('expected A deal may not go back to ….');
});

test('runs are told by their flow and state', () => {
  const runs = [{ flow: 'fl_handover', status: 'approved' }];
  expect(differencesOf({ refused: 'gate-missing', runs }, 'en')).toEqual([
    'Approvals: expected Hand-over to a dealer (approved), was nothing',
  ]);
});
