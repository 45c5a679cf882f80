import { UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../session/use-me.ts';
import type { DealView } from './use-deal.ts';

type GroupView = DealView['runs'][number]['visits'][number]['groups'][number];

/** Who added the people under it, when they decide, and how. */
export function GroupHead({ group }: { readonly group: GroupView }) {
  const { t } = useTranslation();
  const name = usePersonName();
  return (
    <p className="group-head">
      <UserRoundPlus size={14} aria-hidden="true" />
      {t(`deal.group.${group.place}`, { name: name(group.by), how: t(`deal.group.mode.${group.mode}`) })}
      {group.weight > 1 && <span className="tag">{t('deal.seat.weight', { count: group.weight })}</span>}
    </p>
  );
}
