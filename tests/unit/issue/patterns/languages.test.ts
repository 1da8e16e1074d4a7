import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';
import { type Language, prose } from './prose.ts';

const extract = (language: Language, html: string) =>
  extractIssue({
    ...bodyAlone(`${prose[language]}${html}${prose[language]}`),
    title: 'T',
  });

describe('quote', () => {
  it.each<[Language, string, string, string | null]>([
    ['en', '<h2>Quote of the Week</h2><p>“Well begun.”</p><p>-Aristotle</p>', 'Well begun.', 'Aristotle'],
    [
      'en',
      '<h3>Inspiration of the Week</h3><blockquote><p>“Well begun.”</p></blockquote><p>Aristotle</p>',
      'Well begun.',
      'Aristotle',
    ],
    ['en', '<h2>Weekly quote</h2><p><em>Well begun.</em><br>Aristotle</p>', 'Well begun.', 'Aristotle'],
    ['en', '<p><b>Quote of the week:</b> “Well begun.” (Aristotle)</p>', 'Well begun.', 'Aristotle'],
    ['en', '<p>Quote of the day: “Well begun.” – Aristotle</p>', 'Well begun.', 'Aristotle'],
    [
      'en',
      '<h2>A quote I love</h2><blockquote>Well begun.<footer>Aristotle, <cite>Politics</cite></footer></blockquote>',
      'Well begun.',
      'Aristotle',
    ],
    [
      'en',
      '<h2>Weekly Quote</h2><h3>“Well begun.”</h3><p>― Aristotle, Politics</p>',
      'Well begun.',
      'Aristotle',
    ],
    [
      'es',
      '<h2>Frase de la semana</h2><p>«Bien empezado.» — Aristóteles</p>',
      'Bien empezado.',
      'Aristóteles',
    ],
    [
      'es',
      '<h2>💬 La cita del día</h2><p>“Bien empezado”.<br>Miguel de Cervantes</p>',
      'Bien empezado',
      'Miguel de Cervantes',
    ],
    [
      'es',
      '<p><b>Nuestra frase favorita</b></p><blockquote>Bien empezado.</blockquote>',
      'Bien empezado.',
      null,
    ],
    ['de', '<h2>Zitat der Woche</h2><p>„Frisch gewagt.“ – Horaz</p>', 'Frisch gewagt.', 'Horaz'],
    [
      'de',
      '<h2>Spruch des Tages</h2><p>»Frisch gewagt.«</p><p>Marie von Ebner-Eschenbach</p>',
      'Frisch gewagt.',
      'Marie von Ebner-Eschenbach',
    ],
    [
      'de',
      '<h3>Mein Lieblingszitat</h3><blockquote><p>Frisch gewagt.</p><p>— Horaz, „Briefe“</p></blockquote>',
      'Frisch gewagt.',
      'Horaz',
    ],
    [
      'fr',
      '<h2>La citation de la semaine</h2><p>« Bien commencé. » — Aristote</p>',
      'Bien commencé.',
      'Aristote',
    ],
    [
      'fr',
      '<h2>Citation du jour</h2><blockquote><p>Bien commencé.</p><cite>Blaise Pascal</cite></blockquote>',
      'Bien commencé.',
      'Blaise Pascal',
    ],
    ['pt', '<h2>Frase da semana</h2><p>“Bem começado.” — Aristóteles</p>', 'Bem começado.', 'Aristóteles'],
    [
      'pt',
      '<h2>Citação do dia</h2><p>“Bem começado.” (Maria do Carmo)</p>',
      'Bem começado.',
      'Maria do Carmo',
    ],
  ])('%s: %s', (language, html, text, author) => {
    expect(extract(language, html).quotes).toEqual([{ text, author }]);
  });

  it.each<[Language, string]>([
    ['en', '<h2>Closing Thoughts</h2><p>Take your time with the first patient.</p><p>— The Team</p>'],
    ['en', '<h2>Final thoughts</h2><p>“Bad skin” is not a diagnosis, and it never was.</p>'],
    ['en', '<blockquote><p>Treat the pain.</p></blockquote>'],
    ['en', '<p>The best quote of the day came from a child: “It itches.”</p>'],
    ['es', '<h2>Reflexión final</h2><p>Nos queda mucho por hacer en la consulta.</p>'],
    ['de', '<p>„Das juckt ja gar nicht“, sagte sie.</p>'],
    ['fr', '<blockquote>La patience est un remède.</blockquote>'],
  ])('none in %s: %s', (language, html) => {
    expect(extract(language, html).quotes).toEqual([]);
  });
});

