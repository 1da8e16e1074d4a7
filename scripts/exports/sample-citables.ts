import type { Author, Citable } from '../../utils/learning/citations/types.ts';

const base: Citable = {
  ...{ kind: 'issue', title: 'The itch that lies', authors: [], publication: 'Lamp & Lens', publisher: null },
  ...{ publishedDay: '2026-11-05', url: 'https://letters.example/p/itch', accessedDay: '2026-11-29' },
  ...{ versionReadDay: null, edition: null, hash: null, pages: null, quote: null, recommendedIn: null },
};

const ek: Author = { family: 'Ek', given: 'Mara Lise', suffix: null };
const berg: Author = { family: 'van der Berg', given: 'Jan', suffix: null };
const imre: Author = { family: 'Imre', given: 'A.', suffix: 'Jr.' };
const society: Author = { name: 'Society for Skin, Hair and Nails, Ltd.' };
const hash = '3f2a9c1b04de5566778899aabbccddeeff00112233445566778899aabbccddee';

/** Issues whose titles, days and authors are difficult for one form or another. */
const issues: Partial<Citable>[] = [
  {},
  { title: 'Juckreiz: Übersehenes über Müßiggänger & Äther' },
  { title: 'Ψωρίαση και δέρμα' },
  {
    title: '皮膚のかゆみ：夜に',
    publication: '肌だより',
    authors: [{ family: '山田', given: '花子', suffix: null }],
  },
  { title: 'الحكة التي تكذب', publication: 'رسالة الجلد' },
  { title: 'Зуд и сон', authors: [{ family: 'Иванова', given: 'Анна', suffix: null }] },
  { title: 'BP ≥140 or HbA1c ≈7 % – and now?' },
  { title: 'He said “no”, she said "yes", they said ‘perhaps’' },
  { title: "A 5'' scar, ``quoted'' as in TeX, 1--2 weeks---or more" },
  { title: 'Braces {whole} and {open and } closed, \\textbf{bold}, $x^2$, ~5 %, #1, a_b' },
  { title: 'The end.' },
  { title: 'Is it eczema?' },
  { title: 'Wait…' },
  { title: 'Two  blanks - TY  - in it\nand a break' },
  { title: 'p <0.05 & >3: 5\u00A0mg, 10\u202Fmg' },
  { title: 'Without a day', publishedDay: null },
  { title: 'Never looked at, no address', url: null, accessedDay: null },
  { title: 'Nothing but a title', publication: null, publishedDay: null, url: null, accessedDay: null },
  { title: 'An older version', versionReadDay: '2026-11-20' },
  { title: 'Three authors', authors: [ek, berg, imre] },
  { title: 'A society', authors: [society, { name: 'The Night and Day Team' }] },
  { title: 'Seven authors', authors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((given) => ({ ...ek, given })) },
  { title: 'One name', authors: [{ family: 'Platon', given: null, suffix: null }] },
  { title: 'An address of its own', url: 'https://letters.example/p/ü b?q=a%26b&c={x}#y_z~' },
  { title: 'An address within one', url: 'https://letters.example/?next=%2Fp%2Fitch' },
  {
    title: 'Published in winter',
    publishedDay: '2026-01-01',
    accessedDay: '2026-12-31',
    publisher: 'Lamp Press',
  },
];

/** One of each thing and each difficulty; invented. */
export const sampleCitables: readonly Citable[] = [
  ...issues.map((change): Citable => ({ ...base, ...change })),
  {
    ...{ ...base, kind: 'quote', title: 'On looking', authors: [ek] },
    quote: { text: 'Look twice; cut once.', author: 'Ida Lund' },
  },
  {
    ...base,
    kind: 'quote',
    title: 'On looking',
    quote: { text: 'Half of 5 % is “not much”.', author: null },
  },
  { ...base, kind: 'guide', title: 'Emollients: which, when & how much?', hash, pages: '12-14' },
  {
    ...{
      ...base,
      kind: 'guide',
      title: 'Scabies',
      edition: '2nd ed',
      publisher: 'Lamp Press',
      authors: [society],
    },
    ...{ hash, publishedDay: null, versionReadDay: '2026-11-20' },
  },
  {
    ...{ ...base, kind: 'book', title: 'Under the Lamp', authors: [imre], publication: null, url: null },
    ...{ publishedDay: null, accessedDay: null },
    recommendedIn: {
      ...{ title: 'On looking', publication: 'Lamp & Lens', publishedDay: '2026-11-05' },
      url: 'https://letters.example/p/looking',
    },
  },
  {
    ...{
      ...base,
      kind: 'book',
      title: 'Hautnah',
      authors: [berg, ek],
      publication: null,
      url: null,
      pages: '7',
    },
    ...{ publisher: 'Verlag Ost', edition: '3. Auflage', publishedDay: '2020-02-29', accessedDay: null },
  },
];
