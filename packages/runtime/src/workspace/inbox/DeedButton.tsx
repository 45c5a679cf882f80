import { Ban, Check, Hand, type LucideIcon, PackageOpen, Scale, Send, Undo2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sideDeeds } from './side-deeds.ts';

/** How a deed looks, and its key. */
export interface DeedLook {
  readonly look: string;
  readonly icon: LucideIcon;
  readonly key: string | null;
}

const looks: Readonly<Record<string, DeedLook>> = {
  approve: { look: 'button-primary', icon: Check, key: 'A' },
  complete: { look: 'button-primary', icon: Check, key: 'A' },
  resubmit: { look: 'button-primary', icon: Send, key: 'A' },
  reject: { look: 'button-danger', icon: X, key: 'R' },
  withdraw: { look: 'button-danger', icon: Ban, key: 'R' },
  abstain: { look: 'button-quiet', icon: Scale, key: null },
  claim: { look: '', icon: Hand, key: null },
  release: { look: '', icon: PackageOpen, key: null },
  return: { look: '', icon: Undo2, key: 'B' },
};

/** How a deed looks; what is asked for in a dialog is quiet, but sending back. */
export function deedLooks(kind: string): DeedLook {
  const side = sideDeeds.find((deed) => deed.kind === kind);
  const own = looks[kind];
  if (side === undefined) return own ?? { look: '', icon: Check, key: null };
  return { look: own?.look ?? 'button-quiet', icon: side.icon, key: side.key };
}

/** The button of a deed. */
export interface DeedButtonProps {
  readonly kind: string;
  readonly sending: boolean;
  readonly onPress: () => void;
}

/** One deed of the bar with its icon, its word and its key. */
export function DeedButton({ kind, sending, onPress }: DeedButtonProps) {
  const { t } = useTranslation();
  const { look, icon: Icon, key } = deedLooks(kind);
  return (
    <button
      type="button"
      className={`button ${look}`}
      data-deed={kind}
      aria-disabled={sending || undefined}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden="true" />
      {t(`inbox.${kind}`)}
      {key !== null && (
        <span className="kbd wide-only" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  );
}
