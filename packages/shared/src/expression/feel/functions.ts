import type { OperatorName } from '../tree/tree.ts';

/** How a function is called in FEEL text. */
export interface FeelFunction {
  readonly name: string;
  readonly op: OperatorName;
  /** Names of the parameters; more than one list where the function has several forms. */
  readonly parameters: readonly (readonly string[])[];
}

/** name : operator : parameters, forms separated by "|". The first line of an operator is the one that is written. */
const lines = `
not : not : negand
get or else : coalesce : value default
is empty : isEmpty : value
all : all : list
any : any : list
abs : abs : n
modulo : modulo : dividend divisor
sqrt : squareRoot : number
exp : exponential : number
log : logarithm : number
floor : floor : n scale
ceiling : ceiling : n scale
even : even : number
odd : odd : number
decimal : round : n scale
round up : roundUp : n scale
round down : roundDown : n scale
round half up : roundHalfUp : n scale
round half down : roundHalfDown : n scale
count : count : list
sum : sum : list
min : min : list
max : max : list
mean : mean : list
median : median : list
product : product : list
stddev : standardDeviation : list
mode : mode : list
string length : textLength : string
upper case : upperCase : string
lower case : lowerCase : string
trim : trim : string
substring : substring : string start length
substring before : substringBefore : string match
substring after : substringAfter : string match
contains : contains : string match
starts with : startsWith : string match
ends with : endsWith : string match
matches : matches : input pattern flags
replace : replace : input pattern replacement flags
split : split : string delimiter
string join : join : list delimiter
string : toText : from
number : toNumber : from grouping decimal
list contains : listContains : list element
distinct values : distinct : list
concatenate : concatenate : list
append : append : list item
flatten : flatten : list
reverse : reverse : list
sublist : sublist : list start length
remove : remove : list position
insert before : insertBefore : list position newItem
list replace : listReplace : list position newItem
index of : indexOf : list match
union : union : list
element : elementAt : list position
number list : sequence : from to
sort : sorted : list
date : toDate : from | year month day
date and time : toDateTime : from | date time
time : toTime : from | hour minute second offset
duration : toDuration : from
years and months duration : monthsBetween : from to
day of year : dayOfYear : date
day of week : dayOfWeek : date
month of year : monthOfYear : date
week of year : weekOfYear : date
money : money : amount currency
amount : amountOf : money
currency : currencyOf : money
member : in : value list
`;

/** Parts of dates, times and durations, written after a dot. */
export const feelProperties: ReadonlyMap<string, OperatorName> = new Map<string, OperatorName>([
  ['year', 'year'],
  ['month', 'month'],
  ['day', 'day'],
  ['weekday', 'weekday'],
  ['hour', 'hour'],
  ['minute', 'minute'],
  ['second', 'second'],
  ['years', 'years'],
  ['months', 'months'],
  ['days', 'days'],
  ['hours', 'hours'],
  ['minutes', 'minutes'],
  ['seconds', 'seconds'],
  ['time offset', 'timeOffset'],
  ['timezone', 'timeZone'],
]);

function readLine(line: string): FeelFunction {
  const [name = '', op = '', parameters = ''] = line.split(':').map((part) => part.trim());
  return { name, op: op as OperatorName, parameters: parameters.split('|').map((form) => form.trim().split(' ')) };
}

const functions: readonly FeelFunction[] = lines.trim().split('\n').map(readLine);

/** Functions by the name written in text. */
export const functionsByName: ReadonlyMap<string, FeelFunction> = new Map(
  functions.map((entry) => [entry.name, entry]),
);

const namesByOperator: ReadonlyMap<OperatorName, string> = new Map(functions.map(({ op, name }) => [op, name]));
const propertiesByOperator: ReadonlyMap<OperatorName, string> = new Map(
  [...feelProperties].map(([property, op]) => [op, property]),
);

/** The function name of an operator, if it is written as a call. */
export function functionNameOf(op: OperatorName): string | undefined {
  return namesByOperator.get(op);
}

/** The property name of an operator, if it is written after a dot. */
export function propertyNameOf(op: OperatorName): string | undefined {
  return propertiesByOperator.get(op);
}

/** Operators between two operands by their sign. */
export const infixOperators: ReadonlyMap<string, OperatorName> = new Map<string, OperatorName>([
  ['+', 'add'],
  ['-', 'subtract'],
  ['*', 'multiply'],
  ['/', 'divide'],
  ['**', 'power'],
  ['=', 'eq'],
  ['!=', 'ne'],
  ['<', 'lt'],
  ['<=', 'le'],
  ['>', 'gt'],
  ['>=', 'ge'],
]);

/** Brackets of an interval, [low, high], by the range operator. */
export const intervalBrackets: ReadonlyMap<OperatorName, readonly [string, string]> = new Map([
  ['between', ['[', ']']],
  ['betweenOpen', ['(', ')']],
  ['betweenOpenStart', ['(', ']']],
  ['betweenOpenEnd', ['[', ')']],
]);
