import { describe, expect, it } from 'vitest';
import {
  foldSubstance,
  nameMedicine,
} from '../../../../../utils/learning/corrections/kinds/name-medicine.ts';

describe('foldSubstance', () => {
  it.each([
    ['cyclosporine', 'Ciclosporin'],
    ['ciclosporina', 'Ciclosporin'],
    ['méthotrexate', 'metotrexato'],
    ['hidrocortisona', 'hydrocortisone'],
  ])('of "%s" is that of "%s"', (one, other) => {
    expect(foldSubstance(one)).toBe(foldSubstance(other));
  });
});

describe('nameMedicine', () => {
  it.each([
    ['paracetamol', 'acetaminophen'],
    ['Dupixent', 'dupilumab'],
    ['Methotrexat', 'metotrexato'],
    ['oestradiol', 'estradiol'],
  ])('names the same by "%s" and "%s"', (one, other) => {
    expect(nameMedicine(one)).toBeDefined();
    expect(nameMedicine(one)).toBe(nameMedicine(other));
  });

  it.each(['doxiciclina', 'Griseofulvin', 'ivermectine', 'prednisona', 'tralokinumab', 'MTX'])(
    'knows %s',
    (name) => {
      expect(nameMedicine(name)).toBeDefined();
    },
  );

  it.each([
    'season',
    'reason',
    'concept',
    'servir',
    'cholesterol',
    'acid',
    'vitamin',
    'skin',
    'avril',
    'April',
    'asa',
  ])('knows no medicine %s', (word) => {
    expect(nameMedicine(word)).toBeUndefined();
  });
});
