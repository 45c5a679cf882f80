import type { ProcessDefinition } from '../../generated/process-definition.ts';
import type { Change, ChangeWeight } from './change.ts';
import { compareMaps, compareMembers, type MemberTelling, type Sides, wordsOn } from './compare.ts';
import { fieldChanges } from './field-changes.ts';
import { flowChanges } from './flow-changes.ts';
import { formChanges } from './form-changes.ts';
import { pipelineChanges } from './pipeline-changes.ts';
import { rightsChanges } from './rights-changes.ts';
import { tableChanges } from './table-changes.ts';
import { wordChanges } from './word-changes.ts';

const members: Readonly<Record<string, MemberTelling>> = {
  key: { code: 'process-key-changed', weight: 'breaking' },
  title: { code: 'process-words-changed' },
  description: { code: 'process-words-changed' },
  locales: { code: 'locales-changed' },
  defaultLocale: { code: 'default-locale-changed' },
  tests: { code: 'tests-changed' },
  upgrades: { code: 'upgrades-changed', weight: 'mapping' },
  canvas: { code: 'drawing-changed' },
};

const toldApart = ['fields', 'forms', 'pipeline', 'flows', 'tables', 'roles', 'access', 'privacy', 'metrics', 'texts'];

/** The differences between two definitions in business words, keyed by the stable ids. Nothing differs exactly when the list is empty. */
export function diffDefinitions(before: ProcessDefinition, after: ProcessDefinition): readonly Change[] {
  const sides: Sides = { before, after };
  const name = wordsOn(after, after.title);
  const otherwise: MemberTelling = { code: 'process-property-changed', weight: 'breaking' };
  const changes = [
    ...compareMembers({ id: '', before, after, pointer: '' }, { name, members, otherwise, except: toldApart }),
    ...fieldChanges(sides),
    ...formChanges(sides),
    ...pipelineChanges(sides),
    ...flowChanges(sides),
    ...tableChanges(sides),
    ...rightsChanges(sides),
    ...metricChanges(sides),
    ...wordChanges(sides),
  ];
  return [...changes, ...emptyMapChanges(sides)];
}

/** A map that is there empty on one side and not at all on the other means nothing, but the documents differ. */
function emptyMapChanges({ before, after }: Sides): readonly Change[] {
  return (['tables', 'metrics'] as const).flatMap((member): readonly Change[] => {
    const [earlier, later] = [before[member], after[member]];
    const differs = (earlier === undefined) !== (later === undefined);
    if (!differs || Object.keys(earlier ?? later ?? {}).length > 0) return [];
    const params = { name: wordsOn(after, after.title), property: member };
    return [{ code: 'process-property-changed', weight: 'safe', pointer: `/${member}`, params }];
  });
}

function metricChanges(sides: Sides): readonly Change[] {
  return compareMaps(
    sides,
    { before: sides.before.metrics, after: sides.after.metrics, at: '/metrics' },
    {
      what: 'metric',
      name: (metric, side) => wordsOn(side, metric.title),
      removed: () => 'safe',
      changed: (pair) => {
        const name = wordsOn(sides.after, pair.after.title);
        return compareMembers(pair, { name, members: {}, otherwise: { code: 'metric-changed' } });
      },
    },
  );
}

const order: readonly ChangeWeight[] = ['safe', 'mapping', 'breaking'];

/** The weight of a whole list of changes: that of its heaviest. */
export function heaviestOf(changes: readonly Change[]): ChangeWeight {
  return changes.reduce<ChangeWeight>(
    (heaviest, { weight }) => (order.indexOf(weight) > order.indexOf(heaviest) ? weight : heaviest),
    'safe',
  );
}
