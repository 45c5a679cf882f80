import { translate } from '@dealwright/shared';
import { Star, X } from 'lucide-react';
import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { fieldSettings } from '../field-type.ts';
import { ratingField, starsOf } from './field.ts';
import type { Settings } from './settings.generated.ts';
import { ratingPublicTexts } from './texts.ts';

interface StarProps {
  readonly lit: boolean;
  readonly size: number;
}

function OneStar({ lit, size }: StarProps) {
  return <Star className="dw-star" size={size} data-lit={lit || undefined} aria-hidden />;
}

function range(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}

/** Radio buttons that look like stars: arrow keys choose, and a button takes the choice back where none is needed. */
function RatingControl({ id, value, context, required, invalid, name, onChange, onBlur }: ControlProps) {
  const { lowest, highest, ...settings } = fieldSettings<Settings>(context.field);
  const most = starsOf(settings);
  const chosen = Number(value ?? 0);
  const words = (key: string, stars = chosen) => translate(ratingPublicTexts, key, { stars, most }, context.locale);
  return (
    <div className="dw-rating" id={id} {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      {lowest === undefined ? null : <span className="dw-rating-end">{context.text(lowest)}</span>}
      <span className="dw-stars">
        {range(most).map((stars) => (
          <label key={stars} title={words('field.rating.of', stars)}>
            <input
              type="radio"
              name={id}
              aria-label={words('field.rating.of', stars)}
              checked={chosen === stars}
              aria-invalid={invalid || undefined}
              onChange={() => onChange(String(stars))}
              onBlur={onBlur}
            />
            <OneStar lit={stars <= chosen} size={22} />
          </label>
        ))}
      </span>
      {highest === undefined ? null : <span className="dw-rating-end">{context.text(highest)}</span>}
      {chosen === 0 || required ? null : (
        <button
          type="button"
          className="dw-icon-button"
          aria-label={words('field.rating.clear')}
          title={words('field.rating.clear')}
          onClick={() => onChange(null)}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}

function RatingRead({ value, context }: ReadProps) {
  const most = starsOf(fieldSettings<Settings>(context.field));
  const stars = Number(value);
  // What is masked, or was written when there were other stars, is said in words.
  if (!(stars >= 1 && stars <= most)) return <span>{ratingField.format(value, context)}</span>;
  return (
    <span
      className="dw-stars"
      role="img"
      aria-label={translate(ratingPublicTexts, 'field.rating.of', { stars, most }, context.locale)}
    >
      {range(most).map((each) => (
        <OneStar key={each} lit={each <= stars} size={16} />
      ))}
    </span>
  );
}

/** Stars to choose. */
export const ratingControl: FieldControl = {
  type: ratingField.type,
  Control: RatingControl,
  labelling: 'group',
  ReadView: RatingRead,
};
