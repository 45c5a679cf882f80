// Made from packages/runtime/src/fields/file/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Uploaded files.
 */
export interface Settings {
  /**
   * Left out: all of these.
   *
   * @minItems 1
   */
  readonly kinds?: readonly ('image' | 'pdf' | 'document' | 'spreadsheet' | 'presentation' | 'archive')[];
  /**
   * Left out: 5.
   */
  readonly maxFiles?: number;
  /**
   * Size of one file. Left out: 10.
   */
  readonly maxMegabytes?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "FileSettings",
  "description": "Uploaded files.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "kinds",
    "maxFiles",
    "maxMegabytes"
  ],
  "properties": {
    "kinds": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
        "enum": [
          "image",
          "pdf",
          "document",
          "spreadsheet",
          "presentation",
          "archive"
        ]
      },
      "x-control": "choices",
      "description": "Left out: all of these."
    },
    "maxFiles": {
      "type": "integer",
      "minimum": 1,
      "maximum": 20,
      "x-control": "integer",
      "description": "Left out: 5."
    },
    "maxMegabytes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 50,
      "x-control": "integer",
      "description": "Size of one file. Left out: 10."
    }
  }
});
