import { describe, expect, it } from 'vitest';
import { parseLookBack } from '../../../../utils/issue/parts/parse-look-back.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const lookBack = (html: string) => parseLookBack(asOutline(html), nothingTaken)?.value;

describe('parseLookBack', () => {
  it('leaves out the sentence on this week', () => {
    const html =
      '<p>Last week, we covered <a href="https://a.example/p/acne?utm_id=1">adult acne</a>. This week, nails.</p>';
    expect(lookBack(html)).toEqual({
      text: 'Last week, we covered adult acne.',
      url: 'https://a.example/p/acne',
    });
  });

  it('takes a bare address next to it', () => {
    const html =
      '<p>In our last issue, we covered nails.</p><p><a href="https://a.example/p/n">https://a.example/p/n</a></p>';
    expect(lookBack(html)?.url).toBe('https://a.example/p/n');
  });

  it.each([
    '<p>Patients seen last week were well.</p>',
    '<p>Last week!</p>',
    '<ul><li>Last week we saw five patients.</li></ul>',
  ])('finds none in %s', (html) => {
    expect(lookBack(html)).toBeUndefined();
  });
});

describe('the address of a look-back', () => {
  const own = 'https://a.example/p/nails';
  const addressOf = (html: string) =>
    parseLookBack(asOutline(html), nothingTaken, () => false, 'https://a.example/p/now')?.value.url;

  it.each([
    ['In our last issue, we covered nails. Now for <a href="https://b.example/">a lamp</a>.', null],
    [
      `Thanks to <a href="https://b.example/">Ben</a>. In our last issue, we covered <a href="${own}">nails</a>.`,
      own,
    ],
    [
      `In our last issue, <a href="https://b.example/">Ben</a> and I covered <a href="${own}">nails</a>.`,
      own,
    ],
    [`In our last issue, we covered nails. It is <a href="${own}">in the archive</a>.`, own],
    [
      `In our last issue, we covered nails.</p><div class="button"><a href="${own}">To the issue</a></div><p>`,
      own,
    ],
    [
      'In our last issue, we covered nails.</p><p><a href="https://a.example/">Subscribe now</a></p><p>',
      null,
    ],
  ])('%s', (html, url) => {
    expect(addressOf(`<p>${html}</p>`)).toBe(url);
  });
});

describe('look-backs that go on', () => {
  it.each([
    ['In our last issue, we shared a sheet.', 'If you haven’t printed it yet, it’s still here.'],
    [
      'Last week, we closed our series.',
      'If you’d like the whole series in one place, it’s here: all parts.',
    ],
    ['La semana pasada os contamos lo que dicen las uñas.', 'Si aún no la has leído, sigue aquí.'],
    ['La semana pasada os contamos lo que dicen las uñas.', 'Si quieres toda la serie, está aquí.'],
    [
      'Letzte Woche haben wir über die Nägel gesprochen.',
      'Falls du es noch nicht gelesen hast, hier ist es.',
    ],
    [
      'Letzte Woche haben wir über die Nägel gesprochen.',
      'Wenn du die ganze Reihe lesen willst, hier ist sie.',
    ],
    ['La semaine dernière, nous avons parlé des ongles.', 'Si vous ne l’avez pas encore lue, elle est ici.'],
    ['La semaine dernière, nous avons parlé des ongles.', 'Si vous voulez toute la série, la voici.'],
    [
      'Vergangene Woche haben wir über die Nägel und das Eisen gesprochen.',
      'Falls du es noch nicht gelesen hast, hier ist es.',
    ],
    ['Na semana passada falamos com vocês do que dizem as unhas.', 'Se não leu, está aqui.'],
    ['Na última edição, explicámos o que dizem as unhas e os pés.', 'Caso tenha perdido, leia aqui.'],
  ])('%s %s', (first, second) => {
    expect(lookBack(`<p>${first} ${second}</p>`)?.text).toBe(`${first} ${second}`);
  });

  it.each([
    ['In our last issue, we shared a sheet.', 'If you’d like to support us, tell a friend.'],
    ['In our last issue, we shared a sheet.', 'If you need more time with a patient, take it.'],
    ['In our last issue, we shared a sheet.', 'If you haven’t seen a case, you will.'],
    ['La semana pasada os contamos lo que dicen las uñas.', 'Si quieres, escríbenos.'],
    ['Letzte Woche haben wir über die Nägel gesprochen.', 'Wenn du willst, schreib uns.'],
    ['La semaine dernière, nous avons parlé des ongles.', 'Si vous voulez, écrivez-nous.'],
  ])('%s, but not with: %s', (first, second) => {
    expect(lookBack(`<p>${first} ${second}</p>`)?.text).toBe(first);
  });
});

