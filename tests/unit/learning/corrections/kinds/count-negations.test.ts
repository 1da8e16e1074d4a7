import { describe, expect, it } from 'vitest';
import {
  countNegations,
  hasOpposites,
} from '../../../../../utils/learning/corrections/kinds/count-negations.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const tableOf = (language: string) => languageTables.get(language) ?? commonTable;
const read = (text: string, language: string) => readTokens(text, tableOf(language));

describe('countNegations', () => {
  it.each([
    ['en', 'not safe', 'safe', 1],
    ['en', 'unsafe', 'safe', 1],
    ['en', 'unsafe', 'risky', 0],
    ['en', 'non-sedating', '', 1],
    ['en', "don't", '', 1],
    ['en', 'dont', '', 1],
    ['en', 'not uncommon', 'common', 0],
    ['en', 'painless', 'painful', 1],
    ['en', 'fragrance-free', '', 1],
    ['en', 'a free guide', '', 0],
    ['en', 'stay away from', '', 1],
    ['en', 'goes away', '', 0],
    ['en', 'around', 'round', 0],
    ['en', 'except', 'including', 1],
    ['en', 'apart from', 'including', 1],
    ['en', 'except', '', 0],
    ['en', 'unless', 'when', 1],
    ['es', 'salvo', 'incluidos', 1],
    ['de', 'außer', 'auch', 1],
    ['fr', 'à moins', 'quand', 1],
    ['es', 'ineficaz', 'eficaz', 1],
    ['en', 'do not forget to', '', 0],
    ['en', 'or not', '', 0],
    ['en', 'or not wet', '', 1],
    ['en', 'do not use', '', 1],
    ['en', 'ill-advised', 'advised', 1],
    ['en', "isn't uncommon", 'common', 0],
    ['es', 'no olvide', '', 0],
    ['fr', 'n’oubliez pas', '', 0],
    ['de', 'vergessen Sie nicht', '', 0],
    ['es', 'sin nada', '', 2],
    ['de', 'ungefährliche', 'gefährlicher', 1],
    ['de', 'keine', '', 1],
    ['fr', 'contre-indiqué', 'indiqué', 1],
    ['fr', 'n’est plus', '', 1],
  ])('%s: counts in "%s", beside "%s", %d', (language, text, other, count) => {
    expect(countNegations(read(text, language), read(other, language), tableOf(language))).toBe(count);
  });
});

describe('hasOpposites', () => {
  it.each([
    ['en', 'it increases', 'it decreases', true],
    ['en', 'it decreases', 'it increases', true],
    ['en', 'increases or decreases', 'decreases', false],
    ['en', 'it grows', 'it shrinks', false],
    ['en', 'severe disease', 'mild disease', true],
    ['en', 'hyperpigmented', 'hypopigmented', true],
    ['de', 'eine leichte Form', 'eine schwere Form', true],
    ['de', 'gut verträglich', 'schlecht verträglich', true],
    ['fr', 'couche mince', 'couche épaisse', true],
    ['en', 'spares the face', 'affects the face', true],
    ['es', 'formas agudas', 'formas crónicas', true],
    ['fr', 'une forme légère', 'une forme sévère', true],
    ['de', 'steigt', 'sinkt', true],
    ['es', 'aumenta', 'disminuye', true],
    ['fr', 'autorisé', 'interdit', true],
  ])('%s: of "%s" and "%s" says %s', (language, one, other, expected) => {
    expect(hasOpposites(read(one, language), read(other, language), tableOf(language))).toBe(expected);
  });
});
