import { describe, expect, it } from 'vitest';
import { classifyHeading } from '../../../../utils/issue/parts/classify-heading.ts';
import { german } from '../../../../utils/issue/patterns/de.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { spanish } from '../../../../utils/issue/patterns/es.ts';
import { french } from '../../../../utils/issue/patterns/fr.ts';
import { portuguese } from '../../../../utils/issue/patterns/pt.ts';
import type { HeadingKind, Patterns } from '../../../../utils/issue/patterns/types.ts';

const headings: [Patterns, HeadingKind, string[]][] = [
  [
    english,
    'learn',
    [
      'By the end of this issue, you’ll know how to',
      'Things to remember',
      'Clinical Pearls',
      'Learning Points',
    ],
  ],
  [
    english,
    'learn',
    ['Today you’ll learn', 'In this issue, you will learn', 'Take-home messages', '3 Key Points'],
  ],
  [english, 'learn', ['TL;DR', 'TL;DR:', 'TL;DR: takeaways', 'TLDR – Key Points', 'Summary (TL;DR)']],
  [english, 'greeting', ['Happy early Thanksgiving, DERM Community!', 'Happy belated New Year']],
  [german, 'learn', ['TL;DR: Das Wichtigste']],
  [german, 'greeting', ['Frohe Weihnachten, liebe Gemeinschaft!']],
  [spanish, 'learn', ['TL;DR: lo esencial']],
  [spanish, 'greeting', ['¡Muy feliz Año Nuevo, comunidad!', 'Feliz Día de Acción de Gracias']],
  [french, 'learn', ['TL;DR : l’essentiel']],
  [french, 'greeting', ['Bonnes fêtes à toutes et à tous !', 'Très bonne année !']],
  [english, 'contents', ['What we’re covering today', 'Inside this month’s letter', 'Today’s line-up']],
  [
    english,
    'book',
    ['On the bookshelf this week', 'Books we love', 'From my nightstand', 'Book Rec', 'Now Reading'],
  ],
  [english, 'book', ['What We’re Reading on the Beach', 'A book for the weekend', 'For Your Nightstand']],
  [english, 'quote', ['Words to Practise By', 'Words to Nurse By', 'Lines to Work By', 'Sayings to Live By']],
  [german, 'quote', ['Worte, nach denen man leben kann', 'Worte zum Leben', 'Ein Satz fürs Leben']],
  [spanish, 'quote', ['Palabras para practicar', 'Frases para vivir', 'Palabras con las que vivir']],
  [french, 'quote', ['Des mots pour vivre', 'Des mots à vivre', 'Paroles pour avancer']],
  [english, 'quote', ['Words to Live By', 'Words we love', 'A closing quote', 'Lines worth keeping']],
  [
    english,
    'thought',
    ['Reflection of the Week', 'Monday Motivation', 'I’ll leave you with this', 'Last word'],
  ],
  [
    english,
    'go-deeper',
    ['Want to Go Further?', 'Ready to go deeper?', 'Ready for more training?', 'Earn CME'],
  ],
  [
    english,
    'guide',
    ['Freebie of the week', 'Your handout is ready', 'Patient handout', 'Grab your free copy'],
  ],
  [english, 'guide', ['We made you a one-pager', 'Download the printable action plan', 'Cheat sheet']],
  [english, 'greeting', ['Happy summer, DERM Community!', 'Greetings, friends', 'Happy Mother’s Day!']],
  [english, 'next', ['What’s ahead', 'On the horizon', 'Coming up next week']],
  [
    german,
    'learn',
    ['Das lernst du in dieser Ausgabe', 'Das nimmst du mit', 'Das Wichtigste auf einen Blick'],
  ],
  [german, 'contents', ['Die Themen dieser Woche', 'Das findest du heute drin', 'Überblick']],
  [german, 'book', ['Ein Buch fürs Wochenende', 'Aus meinem Bücherregal', 'Lesetipps', 'Zuletzt gelesen']],
  [german, 'quote', ['Zitat zum Sonntag', 'Ein letztes Zitat', 'Der Satz des Monats']],
  [german, 'guide', ['Dein Spickzettel zum Ausdrucken', 'Wir haben für dich eine Checkliste erstellt']],
  [spanish, 'learn', ['En este número aprenderás', 'Lo que te llevas', 'Ideas para recordar']],
  [spanish, 'contents', ['Hoy hablamos de', 'En el menú de hoy', 'Qué hay dentro']],
  [spanish, 'book', ['Un libro para el verano', 'En mi mesilla', 'Lecturas recomendadas']],
  [spanish, 'quote', ['La frase del mes', 'Una cita para terminar']],
  [french, 'learn', ['Ce que vous retiendrez', 'Dans ce numéro, vous apprendrez', 'Les points à retenir']],
  [french, 'contents', ['Au programme cette semaine', 'Cette semaine au menu', 'Le sommaire']],
  [french, 'book', ['Un livre pour l’été', 'Lu cette semaine', 'Dans ma pile à lire']],
  [french, 'quote', ['La citation du mois', 'Une citation pour finir']],
  [
    english,
    'learn',
    ['Bottom line', 'The bottom line', 'Take-Home-Message', 'Key points from the guideline'],
  ],
  [
    english,
    'sponsor',
    ['Presented by Acme', 'A word from our sponsor', 'Brought to you by our partners', 'In partnership with'],
  ],
  [german, 'learn', ['Fazit für die Praxis', 'Take-Home-Message']],
  [spanish, 'guide', ['Para descargar']],
  [spanish, 'next', ['La semana que viene', 'Lo que viene']],
  [french, 'book', ['Nos lectures']],
  [
    english,
    'furniture',
    [
      'Related',
      'Related posts',
      'You might also like',
      'Leave a Reply',
      '3 Comments',
      'Like this:',
      'Share this:',
    ],
  ],
  [english, 'furniture', ['About the author', 'Share Skin Notes', 'Upgrade to paid']],
  [german, 'furniture', ['Teile diesen Beitrag', 'Ähnliche Beiträge', '3 Kommentare', 'Über die Autorin']],
  [spanish, 'furniture', ['Entradas relacionadas', 'Comparte esto:', 'También te puede interesar']],
  [french, 'furniture', ['Articles similaires', 'Partager cet article', 'À propos de l’autrice']],
  [portuguese, 'furniture', ['Posts relacionados', 'Compartilhe isso:', '2 comentários']],
  [
    english,
    'sign-off',
    ['See you next Thursday', 'Thanks for reading', 'That’s all for today', 'Take care!'],
  ],
  [english, 'sign-off', ['Have a great week', 'Until next time', 'Stay safe and curious']],
  [german, 'sign-off', ['Bis nächste Woche', 'Danke fürs Lesen', 'Danke für alles', 'Viele Grüße']],
  [spanish, 'sign-off', ['Hasta la próxima', 'Gracias por leer', '¡Nos vemos el jueves!']],
  [french, 'sign-off', ['À la semaine prochaine', 'Merci de votre lecture', 'Prenez soin de vous']],
  [portuguese, 'sign-off', ['Até a próxima', 'Obrigada por ler', 'Boa semana']],
  [english, 'look-back', ['Last week', 'ICYMI: nails', 'In case you missed it']],
  [english, 'greeting', ['Welcome back', 'Good morning', 'Hello friends', 'Welcome to issue 45']],
  [german, 'greeting', ['Liebe Leserin', 'Willkommen zurück', 'Hallo zusammen']],
  [portuguese, 'learn', ['O que você vai aprender', 'Nesta edição você vai aprender', 'Pontos-chave']],
  [
    portuguese,
    'learn',
    [
      'Principais conclusões',
      'Objetivos de aprendizagem',
      'Em resumo',
      'Para lembrar',
      'O que precisa reter',
    ],
  ],
  [
    portuguese,
    'contents',
    ['Nesta edição', 'Hoje falamos de', 'Sumário', 'O que você vai encontrar hoje', 'Destaques desta edição'],
  ],
  [portuguese, 'guide', ['Guia gratuito para os seus pacientes', 'Preparamos um guia para você']],
  [
    portuguese,
    'go-deeper',
    ['Quer se aprofundar?', 'Quer aprofundar-se?', 'Saiba mais', 'Para ir mais longe'],
  ],
  [portuguese, 'book', ['Livro da semana', 'Dica de leitura', 'O que estou lendo', 'Na mesa de cabeceira']],
  [
    portuguese,
    'quote',
    ['Frase da semana', 'Citação do dia', 'Palavras para viver', 'Uma frase para refletir'],
  ],
  [portuguese, 'thought', ['Reflexão da semana', 'Para terminar', 'Inspiração']],
  [portuguese, 'next', ['Na próxima edição', 'Próxima semana', 'Em breve', 'O que vem a seguir']],
  [portuguese, 'look-back', ['Caso tenha perdido', 'Na semana passada']],
  [portuguese, 'sponsor', ['Conteúdo patrocinado', 'Publicidade', 'Nosso patrocinador']],
  [portuguese, 'greeting', ['Olá, comunidade!', 'Feliz Natal, leitores!', 'Bem-vindos de volta!']],
];

