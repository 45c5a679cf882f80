import { fieldTypes } from '@dealwright/runtime';
import { Dropdown } from 'antd';
import { Asterisk, ChevronDown, Copy, Move, Trash2 } from 'lucide-react';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { changeType } from '../document/commands/change-type.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { perform } from './deeds.ts';

/** What can be done with the selected part of the form, floating above it; below where there is no room above. */
export function FieldToolbar({
  form,
  paper,
}: {
  readonly form: string;
  readonly paper: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useWords();
  const definition = useDefinition();
  const layout = useDocument(({ selection }) =>
    selection?.kind === 'layout' && selection.form === form ? selection.layout : null,
  );
  const top = useToolbarTop(paper, layout);
  const node = layout === null ? undefined : definition.forms[form]?.layout[layout];
  if (layout === null || node === undefined || top === null) return null;
  const field = node.field === undefined ? undefined : definition.fields[node.field];
  return (
    <div className="field-toolbar" style={top} role="toolbar" aria-label={t('board.toolbar')}>
      {field !== undefined && (
        <>
          <button type="button" onClick={() => perform(form, { kind: 'duplicate' })} title="D">
            <Copy size={14} aria-hidden="true" />
            {t('command.duplicate-field')}
          </button>
          <button
            type="button"
            aria-pressed={field.required === true}
            onClick={() => perform(form, { kind: 'required' })}
            title="R"
          >
            <Asterisk size={14} aria-hidden="true" />
            {t('board.required')}
          </button>
          <TypeMenu field={node.field ?? ''} type={field.type} />
        </>
      )}
      <button type="button" onClick={() => perform(form, { kind: 'move-to' })} title="M">
        <Move size={14} aria-hidden="true" />
        {t('board.move')}
      </button>
      <span className="toolbar-line" />
      <button type="button" onClick={() => perform(form, { kind: 'remove' })} title="Delete">
        <Trash2 size={14} aria-hidden="true" />
        {t('board.delete')}
      </button>
    </div>
  );
}

function TypeMenu({ field, type }: { readonly field: string; readonly type: string }) {
  const { t } = useWords();
  const facts = fieldTypes.get(type);
  if (facts === undefined || facts.hasColumns) return null;
  const others = [...fieldTypes.values()].filter((one) => !one.hasColumns);
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        className: 'type-menu',
        selectedKeys: [type],
        items: others.map((one) => ({
          key: one.type,
          label: t(`field.${one.type}.name`),
          icon: <ComponentIcon name={one.icon} />,
        })),
        onClick: ({ key }) => useDocument.getState().run(changeType, { field, type: key }),
      }}
    >
      <button type="button">
        <ComponentIcon name={facts.icon} size={14} />
        {t(`field.${type}.name`)}
        <ChevronDown size={12} aria-hidden="true" />
      </button>
    </Dropdown>
  );
}

interface Spot {
  readonly top: number;
  readonly left?: number;
  readonly right?: number;
}

const height = 32;

/** What the toolbar may take in width; with less room at the left it begins where the field begins. */
const width = 480;

/** Where the toolbar stands, measured after each change of the form and whenever the paper gets another size. */
function useToolbarTop(paper: RefObject<HTMLDivElement | null>, layout: string | null): Spot | null {
  const definition = useDefinition();
  const [spot, setSpot] = useState<Spot | null>(null);
  useLayoutEffect(() => {
    const look = (): void => setSpot(measure(paper.current, layout));
    const observer = new ResizeObserver(look);
    if (paper.current !== null) observer.observe(paper.current);
    look();
    return () => observer.disconnect();
  }, [paper, layout, definition]);
  return spot;
}

function measure(paper: HTMLDivElement | null, layout: string | null): Spot | null {
  const slot = layout === null ? null : paper?.querySelector(`[data-layout="${CSS.escape(layout)}"]`);
  if (paper === null || slot === null || slot === undefined) return null;
  const [outer, box] = [paper.getBoundingClientRect(), slot.getBoundingClientRect()];
  const above = box.top - outer.top - height - 12;
  const top = above < -20 ? box.bottom - outer.top + 12 : above;
  if (box.right - outer.left < width) return { top, left: Math.max(0, box.left - outer.left - 8) };
  return { top, right: Math.max(8, outer.right - box.right - 8) };
}
