import { type AnyStateMachine, createActor, createMachine, type SnapshotFrom } from 'xstate';

const approve = { type: 'approve' } as const;
const left = { type: 'left' } as const;
const right = { type: 'right' } as const;

/** The approval of the comparison as an xstate machine: a condition, `serial` approvals, two side by side, their meeting. */
export function approvalMachine(serial: number): AnyStateMachine {
  const line = Array.from({ length: serial }, (_, index) => [
    `line${index}`,
    { on: { approve: index + 1 === serial ? 'both' : `line${index + 1}` } },
  ]);
  return createMachine({
    context: { amount: 60_000 },
    initial: 'choice',
    states: {
      choice: {
        always: [
          {
            guard: ({ context }: { readonly context: { readonly amount: number } }) => context.amount > 50_000,
            target: 'line0',
          },
          { target: 'done' },
        ],
      },
      ...Object.fromEntries(line),
      both: {
        type: 'parallel',
        states: {
          left: { initial: 'open', states: { open: { on: { left: 'done' } }, done: { type: 'final' } } },
          right: { initial: 'open', states: { open: { on: { right: 'done' } }, done: { type: 'final' } } },
        },
        onDone: 'done',
      },
      done: { type: 'final' },
    },
  } as Parameters<typeof createMachine>[0]);
}

/** Starts an actor and says yes until it is done. */
export function walkActor(machine: AnyStateMachine, serial: number): string {
  const actor = createActor(machine).start();
  for (let index = 0; index < serial; index += 1) actor.send(approve);
  actor.send(left);
  actor.send(right);
  return actor.getSnapshot().status;
}

/** The same with the snapshot as text between the steps. */
export function walkActorThroughText(machine: AnyStateMachine, serial: number): string {
  let text = JSON.stringify(createActor(machine).start().getPersistedSnapshot());
  const step = (event: { readonly type: string }): string => {
    const snapshot = JSON.parse(text) as SnapshotFrom<AnyStateMachine>;
    const actor = createActor(machine, { snapshot }).start();
    actor.send(event);
    text = JSON.stringify(actor.getPersistedSnapshot());
    return actor.getSnapshot().status;
  };
  for (let index = 0; index < serial; index += 1) step(approve);
  step(left);
  return step(right);
}
