// Made from packages/runtime/src/fields/phone/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A telephone number; stored in E.164.
 */
export interface Settings {
  /**
   * Country of numbers typed without a country code. Left out: the country code is required.
   */
  readonly country?: string;
  /**
   * Refuse numbers of other countries.
   */
  readonly onlyCountry?: boolean;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "PhoneSettings",
  "description": "A telephone number; stored in E.164.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "country",
    "onlyCountry"
  ],
  "properties": {
    "country": {
      "type": "string",
      "pattern": "^[A-Z]{2}$",
      "x-control": "country",
      "description": "Country of numbers typed without a country code. Left out: the country code is required."
    },
    "onlyCountry": {
      "type": "boolean",
      "x-control": "yes-no",
      "description": "Refuse numbers of other countries."
    }
  }
});
