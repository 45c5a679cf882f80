// Made from packages/runtime/src/fields/text/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * One line of text.
 */
export interface Settings {
  readonly minLength?: number;
  /**
   * Left out: 200.
   */
  readonly maxLength?: number;
  /**
   * What the browser of a stranger may fill in by itself on a public form (HTML autocomplete).
   */
  readonly autofill?:
    | 'name'
    | 'given-name'
    | 'family-name'
    | 'organization'
    | 'organization-title'
    | 'street-address'
    | 'postal-code'
    | 'address-level2'
    | 'country-name';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "TextSettings",
  "description": "One line of text.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "minLength",
    "maxLength",
    "autofill"
  ],
  "properties": {
    "minLength": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2000,
      "x-control": "integer"
    },
    "maxLength": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2000,
      "x-control": "integer",
      "description": "Left out: 200."
    },
    "autofill": {
      "enum": [
        "name",
        "given-name",
        "family-name",
        "organization",
        "organization-title",
        "street-address",
        "postal-code",
        "address-level2",
        "country-name"
      ],
      "x-control": "choice",
      "description": "What the browser of a stranger may fill in by itself on a public form (HTML autocomplete)."
    }
  }
});
