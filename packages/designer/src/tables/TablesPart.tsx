import { cellsOfCase, formatFeel, namesOf } from '@dealwright/shared';
import { useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { Plus, Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { useJump } from '../app/use-jump.ts';
import { useWords } from '../app/use-words.ts';
import { addPart } from '../document/commands/add-part.ts';
import { addTableRow } from '../document/commands/add-table-row.ts';
import { placeOfPointer } from '../document/place.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useScopes } from '../inspector/use-scope.ts';
import { CoverageTable } from '../problems/CoverageTable.tsx';
import { coverageOfTable } from '../problems/coverage-of.ts';
import { columnsOf } from './column-facts.ts';
import { RuleGrid } from './RuleGrid.tsx';
import './tables.css';

/** The decision tables of the process, one open at a time. */
export function TablesPart() {
  const { t, of } = useWords();
  const definition = useDefinition();
  const { tables = {} } = definition;
  const { table: asked } = useSearch({ strict: false });
  const jump = useJump();
  const ids = Object.keys(tables);
  const open = asked !== undefined && tables[asked] !== undefined ? asked : ids[0];
  const { run, newId, locale } = useDocument.getState();
  const show = (id: string): void =>
    jump(placeOfPointer(useDocument.getState().document?.definition ?? definition, `/tables/${id}`, { locale }));
  const add = (): void => {
    const id = newId('tb');
    if (run(addPart, { part: 'table', id })) show(id);
  };
  const addButton = (
    <Button size="small" icon={<Plus size={14} aria-hidden="true" />} onClick={add}>
      {t('table.add')}
    </Button>
  );
  if (open === undefined || tables[open] === undefined) {
    return (
      <div className="list-room list-none">
        <p>{t('table.none')}</p>
        {addButton}
      </div>
    );
  }
  return (
    <div className="list-room table-room">
      <div className="table-bar">
        <Select
          size="small"
          className="table-choice"
          aria-label={t('table.which')}
          value={open}
          showSearch={{ optionFilterProp: 'label' }}
          options={ids.map((value) => ({ value, label: of(tables[value]?.title) }))}
          onChange={show}
        />
        <Button
          size="small"
          icon={<Settings2 size={14} aria-hidden="true" />}
          onClick={() => useDocument.getState().select({ kind: 'part', part: 'table', id: open })}
        >
          {t('table.settings')}
        </Button>
        <span className="inspector-note">{t(`table.hit.${tables[open].hit}.help`)}</span>
        <span className="bar-space" />
        {addButton}
      </div>
      <RuleGrid key={open} id={open} table={tables[open]} />
      <TableCoverage id={open} />
    </div>
  );
}

/** Gaps and overlaps, right below the rows that leave or make them. */
function TableCoverage({ id }: { readonly id: string }) {
  const { t, of } = useWords();
  const table = useDefinition().tables?.[id];
  const { deal } = useScopes();
  const coverage = useMemo(() => (table === undefined ? null : coverageOfTable(table, deal)), [table, deal]);
  if (table === undefined || coverage === null) return null;
  const { run } = useDocument.getState();
  const columns = columnsOf(table, deal, of);
  const names = new Map(
    table.inputs.map(({ value }, index) => [formatFeel(value, namesOf(deal)), columns[index]?.label] as const),
  );
  return (
    <section className="table-coverage" aria-label={t('coverage.title')}>
      <h3>{t('coverage.title')}</h3>
      <CoverageTable
        coverage={coverage}
        nameOf={(index) => t('coverage.row', { number: index + 1 })}
        gapWords={t('coverage.gap')}
        fineWords={t('coverage.fine')}
        subjectOf={(feel) => names.get(feel) ?? feel}
        actionOf={(parts) => {
          const when = cellsOfCase(table, parts, deal);
          if (when === null) return null;
          return (
            <Button size="small" onClick={() => run(addTableRow, { table: id, at: table.rows.length, when })}>
              {t('coverage.add-row')}
            </Button>
          );
        }}
      />
    </section>
  );
}
