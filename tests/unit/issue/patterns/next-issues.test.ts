import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../../utils/issue/extract-issue.ts';
import { type Language, prose } from './prose.ts';

/** The outlook of a letter whose last paragraphs, before the farewell, hold a sentence. */
const nextOf = (language: Language, sentence: string) =>
  extractIssue({
    ...bodyAlone(`<h2>T</h2>${prose[language].repeat(8)}<p>${sentence}</p><p>Anna</p>`),
    title: 'T',
  }).nextIssue;

describe('a look ahead', () => {
  it.each<[Language, string]>([
    ['en', 'Two weeks from now, we’ll be back with a long look at nails.'],
    ['en', 'When we return in September, we’ll open with nails and iron.'],
    ['en', 'Tomorrow: the nail strike, and who sits on two months of iron.'],
    ['en', 'Coming up: what the nail does at night, and why.'],
    ['en', 'On deck for next week: nails without the dread of iron.'],
    ['en', 'Next Sunday: nails, and why they never behave.'],
    ['en', 'Up next: nails, iron, and what they say.'],
    ['en', 'Next up, we’ll take a closer look at nails and iron.'],
    ['en', 'Next week’s topic: nails, and what they say about iron.'],
    ['en', 'In our April issue, we’ll turn to nails and iron.'],
    ['en', 'Our next issue tackles nails and what they say.'],
    ['en', 'We’ll be back in two weeks with more on nails.'],
    ['en', 'I’ll be back Thursday with a story about nails.'],
    ['en', 'Join us next week for a closer look at nails.'],
    ['en', 'Tune in next Thursday when we talk about nails and iron.'],
    ['en', 'More on nails and what they say next week.'],
    ['en', 'Later this month, I’ll share what nails say about iron.'],
    ['en', 'After the break, we’ll dive into nails and iron.'],
    ['en', 'Over the next few weeks, we’ll explore nails from all sides.'],
    ['en', 'Keep an eye out for next week’s issue on nails.'],
    ['en', 'Sneak peek of next week: nails and what they say.'],
    ['en', 'See you next week for a closer look at nails.'],
    ['en', 'Next time, let’s talk about nails and iron.'],
    ['en', 'This Thursday, we’ll look at nails and what they say.'],
    ['en', 'Next week, Dr. Elena Paz joins us to explain how nails grow.'],
    ['es', 'La próxima semana, la Dra. Elena Paz nos contará cómo crecen las uñas.'],
    ['fr', 'La semaine prochaine, Mme. Petit nous expliquera comment poussent les ongles.'],
    ['pt', 'Na próxima semana, a Dra. Rita Prado vai nos explicar como crescem as unhas.'],
    ['de', 'Im April geht es weiter mit Nägeln und der Frage nach dem Eisen.'],
    ['de', 'Beim nächsten Mal geht es um Nägel und Eisen.'],
    ['de', 'Nächstes Mal: Nägel und was sie über Eisen sagen.'],
    ['de', 'In zwei Wochen schauen wir uns Nägel und Eisen an.'],
    ['de', 'Nächsten Sonntag schreibe ich über Nägel und Eisen.'],
    ['de', 'Die nächste Ausgabe widmet sich den Nägeln und dem Eisen.'],
    ['de', 'Nach der Sommerpause nehmen wir uns die Nägel vor.'],
    ['de', 'Wir melden uns im September mit einem Brief über Nägel zurück.'],
    ['en', 'In two weeks, Part 3 closes the series with nails and iron.'],
    ['en', 'On January 1 we’re back with the ten papers on nails.'],
    ['en', 'On the 5th of May, I’ll be back with nails and iron.'],
    ['en', 'In September, we return with a series on nails.'],
    ['en', 'In the new year, we start a new series on nails.'],
    ['en', 'On Thursday, the last part of our series looks at nails.'],
    ['de', 'In zwei Wochen schließt Teil 3 die Reihe mit Nägeln.'],
    ['de', 'Am 1. Januar sind wir zurück mit zehn Arbeiten über Nägel.'],
    ['de', 'Im September kehren wir mit einer Reihe über Nägel zurück.'],
    ['es', 'Dentro de dos semanas, la tercera parte cierra la serie con las uñas.'],
    ['es', 'El 1 de enero volvemos con diez artículos sobre las uñas.'],
    ['es', 'En septiembre regresamos con una serie sobre las uñas.'],
    ['fr', 'Dans deux semaines, la troisième partie clôt la série avec les ongles.'],
    ['fr', 'Le 1er janvier, nous revenons avec dix articles sur les ongles.'],
    ['fr', 'En septembre, nous reprenons avec une série sur les ongles.'],
    ['de', 'Am Donnerstag lesen Sie, was Nägel über Eisen erzählen.'],
    ['de', 'Weiter geht es nächste Woche mit Nägeln und Eisen.'],
    ['de', 'Bis nächste Woche, dann geht es um Nägel und Eisen.'],
    ['de', 'Morgen: Nägel, Eisen und was sie erzählen.'],
    ['es', 'En el boletín de junio os contaremos cómo hablan las uñas.'],
    ['es', 'La semana que viene: las uñas y lo que dicen del hierro.'],
    ['es', 'El próximo lunes toca hablar de uñas y de hierro.'],
    ['es', 'Dentro de dos semanas volvemos con las uñas y el hierro.'],
    ['es', 'Mañana: las uñas y lo que dicen del hierro.'],
    ['es', 'A la vuelta del verano hablaremos de uñas y de hierro.'],
    ['es', 'En septiembre veremos qué dicen las uñas del hierro.'],
    ['es', 'Nos leemos la semana que viene con las uñas y el hierro.'],
    ['es', 'Próximo número: las uñas y lo que dicen.'],
    ['fr', 'Le mois prochain : les ongles et ce qu’ils disent.'],
    ['fr', 'Demain : les ongles, le fer et ce qu’ils disent.'],
    ['fr', 'Dans deux semaines, nous parlerons des ongles et du fer.'],
    ['fr', 'Dans le numéro de juin, nous verrons ce que disent les ongles.'],
    ['fr', 'À la rentrée, on parlera des ongles et du fer.'],
    ['fr', 'La prochaine fois, nous parlerons des ongles et du fer.'],
    ['fr', 'Au prochain numéro : les ongles et le fer.'],
    ['fr', 'À suivre : les ongles, le fer et ce qu’ils disent.'],
    ['fr', 'À la semaine prochaine avec les ongles et le fer.'],
    ['fr', 'On se retrouve dans deux semaines avec les ongles et le fer.'],
    ['pt', 'Na próxima semana vamos falar das unhas e do ferro.'],
    ['pt', 'Na próxima edição: as unhas e o que dizem do ferro.'],
    ['pt', 'No próximo número veremos o que dizem as unhas.'],
    ['pt', 'A próxima edição trata das unhas e do ferro.'],
    ['pt', 'Na semana que vem: as unhas e o que dizem do ferro.'],
    ['pt', 'Na próxima quinta-feira, falamos das unhas e do ferro.'],
    ['pt', 'Daqui a duas semanas voltamos com as unhas e o ferro.'],
    ['pt', 'Em setembro vamos ver o que dizem as unhas.'],
    ['pt', 'Em breve: as unhas, o ferro e o que dizem.'],
    ['pt', 'Amanhã: as unhas e o que dizem do ferro.'],
    ['pt', 'Dentro de duas semanas, a terceira parte fecha a série com as unhas.'],
  ])('%s: %s', (language, sentence) => {
    expect(nextOf(language, sentence)).toBe(sentence);
  });
});