describe('headings of recurring parts', () => {
  it.each(headings.flatMap(([table, kind, lines]) => lines.map((line) => [kind, line, table] as const)))(
    '%s: %s',
    (kind, line, table) => {
      expect(classifyHeading(line, table)).toBe(kind);
    },
  );
});

describe('headings of a Portuguese article', () => {
  it.each([
    'O que precisamos saber sobre o melanoma',
    'Três lições de uma erupção',
    'Palavras para evitar',
    'Livros e pele',
    'Carote e cenoura',
    'A luz e o sono',
    'Um guia clínico da urticária',
    'O tamanho da próxima dose',
    'O livro de registo das marés',
    'Saiba mais sobre o seu corpo',
    'Olá e adeus: duas despedidas',
    'Em resumo, o mar é grande',
  ])('%s', (line) => {
    expect(classifyHeading(line, portuguese)).toBeNull();
  });
});

describe('headings of an article that begin as others do', () => {
  it.each<[Patterns, string]>([
    [english, 'Take care of your nails'],
    [english, 'Stay safe in the sun'],
    [english, 'Share the decision with patients'],
    [english, 'Share decision-making'],
    [english, 'Upgrade to a stronger steroid'],
    [english, 'Until next flare'],
    [english, 'Welcome news for eczema'],
    [english, 'Good morning stiffness'],
    [english, 'Previously treated patients'],
    [english, 'Last week of pregnancy'],
    [english, 'Key points of friction'],
    [english, 'Dig deeper into the dermis'],
    [english, 'Presented by the patient'],
    [english, 'Together with antibiotics'],
    [english, 'Preview of the new guideline'],
    [english, 'On the horizon for eczema'],
    [english, 'Goodbye to steroids'],
    [english, 'See you in court: a malpractice tale'],
    [english, 'In case you missed the diagnosis'],
    [english, 'Follow me through a biopsy'],
    [english, 'You may like it hot'],
    [german, 'Lieber nicht kratzen'],
    [german, 'Bis zur Narbe'],
    [german, 'Letzte Woche der Schwangerschaft'],
    [german, 'Ausblick auf die Therapie'],
    [spanish, 'Avance en dermatitis'],
    [spanish, 'Comparte la decisión con el paciente'],
    [spanish, 'Hasta el tobillo'],
    [french, 'Prenez soin de vos ongles'],
    [french, 'La suite du traitement'],
    [french, 'Partagez la décision'],
    [portuguese, 'Até a cicatriz fechar'],
    [portuguese, 'A seguir ao parto'],
    [portuguese, 'Partilhe a decisão'],
  ])('%#: %s', (table, line) => {
    expect(classifyHeading(line, table)).toBeNull();
  });
});

describe('headings of the article', () => {
  it.each([
    'What You Need to Know About Melanoma',
    'Three Lessons From a Rash',
    'Words We Use With Patients',
    'Words to Avoid',
    'Words to Know',
    'A Word on Steroids',
    'Understanding Urticaria: A Clinical Guide',
    'Build Your Acne Toolkit',
    'Key Features',
    'What to Remember About Nail Fungus and Feet',
    'Happy Skin, Happy Life',
    'Happy Early Adopters',
    'TL;DR Culture Is Hurting Us',
    'Reading a Biopsy Report',
    'Booking the Right Appointment',
    'How High Can the Dose Go?',
    'Cutting Deeper Than the Dermis',
    'The Last Line of Defense',
    'Quoting a Price',
    'Before You Go to the Beach',
  ])('%s', (line) => {
    expect(classifyHeading(line, english)).toBeNull();
  });
});
