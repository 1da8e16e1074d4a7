import { expect, it } from 'vitest';
import { writeBibtex } from '../../../../utils/learning/citations/write-bibtex.ts';
import { cited } from './cited.ts';

it('writes an issue as @online with its newsletter', () => {
  expect(writeBibtex([{ ...cited, versionReadDay: '2026-11-20' }])).toBe(
    `@online{lamp2026itch,
  title = {The itch that lies},
  journaltitle = {Lamp \\& Lens},
  organization = {Lamp \\& Lens},
  type = {Newsletter},
  date = {2026-11-05},
  url = {https://letters.example/p/itch},
  urldate = {2026-11-29},
  note = {Version read on 2026-11-20.}
}
`,
  );
});

it('writes guides as reports and books as books, each with a key of its own', () => {
  const unread = { ...cited, url: null, accessedDay: null, publication: null };
  const text = writeBibtex([
    { ...unread, kind: 'guide', publisher: 'Lamp Press', edition: '2nd ed', pages: '7' },
    { ...unread, kind: 'book', publisher: 'Ost', edition: '3rd' },
    { ...unread, kind: 'book' },
  ]);
  expect(text).toBe(
    `@report{guide2026itch,
  title = {The itch that lies},
  type = {Guide},
  institution = {Lamp Press},
  version = {2nd ed},
  date = {2026-11-05},
  pages = {7}
}

@book{book2026itch,
  title = {The itch that lies},
  publisher = {Ost},
  edition = {3rd},
  date = {2026-11-05}
}

@book{book2026itch-2,
  title = {The itch that lies},
  date = {2026-11-05}
}
`,
  );
});

it.each([
  ['a person', { family: 'Ek', given: 'Mara', suffix: null }, 'Ek, Mara'],
  ['particles', { family: 'van der Berg', given: 'Jan', suffix: null }, 'van der Berg, Jan'],
  ['a suffix before the given name', { family: 'Imre', given: 'A.', suffix: 'Jr.' }, 'Imre, Jr., A.'],
  ['a family name alone', { family: 'De La Cruz', given: null, suffix: null }, '{De La Cruz}'],
  ['a society', { name: 'Skin and Hair, Ltd. & Co' }, '{Skin and Hair, Ltd. \\& Co}'],
  [
    'what would part a name',
    { family: 'Day and Night', given: 'Ed, MD', suffix: null },
    '{Day and Night}, {Ed, MD}',
  ],
])('writes %s as an author', (_name, author, text) => {
  expect(writeBibtex([{ ...cited, authors: [author] }])).toContain(`\n  author = {${text}},\n`);
});

it('writes nothing for nothing', () => {
  expect(writeBibtex([])).toBe('');
});
