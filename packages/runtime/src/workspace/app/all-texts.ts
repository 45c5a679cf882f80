import { errorTexts, type Texts } from '@dealwright/shared';
import { formTexts } from '../../form-view/texts.ts';
import { engineTexts, fieldTextsOf, fieldTypes } from '../../index.ts';
import { shellTexts } from '../../shell/texts.ts';
import { boardTexts } from '../board/texts.ts';
import { dealTexts } from '../deal/texts.ts';
import { inboxTexts } from '../inbox/texts.ts';
import { listTexts } from '../list/texts.ts';
import { newDealTexts } from '../new-deal/texts.ts';
import { notificationTexts } from '../notifications/texts.ts';
import { sessionTexts } from '../session/texts.ts';
import { settingsTexts } from '../settings/texts.ts';
import { appTexts } from './texts.ts';

/** Every text the workspace can show. */
export const workspaceTexts: readonly Texts[] = [
  errorTexts,
  engineTexts,
  fieldTextsOf(fieldTypes),
  formTexts,
  shellTexts,
  appTexts,
  boardTexts,
  dealTexts,
  inboxTexts,
  listTexts,
  newDealTexts,
  notificationTexts,
  sessionTexts,
  settingsTexts,
];
