import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../../app/LoadState.tsx';
import { ProxyDialog } from './ProxyDialog.tsx';
import { ProxyLine } from './ProxyLine.tsx';
import { useProxies } from './use-proxies.ts';

/** Whose proxies are shown. */
export interface ProxyBoxProps {
  readonly whose: 'mine' | 'all';
}

/** Who stands in for whom: name somebody, see what runs or will run, end it. */
export function ProxyBox({ whose }: ProxyBoxProps) {
  const { t } = useTranslation();
  const [ended, setEnded] = useState(false);
  const [naming, setNaming] = useState(false);
  const query = useProxies(whose, ended);
  const items = query.data?.items ?? [];
  return (
    <>
      <div className="administration-deeds">
        <label className="check-line">
          <input type="checkbox" checked={ended} onChange={(event) => setEnded(event.target.checked)} />
          {t('proxies.with-ended')}
        </label>
        <button type="button" className="button" onClick={() => setNaming(true)}>
          <Plus size={16} aria-hidden="true" />
          {t('proxies.name')}
        </button>
      </div>
      <LoadState query={query} blocks={[56]}>
        {items.length === 0 && <p className="quiet">{t(`proxies.empty.${whose}`)}</p>}
        <ul className="line-list">
          {items.map((proxy) => (
            <ProxyLine key={proxy.id} proxy={proxy} />
          ))}
        </ul>
      </LoadState>
      {naming && <ProxyDialog whose={whose} onClose={() => setNaming(false)} />}
    </>
  );
}
