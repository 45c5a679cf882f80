import { problemTexts, type Texts } from '@dealwright/shared';
import { fieldTextsOf } from '../fields/field-texts.ts';
import { fieldTypes } from '../fields/registry.ts';
import { nodeTexts } from '../nodes/registry.ts';
import { proofTexts } from './texts.ts';

/** Words of every problem that `checkProcess` may find. */
export const processProblemTexts: Texts = Object.freeze({
  ...problemTexts,
  ...fieldTextsOf(fieldTypes),
  ...nodeTexts,
  ...proofTexts,
});
