import { type CaseParts, describeParts } from '@dealwright/shared';
import { CircleCheck, CircleDashed, CircleSlash, Copy, Info, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../app/use-words.ts';
import type { Coverage, CoverageLine } from './coverage-of.ts';
import './coverage.css';

/** Gaps, overlaps and dead rows, one a line, with one column for everything that is asked. */
export interface CoverageTableProps {
  readonly coverage: Coverage;
  /** What a row or branch is called, by its number. */
  readonly nameOf: (index: number) => string;
  /** Words for a case that nothing fits; branches leave it to the last one. */
  readonly gapWords: string;
  /** Words when nothing is left out and nothing said twice. */
  readonly fineWords: string;
  /** What an asked expression is called, where it has a name of its own. */
  readonly subjectOf?: (feel: string) => string;
  readonly actionOf?: (parts: CaseParts) => ReactNode;
}

const icons: Readonly<Record<CoverageLine['kind'], LucideIcon>> = {
  gap: CircleDashed,
  overlap: Copy,
  never: CircleSlash,
};

/** What the rows of a table or the branches of a node leave out or say twice, as a table. */
export function CoverageTable(props: CoverageTableProps) {
  const { coverage, nameOf, gapWords, fineWords, subjectOf = (feel: string) => feel, actionOf } = props;
  const { t, locale } = useWords();
  const { judged, certain, lines, scope } = coverage;
  const reader = locale === 'en' ? 'en' : 'zh-CN';
  if (!judged) {
    return (
      <p className="coverage-line">
        <Info size={14} className="severity-notice" aria-hidden="true" />
        {t('coverage.unjudged')}
      </p>
    );
  }
  if (lines.length === 0) {
    return (
      <p className="coverage-line">
        <CircleCheck size={14} className="severity-ok" aria-hidden="true" />
        {fineWords}
      </p>
    );
  }
  const told = lines.map((line) => ({ line, parts: describeParts(line.parts, scope, reader) }));
  const subjects = [...new Set(told.flatMap(({ parts }) => parts.map(({ subject }) => subject)))];
  const words = (line: CoverageLine): string => {
    if (line.kind === 'gap') return gapWords;
    const second = nameOf(line.second);
    return line.kind === 'never'
      ? t('coverage.never', { row: second })
      : t('coverage.overlap', { first: nameOf(line.first), second });
  };
  return (
    <>
      <div className="coverage-scroll">
        <table className="coverage-table">
          <thead>
            <tr>
              <th scope="col">{t('coverage.what')}</th>
              {subjects.map((subject) => (
                <th key={subject} scope="col">
                  {subjectOf(subject)}
                </th>
              ))}
              {actionOf !== undefined && <td />}
            </tr>
          </thead>
          <tbody>
            {told.map(({ line, parts }, index) => {
              const Icon = icons[line.kind];
              return (
                <tr key={index} data-kind={line.kind}>
                  <th scope="row">
                    <span className="coverage-line">
                      <Icon size={14} aria-hidden="true" />
                      {words(line)}
                    </span>
                  </th>
                  {subjects.map((subject) => (
                    <td key={subject}>{parts.find((part) => part.subject === subject)?.region ?? '–'}</td>
                  ))}
                  {actionOf !== undefined && <td>{line.kind === 'gap' && actionOf(line.parts)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {!certain && <p className="inspector-note">{t('coverage.uncertain')}</p>}
    </>
  );
}
