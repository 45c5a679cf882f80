import { engineTexts, fieldTextsOf, fieldTypes, nodeTexts, proofTexts } from '@dealwright/runtime';
import { shellTexts } from '@dealwright/runtime/shell';
import { changeTexts, errorTexts, feelTexts, problemTexts, sentenceTexts, type Texts } from '@dealwright/shared';
import { canvasTexts } from '../canvas/texts.ts';
import { codeTexts } from '../code-view/texts.ts';
import { clipTexts } from '../document/clip/texts.ts';
import { commandTexts } from '../document/command-texts.ts';
import { doneTexts } from '../document/done-texts.ts';
import { wordTexts } from '../document/word-texts.ts';
import { formBoardTexts } from '../form-board/texts.ts';
import { inspectorTexts } from '../inspector/texts.ts';
import { dataTexts } from '../lists/texts.ts';
import { pipelineTexts } from '../pipeline-board/texts.ts';
import { previewTexts } from '../preview/texts.ts';
import { problemsTexts } from '../problems/texts.ts';
import { releaseDeskTexts } from '../release-desk/texts.ts';
import { simulatorTexts } from '../simulator/texts.ts';
import { startTexts } from '../start/texts.ts';
import { tablesTexts } from '../tables/texts.ts';
import { testsTexts } from '../tests-view/texts.ts';
import { textsViewTexts } from '../texts-view/texts.ts';
import { appTexts } from './texts.ts';

/** Texts of the designer's own rooms. */
export const ownTexts: readonly Texts[] = [
  canvasTexts,
  dataTexts,
  tablesTexts,
  clipTexts,
  codeTexts,
  releaseDeskTexts,
  simulatorTexts,
  testsTexts,
  commandTexts,
  doneTexts,
  wordTexts,
  appTexts,
  formBoardTexts,
  inspectorTexts,
  pipelineTexts,
  previewTexts,
  problemsTexts,
  startTexts,
  textsViewTexts,
];

/** Every text the designer can show. */
export const designerTexts: readonly Texts[] = [
  errorTexts,
  problemTexts,
  proofTexts,
  feelTexts,
  sentenceTexts,
  engineTexts,
  fieldTextsOf(fieldTypes),
  nodeTexts,
  shellTexts,
  changeTexts,
  ...ownTexts,
];
