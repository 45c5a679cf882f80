// Made from packages/shared/schema/field.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { CheckId, Duration, FieldId, PurposeId, TextRef } from './common.ts';
import type { Expression } from './expression.ts';

/**
 * A typed value of the deal. `settings` is described by the field type's own settings schema; the composed schema joins both.
 */
export interface Field {
  readonly type: string;
  readonly typeVersion: number;
  /**
   * Machine name in API and exports. May be renamed.
   */
  readonly key: string;
  /**
   * @maxItems 50
   */
  readonly keyHistory?: readonly string[];
  readonly label: TextRef;
  readonly help?: TextRef;
  readonly placeholder?: TextRef;
  readonly required?: boolean;
  readonly settings: {
    readonly [k: string]: unknown;
  };
  /**
   * Value when a form is opened empty.
   */
  readonly default?: Expression;
  /**
   * Value is always this expression; nobody types it.
   */
  readonly computed?: Expression;
  /**
   * @maxItems 50
   */
  readonly checks?: readonly FieldCheck[];
  /**
   * What happens to the value when a rule hides the field: stay, become empty at once, or stay on screen memory but not be submitted.
   */
  readonly onHide?: 'keep' | 'clear' | 'drop';
  readonly privacy?: FieldPrivacy;
  /**
   * Fields that are the columns of a sub-table, in order.
   *
   * @maxItems 40
   */
  readonly columns?: readonly FieldId[];
}
export interface FieldCheck {
  readonly id: CheckId;
  readonly severity: 'error' | 'warning';
  readonly when?: Expression;
  readonly assert: Expression;
  readonly message: TextRef;
}
export interface FieldPrivacy {
  readonly class: 'none' | 'personal' | 'sensitive';
  readonly mask?: 'all' | 'name' | 'email' | 'phone' | 'partial' | 'amount';
  /**
   * @maxItems 20
   */
  readonly purposes?: readonly PurposeId[];
  readonly retention?: Duration;
}

/** The schema of `Field`, as it is in field.schema.json. */
export const fieldSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/field.schema.json",
  "title": "Field",
  "description": "A typed value of the deal. `settings` is described by the field type's own settings schema; the composed schema joins both.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "type",
    "typeVersion",
    "key",
    "label",
    "settings"
  ],
  "properties": {
    "type": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,40}$"
    },
    "typeVersion": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000
    },
    "key": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]{0,62}$",
      "description": "Machine name in API and exports. May be renamed."
    },
    "keyHistory": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9_]{0,62}$"
      }
    },
    "label": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "help": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "placeholder": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "required": {
      "type": "boolean"
    },
    "settings": {
      "type": "object"
    },
    "default": {
      "$ref": "expression.schema.json",
      "description": "Value when a form is opened empty."
    },
    "computed": {
      "$ref": "expression.schema.json",
      "description": "Value is always this expression; nobody types it."
    },
    "checks": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "title": "FieldCheck",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "severity",
          "assert",
          "message"
        ],
        "properties": {
          "id": {
            "$ref": "common.schema.json#/definitions/checkId"
          },
          "severity": {
            "enum": [
              "error",
              "warning"
            ]
          },
          "when": {
            "$ref": "expression.schema.json"
          },
          "assert": {
            "$ref": "expression.schema.json"
          },
          "message": {
            "$ref": "common.schema.json#/definitions/textRef"
          }
        }
      }
    },
    "onHide": {
      "enum": [
        "keep",
        "clear",
        "drop"
      ],
      "description": "What happens to the value when a rule hides the field: stay, become empty at once, or stay on screen memory but not be submitted."
    },
    "privacy": {
      "title": "FieldPrivacy",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "class"
      ],
      "properties": {
        "class": {
          "enum": [
            "none",
            "personal",
            "sensitive"
          ]
        },
        "mask": {
          "enum": [
            "all",
            "name",
            "email",
            "phone",
            "partial",
            "amount"
          ]
        },
        "purposes": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "$ref": "common.schema.json#/definitions/purposeId"
          }
        },
        "retention": {
          "$ref": "common.schema.json#/definitions/duration"
        }
      }
    },
    "columns": {
      "type": "array",
      "maxItems": 40,
      "uniqueItems": true,
      "items": {
        "$ref": "common.schema.json#/definitions/fieldId"
      },
      "description": "Fields that are the columns of a sub-table, in order."
    }
  }
});
