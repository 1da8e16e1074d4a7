import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../utils/learning/corrections/guess-language.ts';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The cream is safe for children.'],
    ['es', 'La crema es segura para los niños.'],
    ['de', 'Die Creme ist für Kinder sicher.'],
    ['fr', 'La crème est sûre pour les enfants.'],
    ['en', 'Store below 25 °C.'],
    ['en', 'Twelve patients relapsed.'],
    ['de', 'Kühl lagern, zwei Wochen.'],
    ['es', 'Dosis máxima: 15 mg/kg.'],
    ['es', 'Use tres unidades de punta de dedo.'],
    ['fr', '5 mg par kilo, matin et soir.'],
    [undefined, 'IL-17A 10 mg'],
    [undefined, ''],
  ])('says %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
