import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DealView } from './use-deal.ts';

type Suggestion = NonNullable<DealView['runs'][number]['visits'][number]['suggestion']>;

/** What the assistant suggested, how sure it is, and why; a suggestion, never a decision (O-12). */
export function SuggestionCard({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation();
  const { verdict, confidence, reason } = suggestion;
  return (
    <div className="suggestion" data-verdict={verdict}>
      <p>
        <Sparkles size={14} aria-hidden="true" />
        <strong>{t(`suggestion.${verdict}`, { confidence })}</strong>
      </p>
      {reason !== '' && <blockquote>{reason}</blockquote>}
    </div>
  );
}