describe('books', () => {
  it.each<[Language, string, string, string | null]>([
    ['en', '<h2>Book Summary: Deep Work</h2><p>by Cal Newport</p>', 'Deep Work', 'Cal Newport'],
    ['de', '<h2>Lesetipp</h2><p>„Der Zauberberg“ (Thomas Mann, 1924)</p>', 'Der Zauberberg', 'Thomas Mann'],
    [
      'en',
      '<h2>Book of the Week</h2><p><em>Deep Work</em> by Cal Newport, which I read twice.</p>',
      'Deep Work',
      'Cal Newport',
    ],
    [
      'en',
      '<h2>What I’m Reading</h2><p>I just finished “Deep Work” by Cal Newport. It is good.</p>',
      'Deep Work',
      'Cal Newport',
    ],
    ['en', '<h2>Book club</h2><h3>Deep Work</h3><p>by Cal Newport</p>', 'Deep Work', 'Cal Newport'],
    [
      'en',
      '<h2>Recommended Read</h2><p><strong>Deep Work</strong><br>Cal Newport</p>',
      'Deep Work',
      'Cal Newport',
    ],
    ['en', '<p>Book of the week: “Deep Work” by Cal Newport</p>', 'Deep Work', 'Cal Newport'],
    [
      'es',
      '<h2>Libro de la semana</h2><p>«Cien años de soledad», de Gabriel García Márquez</p>',
      'Cien años de soledad',
      'Gabriel García Márquez',
    ],
    [
      'es',
      '<h2>Lectura recomendada</h2><p><b>Don Quijote de la Mancha</b> de Miguel de Cervantes</p>',
      'Don Quijote de la Mancha',
      'Miguel de Cervantes',
    ],
    ['es', '<h2>Lo que estoy leyendo</h2><p>Nada, de Carmen Laforet</p>', 'Nada', 'Carmen Laforet'],
    ['de', '<h2>Buchtipp</h2><p>„Der Zauberberg“ von Thomas Mann</p>', 'Der Zauberberg', 'Thomas Mann'],
    [
      'de',
      '<h2>Buch der Woche</h2><p>Thomas Mann: <em>Der Zauberberg</em></p>',
      'Der Zauberberg',
      'Thomas Mann',
    ],
    [
      'de',
      '<h2>Was ich gerade lese</h2><p>Der Zauberberg von Thomas Mann</p>',
      'Der Zauberberg',
      'Thomas Mann',
    ],
    ['fr', '<h2>Le livre de la semaine</h2><p>« La Peste » d’Albert Camus</p>', 'La Peste', 'Albert Camus'],
    [
      'fr',
      '<h2>Coup de cœur lecture</h2><p><em>Le Petit Prince</em>, d’Antoine de Saint-Exupéry</p>',
      'Le Petit Prince',
      'Antoine de Saint-Exupéry',
    ],
    ['fr', '<h2>Ce que je lis</h2><p>L’Étranger, de Albert Camus</p>', 'L’Étranger', 'Albert Camus'],
    [
      'pt',
      '<h2>Livro da semana</h2><p>“Ensaio sobre a Cegueira”, de José Saramago</p>',
      'Ensaio sobre a Cegueira',
      'José Saramago',
    ],
    ['pt', '<h2>O que estou lendo</h2><p>Torto Arado, de Itamar Vieira</p>', 'Torto Arado', 'Itamar Vieira'],
    [
      'pt',
      '<h2>Sugestão de leitura</h2><p><b>A hora da estrela</b><br>Clarice Lispector</p>',
      'A hora da estrela',
      'Clarice Lispector',
    ],
  ])('%s: %s', (language, html, title, author) => {
    expect(extract(language, html).books).toEqual([{ title, author }]);
  });

  it.each<[Language, string]>([
    ['en', '<h2>Book of the Week</h2><p>“Deep Work” is a book by Cal Newport on quiet.</p>'],
    ['en', '<h2>What I’m Reading</h2><p>A long article on sleep by the lake.</p>'],
    ['en', '<h2>What I’m Reading</h2><p><a href="https://a.example">Why sleep matters</a> – The Times</p>'],
    ['es', '<h2>Lo que estoy leyendo</h2><p>Un artículo largo de la revista.</p>'],
    ['es', '<h2>Libro de la semana</h2><p>Historia de España de Juan Fusi de Granada</p>'],
    ['de', '<h2>Buchtipp</h2><p>Diese Woche leider keiner.</p>'],
    ['fr', '<h2>Ce que je lis</h2><p>Rien du tout, je dors.</p>'],
    ['pt', '<h2>O que estou lendo</h2><p>Um artigo longo da revista.</p>'],
  ])('none in %s: %s', (language, html) => {
    expect(extract(language, html).books).toEqual([]);
  });
});

