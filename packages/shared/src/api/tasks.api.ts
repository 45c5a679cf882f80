import { Type } from 'typebox';
import { FieldStatesPart, GapPart } from './deals.api.ts';
import { DefinitionPart, DonePart, IdPart, InstantPart, PageQuery, pageOf, ReasonPart, ValuesPart } from './parts.ts';
import { RouteChangesPart, RouteStepPart } from './route.parts.ts';
import { defineRoute } from './route.ts';
import { ActorPart, AdvicePart, ChoicePart, GroupPart, RowPart, RunPart } from './runs.parts.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);
/**
 * One line of the inbox. `kind` is the kind of the node, or `resubmit`, `advice`, or `notified` for something one was told: then `id`
 * names the message, and `run` and `node` are null when it was told by hand.
 */
export const TaskPart = Type.Object(
  {
    id: IdPart,
    deal: IdPart,
    dealNumber: Type.String(),
    dealTitle: Type.String(),
    process: IdPart,
    processTitle: Type.String(),
    run: Nullable(IdPart),
    node: Nullable(IdPart),
    nodeTitle: Type.String(),
    kind: Type.String(),
    person: IdPart,
    for: Nullable(Type.String({ ...IdPart, description: 'Another for whom I stand in here.' })),
    initiator: Type.String({ ...IdPart, description: 'Who speaks for the request; his superiors decide.' }),
    startedBy: ActorPart,
    status: Type.String(),
    claimed: Type.Boolean({ description: 'Its holder has taken it out of the pool.' }),
    openedAt: InstantPart,
    decidedAt: Nullable(InstantPart),
    dueAt: Nullable(InstantPart),
    decidedBy: Nullable(IdPart),
    amount: Nullable(Type.Object({ amount: Type.String(), currency: Type.String() })),
    because: ReasonPart,
    row: Nullable(RowPart),
    batch: Nullable(
      Type.Object(
        { reason: Type.String(), message: Type.String() },
        { description: 'Why it is not approved together with others (S-32); null where it may be.' },
      ),
    ),
  },
  { additionalProperties: false },
);
/** My inbox: to do (of those I stand in for as well), done, started by me, or what I was told. */
export const listTasks = defineRoute({
  id: 'tasks.list',
  method: 'GET',
  path: '/api/tasks',
  summary: 'Inbox',
  permission: 'task.decide',
  query: Type.Object({
    box: Type.Optional(
      Type.Union([Type.Literal('todo'), Type.Literal('done'), Type.Literal('started'), Type.Literal('notified')]),
    ),
    process: Type.Optional(IdPart),
    from: Type.Optional(Type.String({ ...IdPart, description: 'Only what this person speaks for.' })),
    dueBefore: Type.Optional(InstantPart),
    sort: Type.Optional(Type.Union([Type.Literal('newest'), Type.Literal('due')])),
    ...PageQuery,
  }),
  answer: pageOf(TaskPart),
});
/** How much lies in my boxes: what waits for me, for those I stand in for, requests of mine that run, messages not read; to-dos by process. */
export const countTasks = defineRoute({
  id: 'tasks.counts',
  method: 'GET',
  path: '/api/task-counts',
  summary: 'How much lies in my inbox',
  permission: 'task.decide',
  answer: Type.Object(
    {
      todo: Type.Integer({ description: 'Mine and of those I stand in for.' }),
      forOthers: Type.Integer({ description: 'Of these, for others.' }),
      started: Type.Integer({ description: 'Requests of mine that are not decided.' }),
      notified: Type.Integer({ description: 'What I was told and have not read.' }),
      late: Type.Integer({ description: 'To-dos whose deadline has passed.' }),
      processes: Type.Array(Type.Object({ process: IdPart, title: Type.String(), todo: Type.Integer() })),
      askers: Type.Array(
        Type.Object({ person: IdPart, todo: Type.Integer() }, { description: 'To-dos by who speaks for them.' }),
      ),
    },
    { additionalProperties: false },
  ),
});
/**
 * Approves several tasks of the same node, each in a transaction of its own (S-32). A task that asks for input, words, a signature or a
 * choice is not approved here. `command` is made by the client; the same again gives the same answers.
 */
export const approveTasks = defineRoute({
  id: 'tasks.approve',
  method: 'POST',
  path: '/api/tasks/approve',
  summary: 'Approve several tasks',
  permission: 'task.decide',
  body: Type.Object(
    { command: IdPart, tasks: Type.Array(IdPart, { minItems: 1, maxItems: 50, uniqueItems: true }) },
    { additionalProperties: false },
  ),
  answer: Type.Object(
    {
      items: Type.Array(
        Type.Object({
          task: IdPart,
          approved: Type.Boolean(),
          error: Nullable(
            Type.Object({ code: Type.String(), message: Type.String(), facts: Type.Optional(Type.Unknown()) }),
          ),
        }),
      ),
    },
    { additionalProperties: false },
  ),
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
      changedSince: Nullable(
        Type.Object(
          { at: InstantPart, mine: Type.Boolean({ description: 'My own decision; else the last of anybody.' }) },
          { description: 'The decision since which `changes` are told; null in the first round.' },
        ),
      ),
      ahead: Type.Array(RouteStepPart),
      otherWays: RouteChangesPart,
      actions: Type.Array(
        Type.String({
          description: 'Kinds of commands that I may give here: approve, reject, return, add, claim, urge …',
        }),
      ),
      asks: Type.Object(
        {
          comment: Type.Boolean({ description: 'A yes needs words, too; a no and a return always do.' }),
          signature: Type.Boolean({ description: 'A decision needs `signature`, a file.' }),
        },
        { description: 'What a decision must bring beside the required fields.' },
      ),
      returnTargets: Type.Array(
        Type.Object({
          node: Type.String({ ...IdPart, description: '`start` is the initiator; else a node. Goes into `to`.' }),
          title: Type.String(),
          cancels: Type.Integer({ description: 'Open tasks of others that would be cancelled.' }),
        }),
      ),
      returnInside: Type.Array(
        Type.Object({
          node: Type.String({ ...IdPart, description: 'A parallel block that was gone through.' }),
          title: Type.String(),
          cancels: Type.Integer(),
          nodes: Type.Array(
            Type.Object({
              node: Type.String({ ...IdPart, description: 'Goes into `to` or `also`.' }),
              title: Type.String(),
              beside: Type.Array(IdPart, { description: 'Nodes that may be asked again together with it.' }),
            }),
          ),
        }),
        { description: 'Nodes inside parallel blocks, to which it may be sent back alone or several together.' },
      ),
      direct: Type.Boolean({ description: 'A return may come straight back (`direct`).' }),
      choices: Type.Array(ChoicePart, { description: 'Nodes to come whose people I may choose; goes into `choose`.' }),
      groups: Type.Array(
        Type.Object({
          ...GroupPart.properties,
          people: Type.Array(
            Type.Object({
              task: IdPart,
              person: IdPart,
              status: Type.String(),
              removable: Type.Boolean({ description: 'I may take him out (`remove`).' }),
            }),
          ),
        }),
        { description: 'People added by hand at this visit.' },
      ),
      question: Nullable(Type.Object({ by: IdPart, text: Type.String(), at: InstantPart })),
      advice: Type.Array(AdvicePart, { description: 'Advice asked for at this visit.' }),
      unread: Type.Boolean({ description: 'I have the task and nobody has said that it was opened: give `read`.' }),
      takeBack: Type.Boolean({ description: 'I may take my decision here back.' }),
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
