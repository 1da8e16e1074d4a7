import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';
import { type Language, prose } from './prose.ts';

const url = 'https://nordfeld.example/';
const link = '<a href="https://nordfeld.example/?utm_source=x">Nordfeld</a>';

const sponsorOf = (language: Language, html: string) =>
  extractIssue({
    ...bodyAlone(`${html}${prose[language]}`),
    ...{ title: 'T', publication: 'Skin Notes', url: 'https://news.dermweekly.example/p/t' },
  }).sponsor;

/** Each line is a paragraph of its own; "@" stands for the linked name. */
const lines: Record<Language, string[]> = {
  en: [
    'With thanks to this week’s sponsor, @.',
    'This issue of Skin Notes is presented by @.',
    'This conversation is made possible by @',
    'Skin Notes is brought to you by @.',
    'Brought to you this week by our friends at @.',
    'This week’s edition is proudly supported by the team at @.',
    'Thanks to our sponsor, @, for keeping this letter free.',
    'A big thank you to @ for making today’s issue possible.',
    'Special thanks to our friends at @ for supporting this newsletter.',
    '@ is our sponsor this week.',
    '@ is this week’s sponsor.',
    '@ brings you this week’s issue.',
    'Our sponsor this week is @, makers of plain creams.',
    'Sponsor of the week: @',
    'Today’s issue comes to you courtesy of @.',
    'Support for this newsletter comes from @.',
    'This issue is supported by an unrestricted educational grant from @.',
    'Thanks to @ for sponsoring!',
    'In association with @',
    'Together with @',
    'Supported by @.',
    'Sponsored this week by @.',
    'This newsletter is free thanks to @.',
    'We’ve partnered with @ to bring you this issue.',
    'And now a word from our sponsor, @.',
    'Meet our sponsor: @',
    'Sponsored content by @',
    'An issue made in partnership with @.',
    'Edition brought to you by @.',
    'Hello! This episode is powered by @, who make plain creams.',
  ],
  es: [
    'Patrocina este boletín: @',
    'Este boletín lo patrocina @.',
    'Esta edición te la trae @.',
    'Este número llega a tu correo gracias a @.',
    'El patrocinador de hoy es @.',
    'Patrocinador de la semana: @',
    'Hoy nos patrocina @.',
    'Muchas gracias a @ por patrocinar este número.',
    'Gracias a nuestro patrocinador, @.',
    'Con el apoyo de @',
    'Un mensaje de nuestro patrocinador: @',
    '@ patrocina esta edición.',
    'Publicidad: @',
    'Este boletín llega a ti por cortesía de @.',
    'Número realizado con el apoyo de @.',
    'Boletín patrocinado por @.',
  ],
  de: [
    'Diese Ausgabe wird dir präsentiert von @.',
    'Diese Ausgabe wurde ermöglicht durch @.',
    'Dieser Newsletter wird möglich gemacht von @.',
    'Präsentiert von @',
    'Gesponsert von @',
    'Mit freundlicher Unterstützung von @',
    'In Kooperation mit @',
    'Sponsor dieser Ausgabe: @',
    'Unser Sponsor diese Woche ist @.',
    'Ein Wort unseres Sponsors: @',
    'Vielen Dank an @ für die Unterstützung dieser Ausgabe.',
    '@ sponsert diese Ausgabe.',
    'Werbung – @',
    'Ausgabe in Kooperation mit @.',
    'Newsletter mit freundlicher Unterstützung von @.',
    'Folge präsentiert von @.',
  ],
  fr: [
    'Cette lettre vous est offerte par @.',
    'Ce numéro est rendu possible par @.',
    'Cette édition existe grâce au soutien de @.',
    'Présenté par @',
    'Parrainé cette semaine par @',
    'Avec le soutien de @',
    'Notre partenaire de la semaine : @',
    'Le sponsor du jour est @.',
    'Un mot de notre partenaire : @',
    'Merci à notre partenaire @',
    'Un grand merci à @ qui soutient cette lettre.',
    '@ soutient cette édition.',
    'Numéro réalisé en partenariat avec @.',
    'Lettre offerte par @.',
    'Édition publiée grâce au soutien de @.',
  ],
  pt: [
    'Esta edição é patrocinada por @.',
    'Esta edição é patrocinada pela @.',
    'Este boletim é um oferecimento da @.',
    'Esta newsletter chega até você graças à @.',
    'Este número conta com o apoio da @.',
    'Esta edição é trazida até você pela @.',
    'Esta edição é possível graças ao apoio da @.',
    'Apresentado por @',
    'Patrocinado esta semana pela @.',
    'Com o apoio de @',
    'Em parceria com @',
    'O patrocinador de hoje é @.',
    'Uma mensagem do nosso patrocinador: @',
    'Obrigado à @ por patrocinar esta edição.',
    'Obrigada ao nosso patrocinador, @.',
    'A @ patrocina esta edição.',
    'Publicidade: @',
    'Edição realizada com o apoio da @.',
    'Boletim patrocinado pela @.',
  ],
};
const cases = (Object.keys(lines) as Language[]).flatMap((language) =>
  lines[language].map((line) => [language, line] as const),
);

