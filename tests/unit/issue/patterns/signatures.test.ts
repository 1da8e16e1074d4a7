import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';
import { type Language, prose } from './prose.ts';

const signedBy = (language: Language, html: string) =>
  extractIssue({
    ...bodyAlone(`${prose[language].repeat(6)}${html}`),
    title: 'T',
  }).signedBy;

describe('a signature', () => {
  it.each<[Language, string, string]>([
    ['en', 'Take good care,', 'The Derm for Primary Care Team'],
    ['en', 'xo,', 'The DERM Team'],
    ['en', 'xoxo', 'Anna'],
    ['en', 'With care,', 'Alicia & the DERM team'],
    ['en', 'Until next time,', 'Anna Berg'],
    ['en', 'Talk soon!', 'Anna'],
    ['en', 'Stay curious and stay kind,', 'Anna and Ben'],
    ['en', 'Yours in good skin,', 'Dr. Anna Berg'],
    ['en', 'See you next Thursday!', 'Anna Berg'],
    ['en', 'Have a great week,', 'Ms. Berg'],
    ['en', 'Onward,', 'Anna'],
    ['en', 'To your health,', 'Anna Berg, MD'],
    ['en', 'Happy baking,', 'Tom'],
    ['en', 'That’s all for today.', 'Your friends at Skin Notes'],
    ['en', 'Thanks for reading!', 'Anna'],
    ['en', 'Be well,', 'Everyone at Skin Notes'],
    ['es', '¡Hasta pronto!', 'El equipo de El Faro'],
    ['es', 'Un fuerte abrazo,', 'Ana'],
    ['es', 'Nos leemos el jueves,', 'Ana y Luis'],
    ['es', 'Gracias por leer hasta aquí.', 'Ana Ruiz'],
    ['es', 'Feliz semana,', 'Ana'],
    ['es', 'Cuídate mucho,', 'Ana'],
    ['de', 'Bis dahin', 'Katrin'],
    ['de', 'Herzliche Grüße aus Bonn', 'Anna Berg'],
    ['de', 'Mit sonnigen Grüßen', 'Dein Team vom Gartenbrief'],
    ['de', 'Macht’s gut!', 'Anna und Ben'],
    ['de', 'Alles Liebe,', 'Anna'],
    ['de', 'Mit kollegialen Grüßen', 'Dr. Anna Berg'],
    ['de', 'Mit warmen und herzlichen Grüßen', 'Anna Berg'],
    ['de', 'Einen schönen Sonntag', 'Anna'],
    ['fr', 'À très vite,', 'Anne'],
    ['fr', 'Bien à vous,', 'L’équipe du Fil'],
    ['fr', 'Belle semaine !', 'Anne et Luc'],
    ['fr', 'Prenez soin de vous,', 'Anne'],
    ['fr', 'Merci de m’avoir lue.', 'Anne Roux'],
    ['pt', 'Até breve,', 'A equipa do Farol'],
    ['pt', 'Um grande abraço,', 'Rita'],
    ['pt', 'Até quinta-feira,', 'Ana e Luís'],
    ['pt', 'Obrigada por ler até aqui.', 'Rita do Carmo'],
    ['pt', 'Boa semana!', 'Rita Prado'],
    ['pt', 'Com os melhores cumprimentos,', 'Dra. Rita Prado'],
    ['pt', 'Cuide-se,', 'Equipe Pele & Sol'],
  ])('%s: %s %s', (language, farewell, name) => {
    expect(signedBy(language, `<p>${farewell}<br>${name}</p>`)).toBe(name);
    expect(signedBy(language, `<p>${farewell}</p><p><b>${name}</b></p>`)).toBe(name);
  });

  it.each<[Language, string, string]>([
    ['en', '<p>Cheers, Anna</p>', 'Anna'],
    ['en', '<p>Until next week — Anna</p>', 'Anna'],
    ['en', '<p>The Skin Notes Team</p>', 'The Skin Notes Team'],
    ['en', '<p>— Anna Berg, annaberg.example</p><p>P.S. Wear a hat.</p>', 'Anna Berg'],
    ['es', '<p>Un abrazo, Ana</p>', 'Ana'],
  ])('%s on one line: %s', (language, html, name) => {
    expect(signedBy(language, html)).toBe(name);
  });
});

