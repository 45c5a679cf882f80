import { useParams } from '@tanstack/react-router';
import type { Room } from '../app/room.tsx';
import { boardTexts } from '../board/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { routeTexts } from '../route/texts.ts';
import { ruleTexts } from '../words/rule-texts.ts';
import { DealPage } from './DealPage.tsx';
import { runPeopleTexts } from './people-texts.ts';
import { dealTexts } from './texts.ts';

function DealRoomPage() {
  const { deal = '' } = useParams({ strict: false });
  return <DealPage key={deal} deal={deal} />;
}

/** One deal. */
export const room: Room = {
  Page: DealRoomPage,
  texts: [...formRoomTexts, boardTexts, routeTexts, ruleTexts, dealTexts, runPeopleTexts, deedTexts],
};
