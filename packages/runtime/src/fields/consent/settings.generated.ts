// Made from packages/runtime/src/fields/consent/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * One box for each purpose, unticked, bound to a version of a notice. Never required: consent is free.
 */
export interface Settings {
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly purposes: readonly string[];
  readonly notice: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "ConsentSettings",
  "description": "One box for each purpose, unticked, bound to a version of a notice. Never required: consent is free.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "purposes",
    "notice"
  ],
  "x-order": [
    "purposes",
    "notice"
  ],
  "properties": {
    "purposes": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^pp_[a-z0-9]{1,32}$"
      },
      "x-control": "purposes"
    },
    "notice": {
      "type": "string",
      "pattern": "^nt_[a-z0-9]{1,32}$",
      "x-control": "notice"
    }
  }
});
