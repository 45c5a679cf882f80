// Made from packages/shared/schema/process-definition.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { Access } from './access.ts';
import type { DecisionTable } from './table.ts';
import type { Expression } from './expression.ts';
import type { Field } from './field.ts';
import type { FieldId, Locale, NodeId, ProcessKey, TextRef } from './common.ts';
import type { Flow } from './flow.ts';
import type { Form } from './form.ts';
import type { Pipeline } from './pipeline.ts';
import type { Privacy } from './privacy.ts';
import type { Scenario } from './scenario.ts';

/**
 * Everything that affects behaviour of one version of a process. Maps are keyed by stable ids that are never shown and never reused; order lives in lists.
 */
export interface ProcessDefinition {
  /**
   * Name and version of this format. Older documents are upgraded on reading.
   */
  readonly format: 'dealwright.process/1';
  readonly key: ProcessKey;
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly locales: readonly Locale[];
  readonly defaultLocale: Locale;
  readonly title: TextRef;
  readonly description?: TextRef;
  /**
   * All fields of the deal, columns of sub-tables included.
   */
  readonly fields: {
    readonly [k: string]: Field;
  };
  readonly forms: {
    readonly [k: string]: Form;
  };
  readonly pipeline: Pipeline;
  readonly flows: {
    readonly [k: string]: Flow;
  };
  /**
   * Decision tables.
   */
  readonly tables?: {
    readonly [k: string]: DecisionTable;
  };
  /**
   * Role slots. An organization fills a slot with its own roles when it installs the process; until then a slot means the role of the same name.
   */
  readonly roles: {
    readonly [k: string]: RoleSlot;
  };
  readonly access?: Access;
  readonly privacy: Privacy;
  /**
   * Named figures of a deal, computed from its fields.
   */
  readonly metrics?: {
    readonly [k: string]: Metric;
  };
  /**
   * The text catalogue: for each locale, text by key. Everything people read is here.
   */
  readonly texts: {
    readonly [k: string]: TextCatalogue;
  };
  /**
   * @maxItems 200
   */
  readonly tests?: readonly Scenario[];
  /**
   * How running deals of an earlier version are carried over.
   *
   * @maxItems 100
   */
  readonly upgrades?: readonly DealUpgrade[];
  /**
   * How it is drawn: collapsed branches, colours. Not behaviour, outside the behaviour hash.
   */
  readonly canvas?: {
    readonly [k: string]: CanvasMark;
  };
}
export interface RoleSlot {
  readonly label: TextRef;
}
export interface Metric {
  readonly title: TextRef;
  readonly value: Expression;
}
export interface TextCatalogue {
  readonly [k: string]: string;
}
export interface DealUpgrade {
  /**
   * Content hash of the earlier version.
   */
  readonly from: string;
  /**
   * @maxItems 500
   */
  readonly fields?: readonly FieldUpgrade[];
  /**
   * @maxItems 500
   */
  readonly nodes?: readonly NodeUpgrade[];
}
export interface FieldUpgrade {
  readonly field: FieldId;
  readonly from?: FieldId;
  readonly value?: Expression;
}
export interface NodeUpgrade {
  readonly from: NodeId;
  readonly to: NodeId;
}
export interface CanvasMark {
  readonly collapsed?: boolean;
  readonly hue?: 'acquire' | 'nurture' | 'negotiate' | 'sign' | 'deliver';
}

