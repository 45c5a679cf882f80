import { isJsonObject, type Json, type Purpose, translate } from '@dealwright/shared';
import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { durationInWords } from '../duration-words.ts';
import { type FieldContext, fieldSettings } from '../field-type.ts';
import { consentField } from './field.ts';
import type { Settings } from './settings.generated.ts';
import { consentPublicTexts } from './texts.ts';

function purposeOf(id: string, { privacy }: FieldContext): Purpose | undefined {
  return privacy !== null && Object.hasOwn(privacy.purposes, id) ? privacy.purposes[id] : undefined;
}

function isTicked(value: Json, purpose: string): boolean {
  const ticks = isJsonObject(value) ? value.purposes : undefined;
  return ticks !== undefined && isJsonObject(ticks) && Object.hasOwn(ticks, purpose) && ticks[purpose] === true;
}

/** What the value becomes when one box changes. With nothing ticked there is no consent: the value is empty again. */
function afterTick(value: Json, purposes: readonly string[], change: Readonly<Record<string, boolean>>): Json {
  const ticks = Object.fromEntries(purposes.map((purpose) => [purpose, change[purpose] ?? isTicked(value, purpose)]));
  return Object.values(ticks).includes(true) ? { purposes: ticks } : null;
}

function ConsentControl({ id: element, value, context, invalid, onChange, onBlur }: ControlProps) {
  const { purposes } = fieldSettings<Settings>(context.field);
  return (
    <div className="dw-consents" id={element}>
      {purposes.map((id) => {
        const purpose = purposeOf(id, context);
        const kept = purpose?.retention;
        return (
          <label key={id} className="dw-consent">
            <input
              type="checkbox"
              checked={isTicked(value, id)}
              aria-invalid={invalid || undefined}
              onChange={(event) => onChange(afterTick(value, purposes, { [id]: event.target.checked }))}
              onBlur={onBlur}
            />
            <span>
              <span className="dw-consent-words">
                {purpose === undefined ? id : context.text(purpose.consent ?? purpose.title)}
              </span>
              {kept === undefined ? null : (
                <span className="dw-consent-kept">
                  {translate(
                    consentPublicTexts,
                    'field.consent.keep',
                    { duration: durationInWords(kept, context.locale) },
                    context.locale,
                  )}
                </span>
              )}
            </span>
          </label>
        );
      })}
      {context.organization === null ? null : (
        <span className="dw-consent-kept">
          {translate(consentPublicTexts, 'field.consent.for-others', {}, context.locale)}
        </span>
      )}
    </div>
  );
}

/** One unticked box for each purpose, with how long the data is kept. */
export const consentControl: FieldControl = { type: consentField.type, Control: ConsentControl, labelling: 'group' };
