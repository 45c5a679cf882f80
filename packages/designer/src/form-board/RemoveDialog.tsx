import { Button, Modal } from 'antd';
import { useWords } from '../app/use-words.ts';
import { layoutName } from '../document/commands/layout-name.ts';
import { useDefinition } from '../document/use-document.ts';
import { UseList } from '../inspector/UseList.tsx';
import { removeNow } from './deeds.ts';
import { focusLayout } from './focus.ts';
import { useFormBoard } from './use-form-board.ts';

/** Before a field goes that is used elsewhere: where, and whether it should go everywhere. */
export function RemoveDialog() {
  const dialog = useFormBoard((state) => state.dialog);
  if (dialog?.kind !== 'remove') return null;
  return <OpenRemoveDialog form={dialog.form} layout={dialog.layout} />;
}

function OpenRemoveDialog({ form, layout }: { readonly form: string; readonly layout: string }) {
  const { t, locale } = useWords();
  const definition = useDefinition();
  const node = definition.forms[form]?.layout[layout];
  const close = (): void => {
    useFormBoard.getState().ask(null);
    focusLayout(layout);
  };
  const remove = (everywhere: boolean): void => {
    useFormBoard.getState().ask(null);
    removeNow(form, layout, everywhere);
  };
  const isField = node?.field !== undefined;
  return (
    <Modal
      open
      title={t('board.remove.title', { name: layoutName(definition, { form, layout }, { locale }) })}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button autoFocus onClick={() => remove(false)}>
            {t('board.remove.here')}
          </Button>
          {isField && (
            <Button danger onClick={() => remove(true)}>
              {t('board.remove.all')}
            </Button>
          )}
        </>
      }
    >
      {isField ? (
        <>
          <p>{t('board.remove.used')}</p>
          <UseList field={node.field ?? ''} except={layout} onJump={close} />
          <p className="dialog-note">{t('board.remove.conditions')}</p>
        </>
      ) : (
        <p>{t('board.remove.section', { count: node?.children?.length ?? 0 })}</p>
      )}
    </Modal>
  );
}
