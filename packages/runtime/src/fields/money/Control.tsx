import { isJsonObject, type Json } from '@dealwright/shared';
import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { DecimalInput } from '../DecimalInput.tsx';
import { fieldSettings } from '../field-type.ts';
import { moneyField } from './field.ts';
import { currencyScale, currencySign } from './money-value.ts';
import type { Settings } from './settings.generated.ts';

function MoneyControl(props: ControlProps) {
  const { value, context, onChange } = props;
  const { currency } = fieldSettings<Settings>(context.field);
  const onDecimal = (amount: Json): void => onChange(amount === null ? null : { amount, currency });
  return (
    <DecimalInput
      {...props}
      decimal={isJsonObject(value) ? (value.amount ?? null) : value}
      onDecimal={onDecimal}
      digits={{ minimumFractionDigits: currencyScale(currency) }}
      before={currencySign(currency, context.locale)}
    />
  );
}

/** An input for an amount, with the sign of the currency in front. */
export const moneyControl: FieldControl = {
  type: moneyField.type,
  Control: MoneyControl,
  labelling: 'input',
  align: 'end',
};
