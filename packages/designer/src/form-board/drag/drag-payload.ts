/** What is in flight: its id, the words on the ghost and whatever the board needs to drop it. */
export interface DragPayload<Thing> {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly thing: Thing;
}

/** Where the pointer is, in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