describe('no look ahead', () => {
  it.each<[Language, string]>([
    ['en', 'We’re off for two weeks, and back with you in September.'],
    ['en', 'In winter, we start with a thicker cream and less soap.'],
    ['en', 'On January 1 the rules for biopsies change for all of us.'],
    ['en', 'In September, we return to Oslo with the children.'],
    ['en', 'In two weeks, the rash closes and the skin heals.'],
    ['en', 'On May 5, we’re back from our holiday in Oslo.'],
    ['de', 'Am 1. Januar ändern sich die Regeln für alle.'],
    ['es', 'El 1 de enero cambian las normas para todos.'],
    ['fr', 'Le 1er janvier, les règles changent pour tous.'],
    ['en', 'See you on Thursday, and thank you for reading to the end!'],
    ['en', 'Tomorrow is a good day to look at your own nails.'],
    ['en', 'In March, I’ll be in Oslo with my family and a book.'],
    ['en', 'The webinar is next Thursday, and we’ll look at nails there.'],
    ['en', 'Next week, registration opens for our course on nails.'],
    ['en', 'Bring the patient back in two weeks and look again.'],
    ['en', 'Next to the nail, we find the cuticle and its trouble.'],
    ['en', 'On Friday the lab called about the nails we had sent.'],
    ['en', 'Until next time, keep looking at nails and at hands!'],
    ['de', 'Wir machen in zwei Wochen Pause und danken fürs Lesen.'],
    ['de', 'Der Patient kam im April wieder, und die Nägel waren gut.'],
    ['de', 'Am Donnerstag war es so weit: die Nägel waren gesund.'],
    ['de', 'Bis nächsten Donnerstag und einen guten Start in die Woche!'],
    ['en', 'Next week, my sister joins us to talk about the house.'],
    ['es', 'La próxima semana, mi hermana nos enseñará la casa nueva.'],
    ['es', 'Vamos a ver si resiste la próxima vez que llueva en la calle.'],
    ['fr', 'La semaine prochaine, ma sœur nous montrera la maison.'],
    ['pt', 'Na próxima semana, a minha irmã vai nos mostrar a casa.'],
    ['pt', 'Vamos ver se o sal resiste à próxima vez que chover.'],
    ['es', 'En marzo el paciente volvió con las uñas sanas y sin dolor.'],
    ['es', 'El lunes nos llamaron del laboratorio por las uñas.'],
    ['es', '¡Hasta la semana que viene y gracias por leer hasta aquí!'],
    ['fr', 'En mars, le patient est revenu avec des ongles sains.'],
    ['fr', 'Lundi, le laboratoire nous a appelés pour les ongles.'],
    ['fr', 'À la semaine prochaine, et merci de votre lecture fidèle !'],
    ['pt', 'Em março o doente voltou com as unhas sãs e sem dor.'],
    ['pt', 'Até a próxima semana e obrigada por ler até aqui!'],
    ['pt', 'O paciente volta à consulta na próxima semana.'],
    ['pt', 'No dia 1 de janeiro mudam as regras para todos.'],
  ])('%s: %s', (language, sentence) => {
    expect(nextOf(language, sentence)).toBeNull();
  });

  it('may be anybody’s plan where it does not stand at the end', () => {
    const html = `<p>Tomorrow, we’ll look at the nails of the second patient.</p>${prose.en.repeat(8)}`;
    expect(extractIssue({ ...bodyAlone(html), title: 'T' }).nextIssue).toBeNull();
  });
});

