import { useParams } from '@tanstack/react-router';
import type { Room } from '../app/room.tsx';
import { runPeopleTexts } from '../deal/people-texts.ts';
import { dealTexts } from '../deal/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { routeTexts } from '../route/texts.ts';
import { DecisionPage } from './DecisionPage.tsx';
import { InboxPage } from './InboxPage.tsx';
import { NoTask } from './NoTask.tsx';
import { peopleTexts } from './people-texts.ts';
import { inboxTexts } from './texts.ts';

function TaskPage() {
  const { task = '' } = useParams({ strict: false });
  return <DecisionPage key={task} task={task} />;
}

/** The inbox: its list stays while one task after the other is opened beside it. */
export const room: Room = {
  Page: InboxPage,
  texts: [...formRoomTexts, dealTexts, runPeopleTexts, deedTexts, routeTexts, inboxTexts, peopleTexts],
};

/** Beside the list while no task is chosen. */
export const noTaskRoom: Room = { Page: NoTask, texts: [] };

/** One task to decide. */
export const taskRoom: Room = { Page: TaskPage, texts: [] };
