import { type Actor, type Deal, engineTexts, isByStranger, type Run } from '@dealwright/runtime';
import { textOf, translate } from '@dealwright/shared';
import type { ActorPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { NameReader } from './named-reason.ts';
import { nameOf } from './viewer.ts';

/** Somebody who did something, as the API answers him. */
export type ActorAnswer = Static<typeof ActorPart>;

/** For whom and about which deal actors are named. */
export interface ActorReader extends Pick<NameReader, 'organization' | 'locale'> {
  readonly deal: Pick<Deal, 'region'> & { readonly begunBy?: Deal['begunBy'] | null | undefined };
  /** Name of the flow by which a schedule is known, where it is one. */
  readonly schedule?: string | undefined;
}

/** The same with the definition that names its flows. */
type Naming = Pick<NameReader, 'organization' | 'locale' | 'definition'>;

/** What acts without being somebody, by the reason it gives. */
const systems: ReadonlyMap<string, string> = new Map([
  ['timer', 'actor.timer'],
  ['call', 'actor.other-system'],
  ['answer', 'actor.other-system'],
  ['webhook', 'actor.webhook'],
  ['schedule', 'actor.schedule'],
  ['flow', 'actor.other-deal'],
  ['outcome', 'actor.other-deal'],
]);

/** A person by his name; a stranger by the form and region he came through; a timer or a called system as what it is. */
export function actorInWords(by: Actor, { organization, locale, deal, schedule }: ActorReader): ActorAnswer {
  if (by.kind === 'person') return { kind: by.kind, name: nameOf(organization, by.id) };
  const region = organization.regions[deal.region]?.name ?? deal.region;
  const key = by.kind === 'public' ? 'actor.public' : (systems.get(by.reason) ?? 'actor.system');
  const named = key === 'actor.schedule' && schedule !== undefined;
  const words = translate(engineTexts, named ? 'actor.schedule-of' : key, { region, flow: schedule ?? '' }, locale);
  return { kind: by.kind, name: words };
}

/** Who began a deal; a schedule began its first run with it. */
export function starterOfDeal(deal: Deal, reader: Naming): ActorAnswer {
  const [first] = Object.values(deal.runs);
  return starter(deal.initiator, { ...reader, deal, schedule: titleOf(first?.flow, reader) });
}

/** Who brought a run about: whoever asked, or the stranger for whom the owner speaks. */
export function starterOfRun(run: Run, asked: Naming & { readonly deal: Deal }): ActorAnswer {
  const reader = { ...asked, schedule: titleOf(run.flow, asked) };
  if (run.begunBy !== undefined) return actorInWords({ kind: 'system', reason: run.begunBy }, reader);
  return starter(isByStranger(reader.deal, run) ? null : run.initiator, reader);
}

function titleOf(flow: string | undefined, { definition, locale }: Naming): string | undefined {
  const title = definition.flows[flow ?? '']?.title;
  return title === undefined ? undefined : textOf(definition, title, locale);
}

/** A person by id; where it is nobody of the organization, a stranger, the system whose message began the deal, or a schedule. */
export function starter(person: string | null, reader: ActorReader): ActorAnswer {
  return actorInWords(
    person === null ? outsiders[reader.deal.begunBy ?? 'public'] : { kind: 'person', id: person },
    reader,
  );
}

const outsiders: Readonly<Record<NonNullable<Deal['begunBy']> | 'public', Actor>> = {
  message: { kind: 'system', reason: 'webhook' },
  schedule: { kind: 'system', reason: 'schedule' },
  public: { kind: 'public', link: '' },
};
