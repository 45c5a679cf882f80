/** The counter of a deal after an id such as "v12" was given out. */
export function numberAfter(counter: number, id: string): number {
  return Math.max(counter, Number(id.slice(1)) + 1);
}

/** The id of the to-do that belongs to a seat, or to a returned run that waits for its initiator. */
export function taskIdOf(deal: string, part: string): string {
  return `${deal}.${part}`;
}

/** The seat or run that a task id of this deal names; null when it is of another deal. */
export function partOfTask(deal: string, task: string): string | null {
  return task.startsWith(`${deal}.`) ? task.slice(deal.length + 1) : null;
}