describe('look-backs by their link', () => {
  it.each([
    'In @, we sorted lupus from rosacea.',
    'In @ of this series, I looked at the face.',
    'En la @, vimos las uñas y lo que dicen del hierro en los años.',
    'In @ haben wir die Nägel angesehen, und das ist nicht alles.',
    'Dans la @, nous avons vu les ongles et ce qu’ils disent.',
  ])('%s', (sentence) => {
    const part = /^En/.test(sentence) ? 'primera parte' : /^Dans/.test(sentence) ? 'première partie' : '';
    const name = part || (sentence.includes('haben') ? 'Teil 1' : 'Part 1');
    const linked = sentence.replace('@', `<a href="https://a.example/p/one">${name}</a>`);
    const text = sentence.replace('@', name);
    expect(lookBack(`<p>${linked}</p>`)).toEqual({ text, url: 'https://a.example/p/one' });
    expect(lookBack(`<p>${text}</p>`)).toBeUndefined();
  });

  it.each([
    'In <a href="https://a.example/">Part 1</a>, we look at the face; in Part 2, at the nails.',
    'In <a href="https://a.example/">Part 1</a>, we need a lamp and a lens.',
    'In <a href="https://a.example/">Part 2</a>, we’ll look at the nails.',
    'In <a href="https://a.example/">part one</a> of the trial, patients took pills.',
  ])('not in %s', (sentence) => {
    expect(lookBack(`<p>${sentence}</p>`)).toBeUndefined();
  });
});

describe('look-backs in their wordings', () => {
  it.each([
    'In our Christmas issue, we shared a guide to winter skin.',
    'In last week’s letter I promised fewer words on nails.',
    'Two weeks ago, we looked at nails and iron.',
    'Last week we covered what nails say about the liver.',
    'Last week: We covered nails and iron.',
    'Last week we covered five myths about nails.',
    'Last week, we took a closer look at nails.',
    'Last week, we dove into the nail and its bed.',
    'En el último número vimos cómo leer las uñas y el hierro.',
    'Na última edição vimos como ler as unhas e os pés.',
    'Last month we explored the link between nails and iron.',
    'Letzte Woche haben wir die häufigsten Irrtümer über Nägel erklärt, und das ist nicht alles.',
    'La semana pasada compartimos una guía sobre las uñas y el hierro.',
    'La semaine dernière, nous avons partagé une fiche sur les ongles et le fer.',
    'Last week, we introduced the nail sheet as a tool for the clinic.',
    'Last month I reviewed three creams here.',
    'ICYMI: last week we covered nails and iron.',
    'Missed last week’s issue on nails?',
    'Did you catch last week’s deep dive on nails?',
    'Yesterday, I wrote about nails and iron.',
    'We talked about nails and iron last week.',
    'Earlier this month, we explored nails and iron.',
    'La semana pasada hablamos de las uñas y del hierro, que están en el cuerpo.',
    'En el boletín de mayo os contamos lo que dicen las uñas con los años.',
    'Beim letzten Mal haben wir uns die Nägel angesehen, und das ist nicht alles.',
    'Letzte Woche drehte sich hier alles um die Nägel, und das ist nicht alles.',
    'Vergangenen Donnerstag haben wir über die Nägel geschrieben, und das ist nicht alles.',
    'Hast du die letzte Ausgabe über die Nägel und das Eisen verpasst?',
    'Vous avez raté le dernier numéro sur les ongles et le fer ?',
    '¿Te perdiste el último boletín de las uñas y el hierro?',
    'Perdeu a última edição das unhas, que não é nada como uma carta?',
    'Wir haben letzte Woche über die Nägel gesprochen, und das ist nicht alles.',
    'Dans la lettre de mai, nous avons parlé des ongles et du fer.',
    'Il y a quinze jours, je vous parlais des ongles et du fer.',
  ])('%s', (sentence) => {
    expect(parseLookBack(asOutline(`<p>${sentence}</p>`), nothingTaken)?.value.text).toBe(sentence);
  });

  it.each([
    'In our next issue, we’ll look at nails and iron.',
    'In the March issue of a journal, researchers looked at nails.',
    'I took decisions last week and saw results.',
    'Two weeks ago, the patient noticed a spot.',
    'Ayer el paciente notó una mancha en la uña.',
    'Gestern bemerkte der Patient einen Fleck und kam.',
  ])('not in %s', (sentence) => {
    expect(parseLookBack(asOutline(`<p>${sentence}</p>`), nothingTaken)).toBeUndefined();
  });
});

