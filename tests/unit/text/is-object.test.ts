import { expect, it } from 'vitest';
import { isObject } from '../../../utils/text/is-object.ts';

it.each([[{}], [{ a: 1 }], [Object.create(null)]])('isObject: %o is one', (value) => {
  expect(isObject(value)).toBe(true);
});

it.each([[[]], [null], [undefined], ['{}'], [7], [true]])('isObject: %o is none', (value) => {
  expect(isObject(value)).toBe(false);
});
