import { Dropdown, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useOrganization } from '../session/use-me.ts';

/** Hands a task to somebody else: pick a person, done. */
export function TransferMenu({ onTransfer }: { readonly onTransfer: (to: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const people = useOrganization()?.people ?? [];
  const [open, setOpen] = useState(false);
  const options = people
    .filter((person) => person.active && person.id !== me?.person.id)
    .map((person) => ({ value: person.id, label: person.name }));
  return (
    <Dropdown
      open={open}
      onOpenChange={setOpen}
      trigger={['click']}
      popupRender={() => (
        <div className="transfer-menu">
          <Select
            aria-label={t('inbox.transfer.to')}
            placeholder={t('inbox.transfer.to')}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 240 }}
            options={options}
            onChange={(to: string) => {
              setOpen(false);
              onTransfer(to);
            }}
          />
        </div>
      )}
    >
      <button type="button" className="button button-quiet">
        {t('inbox.transfer')}
      </button>
    </Dropdown>
  );
}
