import { useTranslation } from 'react-i18next';
import { Dialog } from '../overlay/Dialog.tsx';
import { setSingleKeys, useSingleKeys } from './single-keys.ts';

/** Every shortcut by the place where it works; the words are `keys.<deed>`. */
const sheet = [
  {
    place: 'everywhere',
    keys: [
      ['?', 'sheet'],
      ['/', 'search'],
      ['G B', 'go-board'],
      ['G D', 'go-deals'],
      ['G I', 'go-inbox'],
      ['G M', 'go-messages'],
    ],
  },
  {
    place: 'board',
    keys: [
      ['← ↑ ↓ →', 'walk'],
      ['↵', 'open'],
      ['M', 'move'],
      ['N', 'new'],
      ['O', 'overdue'],
    ],
  },
  { place: 'deal', keys: [['M', 'move']] },
  {
    place: 'inbox',
    keys: [
      ['J', 'next'],
      ['K', 'previous'],
      ['A', 'approve'],
      ['R', 'reject'],
      ['B', 'return'],
      ['F', 'transfer'],
      ['C', 'comment'],
      ['Ctrl ↵', 'send'],
    ],
  },
] as const;

/** All keys at one look, and the switch that turns single letters off. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const on = useSingleKeys((state) => state.on);
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <label className="check-line">
        <input type="checkbox" checked={on} onChange={(event) => setSingleKeys(event.target.checked)} />
        {t('keys.single')}
      </label>
      <div className="shortcuts">
        {sheet.map(({ place, keys }) => (
          <section key={place}>
            <h3>{t(`keys.at.${place}`)}</h3>
            <dl>
              {keys.map(([key, deed]) => (
                <div key={deed}>
                  <dt>{t(`keys.${deed}`)}</dt>
                  <dd>
                    {key.split(' ').map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
