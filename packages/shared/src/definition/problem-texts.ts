import { calendarTexts } from '../calendar/texts.ts';
import { expressionTexts } from '../expression/texts.ts';
import { organizationTexts } from '../organization/texts.ts';
import { tableTexts } from '../table/texts.ts';
import type { Texts } from '../text/define-texts.ts';
import { fixTexts } from './checks/fix-texts.ts';
import { checkTexts } from './checks/texts.ts';
import { readTexts } from './read/texts.ts';
import { shapeTexts } from './shape/texts.ts';

/** Everything the language says about a document, by the keys `problem.<code>` and `fix.<name>`, and the expressions' words they are made of; components bring their own. */
export const problemTexts: Texts = Object.freeze({
  ...expressionTexts,
  ...tableTexts,
  ...readTexts,
  ...shapeTexts,
  ...checkTexts,
  ...calendarTexts,
  ...organizationTexts,
  ...fixTexts,
});