describe('sponsor', () => {
  const link = '<a href="https://nordfeld.example/?utm_source=x">Nordfeld</a>';
  const url = 'https://nordfeld.example/';
  it.each<[Language, string, string | null]>([
    ['en', `<p>This week’s issue is brought to you by ${link}.</p>`, url],
    ['en', `<p>In partnership with ${link}</p>`, url],
    ['en', '<p>Today’s sponsor: Nordfeld</p>', null],
    ['en', `<p>Thank you to ${link} for sponsoring this issue!</p>`, url],
    ['en', '<p>Nordfeld sponsored this week’s newsletter.</p>', null],
    ['en', `<h3>A word from our sponsor</h3><p>${link} makes creams.</p>`, url],
    ['en', `<p>Sponsored</p><p>${link} makes creams.</p>`, url],
    ['en', `<p>Presented by</p><p><a href="${url}"><img alt="Nordfeld logo"></a></p>`, url],
    ['es', `<p>Este número está patrocinado por ${link}.</p>`, url],
    ['es', '<p>Patrocinado por: Nordfeld</p>', null],
    ['es', `<p>Gracias a ${link} por hacer posible esta edición.</p>`, url],
    ['de', `<p>Diese Ausgabe wird präsentiert von ${link}.</p>`, url],
    ['de', '<p>Anzeige: Nordfeld</p>', null],
    ['de', `<p>Dieser Newsletter wird von ${link} unterstützt.</p>`, url],
    ['fr', `<p>Cette édition vous est présentée par ${link}.</p>`, url],
    ['fr', '<p>En partenariat avec Nordfeld</p>', null],
    ['fr', `<p>Merci à ${link} de soutenir cette lettre.</p>`, url],
  ])('%s: %s', (language, html, address) => {
    expect(extract(language, html).sponsor).toEqual({ name: 'Nordfeld', url: address });
  });

  it.each<[Language, string]>([
    ['en', '<p>This rash is brought to you by nickel.</p>'],
    ['en', '<p>The study was sponsored by Nordfeld.</p>'],
    ['en', '<p>This issue is not sponsored by anyone.</p>'],
    ['en', '<p>Thanks to Anna for the picture.</p>'],
    ['en', '<p>Want to sponsor this newsletter? Reply.</p>'],
    ['en', '<p>The best quote of the day is brought to you by my daughter.</p>'],
    ['es', '<p>El estudio fue patrocinado por Nordfeld.</p>'],
    ['de', '<p>Die Studie wurde von Nordfeld finanziert.</p>'],
    ['fr', '<p>L’étude a été financée par Nordfeld.</p>'],
    ['pt', '<p>O estudo foi patrocinado pela Nordfeld.</p>'],
    ['pt', '<p>Patrocinado pela Nordfeld, este ensaio seguiu quarenta doentes.</p>'],
    ['pt', '<p>Quer patrocinar esta newsletter? Responda.</p>'],
    ['pt', '<p>Obrigada à Ana pela fotografia.</p>'],
  ])('none in %s: %s', (language, html) => {
    expect(extract(language, html).sponsor).toBeNull();
  });
});

