import { useParams } from '@tanstack/react-router';
import type { Room } from '../app/room.tsx';
import { Board } from './Board.tsx';
import { FirstBoard } from './FirstBoard.tsx';
import { boardTexts } from './texts.ts';

function BoardPage() {
  const { process = '' } = useParams({ strict: false });
  return <Board key={process} process={process} />;
}

/** The board of a process. */
export const room: Room = { Page: BoardPage, texts: [boardTexts] };

/** Home. */
export const homeRoom: Room = { Page: FirstBoard, texts: [boardTexts] };
