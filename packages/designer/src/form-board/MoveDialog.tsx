import type { ProcessDefinition } from '@dealwright/shared';
import { Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useWords, type Words } from '../app/use-words.ts';
import { layoutName } from '../document/commands/layout-name.ts';
import { moveLayout } from '../document/commands/move-layout.ts';
import { canHold, isContainer, type LayoutPlace, placeOf, subtreeOf } from '../document/layout-tree.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { focusLayout } from './focus.ts';
import { placeWords } from './place-words.ts';
import { useFormBoard } from './use-form-board.ts';

/** "Move to…": every place something may go to, chosen from a list, for whoever does not drag. */
export function MoveDialog() {
  const dialog = useFormBoard((state) => state.dialog);
  if (dialog?.kind !== 'move') return null;
  return <OpenMoveDialog form={dialog.form} layout={dialog.layout} />;
}

function OpenMoveDialog({ form, layout }: { readonly form: string; readonly layout: string }) {
  const words = useWords();
  const { t, locale } = words;
  const definition = useDefinition();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = typed.trim().toLocaleLowerCase();
  const places = placesFor(definition, { form, layout }, words).filter(({ label }) =>
    label.toLocaleLowerCase().includes(wanted),
  );
  const target = places.find(({ value }) => value === chosen) ?? places[0];
  const close = (): void => {
    useFormBoard.getState().ask(null);
    focusLayout(layout);
  };
  const move = (): void => {
    if (target !== undefined) useDocument.getState().run(moveLayout, { form, layout, to: target.place });
    close();
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') move();
  };
  return (
    <Modal
      open
      title={t('board.move.title', { name: layoutName(definition, { form, layout }, { locale }) })}
      okText={t('board.move.ok')}
      okButtonProps={{ disabled: target === undefined }}
      onOk={move}
      onCancel={close}
    >
      <div className="move-places">
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to choose a place at once
          autoFocus
          className="input"
          type="search"
          aria-label={t('board.move.search')}
          placeholder={t('board.move.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
        />
        <select
          className="input"
          size={10}
          aria-label={t('board.move.target')}
          value={target?.value ?? ''}
          onChange={(event) => setChosen(event.target.value)}
          onDoubleClick={move}
          onKeyDown={press}
        >
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </Modal>
  );
}

interface NamedPlace {
  readonly value: string;
  readonly label: string;
  readonly place: LayoutPlace;
}

function placesFor(
  definition: ProcessDefinition,
  { form, layout }: { readonly form: string; readonly layout: string },
  { say, locale }: Words,
): readonly NamedPlace[] {
  const target = definition.forms[form];
  const moving = target?.layout[layout];
  if (target === undefined || moving === undefined) return [];
  const inside = new Set(subtreeOf(target, layout));
  const now = placeOf(target, layout);
  const places: NamedPlace[] = [];
  for (const parent of subtreeOf(target, 'root')) {
    const node = target.layout[parent];
    if (!isContainer(node) || !canHold(node, moving.kind) || inside.has(parent)) continue;
    const section = parent === 'root' ? '' : `${layoutName(definition, { form, layout: parent }, { locale })} › `;
    const inSection = (words: string): string => section + words;
    for (let index = 0; index <= (node?.children?.length ?? 0); index += 1) {
      if (now?.parent === parent && (index === now.index || index === now.index + 1)) continue;
      const place = { parent, index };
      places.push({
        value: `${parent}:${index}`,
        label: inSection(say(placeWords(definition, { form, place, locale }))),
        place,
      });
    }
  }
  return places;
}