/** The schema of `ProcessDefinition`, as it is in process-definition.schema.json. */
export const processDefinitionSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/process-definition.schema.json",
  "title": "ProcessDefinition",
  "description": "Everything that affects behaviour of one version of a process. Maps are keyed by stable ids that are never shown and never reused; order lives in lists.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "format",
    "key",
    "locales",
    "defaultLocale",
    "title",
    "fields",
    "forms",
    "pipeline",
    "flows",
    "roles",
    "privacy",
    "texts"
  ],
  "properties": {
    "format": {
      "const": "dealwright.process/1",
      "description": "Name and version of this format. Older documents are upgraded on reading."
    },
    "key": {
      "$ref": "common.schema.json#/definitions/processKey"
    },
    "locales": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "items": {
        "$ref": "common.schema.json#/definitions/locale"
      }
    },
    "defaultLocale": {
      "$ref": "common.schema.json#/definitions/locale"
    },
    "title": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "description": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "fields": {
      "description": "All fields of the deal, columns of sub-tables included.",
      "type": "object",
      "maxProperties": 500,
      "propertyNames": {
        "pattern": "^f_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "field.schema.json"
      }
    },
    "forms": {
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^frm_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "form.schema.json"
      }
    },
    "pipeline": {
      "$ref": "pipeline.schema.json"
    },
    "flows": {
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^fl_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "flow.schema.json"
      }
    },
    "tables": {
      "description": "Decision tables.",
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^tb_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "table.schema.json"
      }
    },
    "roles": {
      "description": "Role slots. An organization fills a slot with its own roles when it installs the process; until then a slot means the role of the same name.",
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^role:[a-z][a-z0-9-]{0,40}$"
      },
      "additionalProperties": {
        "title": "RoleSlot",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "label"
        ],
        "properties": {
          "label": {
            "$ref": "common.schema.json#/definitions/textRef"
          }
        }
      }
    },
    "access": {
      "$ref": "access.schema.json"
    },
    "privacy": {
      "$ref": "privacy.schema.json"
    },
    "metrics": {
      "description": "Named figures of a deal, computed from its fields.",
      "type": "object",
      "maxProperties": 60,
      "propertyNames": {
        "pattern": "^m_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "title": "Metric",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "title",
          "value"
        ],
        "properties": {
          "title": {
            "$ref": "common.schema.json#/definitions/textRef"
          },
          "value": {
            "$ref": "expression.schema.json"
          }
        }
      }
    },
    "texts": {
      "description": "The text catalogue: for each locale, text by key. Everything people read is here.",
      "type": "object",
      "maxProperties": 20,
      "propertyNames": {
        "pattern": "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,7})?$"
      },
      "additionalProperties": {
        "title": "TextCatalogue",
        "type": "object",
        "maxProperties": 5000,
        "propertyNames": {
          "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,119}$"
        },
        "additionalProperties": {
          "type": "string",
          "maxLength": 20000
        }
      }
    },
    "tests": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "$ref": "scenario.schema.json"
      }
    },
    "upgrades": {
      "description": "How running deals of an earlier version are carried over.",
      "type": "array",
      "maxItems": 100,
      "items": {
        "title": "DealUpgrade",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "from"
        ],
        "properties": {
          "from": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "description": "Content hash of the earlier version."
          },
          "fields": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "title": "FieldUpgrade",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "field"
              ],
              "properties": {
                "field": {
                  "$ref": "common.schema.json#/definitions/fieldId"
                },
                "from": {
                  "$ref": "common.schema.json#/definitions/fieldId"
                },
                "value": {
                  "$ref": "expression.schema.json"
                }
              }
            }
          },
          "nodes": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "title": "NodeUpgrade",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "from",
                "to"
              ],
              "properties": {
                "from": {
                  "$ref": "common.schema.json#/definitions/nodeId"
                },
                "to": {
                  "$ref": "common.schema.json#/definitions/nodeId"
                }
              }
            }
          }
        }
      }
    },
    "canvas": {
      "description": "How it is drawn: collapsed branches, colours. Not behaviour, outside the behaviour hash.",
      "type": "object",
      "maxProperties": 2000,
      "propertyNames": {
        "pattern": "^[a-z]{1,4}_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "title": "CanvasMark",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "collapsed": {
            "type": "boolean"
          },
          "hue": {
            "enum": [
              "acquire",
              "nurture",
              "negotiate",
              "sign",
              "deliver"
            ]
          }
        }
      }
    }
  }
});
