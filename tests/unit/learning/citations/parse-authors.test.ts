import { expect, it } from 'vitest';
import { parseAuthors } from '../../../../utils/learning/citations/parse-authors.ts';

/** "family|given" or "family|given|suffix" of a person, else the whole name. */
const read = (text: string | null) =>
  parseAuthors(text).map((author) =>
    'name' in author ? author.name : [author.family, author.given, author.suffix].filter(Boolean).join('|'),
  );

it.each([
  ['Mara Ek', ['Ek|Mara']],
  ['Dr. Tobias Renn', ['Renn|Tobias']],
  ['Prof. Dr. med. Jan van der Berg', ['van der Berg|Jan']],
  ['Anna Lembke, MD, PhD', ['Lembke|Anna']],
  ['A. Imre, Jr.', ['Imre|A.|Jr.']],
  ['J. R. R. Tolkien', ['Tolkien|J. R. R.']],
  ['J.R.R. Tolkien', ['Tolkien|J.R.R.']],
  ['M. Scott Peck', ['Peck|M. Scott']],
  ['Jean-Paul Sartre', ['Sartre|Jean-Paul']],
  ['Siobhán O’Brien.', ['O’Brien|Siobhán']],
  ['Charles de Gaulle', ['de Gaulle|Charles']],
  ['Ludwig von Mises', ['von Mises|Ludwig']],
  ['Ελένη Παπαδοπούλου', ['Παπαδοπούλου|Ελένη']],
  ['Lembke, Anna', ['Lembke|Anna']],
  ['Yo-Yo Ma', ['Ma|Yo-Yo']],
  ['Ek M, Bly JA', ['Ek|M', 'Bly|JA']],
  ['Anna Lembke and Nir Eyal', ['Lembke|Anna', 'Eyal|Nir']],
  ['Oliver Sacks & Temple Grandin', ['Sacks|Oliver', 'Grandin|Temple']],
  ['Juan Pérez y Ana Gómez', ['Pérez|Juan', 'Gómez|Ana']],
  ['Mara Ek; Jon Bly; Ida Lund', ['Ek|Mara', 'Bly|Jon', 'Lund|Ida']],
  ['Anna Müller und Jens Ost', ['Müller|Anna', 'Ost|Jens']],
  ['Anna Ek, Bo Lund, and Cy Dee', ['Ek|Anna', 'Lund|Bo', 'Dee|Cy']],
  ['Anna Ek, MD, and Bo Lund, MD', ['Ek|Anna', 'Lund|Bo']],
  ['Ana Ruiz, Eva Gil, y Luis Mora', ['Ruiz|Ana', 'Gil|Eva', 'Mora|Luis']],
  ['Anna Ost, und Jens Moor', ['Ost|Anna', 'Moor|Jens']],
  ['Léa Roy, et Max Petit', ['Roy|Léa', 'Petit|Max']],
  ['Ana Costa, Rui Melo, e Eva Gil', ['Costa|Ana', 'Melo|Rui', 'Gil|Eva']],
  ['Anna Ek, and the editors', ['Ek|Anna', 'the editors']],
  ['Lee J, Y Kim', ['Lee|J', 'Kim|Y']],
  ['Le Guin, Ursula K.', ['Le Guin|Ursula K.']],
  ['García López, Ana M.', ['García López|Ana M.']],
  ['Dr. de la Cruz, Ana M., MD', ['de la Cruz|Ana M.']],
  ['Anna Ek, MD, Cy D.', ['Ek|Anna', 'Cy D.']],
  ['Smith, J. K.', ['Smith|J. K.']],
  ['Smith J., Jones K. L.', ['Smith|J.', 'Jones|K. L.']],
  ['Smith JA.', ['Smith|JA.']],
  ['Иванов А. Б.', ['Иванов|А. Б.']],
  ['Anna Ek.', ['Ek|Anna']],
])('parses the persons of %s', (text, names) => {
  expect(read(text)).toEqual(names);
});

it.each([
  ...[
    'The Skin Notes Team',
    'World Health Organization',
    'Royal College of Physicians, London',
    'NHS England',
  ],
  ...[
    'Deutsche Dermatologische Gesellschaft',
    'Robert Koch-Institut',
    'Ministerio de Sanidad',
    'Haute Autorité',
  ],
  ...[
    'Anna',
    'Anna and the team at Skin Notes',
    'Mara Ek et al.',
    'Smith, Jones and Brown',
    '王小明',
    'محمد علي',
  ],
  ...['Anna K.', 'Петров И.', 'Ivanov Yu.', 'Ana e Pedro', 'Anna Ek, Bo L. & team'],
  ...['Gabriel García Márquez', 'Kay Redfield Jamison', 'Gesundheit e. V.', 'Cochrane Skin'],
])('leaves %s whole: a wrong family name is worse', (text) => {
  expect(read(text)).toEqual([text]);
});

it('finds nobody where nobody is named', () => {
  expect(read(null)).toEqual([]);
  expect(read(' ')).toEqual([]);
  expect(read('PhD')).toEqual(['PhD']);
});
