// Made from packages/runtime/src/fields/link/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * The address of a web page.
 */
export interface Settings {}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "LinkSettings",
  "description": "The address of a web page.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [],
  "properties": {}
});