describe('stories', () => {
  it.each([
    'Last year I built a shed at the end of the lane.',
    'Last week I reviewed 40 charts on the ward.',
    'Last week we examined six patients.',
    'A month ago I started a series of injections.',
    'Ayer vimos como subía el río y los campos.',
    'Letzte Woche haben wir den Patienten die Lampe gezeigt, und das ist nicht alles.',
    'Last week we discussed the budget at the town hall.',
    'Last month we discussed the rota.',
    'Two weeks ago we explored a cave in Wales.',
    'Last Sunday I answered the door in my pyjamas.',
    'Last week I wrote a prescription for a boy with ringworm.',
    'Last year I published a paper on lamps.',
    'Last month I explained the plan to my sister.',
    'Remember when we wrote letters by hand?',
    'Did you read the last part of the trial?',
    'Letzte Woche sprach ich mit dem Minister über die Pflege, und das ist nicht alles.',
    'Vor zwei Wochen haben wir uns eine Wohnung angesehen, und das ist nicht alles.',
    'Letzte Woche habe ich auf der Station über die Nacht gesprochen, und das ist nicht alles.',
    'La semaine dernière, j’ai présenté mon chien à mes voisins.',
    'Il y a deux semaines, nous avons exploré une grotte dans les Alpes.',
    'La semaine dernière, nous avons parlé du plafond avec le plombier.',
    'La semana pasada vimos que el techo goteaba en el cuarto de los niños.',
    'El mes pasado analizamos dos lámparas en la tienda de los vecinos.',
    'Há duas semanas exploramos uma gruta e não vimos o fim.',
    'A few weeks ago I ordered a bell for the door.',
    'Last Sunday, we welcomed the neighbours.',
    'Yesterday, we lost a tree in the storm.',
    'Last week, a letter arrived from the council.',
    'If you missed the last bus, you know the feeling.',
    'El mes pasado compré un reloj que no anda, y lo tengo en la cocina.',
    'Ayer perdimos un árbol en la tormenta de los años.',
    'Letzte Woche habe ich am Bach eine Ente gesehen, und das ist nicht alles.',
    'Vor ein paar Wochen haben wir den Zaun gestrichen, und das ist nicht alles.',
    'La semaine dernière, j’ai planté un cerisier pour vous dans le jardin.',
    'Na semana passada comprei uma lâmpada em segunda mão e não anda.',
    'Ontem perdemos uma árvore na tempestade, e os vizinhos também.',
    'Hier, nous avons perdu un arbre dans la tempête et les vents.',
  ])('are no look back: %s', (sentence) => {
    expect(lookBack(`<p>${sentence}</p>`)).toBeUndefined();
  });

  it.each([
    ['https://news.a.example/p/shed', 'https://news.a.example/p/shed'],
    ['https://b.example/shed', undefined],
  ])('linked to %s speak of an issue where it is the letter’s own site', (href, url) => {
    const outline = asOutline(
      `<p>Last year I built <a href="${href}">a shed</a> at the end of the lane.</p>`,
    );
    const found = parseLookBack(outline, nothingTaken, () => false, 'https://a.example/p/now');
    expect(found?.value.url).toBe(url);
  });
});
