import { describe, expect, it } from 'vitest';
import { parseLookBack } from '../../../utils/issue/parse-look-back.ts';
import { asOutline, nothingTaken } from './as-outline.ts';

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

describe('look-backs in their wordings', () => {
  it.each([
    'In our Christmas issue, we shared a guide to winter skin.',
    'In last week’s letter I promised fewer words on nails.',
    'Two weeks ago, we looked at nails and iron.',
    'Yesterday, I wrote about nails and iron.',
    'We talked about nails and iron last week.',
    'Earlier this month, we explored nails and iron.',
    'La semana pasada hablamos de las uñas y del hierro, que están en el cuerpo.',
    'En el boletín de mayo os contamos lo que dicen las uñas con los años.',
    'Beim letzten Mal haben wir uns die Nägel angesehen, und das ist nicht alles.',
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
