// Made from packages/runtime/src/fields/person/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A person of the organization.
 */
export interface Settings {
  /**
   * Only people with this role.
   */
  readonly role?: string;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "PersonSettings",
  "description": "A person of the organization.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "role"
  ],
  "properties": {
    "role": {
      "type": "string",
      "pattern": "^role:[a-z][a-z0-9-]{0,40}$",
      "x-control": "role",
      "description": "Only people with this role."
    }
  }
});
