// Made from packages/shared/schema/organization-file.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';

export type Id = string;

/**
 * An organization to play scenarios in: people, places, roles, groups, proxies and working calendars. Ids are the keys.
 */
export interface OrganizationFile {
  readonly people: {
    readonly [k: string]: PersonEntry;
  };
  /**
   * Left out: one region `home` in UTC.
   */
  readonly regions?: {
    readonly [k: string]: RegionEntry;
  };
  /**
   * Left out: one team `home` in the first region.
   */
  readonly teams?: {
    readonly [k: string]: TeamEntry;
  };
  /**
   * Role slots of the process ("role:finance") with the roles that fill them. A slot not listed means the role of its name.
   */
  readonly slots?: {
    /**
     * @maxItems 50
     */
    readonly [k: string]: readonly Id[];
  };
  /**
   * @maxItems 100
   */
  readonly administrators: readonly Id[];
  readonly groups?: {
    readonly [k: string]: GroupEntry;
  };
  /**
   * Who acts for whom from when until when, in UTC.
   *
   * @maxItems 1000
   */
  readonly proxies?: readonly ProxyEntry[];
  /**
   * Working calendars as work-calendar.schema.json says, each naming its region.
   *
   * @maxItems 500
   */
  readonly calendars?: readonly {
    readonly [k: string]: unknown;
  }[];
}
export interface PersonEntry {
  /**
   * Left out: the id.
   */
  readonly name?: string;
  /**
   * The direct superior. Left out: nobody.
   */
  readonly superior?: string;
  /**
   * Left out: the region of the team, else the first region.
   */
  readonly region?: string;
  /**
   * Left out: the first team.
   */
  readonly team?: string;
  /**
   * @maxItems 50
   */
  readonly roles?: readonly Id[];
  /**
   * Left out: yes.
   */
  readonly active?: boolean;
  /**
   * Up to which amount this person may decide alone.
   */
  readonly authority?: string;
}
export interface RegionEntry {
  readonly name?: string;
  /**
   * IANA time zone.
   */
  readonly timeZone: string;
  readonly head?: Id;
}
export interface TeamEntry {
  readonly name?: string;
  readonly region: Id;
  readonly head?: Id;
  /**
   * The team that it is a part of. Left out: none.
   */
  readonly parent?: string;
}
export interface GroupEntry {
  readonly name?: string;
  /**
   * @maxItems 500
   */
  readonly people: readonly Id[];
}
export interface ProxyEntry {
  readonly principal: Id;
  readonly proxy: Id;
  readonly from: string;
  readonly until: string;
  /**
   * @maxItems 100
   */
  readonly processes?: readonly Id[];
}

/** The schema of `OrganizationFile`, as it is in organization-file.schema.json. */
export const organizationFileSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/organization-file.schema.json",
  "title": "OrganizationFile",
  "description": "An organization to play scenarios in: people, places, roles, groups, proxies and working calendars. Ids are the keys.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "people",
    "administrators"
  ],
  "properties": {
    "people": {
      "type": "object",
      "maxProperties": 20000,
      "propertyNames": {
        "pattern": "^[A-Za-z0-9_.-]{1,64}$"
      },
      "additionalProperties": {
        "title": "PersonEntry",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Left out: the id."
          },
          "superior": {
            "$ref": "#/definitions/id",
            "description": "The direct superior. Left out: nobody."
          },
          "region": {
            "$ref": "#/definitions/id",
            "description": "Left out: the region of the team, else the first region."
          },
          "team": {
            "$ref": "#/definitions/id",
            "description": "Left out: the first team."
          },
          "roles": {
            "type": "array",
            "maxItems": 50,
            "items": {
              "$ref": "#/definitions/id"
            }
          },
          "active": {
            "type": "boolean",
            "description": "Left out: yes."
          },
          "authority": {
            "type": "string",
            "pattern": "^\\d{1,18}(\\.\\d{1,6})?$",
            "description": "Up to which amount this person may decide alone."
          }
        }
      }
    },
    "regions": {
      "description": "Left out: one region `home` in UTC.",
      "type": "object",
      "maxProperties": 500,
      "propertyNames": {
        "pattern": "^[A-Za-z0-9_.-]{1,64}$"
      },
      "additionalProperties": {
        "title": "RegionEntry",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "timeZone"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "timeZone": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64,
            "description": "IANA time zone."
          },
          "head": {
            "$ref": "#/definitions/id"
          }
        }
      }
    },
    "teams": {
      "description": "Left out: one team `home` in the first region.",
      "type": "object",
      "maxProperties": 2000,
      "propertyNames": {
        "pattern": "^[A-Za-z0-9_.-]{1,64}$"
      },
      "additionalProperties": {
        "title": "TeamEntry",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "region"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "region": {
            "$ref": "#/definitions/id"
          },
          "head": {
            "$ref": "#/definitions/id"
          },
          "parent": {
            "$ref": "#/definitions/id",
            "description": "The team that it is a part of. Left out: none."
          }
        }
      }
    },
    "slots": {
      "description": "Role slots of the process (\"role:finance\") with the roles that fill them. A slot not listed means the role of its name.",
      "type": "object",
      "maxProperties": 500,
      "additionalProperties": {
        "type": "array",
        "maxItems": 50,
        "items": {
          "$ref": "#/definitions/id"
        }
      }
    },
    "administrators": {
      "type": "array",
      "maxItems": 100,
      "items": {
        "$ref": "#/definitions/id"
      }
    },
    "groups": {
      "type": "object",
      "maxProperties": 500,
      "propertyNames": {
        "pattern": "^[A-Za-z0-9_.-]{1,64}$"
      },
      "additionalProperties": {
        "title": "GroupEntry",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "people"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "people": {
            "type": "array",
            "maxItems": 500,
            "items": {
              "$ref": "#/definitions/id"
            }
          }
        }
      }
    },
    "proxies": {
      "description": "Who acts for whom from when until when, in UTC.",
      "type": "array",
      "maxItems": 1000,
      "items": {
        "title": "ProxyEntry",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "principal",
          "proxy",
          "from",
          "until"
        ],
        "properties": {
          "principal": {
            "$ref": "#/definitions/id"
          },
          "proxy": {
            "$ref": "#/definitions/id"
          },
          "from": {
            "type": "string",
            "format": "date-time"
          },
          "until": {
            "type": "string",
            "format": "date-time"
          },
          "processes": {
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/definitions/id"
            }
          }
        }
      }
    },
    "calendars": {
      "description": "Working calendars as work-calendar.schema.json says, each naming its region.",
      "type": "array",
      "maxItems": 500,
      "items": {
        "type": "object"
      }
    }
  },
  "definitions": {
    "id": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_.-]{1,64}$"
    }
  }
});
