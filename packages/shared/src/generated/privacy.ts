// Made from packages/shared/schema/privacy.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { Duration, TextRef } from './common.ts';

/**
 * Purposes of processing and the notices people are shown.
 */
export interface Privacy {
  readonly purposes: {
    readonly [k: string]: Purpose;
  };
  readonly notices: {
    readonly [k: string]: Notice;
  };
}
export interface Purpose {
  readonly title: TextRef;
  /**
   * The sentence beside the box. Needed when the basis is consent.
   */
  readonly consent?: TextRef;
  readonly basis: 'consent' | 'contract' | 'legitimate-interest' | 'legal-obligation';
  readonly retention?: Duration;
}
export interface Notice {
  readonly version: string;
  /**
   * Responsible company and how to reach it.
   */
  readonly controller: TextRef;
  readonly text: TextRef;
  readonly retention?: Duration;
}

/** The schema of `Privacy`, as it is in privacy.schema.json. */
export const privacySchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/privacy.schema.json",
  "title": "Privacy",
  "description": "Purposes of processing and the notices people are shown.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "purposes",
    "notices"
  ],
  "properties": {
    "purposes": {
      "type": "object",
      "maxProperties": 40,
      "propertyNames": {
        "pattern": "^pp_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "title": "Purpose",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "basis"
        ],
        "properties": {
          "title": {
            "$ref": "common.schema.json#/definitions/textRef"
          },
          "consent": {
            "$ref": "common.schema.json#/definitions/textRef",
            "description": "The sentence beside the box. Needed when the basis is consent."
          },
          "basis": {
            "enum": [
              "consent",
              "contract",
              "legitimate-interest",
              "legal-obligation"
            ]
          },
          "retention": {
            "$ref": "common.schema.json#/definitions/duration"
          }
        }
      }
    },
    "notices": {
      "type": "object",
      "maxProperties": 40,
      "propertyNames": {
        "pattern": "^nt_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "title": "Notice",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "version",
          "controller",
          "text"
        ],
        "properties": {
          "version": {
            "type": "string",
            "pattern": "^[0-9A-Za-z.-]{1,20}$"
          },
          "controller": {
            "$ref": "common.schema.json#/definitions/textRef",
            "description": "Responsible company and how to reach it."
          },
          "text": {
            "$ref": "common.schema.json#/definitions/textRef"
          },
          "retention": {
            "$ref": "common.schema.json#/definitions/duration"
          }
        }
      }
    }
  }
});
