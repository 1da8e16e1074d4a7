import { isolateText } from './isolate-text.ts';

/** What is put into a message, by the name of its place. A number is written as the message's language writes it. */
export type Values = Readonly<Record<string, string | number>>;

/** How the message's language is written. */
export interface Writing {
  writeNumber: (value: number) => string;
  direction: 'ltr' | 'rtl';
}

/**
 * A message with its places, written `{name}`, filled. What is put in is never looked at again: neither braces nor dollars
 * in it mean anything. A place without a value stays as it is.
 */
export function fillMessage(message: string, values: Values, { writeNumber, direction }: Writing): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? writeNumber(value) : isolateText(value, direction);
  });
}
