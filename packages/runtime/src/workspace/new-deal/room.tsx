import { useParams } from '@tanstack/react-router';
import type { Room } from '../app/room.tsx';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { routeTexts } from '../route/texts.ts';
import { NewDeal } from './NewDeal.tsx';
import { newDealTexts } from './texts.ts';

function NewDealPage() {
  const { process = '' } = useParams({ strict: false });
  return <NewDeal key={process} process={process} />;
}

/** Starting a deal. */
export const room: Room = { Page: NewDealPage, texts: [...formRoomTexts, deedTexts, routeTexts, newDealTexts] };
