import type { ReactNode } from 'react';
import { useWords } from '../app/use-words.ts';
import { usesOf } from '../document/field-uses.ts';
import { type PartKind, partName, partsOf } from '../document/parts.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';

/** A list of the parts of one kind. */
export interface PartRowsProps {
  readonly part: PartKind;
  readonly title: string;
  readonly none: string;
  /** Headings of what is said of each part beside its name. */
  readonly heads: readonly string[];
  readonly cellsOf: (id: string) => readonly ReactNode[];
  /** What adds another. */
  readonly add: ReactNode;
}

/** The parts of one kind with what there is to say of each; choosing one opens its settings. */
export function PartRows({ part, title, none, heads, cellsOf, add }: PartRowsProps) {
  const { t, locale } = useWords();
  const definition = useDefinition();
  const selected = useDocument(({ selection }) =>
    selection?.kind === 'part' && selection.part === part ? selection.id : null,
  );
  const ids = Object.keys(partsOf(definition, part));
  return (
    <section className="part-list" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {add}
      </header>
      {ids.length === 0 ? (
        <p className="inspector-note">{none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              {[t('data.name'), ...heads, t('data.used')].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <tr key={id} data-selected={id === selected}>
                <th scope="row">
                  <button
                    type="button"
                    className="row-list-name"
                    onClick={() => useDocument.getState().select({ kind: 'part', part, id })}
                  >
                    {partName(definition, { part, id }, { locale })}
                  </button>
                </th>
                {cellsOf(id).map((cell, index) => (
                  <td key={heads[index]}>{cell}</td>
                ))}
                <td>{t('data.uses', { count: usesOf(definition, id).length })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
