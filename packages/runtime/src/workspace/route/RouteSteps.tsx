import type { ProcessDefinition } from '@dealwright/shared';
import type { previewRoute, RouteAnswer } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { usePersonName } from '../session/use-me.ts';
import { DueMark } from '../words/DueMark.tsx';
import { useReason } from '../words/use-reason.ts';

/** One expected step. */
export type RouteStep = RouteAnswer<typeof previewRoute>['steps'][number];

/** The steps that are expected, in their order: who, why he, and until when. */
export function RouteSteps({
  steps,
  definition,
}: {
  readonly steps: readonly RouteStep[];
  readonly definition: ProcessDefinition;
}) {
  const { t } = useTranslation();
  const name = usePersonName();
  const reason = useReason(definition);
  return (
    <ol className="route" aria-label={t('route.list')}>
      {steps.map((step, index) => (
        <li key={index} data-people={step.people.length > 0 ? '' : undefined}>
          <p>
            <strong>{step.title}</strong>
            {step.people.map((person) => (
              <span key={person} className="route-person">
                <Avatar name={name(person)} size={18} />
                {name(person)}
              </span>
            ))}
            {step.due !== null && <DueMark at={step.due} className="quiet" />}
          </p>
          {step.dueBecause !== null && <p className="quiet ink-warn">{reason('because', step.dueBecause)}</p>}
          {step.because !== null && <p className="quiet">{reason('because', step.because)}</p>}
        </li>
      ))}
    </ol>
  );
}
