import { words } from './common.ts';

/**
 * Words that a short line of such a letter has, in the form `foldSurface` gives: "Apply twice daily" holds none that holds a
 * sentence together.
 */
export const usualWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    words(
      'apply use give take start begin stop avoid keep wash check need needs help helps work works treat treats see seen ask read wait repeat rinse store measure review screen refer inject ' +
        'adults children patients people women men skin nails scalp hands face weeks months years days hours daily weekly monthly once twice early late before after first new more less than only without never most few many ' +
        'cream ointment sunscreen rash itch scars risk dose doses mild severe better worse safe while during until above below',
    ),
  ],
  [
    'es',
    words(
      'aplique aplicar tome use usar inicie empiece suspenda evite lave proteja revise pida adultos ninos pacientes personas mujeres hombres piel unas manos cara semanas meses anos dias horas diario cada veces vez ' +
        'antes despues primero nuevo menos sin nunca siempre crema pomada riesgo dosis leve grave mejor peor seguro segura mejora empeora durante maxima maximo',
    ),
  ],
  [
    'de',
    words(
      'tragen geben nehmen beginnen vermeiden waschen prufen kontrollieren erwachsene kinder patienten menschen frauen manner haut nagel kopfhaut hande gesicht wochen woche monate jahre tage tag stunden taglich wochentlich einmal zweimal ' +
        'vorher nachher zuerst neu weniger ohne nie immer creme salbe risiko dosis leicht schwer besser schlechter sicher wahrend pro alle lagern hilft helfen',
    ),
  ],
  [
    'fr',
    words(
      'appliquez appliquer prenez donnez utilisez commencez arretez evitez lavez protegez verifiez adultes enfants personnes femmes hommes peau ongles mains visage semaines semaine mois ans jours jour heures fois matin soir ' +
        'apres premier nouveau moins jamais toujours pommade risque legere severe meilleur pire sur pendant jusqu conservez maximale',
    ),
  ],
]);
