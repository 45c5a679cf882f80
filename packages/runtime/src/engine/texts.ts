import { defineTexts, type Texts } from '@dealwright/shared';
import { fieldTextsOf } from '../fields/field-texts.ts';
import { fieldTypes } from '../fields/registry.ts';
import { actorTexts } from './texts/actor-texts.ts';
import { becauseTexts } from './texts/because-texts.ts';
import { decisionWords } from './texts/decision-words.ts';
import { lostSeatTexts } from './texts/lost-seat-texts.ts';
import { notifyTexts } from './texts/notify-texts.ts';
import { refusalWords } from './texts/refusal-words.ts';
import { timelineTexts } from './texts/timeline-texts.ts';
import { traceTexts } from './texts/trace-texts.ts';

const gateTexts = defineTexts({
  'gate.condition': { en: 'The condition of the gate does not hold yet.', 'zh-CN': '尚未满足关口条件。' },
});

const placeTexts = defineTexts({
  'field.problem.command-malformed': {
    en: 'This is missing or not what belongs here.',
    'zh-CN': '此处缺失或内容不正确。',
  },
});

/** Everything the engine says to people, by `because.`, `trace.`, `notify.`, `timeline.`, `refused.`, `decision.` and `actor.` keys. */
export const engineTexts: Texts = Object.freeze({
  ...refusalWords,
  ...decisionWords,
  ...placeTexts,
  ...becauseTexts,
  ...traceTexts,
  ...notifyTexts,
  ...lostSeatTexts,
  ...timelineTexts,
  ...gateTexts,
  ...actorTexts,
});

/** What refusals say: `refused.<code>`, `decision.<word>`, and `field.problem.<code>` for the places in their details. */
export const refusalTexts: Texts = Object.freeze({
  ...fieldTextsOf(fieldTypes),
  ...refusalWords,
  ...decisionWords,
  ...placeTexts,
});
