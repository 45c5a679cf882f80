// Made from packages/runtime/src/fields/yes-no/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Yes or no. As buttons it may also be unanswered; as a box, unticked means no.
 */
export interface Settings {
  /**
   * Left out: buttons.
   */
  readonly display?: 'buttons' | 'box';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "YesNoSettings",
  "description": "Yes or no. As buttons it may also be unanswered; as a box, unticked means no.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "display"
  ],
  "properties": {
    "display": {
      "enum": [
        "buttons",
        "box"
      ],
      "x-control": "choice",
      "description": "Left out: buttons."
    }
  }
});
