import type { Organization, Scenario } from '@dealwright/shared';
import { Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { activePeople } from './start-choices.ts';

/** Who has left before a case begins, and who stands in for whom in it. */
export type Cast = Required<Pick<Scenario, 'left' | 'proxies'>>;

/** Nobody has left or stands in beyond what the organization says. */
export const plainCast: Cast = { left: [], proxies: [] };

/** The parts of a cast that say something, for a story. */
export function saidOfCast({ left, proxies }: Cast): Pick<Scenario, 'left' | 'proxies'> {
  return { ...(left.length > 0 ? { left } : {}), ...(proxies.length > 0 ? { proxies } : {}) };
}

interface CasePeopleProps {
  /** As it is without the case. */
  readonly organization: Organization;
  readonly cast: Cast;
  readonly onChange: (cast: Cast) => void;
}

/** Sets who has left and who stands in for whom in a case that is about to begin. */
export function CasePeople({ organization, cast, onChange }: CasePeopleProps) {
  const { t } = useWords();
  const people = activePeople(organization).map(({ id, name }) => ({ value: id, label: name }));
  const { left, proxies } = cast;
  const nameOf = (id: string): string => organization.people[id]?.name ?? id;
  return (
    <>
      <div>
        <span>{t('simulator.left')}</span>
        <Select
          mode="multiple"
          aria-label={t('simulator.left')}
          placeholder={t('simulator.left.none')}
          value={[...left]}
          showSearch={{ optionFilterProp: 'label' }}
          options={people}
          onChange={(chosen: string[]) => onChange({ ...cast, left: chosen })}
        />
      </div>
      <div>
        <span>{t('simulator.proxies')}</span>
        {proxies.map(({ principal, proxy }, index) => {
          const words = t('simulator.proxies.one', { principal: nameOf(principal), proxy: nameOf(proxy) });
          return (
            <div key={`${principal} ${proxy}`} className="simulator-proxy">
              <span>{words}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={t('simulator.proxies.remove', { words })}
                onClick={() => onChange({ ...cast, proxies: proxies.toSpliced(index, 1) })}
              >
                <Trash2 size={14} aria-hidden="true" />
              </button>
            </div>
          );
        })}
        <NewProxy
          people={people.filter(({ value }) => !left.includes(value))}
          onAdd={(proxy) => onChange({ ...cast, proxies: [...proxies, proxy] })}
        />
      </div>
    </>
  );
}

interface NewProxyProps {
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly onAdd: (proxy: Cast['proxies'][number]) => void;
}

function NewProxy({ people, onAdd }: NewProxyProps) {
  const { t } = useWords();
  const [principal, setPrincipal] = useState<string | null>(null);
  const [proxy, setProxy] = useState<string | null>(null);
  const add = (): void => {
    if (principal === null || proxy === null) return;
    onAdd({ principal, proxy });
    setPrincipal(null);
    setProxy(null);
  };
  return (
    <>
      <OnePerson
        words={t('simulator.proxies.principal')}
        value={principal}
        people={people.filter(({ value }) => value !== proxy)}
        onPick={setPrincipal}
      />
      <OnePerson
        words={t('simulator.proxies.proxy')}
        value={proxy}
        people={people.filter(({ value }) => value !== principal)}
        onPick={setProxy}
      />
      <button type="button" className="link-button" disabled={principal === null || proxy === null} onClick={add}>
        <Plus size={14} aria-hidden="true" />
        {t('simulator.proxies.add')}
      </button>
    </>
  );
}

interface OnePersonProps extends Pick<NewProxyProps, 'people'> {
  readonly words: string;
  readonly value: string | null;
  readonly onPick: (person: string) => void;
}

function OnePerson({ words, value, people, onPick }: OnePersonProps) {
  return (
    <Select
      aria-label={words}
      placeholder={words}
      value={value}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...people]}
      onChange={onPick}
    />
  );
}
