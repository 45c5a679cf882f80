import type { Organization, Team } from '@dealwright/shared';
import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { teamField } from './field.ts';

interface RegionTeams {
  readonly region: string;
  readonly name: string;
  readonly teams: readonly Team[];
}

/** Teams under their regions, both in the order of the reader's alphabet. */
function teamsByRegion(organization: Organization | null, locale: string): readonly RegionTeams[] {
  if (organization === null) return [];
  const { compare } = new Intl.Collator(locale);
  const inOrder = Object.values(organization.teams).toSorted((left, right) => compare(left.name, right.name));
  return Object.values(organization.regions)
    .map(({ id, name }) => ({ region: id, name, teams: inOrder.filter((team) => team.region === id) }))
    .filter(({ teams }) => teams.length > 0)
    .toSorted((left, right) => compare(left.name, right.name));
}

function TeamControl(props: ControlProps) {
  const { value, context, onChange } = props;
  const text = useFormText();
  const { organization, locale, field } = context;
  const chosen = typeof value === 'string' ? value : '';
  const regions = teamsByRegion(organization, locale);
  const isListed = regions.some(({ teams }) => teams.some(({ id }) => id === chosen));
  return (
    <select
      {...ariaOf(props)}
      className="dw-input dw-select"
      value={chosen}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">
        {field.placeholder === undefined ? text('form.choose') : context.text(field.placeholder)}
      </option>
      {chosen === '' || isListed ? null : <option value={chosen}>{teamField.format(chosen, context)}</option>}
      {regions.map(({ region, name, teams }) => (
        <optgroup key={region} label={name}>
          {teams.map(({ id, name: team }) => (
            <option key={id} value={id}>
              {team}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** A list of the teams, under their regions. */
export const teamControl: FieldControl = { type: teamField.type, Control: TeamControl, labelling: 'input' };
