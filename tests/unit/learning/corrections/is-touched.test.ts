import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTouched } from '../../../../utils/learning/corrections/is-touched.ts';

const range = (start: number, end: number) => ({ start, end });

it.each([
  ['words of it', range(10, 20), range(12, 15), true],
  ['its first character', range(10, 20), range(5, 11), true],
  ['its last', range(10, 20), range(19, 30), true],
  ['all of it and more', range(10, 20), range(0, 99), true],
  ['what ends where it begins', range(10, 20), range(5, 10), false],
  ['what begins where it ends', range(10, 20), range(20, 25), false],
  ['what is put in within it', range(10, 20), range(15, 15), true],
  ['what is put in ahead of it', range(10, 20), range(10, 10), false],
  ['what is put in behind it', range(10, 20), range(20, 20), false],
])('%s', (_name, stretch, change, touched) => {
  expect(isTouched(stretch, change)).toBe(touched);
});

it('touches where both have a character in common', () => {
  const place = fc.nat(20);
  fc.assert(
    fc.property(place, place, place, place, (a, b, c, d) => {
      const [one, other] = [
        range(Math.min(a, b), Math.max(a, b) + 1),
        range(Math.min(c, d), Math.max(c, d) + 1),
      ];
      const characters = Array.from({ length: 25 }, (_, at) => at);
      const within = ({ start, end }: typeof one) => characters.filter((at) => at >= start && at < end);
      const common = within(one).some((at) => within(other).includes(at));
      expect(isTouched(one, other)).toBe(common);
    }),
  );
});