describe('sponsor lines', () => {
  it.each(cases)('%s, linked: %s', (language, line) => {
    expect(sponsorOf(language, `<p>${line.replace('@', link)}</p>`)).toEqual({ name: 'Nordfeld', url });
  });

  it.each(cases)('%s, in plain text: %s', (language, line) => {
    expect(sponsorOf(language, `<p>${line.replace('@', 'Nordfeld')}</p>`)).toEqual({
      name: 'Nordfeld',
      url: null,
    });
  });

  it.each([
    `<p>Together with</p><p>${link}</p>`,
    `<h6>TOGETHER WITH</h6><h3>${link}</h3>`,
    `<p><em>This issue is brought to you by:</em></p><p>${link}</p>`,
    `<p>This episode is made possible by</p><a href="${url}"><img alt="The Nordfeld logo"></a>`,
    `<p>Presented by<br>${link}</p>`,
    `<p>Thanks to our sponsor:</p><p><a href="${url}"><img alt="Nordfeld"></a></p>`,
    `<p>Sponsored by <a href="${url}"><b>Nordfeld</b></a> 🧴</p>`,
    `<p>☀️ Today’s issue is sponsored by <b>Nordfeld</b>: <a href="${url}">see their creams</a></p>`,
    `<h2>Partner Spotlight</h2><p>${link} makes creams.</p>`,
    `<h3>A word from our sponsor</h3><p>The <a href="${url}">Nordfeld</a> is a mill by the sea.</p>`,
    `<p>Sponsor</p><a href="${url}"><img alt="Presented by Nordfeld"></a>`,
    `<p>Brought to you by ${link}, the plain cream people. <a href="https://b.example/">Or not.</a></p>`,
  ])('in the markup %s', (html) => {
    expect(sponsorOf('en', html)).toEqual({ name: 'Nordfeld', url });
  });
});

describe('sponsor lines with the ad’s copy', () => {
  it.each<[Language, string]>([
    ['en', 'Together with @: payday in four clicks, no spreadsheet.'],
    [
      'en',
      'In partnership with @: creams without scent, filled by hand, sent on Mondays, and never on Sundays.',
    ],
    ['es', 'Con el apoyo de @: cremas sin olor, hechas a mano.'],
    ['de', 'In Kooperation mit @: Creme ohne Duft, von Hand gerührt.'],
    ['fr', 'En partenariat avec @ : des crèmes sans parfum, faites à la main.'],
  ])('%s: %s', (language, line) => {
    const html = `${prose[language]}<p>${line.replace('@', link)}</p>`;
    expect(sponsorOf(language, html)).toEqual({ name: 'Nordfeld', url });
  });
});

describe('who the sponsor is, behind its name', () => {
  it.each<[Language, string]>([
    ['en', 'Brought to you by @, the lamp that turns itself off, and on.'],
    ['en', 'Sponsored by @, makers of creams, soaps, and oils for people who wash their hands all day long.'],
    ['en', 'Sponsored by @, Vela and Mill.'],
    ['de', 'Gesponsert von @, der Mühle am Meer.'],
    ['es', 'Patrocinado por @, la marca de las cremas sin olor.'],
    ['fr', 'Sponsorisé par @, les crèmes douces qui sentent le foin.'],
    ['pt', 'Patrocinado por @, a marca dos cremes sem cheiro.'],
  ])('%s: %s', (language, line) => {
    expect(sponsorOf(language, `<p>${line.replace('@', 'Nordfeld')}</p>`)?.name).toBe('Nordfeld');
  });
});

