import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showInside } from '../app/show-inside.ts';
import type { BoardStage } from './use-board.ts';

/** Which column a phone shows. */
export interface StageTabsProps {
  readonly stages: readonly BoardStage[];
  readonly shown: string;
  readonly onShow: (stage: string) => void;
}

/** On a phone one column at a time: the stage names as a segment that scrolls. Hidden on wide screens. */
export function StageTabs({ stages, shown, onShow }: StageTabsProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    showInside(place.current, '[aria-pressed="true"]');
  }, [shown]);
  return (
    <fieldset className="stage-tabs" ref={place}>
      <legend className="visually-hidden">{t('board.stages')}</legend>
      {stages.map((stage) => (
        <button
          key={stage.id}
          type="button"
          data-module={stage.module}
          aria-pressed={stage.id === shown}
          onClick={() => onShow(stage.id)}
        >
          {stage.title} <span className="stage-count">{stage.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
