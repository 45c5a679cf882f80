import type { CommandOf } from '../engine/command.ts';
import { lookup } from '../engine/lookup.ts';
import { membersOfSlot } from '../engine/people/role-members.ts';
import { valuesById } from './field-names.ts';
import type { Play } from './play.ts';

type StartPlay = Pick<Play, 'definition' | 'scenario' | 'organization'>;

/** The command that begins a scenario: the owner is who starts it, for a stranger's form the first of the sales people. */
export function startCommand({ definition, scenario, organization }: StartPlay): CommandOf<'start'> {
  const { by, owner: named, form, flow, values } = scenario.start;
  if (flow !== undefined) return startFromOutside({ definition, scenario, organization }, flow);
  const stranger = by === 'public';
  const owner = named ?? (stranger ? firstSeller(organization) : by);
  const { region = '', team = '' } = lookup(organization.people, owner) ?? {};
  return {
    id: 'scenario-0',
    by: stranger ? { kind: 'public', link: 'scenario' } : { kind: 'person', id: by },
    kind: 'start',
    deal: 'scenario',
    number: 'SCENARIO-1',
    process: { key: definition.key, version: 1, hash: '', rule: 'scenario' },
    form: form ?? formFor(definition, stranger),
    values: valuesById(definition, values),
    owner,
    region,
    team,
  };
}

/** A deal that a message of another system or a schedule begins; the message's values are those of the scenario. */
function startFromOutside({ definition, scenario, organization }: StartPlay, flow: string): CommandOf<'start'> {
  const owner = scenario.start.owner ?? firstSeller(organization);
  const { region = '', team = '' } = lookup(organization.people, owner) ?? {};
  const trigger = lookup(definition.flows, flow)?.trigger;
  return {
    id: 'scenario-0',
    by: { kind: 'system', reason: trigger?.on === 'schedule' ? 'schedule' : 'webhook' },
    kind: 'start',
    deal: 'scenario',
    number: 'SCENARIO-1',
    process: { key: definition.key, version: 1, hash: '', rule: 'scenario' },
    form: trigger?.form ?? null,
    values: valuesById(definition, scenario.start.values),
    owner,
    region,
    team,
    flow,
  };
}

function firstSeller(organization: Play['organization']): string {
  return membersOfSlot('role:sales', organization)[0]?.id ?? organization.administrators[0] ?? '';
}

function formFor({ forms }: Play['definition'], stranger: boolean): string | null {
  const use = stranger ? 'public' : 'start';
  return Object.keys(forms).find((id) => forms[id]?.use === use) ?? null;
}
