import type { ChoiceToMake } from '@dealwright/runtime';
import { Select } from 'antd';
import { useWords } from '../../app/use-words.ts';
import { nodeTitle, personName, type ReasonReader } from '../reason-words.ts';
import { activePeople } from '../start-choices.ts';

/** People chosen by hand for nodes to come. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/** The choices as a step takes them; nothing when none was made. */
export function chosenIn(chosen: Chosen): { readonly choose?: Record<string, string[]> } {
  const made = Object.entries(chosen).filter(([, people]) => people.length > 0);
  return made.length === 0 ? {} : { choose: Object.fromEntries(made.map(([node, people]) => [node, [...people]])) };
}

/** One picker for each node to come whose people are chosen here. */
export function ChoicePickers({
  choices,
  chosen,
  reader,
  onChoose,
}: {
  readonly choices: readonly ChoiceToMake[];
  readonly chosen: Chosen;
  readonly reader: ReasonReader;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useWords();
  return choices.map(({ node, most, people }) => {
    const label = t('simulator.choose', { node: nodeTitle(node, reader) });
    const offered = people ?? activePeople(reader.organization).map(({ id }) => id);
    return (
      <Select
        key={node}
        mode="multiple"
        maxCount={most}
        aria-label={label}
        placeholder={label}
        value={[...(chosen[node] ?? [])]}
        showSearch={{ optionFilterProp: 'label' }}
        options={offered.map((id) => ({ value: id, label: personName(id, reader) }))}
        onChange={(next: string[]) => onChoose({ ...chosen, [node]: next })}
      />
    );
  });
}
