import { readRule } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../session/use-me.ts';

/** Why a deal has its version, in words, and whether that is the gray one. */
export interface RuleWords {
  readonly arm: 'gray' | 'stable';
  readonly why: string;
}

/** Says recorded rules of releases in the reader's language, with the names of regions, teams and people. */
export function useRuleWords(): (rule: string) => RuleWords {
  const { t } = useTranslation();
  const organization = useOrganization();
  const { regions = [], teams = [], people = [] } = organization ?? {};
  const names = new Map([...regions, ...teams, ...people].map(({ id, name }) => [id, name]));
  return (rule) => {
    const { arm, why, targeting } = readRule(rule);
    if (why === 'other') return { arm, why: rule };
    const lists = (targeting?.lists ?? []).map(({ ids, more }) => {
      const named = ids.map((id) => names.get(id) ?? id).join(t('rule.join'));
      return more === 0 ? named : t('rule.more', { named, more });
    });
    const percent = targeting?.percent ?? '';
    return { arm, why: t(`rule.${why}`, { whom: [...lists, `${percent} %`].join(' · '), percent }) };
  };
}
