import type { ProcessDefinition } from '@dealwright/shared';
import { Modal, Select } from 'antd';
import { useState } from 'react';
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
  const places = placesFor(definition, { form, layout }, words);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const close = (): void => {
    useFormBoard.getState().ask(null);
    focusLayout(layout);
  };
  const move = (): void => {
    const to = places.find(({ value }) => value === chosen)?.place;
    if (to !== undefined) useDocument.getState().run(moveLayout, { form, layout, to });
    close();
  };
  return (
    <Modal
      open
      title={t('board.move.title', { name: layoutName(definition, { form, layout }, { locale }) })}
      okText={t('board.move.ok')}
      okButtonProps={{ disabled: chosen === undefined }}
      onOk={move}
      onCancel={close}
    >
      <Select
        autoFocus
        defaultOpen
        showSearch={{ optionFilterProp: 'label' }}
        className="full-width"
        aria-label={t('board.move.target')}
        placeholder={t('board.move.target')}
        options={places.map(({ value, label }) => ({ value, label }))}
        value={chosen}
        onChange={setChosen}
      />
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
    for (let index = 0; index <= (node?.children?.length ?? 0); index += 1) {
      if (now?.parent === parent && (index === now.index || index === now.index + 1)) continue;
      const place = { parent, index };
      places.push({ value: `${parent}:${index}`, label: say(placeWords(definition, { form, place, locale })), place });
    }
  }
  return places;
}
