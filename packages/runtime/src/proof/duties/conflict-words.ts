import { type Duty, type Organization, translate } from '@dealwright/shared';
import { listed } from '../listed.ts';
import { nodeName, type Teller } from '../problem-at.ts';
import { proofTexts } from '../texts.ts';
import type { Conflict, DutyNode, DutySeat } from './duty-problem.ts';

/** A conflict in a flow, with the people of whom it speaks. */
export interface ToldConflict extends Conflict {
  readonly flow: string;
  readonly organization: Organization;
}

/** Duties that cannot be kept together, in words: each with its nodes and who could decide there. */
export function conflictWords(teller: Teller, { problem, duties, flow, organization }: ToldConflict): string {
  return inWords(teller, duties, (id) => {
    const node = problem.nodes.find((each) => each.id === id);
    const name = nodeName(teller, flow, id);
    return node === undefined ? name : placeWords(node, { name, teller, organization });
  });
}

/** Duties in words, each with its nodes. */
export function dutiesInWords(teller: Teller, flow: string, duties: readonly Duty[]): string {
  return inWords(teller, duties, (id) =>
    translate(proofTexts, 'duty.at', { node: nodeName(teller, flow, id) }, teller.locale),
  );
}

function inWords({ locale }: Teller, duties: readonly Duty[], placeOf: (node: string) => string): string {
  const sentences = duties.map(({ rule, nodes, atLeast = 2 }) => {
    const params = { nodes: listed(nodes.map(placeOf), locale), count: atLeast };
    return translate(proofTexts, `duty.${rule}`, params, locale);
  });
  return sentences.join(locale === 'zh-CN' ? '' : ' ');
}

/** A node with the first few who could decide there. */
function placeWords(
  { seats, needs }: DutyNode,
  {
    name,
    teller: { locale },
    organization,
  }: { readonly name: string; readonly teller: Teller; readonly organization: Organization },
): string {
  const people = [...new Set(seats.flatMap(({ deciders }: DutySeat) => deciders))];
  const names = people.slice(0, 4).map((id) => organization.people[id]?.name ?? id);
  const more =
    people.length > names.length
      ? translate(proofTexts, 'people.more', { count: people.length - names.length }, locale)
      : [];
  const how =
    people.length === 0
      ? 'nobody'
      : people.length === 1
        ? 'only'
        : needs === 'everybody'
          ? 'all'
          : typeof needs === 'object'
            ? 'vote'
            : 'one';
  const who = listed(names.concat(more), locale, how === 'one' ? 'disjunction' : 'conjunction');
  return translate(proofTexts, `duty.at.${how}`, { node: name, who }, locale);
}