describe('no signature', () => {
  it.each<[Language, string]>([
    ['en', '<p>See you next week!</p><p>Reply</p>'],
    ['en', '<p>See you next week!</p><p><a href="https://a.example">Archive</a></p>'],
    ['en', '<p>Thanks for reading!</p><p>Leave a comment</p>'],
    ['en', '<p>See you next Thursday!</p><p>Warmly,</p>'],
    ['en', '<p>Take care</p><p>Hit reply and tell us what you think of it</p>'],
    ['en', '<p>Nails, hair, skin,</p><p>and all the rest of it</p>'],
    ['es', '<p>¡Hasta pronto!</p><p>Comentarios</p>'],
    ['de', '<p>Bis bald!</p><p>Impressum</p>'],
    ['fr', '<p>À bientôt !</p><p>Partager</p>'],
    ['pt', '<p>Até breve!</p><p>Comentários</p>'],
  ])('%s: %s', (language, html) => {
    expect(signedBy(language, html)).toBeNull();
  });
});

describe('what stands in a signature’s place', () => {
  it.each<[Language, string]>([
    ['en', '<ul><li>Happy new year!</li><li>Priya tests the modem</li><li>The Hardware Team</li></ul>'],
    ['en', '<p>Happy gardening!</p><p>Come Along to the Great Winter Seed Swap</p>'],
    ['en', '<p>Happy reading!</p><p>Join us for an Evening 🎉</p>'],
    ['en', '<p>Stay warm!</p><p>Tickets For The Lamp Evening</p>'],
    ['en', '<p>— Filed from the valley</p>'],
    ['en', '<p>In the morning,<br>Alma Reyes<br>went to see it for herself.</p>'],
    ['de', '<p>Schönes Wochenende!</p><p>Komm zum Lampenabend</p>'],
    ['es', '<p>¡Feliz semana!</p><p>Ven a la Noche de las Lámparas</p>'],
    ['fr', '<p>Belle semaine !</p><p>Venez à la Nuit des Lampes</p>'],
    ['pt', '<p>Boa semana!</p><p>Venha à Noite das Lâmpadas</p>'],
    ['en', '<p>Thanks for reading!</p><p>Privacy Policy</p>'],
    ['en', '<p>Have a great weekend!</p><p>Upcoming Events</p><p>The lamp is lit at six.</p>'],
    ['en', '<p>Happy new year! News, views and more</p>'],
    ['de', '<p>Schönes Wochenende!</p><p>Unsere Termine</p>'],
    ['de', '<p>Vielen Dank!</p><p>Lampen GmbH</p>'],
    ['de', '<p>Bis bald!</p><p>Impressum | Datenschutz</p>'],
    ['fr', '<p>Bonne semaine !</p><p>Mentions Légales</p>'],
    ['es', '<p>¡Hasta la próxima!</p><p>Aviso Legal</p>'],
    ['pt', '<p>Boa semana!</p><p>Termos e Privacidade</p>'],
  ])('%s: %s', (language, html) => {
    expect(signedBy(language, html)).toBeNull();
  });

  it.each(['Eure Anna', 'Ihre Anna', 'deine Anna'])('names %s without what she is to the reader', (name) => {
    expect(signedBy('de', `<p>Herzliche Grüße</p><p>${name}</p>`)).toBe('Anna');
  });

  it('keeps the stop of a name', () => {
    expect(signedBy('en', '<p>Warmly,</p><p>Tobias Ashby Jr.</p>')).toBe('Tobias Ashby Jr.');
  });
});
