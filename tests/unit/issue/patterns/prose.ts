/** Prose enough to tell the language by. */
export const prose = {
  en: '<p>The skin is an organ that we see every day, and it tells what is wrong with the rest of you.</p>',
  es: '<p>La piel es un órgano que vemos todos los días, y nos cuenta lo que pasa en el resto del cuerpo con los años.</p>',
  de: '<p>Die Haut ist ein Organ, das wir jeden Tag sehen, und sie erzählt von dem, was im Rest des Körpers nicht stimmt.</p>',
  fr: '<p>La peau est un organe que nous voyons tous les jours, et elle dit ce qui ne va pas dans le reste du corps pour vous.</p>',
  pt: '<p>A pele é um órgão que vemos todos os dias, e não há nada como ela para contar o que se passa com o resto do seu corpo.</p>',
};

export type Language = keyof typeof prose;
