import type { DealRecord } from './deal-records.ts';
import type { Answered } from './record-faults.ts';

/**
 * What was acknowledged is there once, with the answer that was given; what was refused left nothing behind; and who came too late was
 * told who decided what, and when, as it is written.
 */
export function answerFaults({ history, commands }: DealRecord, answered: readonly Answered[]): readonly string[] {
  const wrote = new Set(history.map(({ event }) => event.command));
  const orphans = [...wrote]
    .filter((id) => !commands.has(id))
    .map((id) => `${id} has events, and was never carried out`);
  const idle = [...commands.keys()]
    .filter((id) => !wrote.has(id))
    .map((id) => `${id} was carried out, and did nothing`);
  const runs = history.filter(({ event }, place) => history[place - 1]?.event.command !== event.command);
  const twice = runs.length === wrote.size ? [] : ['a command was carried out twice'];
  return [
    ...orphans,
    ...idle,
    ...twice,
    ...answered.flatMap((each) => [...keptFaults(each, wrote, commands), ...lateFaults(each, history)]),
  ];
}

function keptFaults(
  { command: { id }, status, text }: Answered,
  wrote: ReadonlySet<string>,
  commands: DealRecord['commands'],
): readonly string[] {
  if (status !== 200) return wrote.has(id) ? [`${id} was answered ${status}, and changed something`] : [];
  const stored = commands.get(id);
  return stored === undefined || stored === text ? [] : [`${id} was answered ${text}, and ${stored} is kept`];
}

/** S-18: the conflict names who, what and when; all three are facts of the history. */
function lateFaults({ command, status, text }: Answered, history: DealRecord['history']): readonly string[] {
  if (status !== 409) return [];
  const { code, facts } = JSON.parse(text) as {
    readonly code: string;
    readonly facts: Readonly<Record<'person' | 'decision' | 'at', string>>;
  };
  if (code !== 'task.already-decided' || !('task' in command)) return [];
  const seat = command.task.slice(command.task.indexOf('.') + 1);
  const known = history.some(
    ({ event }) =>
      event.at === facts.at &&
      (('seat' in event && event.seat === seat) || ('seats' in event && event.seats.some(({ id }) => id === seat))),
  );
  return known && facts.decision !== ''
    ? []
    : [`S-18: ${command.id} was told ${JSON.stringify(facts)}, which is not written`];
}
