import { describe, expect, test, vi } from 'vitest';
import { formatFeel } from '../feel/format.ts';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { createScope, type ScopeField } from '../scope.ts';
import { parseExpression } from '../tree/parse-expression.ts';
import { typeOfKind } from '../types.ts';
import { isList, type Value } from '../values/value.ts';
import { compileExpression } from './compile.ts';
import { createEnvironment } from './environment.ts';
import { evaluate } from './evaluate.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these texts imitate template strings.
/** Payloads known from n8n, vm2, jsonata, expr-eval, Angular, lodash, handlebars and json-logic. */
const payloads = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'constructor.constructor',
  "constructor.constructor('return process')()",
  'this.constructor.constructor("return process.env")()',
  '__proto__.polluted',
  '__proto__.toString',
  'toString.constructor',
  'region.constructor.name',
  '"".constructor.constructor("alert(1)")()',
  '[].constructor.prototype.join',
  '(1).constructor',
  'x.__defineGetter__("a", x)',
  'hasOwnProperty.call',
  "''['constructor']['constructor']('return globalThis')()",
  '[].filter.constructor("return 1")()',
  '{}.constructor.assign',
  'process.mainModule.require("child_process").execSync("id")',
  'globalThis.process.exit()',
  'require("fs").readFileSync("/etc/passwd")',
  'import("node:fs")',
  'eval("1")',
  'Function("return this")()',
  'new Function("return this")()',
  'setTimeout("alert(1)")',
  '$eval("1")',
  'window.location',
  'document.cookie',
  'a => a.constructor',
  'async function f() {}',
  'function() constructor',
  'while(true){}',
  '1; process.exit()',
  '1 /* */ ; delete Object.prototype.toString',
  '`${constructor}`',
  '${7*7}',
  '{{7*7}}',
  '#{7*7}',
  '<%= 7*7 %>',
  '{{constructor.constructor("return process")()}}',
  '$string.constructor',
  '$lookup({}, "__proto__")',
  '{"var":"o.__proto__.toString"}',
  'Object.prototype.polluted = 1',
  'Object.assign(__proto__, {polluted: 1})',
  'Reflect.construct(Function, ["return 1"])()',
  'Symbol.toPrimitive',
  'arguments.callee.caller',
  'e.stack.constructor',
  'Error.prepareStackTrace',
  'Buffer.from("a")',
  'get value(constructor, "name")',
  'context put({}, "__proto__", 1)',
  'matches("a", "(?{process.exit()})")',
  'replace("a", "a", "$constructor")',
  'x.f.g.h.constructor',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  "');process.exit();//",
  '"+process.exit()+"',
  '\\x63onstructor',
  'sort(x, function(a, b) constructor)',
  'today.constructor()',
  'today().constructor',
  'owner().__proto__',
  'list.length.constructor',
  'x[constructor]',
  'x["__proto__"]',
  'x[0].constructor',
  'for i in constructor return i',
  'some i in __proto__ satisfies i',
  'filter(x, function(__proto__) true)',
  'if constructor then 1 else 2',
  'duration("P1D").constructor',
  'date("2026-01-01").constructor',
  '@"constructor"',
  'field("constructor")',
  'field("__proto__")',
  'variable("__proto__")',
  'input("constructor")',
  'column(x, "__proto__")',
  'part(x, "constructor")',
  'choice("__proto__")',
  'person("constructor")',
  'money(1, "constructor")',
  'string(constructor)',
  'number("constructor")',
  'string join(["a"], constructor)',
  'concatenate(__proto__)',
  'min(constructor)',
  'x in constructor',
  'x between __proto__ and constructor',
  'constructor instance of function',
  '-constructor',
  'not(constructor)',
  'constructor = __proto__',
  'f_x.constructor',
  'hidden key.constructor',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these texts imitate template strings.

const spellings: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => payload.replaceAll('constructor', '" + "constructor" + "').replaceAll('__proto__', '"__pro" + "to__"'),
  (payload) => payload.replaceAll('c', '\\u0063').replaceAll('_', '\\u005f'),
  (payload) => `\`${payload}\``,
  (payload) => `x["${payload.replaceAll('"', '\\"')}"]`,
  (payload) => `x[${[...payload].map((letter) => JSON.stringify(letter)).join(' + ')}]`,
];

const field = (id: string, label: string): ScopeField => ({
  id,
  key: label,
  label,
  type: typeOfKind('text', { mayBeEmpty: true }),
});
// A scope whose labels are hostile themselves: whoever names fields is not trusted either.
const scope = createScope({
  fields: [field('f_x', 'x'), field('f_y', 'constructor'), field('f_z', '__proto__'), field('f_region', 'region')],
});
const names = namesOf(scope);
const values = { f_x: 'x', f_y: 'y', f_z: 'z', f_region: '__proto__' };

function holdsFunction(value: Value): boolean {
  if (isList(value)) return value.some(holdsFunction);
  return typeof value === 'function';
}

const untouched = () => [
  Reflect.ownKeys(Object.prototype).length,
  Reflect.ownKeys(Array.prototype).length,
  Reflect.ownKeys(Function.prototype).length,
  Reflect.ownKeys(globalThis).length,
];

describe('hostile text', () => {
  const before = untouched();
  const hostile = payloads.flatMap((payload) => spellings.map((spell) => spell(payload)));

  test('there are 500 of them', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(500);
  });

  test('never reaches a function and changes nothing', () => {
    for (const text of hostile) {
      const parsed = parseFeel(text, names);
      if (parsed.ok) {
        const environment = createEnvironment(scope, { values, inputs: { today: '2026-11-23', owner: 'p_1' } });
        const { value } = evaluate(compileExpression(parsed.expression), environment);
        expect(holdsFunction(value), text).toBe(false);
        expect(['string', 'number', 'boolean', 'object'], text).toContain(typeof value);
        expect(parseFeel(formatFeel(parsed.expression, names), names), text).toEqual(parsed);
      }
      expect(untouched(), text).toEqual(before);
      expect(({} as { polluted?: unknown }).polluted, text).toBeUndefined();
    }
  });

  test('as a name inside a stored tree is refused or finds nothing', () => {
    for (const text of hostile) {
      for (const json of [
        { field: text },
        { var: text },
        { input: text },
        { column: text, of: { field: 'f_x' } },
        { op: text, args: [] },
      ]) {
        expect(parseExpression(json).ok && !/^[a-z]\w*$/.test(text), text).toBe(false);
      }
      const literal = parseExpression({ const: { text } });
      expect(
        literal.ok && evaluate(compileExpression(literal.expression), createEnvironment(scope, { values })).value,
      ).toBe(text);
    }
    expect(untouched()).toEqual(before);
  });
});
