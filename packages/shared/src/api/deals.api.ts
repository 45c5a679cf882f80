import { Type } from 'typebox';
import {
  CountPart,
  DefinitionPart,
  HashPart,
  IdPart,
  InstantPart,
  PageQuery,
  ProcessKeyPart,
  pageOf,
  ReasonPart,
  TextParamsPart,
  ValuesPart,
} from './parts.ts';
import { RouteChangesPart, RouteStepPart } from './route.parts.ts';
import { defineRoute } from './route.ts';
import { ActorPart, ChoicePart, RunPart } from './runs.parts.ts';

const DealParams = Type.Object({ deal: IdPart });
const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);
/** People chosen for nodes to come, by node. */
const choose = Type.Optional(Type.Record(Type.String({ maxLength: 64 }), Type.Array(IdPart, { maxItems: 25 })));
/** The version a deal is pinned to. */
export const PinnedPart = Type.Object(
  { key: ProcessKeyPart, version: Type.Integer(), hash: HashPart, rule: Type.String() },
  { additionalProperties: false },
);
/** What a viewer may do with each field: hidden ones are absent, masked ones carry masked values. */
export const FieldStatesPart = Type.Record(
  Type.String(),
  Type.Union([Type.Literal('masked'), Type.Literal('read'), Type.Literal('edit'), Type.Literal('required')]),
);
/** A deal on board and list. `values` holds only the fields of the card, already masked; `display` the same in words. */
export const DealCardPart = Type.Object(
  {
    id: IdPart,
    number: Type.String(),
    revision: Type.Integer(),
    process: PinnedPart,
    status: Type.Union([Type.Literal('open'), Type.Literal('won'), Type.Literal('lost')]),
    stage: IdPart,
    stageSince: InstantPart,
    overdue: Type.Boolean(),
    owner: IdPart,
    region: IdPart,
    team: IdPart,
    title: Type.String(),
    subtitle: Type.String(),
    amount: Nullable(Type.Object({ amount: Type.String(), currency: Type.String() })),
    facts: Type.Array(
      Type.Object({ field: IdPart, label: Type.String(), text: Type.String(), masked: Type.Boolean() }),
    ),
    consent: Type.Union([Type.Literal('given'), Type.Literal('refused'), Type.Literal('none')]),
    masked: Type.Boolean(),
    waiting: Nullable(Type.Object({ to: IdPart, people: Type.Array(IdPart) })),
    taskDue: Nullable(InstantPart),
    updatedAt: InstantPart,
  },
  { additionalProperties: false },
);
/** Stages with the deals I may see, newest first in each. */
export const getBoard = defineRoute({
  id: 'deals.board',
  method: 'GET',
  path: '/api/processes/{process}/board',
  summary: 'The board',
  permission: 'deal.read',
  params: Type.Object({ process: ProcessKeyPart }),
  query: Type.Object({ owner: Type.Optional(IdPart), search: Type.Optional(Type.String({ maxLength: 200 })) }),
  answer: Type.Object(
    {
      process: ProcessKeyPart,
      title: Type.String(),
      version: Type.Integer({ description: 'Version a deal that I start now would get.' }),
      gray: Type.Boolean(),
      stages: Type.Array(
        Type.Object({
          id: IdPart,
          title: Type.String(),
          module: Type.String(),
          outcome: Nullable(Type.String()),
          probability: Nullable(Type.Number()),
          count: Type.Integer(),
          sum: Nullable(Type.Object({ amount: Type.String(), currency: Type.String() })),
          deals: Type.Array(DealCardPart),
        }),
      ),
      startForms: Type.Array(Type.Object({ id: IdPart, title: Type.String() })),
    },
    { additionalProperties: false },
  ),
});
/** Processes whose boards I may open. */
export const listBoards = defineRoute({
  id: 'deals.boards',
  method: 'GET',
  path: '/api/boards',
  summary: 'Boards',
  permission: 'deal.read',
  answer: Type.Object({
    items: Type.Array(Type.Object({ process: ProcessKeyPart, title: Type.String(), open: Type.Integer() })),
  }),
});
/** Deals, newest change first. */
export const listDeals = defineRoute({
  id: 'deals.list',
  method: 'GET',
  path: '/api/deals',
  summary: 'Deals',
  permission: 'deal.read',
  query: Type.Object({
    process: Type.Optional(ProcessKeyPart),
    stage: Type.Optional(IdPart),
    status: Type.Optional(Type.String()),
    owner: Type.Optional(IdPart),
    search: Type.Optional(Type.String({ maxLength: 200 })),
    ...PageQuery,
  }),
  answer: pageOf(DealCardPart),
});
/** Definition, form and empty values for a deal that I am about to start: the version chosen for me now. */
export const getStartForm = defineRoute({
  id: 'deals.start-form',
  method: 'GET',
  path: '/api/processes/{process}/start-form',
  summary: 'Form for a new deal',
  permission: 'deal.write',
  params: Type.Object({ process: ProcessKeyPart }),
  query: Type.Object({ form: Type.Optional(IdPart) }),
  answer: Type.Object({
    pinned: PinnedPart,
    definition: DefinitionPart,
    form: Nullable(IdPart),
    states: FieldStatesPart,
    values: ValuesPart,
  }),
});
/** Starts a deal; 409 when the chosen version changed since the form was opened. */
export const createDeal = defineRoute({
  id: 'deals.create',
  method: 'POST',
  path: '/api/processes/{process}/deals',
  summary: 'Start a deal',
  permission: 'deal.write',
  params: Type.Object({ process: ProcessKeyPart }),
  body: Type.Object(
    {
      command: IdPart,
      form: Nullable(IdPart),
      version: Type.Optional(CountPart),
      values: ValuesPart,
      owner: Type.Optional(IdPart),
      choose,
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ deal: DealCardPart }),
});
/** What a gate still asks for. */
export const GapPart = Type.Object({
  fields: Type.Array(IdPart),
  items: Type.Array(IdPart),
  documents: Type.Array(IdPart),
  condition: Nullable(Type.String()),
  flow: Nullable(IdPart),
  waivable: Type.Boolean(),
});
/** Everything of one deal that I may see. */
export const getDeal = defineRoute({
  id: 'deals.get',
  method: 'GET',
  path: '/api/deals/{deal}',
  summary: 'One deal',
  permission: 'deal.read',
  params: DealParams,
  answer: Type.Object(
    {
      card: DealCardPart,
      startedBy: ActorPart,
      definition: DefinitionPart,
      values: ValuesPart,
      states: FieldStatesPart,
      checklist: Type.Record(Type.String(), Type.Object({ by: Type.String(), at: InstantPart })),
      runs: Type.Array(RunPart),
      stages: Type.Array(Type.String(), { description: 'Stages the deal has been in, each once, in order.' }),
      gates: Type.Record(Type.String(), GapPart, { description: 'By stage: what is missing to enter it.' }),
      myTasks: Type.Array(IdPart),
      reveal: Type.Array(IdPart),
      may: Type.Object({
        edit: Type.Boolean(),
        move: Type.Boolean(),
        assign: Type.Boolean(),
        evidence: Type.Boolean({ description: 'Take the signed history along.' }),
      }),
    },
    { additionalProperties: false },
  ),
});
/** One line of the timeline; `message` is a text key `timeline.<code>` with parameters, already masked. */
export const TimelinePart = Type.Object({
  seq: Type.Integer(),
  at: InstantPart,
  by: ActorPart,
  code: Type.String(),
  params: TextParamsPart,
  changes: Type.Array(
    Type.Object({ field: IdPart, label: Type.String(), before: Type.String(), after: Type.String() }),
  ),
  comment: Nullable(Type.String()),
  because: Nullable(ReasonPart),
  files: Type.Array(IdPart, { description: 'Attached, or signed with.' }),
  readers: Type.Array(Type.Object({ name: Type.String(), readAt: Nullable(InstantPart) }), {
    description:
      'Who was told by this, and when he marked it as read; for who told it or asked for the flow, and administrators.',
  }),
});
/** The whole story, newest first. */
export const getTimeline = defineRoute({
  id: 'deals.timeline',
  method: 'GET',
  path: '/api/deals/{deal}/timeline',
  summary: 'Timeline',
  permission: 'deal.read',
  params: DealParams,
  query: Type.Object({ ...PageQuery }),
  answer: pageOf(TimelinePart),
});