describe('what is no outlook', () => {
  it.each<[Language, string]>([
    ['en', 'The question for every ward is what comes next.'],
    ['en', '(We’ll say more about the nails next month, when the lab is back.)'],
    ['en', 'The next issue is who pays for the lamps and the bulbs.'],
    ['en', 'The next issue is due out on Friday, 2 May 2025.'],
    ['en', 'Next Thursday we’ll be at the skin fair in Hull with a table.'],
    ['en', 'In the coming weeks we will see more of this, and of that.'],
    ['en', 'Next week the inspectors come to look at the lamps.'],
    ['de', 'Am Montag folgt dann noch die Prüfung der Lampen auf der Station.'],
    ['de', 'Nächste Woche beginnt die Messe für Lampen in Hannover.'],
    ['de', 'Die nächste Ausgabe erscheint am Freitag, dem 9. Mai 2025.'],
    ['es', 'La próxima semana empieza la feria de la luz en Bilbao.'],
    ['es', 'El próximo número sale el viernes 2 de mayo de 2025.'],
    ['fr', 'La semaine prochaine s’ouvre la foire de la lumière à Lyon.'],
    ['fr', 'Le prochain numéro paraîtra le vendredi 2 mai 2025.'],
    ['pt', 'Na próxima semana começa a feira da luz em Braga.'],
    ['pt', 'O próximo número sai na sexta-feira, 2 de maio de 2025.'],
  ])('%s: %s', (language, sentence) => {
    expect(nextOf(language, sentence)).toBeNull();
  });

  it.each<[Language, string]>([
    ['en', 'The second part of our series on nails comes next.'],
    ['en', 'The next issue looks at nails and at who pays for them.'],
    ['de', 'Am Montag folgt der zweite Teil unserer Reihe über Nägel.'],
    ['es', 'El próximo número tratará de las uñas y del hierro.'],
    ['fr', 'Le prochain numéro parlera des ongles et du fer.'],
  ])('but %s: %s', (language, sentence) => {
    expect(nextOf(language, sentence)).toBe(sentence);
  });
});
