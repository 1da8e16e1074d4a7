import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';
import { type Language, prose } from './prose.ts';

const link = '<a href="https://a.example/nails.pdf">Nails at a glance</a>';

function partsUnder(language: Language, heading: string, body: string) {
  const { guides, sections } = extractIssue({
    ...bodyAlone(`${prose[language].repeat(3)}<h2>${heading}</h2>${body}<hr>${prose[language]}`),
    title: 'T',
  });
  return { files: guides.map(({ fileName }) => fileName), sections };
}

describe('headings that offer a file', () => {
  it.each<[Language, string]>([
    ['en', 'We Made a Free Pocket Card for You 💛'],
    ['en', 'Download the nail chart'],
    ['en', 'Get the Symptom Tracker'],
    ['en', 'Grab your wall poster'],
    ['en', 'A bonus factsheet'],
    ['en', 'A card to keep'],
    ['en', 'Yours to print'],
    ['en', 'One More Thing: A Free Book'],
    ['es', 'Descarga gratis la plantilla'],
    ['es', 'Llévate la tarjeta de bolsillo'],
    ['es', 'Una ficha para imprimir'],
    ['es', 'Hemos preparado una hoja para ti'],
    ['es', 'Para descargar'],
    ['de', 'Kostenlose Taschenkarte'],
    ['de', 'Zum Mitnehmen'],
    ['de', 'Hol dir die Vorlage'],
    ['de', 'Das Merkblatt für dich'],
    ['de', 'Wir haben eine Karte gezeichnet'],
    ['fr', 'À télécharger gratuitement'],
    ['fr', 'Téléchargez la carte de poche'],
    ['fr', 'Une liste offerte'],
    ['fr', 'Nous avons préparé un modèle'],
    ['fr', 'La fiche à emporter'],
    ['pt', 'Baixe o guia gratuito'],
    ['pt', 'Descarregue a ficha de bolso'],
    ['pt', 'Preparamos uma lista para você'],
    ['pt', 'Um cartaz para imprimir'],
    ['pt', 'Para descarregar'],
  ])('%s: %s', (language, heading) => {
    const expected = { files: ['nails.pdf'], sections: [] };
    expect(partsUnder(language, heading, `<p>${link}</p>`)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'We Made a Mistake'],
    ['en', 'Free Radicals and the Nail'],
    ['en', 'Get the Biopsy Right'],
    ['es', 'La piel gratis no existe'],
    ['de', 'Wir haben uns geirrt'],
    ['fr', 'Nous avons changé d’avis'],
    ['pt', 'A pele grátis não existe'],
  ])('%s, the article’s own: %s', (language, heading) => {
    expect(partsUnder(language, heading, `<p>${link}</p>`)).toEqual({ files: [], sections: [heading] });
  });

  it.each<[Language, string]>([
    ['en', 'The Free Card That Saved a Clinic'],
    ['es', 'La lista gratis que nadie leía'],
    ['de', 'Die Karte, gratis und vergessen'],
    ['fr', 'La carte gratuite du quartier'],
  ])('%s, over prose without a file: %s', (language, heading) => {
    expect(partsUnder(language, heading, prose[language])).toMatchObject({ files: [] });
  });
});
