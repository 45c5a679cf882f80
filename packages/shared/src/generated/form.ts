// Made from packages/shared/schema/form.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { Expression } from './expression.ts';
import type { FieldId, NoticeId, TextRef } from './common.ts';

/**
 * A view on the deal's fields: arrangement and rules.
 */
export interface Form {
  readonly use: 'public' | 'start' | 'stage' | 'task';
  readonly title: TextRef;
  readonly description?: TextRef;
  /**
   * Words of the submit button.
   */
  readonly submit?: TextRef;
  /**
   * Flat map of layout nodes; `root` is where it begins.
   */
  readonly layout: {
    readonly [k: string]: LayoutNode;
  };
  readonly rules: {
    readonly [k: string]: Rule;
  };
  readonly public?: PublicFormSettings;
}
export interface LayoutNode {
  /**
   * A section lays its children on twelve columns; steps shows one section at a time.
   */
  readonly kind: 'section' | 'steps' | 'field' | 'note';
  readonly title?: TextRef;
  readonly text?: TextRef;
  /**
   * @maxItems 500
   */
  readonly children?: readonly string[];
  readonly field?: FieldId;
  /**
   * Columns of twelve; on a phone always twelve.
   */
  readonly span?: number;
}
export interface Rule {
  readonly title?: TextRef;
  readonly when: Expression;
  /**
   * @minItems 1
   * @maxItems 50
   */
  readonly then: readonly RuleEffect[];
}
export interface RuleEffect {
  readonly effect: 'visible' | 'required' | 'readonly' | 'value' | 'options' | 'message';
  /**
   * A field, or for `visible` also a layout node.
   */
  readonly target: string;
  /**
   * visible, required, readonly: a boolean (left out: true). value: the value. options: list of choices that stay. message: text.
   */
  readonly arg?: Expression;
  readonly text?: TextRef;
}
export interface PublicFormSettings {
  readonly notice: NoticeId;
  /**
   * Double opt-in: the e-mail field whose owner confirms, or null when the lead counts at once.
   */
  readonly confirm: FieldId | null;
  readonly thanks?: TextRef;
}

/** The schema of `Form`, as it is in form.schema.json. */
export const formSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/form.schema.json",
  "title": "Form",
  "description": "A view on the deal's fields: arrangement and rules.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "use",
    "title",
    "layout",
    "rules"
  ],
  "properties": {
    "use": {
      "enum": [
        "public",
        "start",
        "stage",
        "task"
      ]
    },
    "title": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "description": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "submit": {
      "$ref": "common.schema.json#/definitions/textRef",
      "description": "Words of the submit button."
    },
    "layout": {
      "description": "Flat map of layout nodes; `root` is where it begins.",
      "type": "object",
      "required": [
        "root"
      ],
      "maxProperties": 1000,
      "propertyNames": {
        "pattern": "^(root|n_[a-z0-9]{1,32})$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/layoutNode"
      }
    },
    "rules": {
      "type": "object",
      "maxProperties": 200,
      "propertyNames": {
        "pattern": "^r_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/rule"
      }
    },
    "public": {
      "title": "PublicFormSettings",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "notice",
        "confirm"
      ],
      "properties": {
        "notice": {
          "$ref": "common.schema.json#/definitions/noticeId"
        },
        "confirm": {
          "description": "Double opt-in: the e-mail field whose owner confirms, or null when the lead counts at once.",
          "anyOf": [
            {
              "$ref": "common.schema.json#/definitions/fieldId"
            },
            {
              "type": "null"
            }
          ]
        },
        "thanks": {
          "$ref": "common.schema.json#/definitions/textRef"
        }
      }
    }
  },
  "definitions": {
    "layoutNode": {
      "title": "LayoutNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind"
      ],
      "properties": {
        "kind": {
          "enum": [
            "section",
            "steps",
            "field",
            "note"
          ],
          "description": "A section lays its children on twelve columns; steps shows one section at a time."
        },
        "title": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "text": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "children": {
          "type": "array",
          "maxItems": 500,
          "items": {
            "type": "string",
            "pattern": "^n_[a-z0-9]{1,32}$"
          }
        },
        "field": {
          "$ref": "common.schema.json#/definitions/fieldId"
        },
        "span": {
          "type": "integer",
          "minimum": 1,
          "maximum": 12,
          "description": "Columns of twelve; on a phone always twelve."
        }
      }
    },
    "rule": {
      "title": "Rule",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "when",
        "then"
      ],
      "properties": {
        "title": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "when": {
          "$ref": "expression.schema.json"
        },
        "then": {
          "type": "array",
          "minItems": 1,
          "maxItems": 50,
          "items": {
            "title": "RuleEffect",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "effect",
              "target"
            ],
            "properties": {
              "effect": {
                "enum": [
                  "visible",
                  "required",
                  "readonly",
                  "value",
                  "options",
                  "message"
                ]
              },
              "target": {
                "type": "string",
                "pattern": "^(f|n)_[a-z0-9]{1,32}$",
                "description": "A field, or for `visible` also a layout node."
              },
              "arg": {
                "$ref": "expression.schema.json",
                "description": "visible, required, readonly: a boolean (left out: true). value: the value. options: list of choices that stay. message: text."
              },
              "text": {
                "$ref": "common.schema.json#/definitions/textRef"
              }
            }
          }
        }
      }
    }
  }
});
