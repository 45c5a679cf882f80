import { Type } from 'typebox';
import { ActorPart, FieldStatesPart, GapPart, RunPart } from './deals.api.ts';
import { DefinitionPart, DonePart, IdPart, InstantPart, PageQuery, pageOf, ReasonPart, ValuesPart } from './parts.ts';
import { defineRoute } from './route.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);
/** One line of the inbox. */
export const TaskPart = Type.Object(
  {
    id: IdPart,
    deal: IdPart,
    dealNumber: Type.String(),
    dealTitle: Type.String(),
    process: IdPart,
    processTitle: Type.String(),
    run: IdPart,
    node: IdPart,
    nodeTitle: Type.String(),
    kind: Type.String(),
    person: IdPart,
    initiator: Type.String({ ...IdPart, description: 'Who speaks for the request; his superiors decide.' }),
    startedBy: ActorPart,
    status: Type.String(),
    openedAt: InstantPart,
    decidedAt: Nullable(InstantPart),
    dueAt: Nullable(InstantPart),
    amount: Nullable(Type.Object({ amount: Type.String(), currency: Type.String() })),
    because: ReasonPart,
  },
  { additionalProperties: false },
);
/** My inbox: to do, done, or started by me. */
export const listTasks = defineRoute({
  id: 'tasks.list',
  method: 'GET',
  path: '/api/tasks',
  summary: 'Inbox',
  permission: 'task.decide',
  query: Type.Object({
    box: Type.Optional(Type.Union([Type.Literal('todo'), Type.Literal('done'), Type.Literal('started')])),
    process: Type.Optional(IdPart),
    dueBefore: Type.Optional(InstantPart),
    sort: Type.Optional(Type.Union([Type.Literal('newest'), Type.Literal('due')])),
    ...PageQuery,
  }),
  answer: pageOf(TaskPart),
});
/** The decision page of one task: form by the node's permissions, what changed, who decided what, why it is my turn, what comes next. */
export const getTask = defineRoute({
  id: 'tasks.get',
  method: 'GET',
  path: '/api/tasks/{task}',
  summary: 'One task',
  permission: 'task.decide',
  params: Type.Object({ task: IdPart }),
  answer: Type.Object(
    {
      task: TaskPart,
      definition: DefinitionPart,
      form: Nullable(IdPart),
      values: ValuesPart,
      states: FieldStatesPart,
      run: RunPart,
      changes: Type.Array(
        Type.Object({ field: IdPart, label: Type.String(), before: Type.String(), after: Type.String() }),
      ),
      ahead: Type.Array(
        Type.Object({
          node: Nullable(IdPart),
          title: Type.String(),
          people: Type.Array(IdPart),
          because: Nullable(ReasonPart),
        }),
      ),
      actions: Type.Array(Type.String({ description: 'approve, reject, return, transfer, complete' })),
    },
    { additionalProperties: false },
  ),
});
/** Messages to me; text key `notify.<code>`. */
export const NotificationPart = Type.Object(
  {
    id: IdPart,
    at: InstantPart,
    read: Type.Boolean(),
    deal: Nullable(IdPart),
    task: Nullable(IdPart),
    message: ReasonPart,
  },
  { additionalProperties: false },
);
/** My notifications, newest first. */
export const listNotifications = defineRoute({
  id: 'notifications.list',
  method: 'GET',
  path: '/api/notifications',
  summary: 'Notifications',
  permission: 'signed-in',
  query: Type.Object({ ...PageQuery }),
  answer: pageOf(NotificationPart),
});
/** Marks all up to one as read. */
export const readNotifications = defineRoute({
  id: 'notifications.read',
  method: 'POST',
  path: '/api/notifications/read',
  summary: 'Mark as read',
  permission: 'signed-in',
  body: Type.Object({ upTo: InstantPart }, { additionalProperties: false }),
  answer: DonePart,
});
export { GapPart };
