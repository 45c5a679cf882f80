// Made from packages/runtime/src/fields/signature/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * A signature by hand.
 */
export interface Settings {}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "SignatureSettings",
  "description": "A signature by hand.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [],
  "properties": {}
});