describe('next issue', () => {
  it.each<[Language, string]>([
    ['en', 'Next week, we’ll look at nails and what they say about iron.'],
    ['en', 'In our next issue: how to read a nail in one minute.'],
    ['en', 'We’ll be diving into nails and iron next Thursday.'],
    ['es', 'La próxima semana hablaremos de las uñas y del hierro.'],
    ['es', 'En el próximo número veremos qué dicen las uñas.'],
    ['de', 'Nächste Woche geht es um Nägel und um Eisen.'],
    ['de', 'In der nächsten Ausgabe lesen Sie, was Nägel erzählen.'],
    ['fr', 'La semaine prochaine, nous parlerons des ongles et du fer.'],
    ['fr', 'Dans le prochain numéro, nous verrons ce que disent les ongles.'],
  ])('%s: %s', (language, sentence) => {
    expect(extract(language, `<p>${sentence}</p>`).nextIssue).toBe(sentence);
  });

  it.each<[Language, string]>([
    ['en', 'See you next Thursday, DERM community, and take care!'],
    ['en', 'I will try again next week with more sleep.'],
    ['en', 'Bring the patient back next week for a second look at it.'],
    ['es', '¡Nos vemos la próxima semana, gracias por leer!'],
    ['es', 'El paciente volvió a consulta la semana que viene.'],
    ['de', 'Bis nächste Woche und vielen Dank für das Lesen!'],
    ['de', 'Der Patient kommt nächste Woche wieder zur Kontrolle.'],
    ['fr', 'À la semaine prochaine et merci de votre lecture !'],
    ['fr', 'Le patient revient en consultation la semaine prochaine.'],
  ])('none in %s: %s', (language, sentence) => {
    expect(extract(language, `<p>${sentence}</p>`).nextIssue).toBeNull();
  });
});

describe('learning points and contents', () => {
  const list = '<ul><li>Eins</li><li>Zwei</li></ul>';
  it.each<[Language, string]>([
    ['en', 'Key Takeaways'],
    ['en', 'In this issue, you’ll learn:'],
    ['es', 'Puntos clave'],
    ['es', 'Lo que vas a aprender'],
    ['de', 'Die wichtigsten Erkenntnisse'],
    ['de', 'Das Wichtigste in Kürze'],
    ['fr', 'Les points clés'],
    ['fr', 'À retenir'],
    ['pt', 'Pontos-chave'],
    ['pt', 'O que vai aprender'],
  ])('learns in %s under %s', (language, heading) => {
    const { learningPoints, contents } = extract(language, `<h2>${heading}</h2>${list}`);
    expect([learningPoints, contents]).toEqual([['Eins', 'Zwei'], []]);
  });

  it.each<[Language, string]>([
    ['en', 'In this issue'],
    ['en', 'Here’s what’s inside'],
    ['es', 'En este número'],
    ['es', 'Sumario'],
    ['de', 'In dieser Ausgabe'],
    ['de', 'Das erwartet dich heute'],
    ['fr', 'Au sommaire'],
    ['fr', 'Dans ce numéro :'],
    ['pt', 'Nesta edição'],
    ['pt', 'Sumário'],
  ])('announces in %s under %s', (language, heading) => {
    const { learningPoints, contents } = extract(language, `<h2>${heading}</h2>${list}`);
    expect([learningPoints, contents]).toEqual([[], ['Eins', 'Zwei']]);
  });
});
