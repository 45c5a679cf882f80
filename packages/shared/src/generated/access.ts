// Made from packages/shared/schema/access.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { FieldId, FieldState } from './common.ts';

/**
 * Who sees which deals and what he may do with a field. A field with a mask is masked for every role that is not granted read or edit here.
 */
export interface Access {
  readonly roles: {
    readonly [k: string]: RoleAccess;
  };
}
export interface RoleAccess {
  readonly deals: 'none' | 'own' | 'team' | 'region' | 'organization';
  readonly fields?: {
    readonly [k: string]: FieldState;
  };
  /**
   * Masked fields this role may reveal one by one, with a purpose, recorded in the timeline.
   *
   * @maxItems 500
   */
  readonly reveal?: readonly FieldId[];
}

/** The schema of `Access`, as it is in access.schema.json. */
export const accessSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/access.schema.json",
  "title": "Access",
  "description": "Who sees which deals and what he may do with a field. A field with a mask is masked for every role that is not granted read or edit here.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "roles"
  ],
  "properties": {
    "roles": {
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^role:[a-z][a-z0-9-]{0,40}$"
      },
      "additionalProperties": {
        "title": "RoleAccess",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "deals"
        ],
        "properties": {
          "deals": {
            "enum": [
              "none",
              "own",
              "team",
              "region",
              "organization"
            ]
          },
          "fields": {
            "type": "object",
            "maxProperties": 500,
            "propertyNames": {
              "pattern": "^f_[a-z0-9]{1,32}$"
            },
            "additionalProperties": {
              "$ref": "common.schema.json#/definitions/fieldState"
            }
          },
          "reveal": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "common.schema.json#/definitions/fieldId"
            },
            "description": "Masked fields this role may reveal one by one, with a purpose, recorded in the timeline."
          }
        }
      }
    }
  }
});
