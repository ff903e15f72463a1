/**
 * The part of JSON Schema that every server with structured output takes: every property required, no other ones, no
 * patterns, no bounds. The same value describes the form to a model and checks what comes back.
 */
export type Schema = StringSchema | IntegerSchema | ArraySchema | ObjectSchema;

interface StringSchema {
  readonly type: 'string';
  readonly description?: string;
}
interface IntegerSchema {
  readonly type: 'integer';
  /** The values that may stand. */
  readonly enum: readonly number[];
  readonly description?: string;
}
interface ArraySchema {
  readonly type: 'array';
  readonly items: Schema;
  readonly description?: string;
}
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** What a schema describes, as a type. */
export type Value<S> = S extends { readonly type: 'string' }
  ? string
  : S extends { readonly type: 'integer' }
    ? number
    : S extends { readonly type: 'array'; readonly items: infer Items }
      ? readonly Value<Items>[]
      : S extends { readonly type: 'object'; readonly properties: infer Properties }
        ? { readonly [Key in keyof Properties]: Value<Properties[Key]> }
        : never;

export const string = (description: string) => ({ type: 'string', description }) as const;

export const oneOf = (values: readonly number[], description: string) =>
  ({ type: 'integer', enum: values, description }) as const;

export const list = <Items extends Schema>(items: Items, description: string) =>
  ({ type: 'array', items, description }) as const;

/** An object; models write its properties in this order, so what has to be thought of first stands first. */
export const object = <Properties extends Readonly<Record<string, Schema>>>(properties: Properties) =>
  ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }) as const;

export type Checked<S> =
  | { readonly value: Value<S>; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly string[] };

/** More is no help to a model that has to try again. */
const MOST_PROBLEMS = 8;

/**
 * Checks a value that came from outside. Properties that the schema lacks are left out, since many servers let models
 * add some. The problems name places in the form and never words of the value.
 */
export function check<S extends Schema>(schema: S, value: unknown): Checked<S> {
  const problems: string[] = [];
  const read = reading(schema, value, 'the answer', problems);
  if (problems.length > 0) return { value: null, problems: problems.slice(0, MOST_PROBLEMS) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `reading` has just built it from the schema.
  return { value: read as Value<S>, problems: [] };
}

function reading(schema: Schema, value: unknown, place: string, problems: string[]): unknown {
  switch (schema.type) {
    case 'string':
      if (typeof value !== 'string') problems.push(`${place} must be a string`);
      return value;
    case 'integer':
      if (typeof value !== 'number' || !schema.enum.includes(value)) {
        problems.push(`${place} must be one of the numbers ${schema.enum.join(', ')}`);
      }
      return value;
    case 'array':
      if (!Array.isArray(value)) {
        problems.push(`${place} must be a list`);
        return [];
      }
      return value.map((item: unknown, at) => reading(schema.items, item, `${place}[${at}]`, problems));
    default:
      return readingObject(schema, value, place, problems);
  }
}

function readingObject(schema: ObjectSchema, value: unknown, place: string, problems: string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${place} must be an object`);
    return {};
  }
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    schema.required.flatMap((key) => {
      const property = schema.properties[key];
      const inner = place === 'the answer' ? key : `${place}.${key}`;
      if (!property) return [];
      if (given.has(key)) return [[key, reading(property, given.get(key), inner, problems)]];
      problems.push(`${inner} is missing`);
      return [];
    }),
  );
}

/** The form in words, for servers that take no schema: a template with a description in place of each value. */
export function describe(schema: Schema, depth = 0): string {
  const indent = '  '.repeat(depth + 1);
  const outer = '  '.repeat(depth);
  switch (schema.type) {
    case 'string':
      return `"${schema.description ?? 'text'}"`;
    case 'integer':
      return schema.enum.join(' or ');
    case 'array':
      return `[${describe(schema.items, depth)}, …]`;
    default:
      return `{\n${schema.required
        .map((key) => `${indent}"${key}": ${describe(schema.properties[key] ?? string('text'), depth + 1)}`)
        .join(',\n')}\n${outer}}`;
  }
}
