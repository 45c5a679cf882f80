// Made from packages/runtime/src/fields/money/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * An exact amount in one currency.
 */
export interface Settings {
  /**
   * ISO 4217 code.
   */
  readonly currency: string;
  readonly min?: string;
  readonly max?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "MoneySettings",
  "description": "An exact amount in one currency.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "currency"
  ],
  "x-order": [
    "currency",
    "min",
    "max"
  ],
  "properties": {
    "currency": {
      "type": "string",
      "pattern": "^[A-Z]{3}$",
      "x-control": "currency",
      "description": "ISO 4217 code."
    },
    "min": {
      "type": "string",
      "pattern": "^-?[0-9]{1,30}([.][0-9]{1,15})?$",
      "x-control": "decimal"
    },
    "max": {
      "type": "string",
      "pattern": "^-?[0-9]{1,30}([.][0-9]{1,15})?$",
      "x-control": "decimal"
    }
  }
});
