import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { CoverageTable } from './CoverageTable.tsx';
import type { Coverage, CoverageOwner } from './coverage-of.ts';

/** The coverage of a node's branches or of a decision table, with its rows by their names. */
export function CoverageOf({ coverage, owner }: { readonly coverage: Coverage; readonly owner: CoverageOwner }) {
  const { t, of } = useWords();
  const { flows } = useDefinition();
  if ('table' in owner) {
    return (
      <CoverageTable
        coverage={coverage}
        nameOf={(index) => t('coverage.row', { number: index + 1 })}
        gapWords={t('coverage.gap')}
        fineWords={t('coverage.fine')}
      />
    );
  }
  const branches = flows[owner.flow]?.nodes[owner.node]?.branches ?? [];
  const nameOf = (index: number): string => {
    const title = branches[index]?.title;
    return title === undefined ? t('coverage.branch', { number: index + 1 }) : of(title);
  };
  return (
    <CoverageTable
      coverage={coverage}
      nameOf={nameOf}
      gapWords={t('coverage.default', { branch: nameOf(branches.length - 1) })}
      fineWords={t('coverage.branches-fine')}
    />
  );
}
