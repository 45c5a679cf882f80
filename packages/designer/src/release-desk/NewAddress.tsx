import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';

/** What an address on which something comes from outside is made of. */
export interface NewAddressProps {
  /** What may come there, such as a form or a flow: the first is offered. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly icon: LucideIcon;
  /** Text keys: what is chosen, and what the button does. */
  readonly words: { readonly choice: string; readonly make: string };
  readonly make: (choice: string, region: string) => Promise<unknown>;
}

/** Makes an address for one of the choices and a region of the organization. */
export function NewAddress({ choices, icon: Icon, words, make: send }: NewAddressProps) {
  const { t } = useWords();
  const { regions = [] } = useOrganization() ?? {};
  const [choice, setChoice] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const chosen = choice ?? choices[0]?.value ?? '';
  const chosenRegion = region ?? regions[0]?.id ?? '';
  const make = useMutation({ mutationFn: () => send(chosen, chosenRegion) });
  return (
    <div className="desk-new-link">
      <Select aria-label={t(words.choice)} value={chosen} options={[...choices]} onChange={setChoice} />
      <Select
        aria-label={t('release.links.region')}
        value={chosenRegion}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setRegion}
      />
      <button
        type="button"
        className="button"
        disabled={make.isPending || chosenRegion === ''}
        onClick={() => make.mutate()}
      >
        <Icon size={14} aria-hidden="true" />
        {t(words.make)}
      </button>
      {make.error !== null && (
        <span role="alert" className="desk-failed">
          {make.error.message}
        </span>
      )}
    </div>
  );
}
