import type { Fault } from './types.ts';

/** The words of JSON Schema that the schemas here are written in. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'null';
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: false;
  items?: Schema;
  anyOf?: readonly Schema[];
  enum?: readonly (string | number)[];
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/**
 * The first thing in a value that its schema does not allow; null where it is as asked for. Depth and time are those of the
 * schema, whatever the value holds.
 */
export function findFault(schema: Schema, value: unknown, field = ''): Fault | null {
  if (schema.anyOf !== undefined) {
    const faults = schema.anyOf.map((one) => findFault(one, value, field));
    // What fits the kind and fails the rest says more than "wrong type".
    return faults.includes(null) ? null : (faults.find((one) => one?.why !== 'type') ?? faults[0] ?? null);
  }
  if (schema.enum !== undefined)
    return schema.enum.some((one) => one === value) ? null : { field, why: 'choice' };
  switch (schema.type) {
    case 'object':
      return faultOfObject(schema, value, field);
    case 'array':
      return faultOfList(schema, value, field);
    case 'string':
      return faultOfText(schema, value, field);
    case 'null':
      return value === null ? null : { field, why: 'type' };
    default:
      return faultOfNumber(schema, value, field);
  }
}

function faultOfObject({ properties = {}, required = [] }: Schema, value: unknown, field: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(field, 'type');
  const held = new Map(Object.entries(value));
  const within = (name: string) => (field === '' ? name : `${field}.${name}`);
  for (const name of held.keys()) if (!Object.hasOwn(properties, name)) return fault(within(name), 'unknown');
  for (const name of required) if (!held.has(name)) return fault(within(name), 'missing');
  for (const [name, one] of Object.entries(properties)) {
    const found = held.has(name) ? findFault(one, held.get(name), within(name)) : null;
    if (found !== null) return found;
  }
  return null;
}

function faultOfList({ items, maxItems = Number.POSITIVE_INFINITY }: Schema, value: unknown, field: string) {
  if (!Array.isArray(value)) return fault(field, 'type');
  if (value.length > maxItems) return fault(field, 'size');
  for (const [at, one] of value.entries()) {
    const found = items === undefined ? null : findFault(items, one, `${field}[${at}]`);
    if (found !== null) return found;
  }
  return null;
}

function faultOfText(
  { pattern, maxLength = Number.POSITIVE_INFINITY }: Schema,
  value: unknown,
  field: string,
) {
  if (typeof value !== 'string') return fault(field, 'type');
  // Characters are counted as JSON Schema counts them: a surrogate pair is one.
  if (value.length > maxLength && [...value.slice(0, maxLength * 2 + 2)].length > maxLength)
    return fault(field, 'size');
  return pattern === undefined || new RegExp(pattern, 'u').test(value) ? null : fault(field, 'form');
}

function faultOfNumber({ type, minimum, maximum }: Schema, value: unknown, field: string) {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault(field, 'type');
  if (type === 'integer' && !Number.isInteger(value)) return fault(field, 'type');
  const isOutside = value < (minimum ?? value) || value > (maximum ?? value);
  return isOutside ? fault(field, 'size') : null;
}

function fault(field: string, why: Fault['why']): Fault {
  return { field, why };
}