describe('lines that name no sponsor', () => {
  it.each<[Language, string]>([
    ['en', 'Together with Dr. Lee, we looked at two hundred nails.'],
    ['en', 'In partnership with Nordfeld, researchers asked a thousand patients.'],
    ['en', 'Supported by Medicare, the clinic opened in May, and it stayed open.'],
    ['en', 'The story is supported by evidence from Oslo.'],
    ['en', 'This issue is brought to you by the Skin Notes team.'],
    ['en', 'This issue is brought to you by Derm Weekly.'],
    ['en', 'Skin Notes is brought to you by <a href="https://dermweekly.example/us">Our Clinic</a>.'],
    ['en', 'This newsletter is made possible by Members like you.'],
    ['en', 'Powered by <a href="https://beehiiv.com">beehiiv</a>'],
    ['en', 'Here is our sponsor list for the year.'],
    ['en', 'Thanks to Anna for supporting me through this week.'],
    ['en', 'Our partner hospital is in Oslo.'],
    ['en', 'None of this is sponsored by Nordfeld.'],
    ['en', 'Our case series was funded by Nordfeld.'],
    ['en', 'The Nordfeld trial was sponsored by industry.'],
    ['en', `Together with ${link}, we asked for three things: time, light, and soap.`],
    ['en', `Together with ${link} – they live next door – we looked at nails, hair, and skin.`],
    ['en', `We walked there. Together with friends of ${link}: soup, bread, and a long night.`],
    ['en', 'The issue with Nordfeld, sponsored by nobody, is its scent.'],
    ['es', 'Número de pacientes tratados con el apoyo de Nordfeld.'],
    ['de', 'Ausgaben in Höhe von tausend Euro, finanziert von Nordfeld, sind viel.'],
    ['fr', 'Numéro un des ventes, la crème a été réalisée avec Nordfeld.'],
    ['es', 'El congreso fue presentado por Nordfeld, y luego hubo cena.'],
    ['es', 'Quien patrocina este boletín paga poco.'],
    ['es', 'Gracias a Ana por la foto de portada.'],
    ['de', 'In Zusammenarbeit mit Anna, die alles gezeichnet hat, entstand ein Buch.'],
    ['de', 'Unser Partner war damals noch klein.'],
    ['de', 'Danke an Anna für das Bild.'],
    ['fr', 'Notre partenaire a changé de nom.'],
    ['fr', 'Avec le soutien de Nordfeld, les chercheurs ont suivi mille patients.'],
    ['fr', 'Merci à Anne pour la photo.'],
  ])('%s: %s', (language, line) => {
    expect(sponsorOf(language, `<p>${line}</p>`)).toBeNull();
  });
});

it('an ad at the end leaves the signature alone', () => {
  const html = `${prose.en}<h2>Partner Spotlight</h2><p>${link} makes creams.</p><p>Until next week,<br>Anna</p>`;
  expect(extractIssue({ ...bodyAlone(html), title: 'T' }).signedBy).toBe('Anna');
});

it('a further ad by the sponsor’s name belongs to no part either', () => {
  const html = `<p>Together with ${link}</p><h2>Nails</h2><p>They grow slowly.</p><h3>A message from Nordfeld</h3>
    <p><b>Cream without a scent</b></p><p>Nordfeld fills it by hand. <a href="${url}">Try it</a></p><hr><h2>Hair</h2>`;
  expect(extractIssue({ ...bodyAlone(`${html}${prose.en}`), title: 'T' }).sections).toEqual([
    'Nails',
    'Hair',
  ]);
});

