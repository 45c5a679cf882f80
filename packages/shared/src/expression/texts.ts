import type { Texts } from '../text/define-texts.ts';
import { expressionProblemTexts } from './check/texts.ts';
import { diagnosticTexts } from './evaluate/texts.ts';
import { feelTexts } from './feel/texts.ts';
import { operatorTexts } from './operators/texts.ts';
import { caseTexts } from './regions/texts.ts';
import { sentenceTexts } from './sentence/texts.ts';
import { treeTexts } from './tree/texts.ts';

/** Everything the expression language says to people. */
export const expressionTexts: Texts = Object.freeze({
  ...operatorTexts,
  ...expressionProblemTexts,
  ...treeTexts,
  ...feelTexts,
  ...diagnosticTexts,
  ...caseTexts,
  ...sentenceTexts,
});