const text = (max: number) => Type.String({ minLength: 1, maxLength: max });
const command = <K extends string, P extends Record<string, Parameters<typeof Type.Object>[0][string]>>(
  kind: K,
  parts: P,
) => Type.Object({ id: IdPart, kind: Type.Literal(kind), ...parts }, { additionalProperties: false });
const values = Type.Optional(ValuesPart);
const comment = Type.Optional(text(4000));
const people = Type.Array(IdPart, { minItems: 1, maxItems: 25 });
const files = Type.Optional(Type.Array(IdPart, { maxItems: 20 }));
const signature = Type.Optional(IdPart);
const mentions = Type.Optional(people);
const extras = { files, signature, mentions };
/** The commands a person gives a running deal; `id` is made by the client, the same id twice gives the same answer. */
export const CommandPart = Type.Union([
  command('edit', { values: ValuesPart }),
  command('move', {
    to: IdPart,
    values,
    items: Type.Optional(Type.Array(IdPart)),
    waiver: Type.Optional(text(2000)),
    choose,
  }),
  command('check', { item: IdPart, done: Type.Boolean() }),
  command('assign', { owner: IdPart }),
  command('comment', { text: text(4000), mentions, files }),
  command('notify', { people, text: text(4000) }),
  command('start-flow', { flow: IdPart, values, choose }),
  command('signal', {
    name: Type.String({ ...IdPart, description: 'The name that a node of the process waits for.' }),
    values,
  }),
  command('resubmit', { run: IdPart, values, comment, choose, mentions }),
  command('withdraw', { run: IdPart, comment, mentions }),
  command('suspend', { run: IdPart, comment: text(4000) }),
  command('resume', { run: IdPart, comment }),
  command('revoke', { run: IdPart, comment: text(4000) }),
  command('revive', {
    run: IdPart,
    to: Type.String({ ...IdPart, description: 'start, or a node of the flow’s main line.' }),
    comment: text(4000),
  }),
  command('let-pass', { run: IdPart, visit: IdPart, comment: text(4000) }),
  command('jump', { run: IdPart, to: IdPart, comment: text(4000) }),
  command('terminate', { run: IdPart, comment: text(4000) }),
  command('approve', { task: IdPart, values, comment, choose, ...extras }),
  command('reject', { task: IdPart, comment: text(4000), ...extras }),
  command('abstain', { task: IdPart, comment, ...extras }),
  command('return', {
    task: IdPart,
    to: Type.String({ ...IdPart, description: 'start, previous, or a node that may be returned to.' }),
    also: Type.Optional(
      Type.Array(IdPart, {
        maxItems: 25,
        description: 'More nodes, beside `to` in other branches of a parallel block that was gone through.',
      }),
    ),
    comment: text(4000),
    direct: Type.Optional(Type.Boolean({ description: 'Straight back to the returner afterwards.' })),
    mentions,
  }),
  command('complete', { task: IdPart, values, comment, choose, ...extras }),
  command('transfer', { task: IdPart, to: IdPart, comment }),
  command('add', {
    task: IdPart,
    people,
    place: Type.Union([Type.Literal('before'), Type.Literal('after'), Type.Literal('beside')]),
    mode: Type.Optional(Type.Union([Type.Literal('any'), Type.Literal('all'), Type.Literal('sequential')])),
    weight: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
    comment,
  }),
  command('remove', { task: IdPart, comment: text(4000) }),
  command('consult', { task: IdPart, people, comment: text(4000) }),
  command('advise', { task: IdPart, comment: text(4000) }),
  command('claim', { task: IdPart }),
  command('release', { task: IdPart }),
  command('take-back', { task: IdPart, comment }),
  command('urge', { task: IdPart }),
  command('read', { task: IdPart }),
]);
/** Gives a command. 422 command.refused says why and what the gate misses (facts.gap); 409 task.already-decided says who, when, what. */
export const postCommand = defineRoute({
  id: 'deals.command',
  method: 'POST',
  path: '/api/deals/{deal}/commands',
  summary: 'Give a command',
  permission: 'deal.read',
  params: DealParams,
  body: CommandPart,
  answer: Type.Object({
    revision: Type.Integer(),
    stage: IdPart,
    status: Type.String(),
    waiting: Type.Boolean({ description: 'The move waits for an approval.' }),
  }),
});
/** Shows one masked value for a purpose; recorded in timeline and audit. */
export const revealField = defineRoute({
  id: 'deals.reveal',
  method: 'POST',
  path: '/api/deals/{deal}/reveal',
  summary: 'Reveal a masked value',
  permission: 'deal.read',
  secret: true,
  params: DealParams,
  body: Type.Object(
    { field: IdPart, purpose: Type.String({ maxLength: 400, pattern: '\\S' }) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ value: Type.Unknown(), seconds: Type.Integer() }),
});
const RoutePreviewPart = Type.Object({
  steps: Type.Array(RouteStepPart),
  otherWays: RouteChangesPart,
  refused: Nullable(ReasonPart),
  choices: Type.Array(ChoicePart, { description: 'Nodes whose people I may choose when I ask; goes into `choose`.' }),
});
/** The coming steps if a command were given: the real engine on assumed approvals, nothing is written. */
export const previewRoute = defineRoute({
  id: 'deals.preview',
  method: 'POST',
  path: '/api/deals/{deal}/preview',
  summary: 'Route preview',
  permission: 'deal.read',
  params: DealParams,
  body: Type.Object(
    { to: Type.Optional(IdPart), flow: Type.Optional(IdPart), run: Type.Optional(IdPart), values, choose },
    { additionalProperties: false, description: 'A move to a stage, a flow to be started, or a run to be sent again.' },
  ),
  answer: RoutePreviewPart,
});
/** The same for a deal that would be started with these values: the flows of its form and of its first stage. */
export const previewStart = defineRoute({
  id: 'deals.preview-start',
  method: 'POST',
  path: '/api/processes/{process}/deals/preview',
  summary: 'Route preview of a deal to be started',
  permission: 'deal.write',
  params: Type.Object({ process: ProcessKeyPart }),
  body: Type.Object({ form: Nullable(IdPart), values: ValuesPart, choose }, { additionalProperties: false }),
  answer: RoutePreviewPart,
});
