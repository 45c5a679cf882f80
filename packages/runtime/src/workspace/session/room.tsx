import type { Room } from '../app/room.tsx';
import { SignIn } from './SignIn.tsx';
import { sessionTexts } from './texts.ts';

/** Signing in. */
export const room: Room = { Page: SignIn, texts: [sessionTexts] };
