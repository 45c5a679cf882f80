import type { Texts } from '../text/define-texts.ts';
import { readTexts } from './read/texts.ts';
import { shapeTexts } from './shape/texts.ts';

/** Everything the language says about a document, by the key `problem.<code>`; components bring their own. */
export const problemTexts: Texts = Object.freeze({ ...readTexts, ...shapeTexts });