describe('who else is named in a sponsor’s words', () => {
  it.each<[Language, string]>([
    ['en', 'Sponsored by the Night Institute (NI), this trial followed forty patients.'],
    ['en', 'Sponsored by Nordfeld, a randomised trial of creams began in May.'],
    ['en', 'Supported by a grant from Nordfeld, the authors read nine charts.'],
    ['en', 'This case series was funded by Nordfeld.'],
    ['en', 'Thanks to Nordfeld for funding this study.'],
    ['en', 'Presented by Dr. Lee at the spring congress.'],
    ['en', 'Sponsored by Nordfeld, LUMEN-5 compared two lamps in 751 adults.'],
    ['en', 'Sponsored by Nordfeld, the phase 3 program enrolled 751 adults.'],
    ['en', 'Sponsored by Senator Vale, the bill would cap the price of lamps.'],
    ['en', 'Sponsored by the Senate, the act passed on Friday.'],
    ['en', 'Sponsored by Rep. Vale, HR 12 would cover the lamp.'],
    ['en', 'Supported by Evidence: three creams that work'],
    ['en', 'Our partner is Dr. Lee, who has read the slides for years.'],
    ['en', 'Powered by Nordfeld'],
    ['de', 'Gesponsert von Nordfeld, startet das Turnier am Montag.'],
    ['es', 'Patrocinado por el Club Vela, el torneo empieza el lunes.'],
    ['es', 'En colaboración con la Fundación Vela, el ministerio lanza una campaña.'],
    ['fr', 'Parrainé par le Club Vela, le tournoi commence lundi.'],
    ['pt', 'Patrocinado pelo Clube Vela, o torneio começa na segunda.'],
    ['es', 'Patrocinado por el Instituto Vela, este ensayo siguió a cuarenta personas.'],
    ['es', 'Gracias a la Fundación Vela por financiar este estudio.'],
    ['de', 'Gesponsert von der Stiftung Vela, verfolgte die Studie vierzig Menschen.'],
    ['fr', 'Financé par l’Institut Vela, cet essai a suivi quarante personnes.'],
  ])('%s, of a study: %s', (language, line) => {
    expect(sponsorOf(language, `<p>${line}</p>`)).toBeNull();
  });

  it.each<[Language, string]>([
    ['en', 'Powered by @'],
    ['en', 'Proudly published with @'],
    ['es', 'Con la tecnología de @'],
    ['de', 'Betrieben mit @'],
    ['fr', 'Propulsé par @'],
  ])('%s, of the software, at the end alone: %s', (language, line) => {
    const letter = (html: string) => extractIssue({ ...bodyAlone(html), title: 'T' }).sponsor;
    const credit = `<p>${line.replace('@', link)}</p>`;
    expect(letter(`${prose[language].repeat(9)}${credit}<p>Leave at any time.</p>`)).toBeNull();
  });

  it('“Powered by” at the head of a letter is an ad, and so is what says that the letter is', () => {
    const sponsor = { name: 'Nordfeld', url };
    expect(sponsorOf('en', `<p>Powered by ${link}</p>`)).toEqual(sponsor);
    expect(sponsorOf('en', `${prose.en.repeat(3)}<p>This letter is powered by ${link}.</p>`)).toEqual(
      sponsor,
    );
  });

  it('a sponsor’s name keeps its own stop', () => {
    expect(sponsorOf('en', '<p>This issue is sponsored by Harrow, Pine &amp; Co.</p>')?.name).toBe(
      'Harrow, Pine & Co.',
    );
  });
});

it.each(['Partners', 'Together with antibiotics', 'Supported by evidence', 'Made possible by AI'])(
  'an article’s heading keeps its text: %s',
  (heading) => {
    const html = `<h2>${heading}</h2><p>Zinc helps everybody who lives in the same house.</p>${prose.en}`;
    const { sponsor, sections, summary } = extractIssue({ ...bodyAlone(html), title: 'T' });
    expect([sponsor, sections]).toEqual([null, [heading]]);
    expect(summary).toContain('Zinc helps');
  },
);

describe('an ad that names nobody', () => {
  const ad = `<p>Sponsored</p><h3>Books that balance themselves</h3><p>Never chase a payment again.
    <a href="https://go.example/7">Start Your Trial</a></p><hr><h2>Hair</h2><p>It grows.</p>`;
  const parts = () => extractIssue({ ...bodyAlone(`${prose.en}<h2>Nails</h2>${prose.en}${ad}`), title: 'T' });

  it('has no sponsor, and keeps its headline to itself', () => {
    expect([parts().sponsor, parts().sections, parts().books]).toEqual([null, ['Nails', 'Hair'], []]);
  });
});
