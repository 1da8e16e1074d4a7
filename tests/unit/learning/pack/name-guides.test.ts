import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameGuides } from '../../../../utils/learning/pack/name-guides.ts';

it.each([
  ['Rosacea guide.PDF', 'Rosacea guide.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['a\\b:c*d?.pdf', 'a-b-c-d.pdf'],
  ['.hidden.pdf', 'hidden.pdf'],
  ['', 'guide.pdf'],
  ['...', 'guide.pdf'],
  ['con.pdf', 'con-guide.pdf'],
  ['\u202egnp.fdp', 'gnp.fdp.pdf'],
  ['Léitheoir 皮膚.pdf', 'Léitheoir 皮膚.pdf'],
])('calls %j %j', (fileName, name) => {
  expect(nameGuides([fileName])).toEqual([`guides/${name}`]);
});

it('tells guides of one name apart, also where letters’ case alone differs', () => {
  expect(nameGuides(['a.pdf', 'A.pdf', 'a.pdf', 'a (3).pdf'])).toEqual([
    'guides/a.pdf',
    'guides/A (2).pdf',
    'guides/a (3).pdf',
    'guides/a (3) (4).pdf',
  ]);
});

it('gives every guide a path of its own within the folder', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', 'a (2)', 'A', 'a (3)', '/', '..'),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), (names) => {
      const paths = nameGuides(names);
      expect(paths).toHaveLength(names.length);
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(names.length);
      for (const path of paths) {
        expect(path).toMatch(/^guides\/[^/\\<>:"|?*\p{Cc}]{1,220}\.pdf$/u);
        expect(path.isWellFormed()).toBe(true);
      }
    }),
  );
});
