import { fieldTypes } from '@dealwright/runtime';
import { Input } from 'antd';
import { EyeOff, ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { placeLine } from '../app/place-line.ts';
import { useJump } from '../app/use-jump.ts';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useUses } from '../inspector/UseList.tsx';

const heads = ['data.field', 'data.key', 'data.type', 'data.used', 'data.privacy'] as const;

/** All fields of the process: what they are called, where they are used, how they are protected. */
export function FieldsPart() {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const [typed, setTyped] = useState('');
  const owners = new Map(
    Object.entries(fields).flatMap(([owner, { columns = [] }]) => columns.map((column) => [column, owner] as const)),
  );
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = Object.entries(fields).filter(([, { key, label }]) =>
    `${key} ${of(label)}`.toLocaleLowerCase().includes(wanted),
  );
  const personal = Object.values(fields).filter(
    ({ privacy }) => privacy !== undefined && privacy.class !== 'none',
  ).length;
  return (
    <>
      <div className="data-bar">
        <Input.Search
          size="small"
          className="bar-search"
          allowClear
          placeholder={t('data.search')}
          aria-label={t('data.search')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className="canvas-bar-use">{t('data.count', { count: shown.length, personal })}</span>
      </div>
      <div className="list-room">
        <table className="plain-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([field]) => (
              <DataRow key={field} field={field} owner={owners.get(field) ?? null} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function DataRow({ field, owner }: { readonly field: string; readonly owner: string | null }) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const target = fields[field];
  const selected = useDocument(({ selection }) => selection?.kind === 'field' && selection.field === field);
  if (target === undefined) return null;
  const { privacy } = target;
  const isPrivate = privacy !== undefined && privacy.class !== 'none';
  return (
    <tr data-selected={selected}>
      <th scope="row">
        <button
          type="button"
          className="row-list-name"
          onClick={() => useDocument.getState().select({ kind: 'field', field })}
        >
          <span className="data-name">
            <ComponentIcon name={fieldTypes.get(target.type)?.icon ?? 'square'} />
            {of(target.label)}
            {owner !== null && (
              <span className="data-owner">{t('data.column-of', { name: of(fields[owner]?.label) })}</span>
            )}
          </span>
        </button>
      </th>
      <td>
        <code>{target.key}</code>
      </td>
      <td>{t(`field.${target.type}.name`)}</td>
      <td>
        <Uses field={field} />
      </td>
      <td>
        {isPrivate && (
          <span className="data-privacy">
            <ShieldAlert size={14} aria-hidden="true" />
            {t(`inspector.privacy.${privacy.class}`)}
          </span>
        )}
        {privacy?.mask !== undefined && (
          <span className="data-privacy">
            <EyeOff size={14} aria-hidden="true" />
            {t(`inspector.mask.${privacy.mask}`)}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The first places that use a field, each a way there, and how many more there are. */
function Uses({ field }: { readonly field: string }) {
  const { t } = useWords();
  const jump = useJump();
  const lines = useUses(field, null)
    .filter(({ tab }) => tab !== 'data')
    .map((place) => [placeLine({ ...place, trail: place.trail.slice(0, 1) }, { t }), place] as const);
  const uses = [...new Map(lines.toReversed()).entries()].toReversed();
  if (uses.length === 0) return <span className="inspector-note">{t('data.unused')}</span>;
  return (
    <span className="data-uses">
      {uses.slice(0, 2).map(([line, place]) => (
        <button key={line} type="button" className="problem-place" onClick={() => jump(place)}>
          {line}
        </button>
      ))}
      {uses.length > 2 && <span className="inspector-note">+{uses.length - 2}</span>}
    </span>
  );
}
