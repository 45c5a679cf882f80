import { useParams } from '@tanstack/react-router';
import type { Room } from '../app/room.tsx';
import { boardTexts } from '../board/texts.ts';
import { runPeopleTexts } from '../deal/people-texts.ts';
import { dealTexts } from '../deal/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { peopleTexts } from '../inbox/people-texts.ts';
import { ruleTexts } from '../words/rule-texts.ts';
import { PrintPage } from './PrintPage.tsx';
import { printTexts } from './texts.ts';

function PrintRoomPage() {
  const { deal = '' } = useParams({ strict: false });
  return <PrintPage key={deal} deal={deal} />;
}

/** A deal on paper. */
export const room: Room = {
  Page: PrintRoomPage,
  texts: [...formRoomTexts, boardTexts, ruleTexts, dealTexts, runPeopleTexts, deedTexts, peopleTexts, printTexts],
};
