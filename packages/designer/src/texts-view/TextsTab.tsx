import { useSearch } from '@tanstack/react-router';
import { Checkbox, Input, Select } from 'antd';
import { ArrowRight, Check, TriangleAlert } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { placeLine } from '../app/place-line.ts';
import { useJump } from '../app/use-jump.ts';
import { useWords } from '../app/use-words.ts';
import { setText } from '../document/commands/set-text.ts';
import { languageName } from '../document/params-in-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ProblemsStrip } from '../problems/ProblemsStrip.tsx';
import { isMissing, type TextRow, textRows } from './text-rows.ts';

/** The tab on which all words stand side by side in two languages, and are written in place. */
export function TextsTab() {
  const { t, locale: reading } = useWords();
  const definition = useDefinition();
  const { locale: asked, key } = useSearch({ from: '/$process' });
  const [left, setLeft] = useState(definition.defaultLocale);
  const other = definition.locales.find((locale) => locale !== definition.defaultLocale) ?? definition.defaultLocale;
  const [right, setRight] = useState(asked !== undefined && asked !== left ? asked : other);
  const [typed, setTyped] = useState('');
  const [missingOnly, setMissingOnly] = useState(false);
  const reader = useDocument((state) => state.locale);
  const rows = useMemo(() => textRows(definition, reader), [definition, reader]);
  const shown = rows.filter((row) => {
    if (missingOnly && !isMissing(definition, row.key, left) && !isMissing(definition, row.key, right)) return false;
    return matches(row, typed, [definition.texts[left]?.[row.key], definition.texts[right]?.[row.key]]);
  });
  useEffect(() => {
    if (key !== undefined) document.getElementById(`text-${asked}-${key}`)?.focus();
  }, [asked, key]);
  const choice = (value: string, set: (locale: string) => void, label: string) => (
    <Select
      size="small"
      aria-label={label}
      value={value}
      popupMatchSelectWidth={false}
      options={definition.locales.map((one) => ({ value: one, label: languageName(one, reading) }))}
      onChange={set}
    />
  );
  return (
    <main className="board-middle">
      <div className="canvas-bar">
        <Input.Search
          size="small"
          className="bar-search"
          allowClear
          placeholder={t('texts.search')}
          aria-label={t('texts.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Checkbox checked={missingOnly} onChange={({ target }) => setMissingOnly(target.checked)}>
          {t('texts.missing')}
        </Checkbox>
        <span className="canvas-bar-use">{t('texts.count', { count: shown.length })}</span>
        <span className="bar-space" />
        {definition.locales.map((locale) => (
          <MissingCount key={locale} locale={locale} rows={rows} />
        ))}
      </div>
      <div className="list-room">
        <table className="plain-table texts-table">
          <thead>
            <tr>
              <th scope="col">{t('texts.where')}</th>
              <th scope="col">{choice(left, setLeft, t('texts.left'))}</th>
              <th scope="col">{choice(right, setRight, t('texts.right'))}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} locales={[left, right]} />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="inspector-note list-none">{t('texts.none')}</p>}
      </div>
      <ProblemsStrip />
    </main>
  );
}

function matches({ key, place }: TextRow, typed: string, texts: readonly (string | undefined)[]): boolean {
  const wanted = typed.trim().toLocaleLowerCase();
  return [key, ...(place?.trail ?? []), ...texts].some((text) => text?.toLocaleLowerCase().includes(wanted) === true);
}

function MissingCount({ locale, rows }: { readonly locale: string; readonly rows: readonly TextRow[] }) {
  const { t, locale: reading } = useWords();
  const definition = useDefinition();
  const language = languageName(locale, reading);
  const count = rows.filter(({ key }) => isMissing(definition, key, locale)).length;
  return (
    <span className="problems-count">
      {count === 0 ? (
        <Check size={14} className="severity-ok" aria-hidden="true" />
      ) : (
        <TriangleAlert size={14} className="severity-warning" aria-hidden="true" />
      )}
      {count === 0 ? t('texts.complete', { locale: language }) : t('texts.missing-count', { locale: language, count })}
    </span>
  );
}

function Row({ row, locales }: { readonly row: TextRow; readonly locales: readonly [string, string] }) {
  const { t, locale: reading } = useWords();
  const jump = useJump();
  const id = useId();
  const { texts } = useDefinition();
  const readOnly = useDocument((state) => state.reading);
  const { place, key } = row;
  const name = place === null ? key : placeLine(place, { t });
  return (
    <tr>
      <th scope="row" id={id}>
        {place === null ? (
          <code>{key}</code>
        ) : (
          <button type="button" className="problem-place" title={key} onClick={() => jump(place)}>
            {name}
            <ArrowRight size={14} aria-hidden="true" />
          </button>
        )}
      </th>
      {locales.map((locale, index) => (
        <td key={index} data-missing={(texts[locale]?.[key] ?? '') === ''}>
          <Input.TextArea
            id={`text-${locale}-${key}`}
            lang={locale}
            variant="borderless"
            autoSize={{ minRows: 1, maxRows: 6 }}
            readOnly={readOnly}
            aria-label={`${name} (${languageName(locale, reading)})`}
            value={texts[locale]?.[key] ?? ''}
            onChange={({ target }) =>
              useDocument.getState().run(setText, { ref: `t:${key}`, locale, text: target.value })
            }
          />
        </td>
      ))}
    </tr>
  );
}
