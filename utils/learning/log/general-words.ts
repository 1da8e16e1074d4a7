/** Words of titles that name no topic, in English, Spanish, German and French; folded, in the singular. */
const lists = [
  'new news guide handout bonus book part issue number letter newsletter edition season series update week weekly month year day night morning today',
  'case patient people person adult doctor clinician nurse physician gp practice clinic ward care treatment therapy management medicine health',
  'thing story myth fact question answer step tip lesson reason mistake rule list note summary evidence study trial result review',
  'second minute hour test round count ring relax job habit call cut else photograph picture',
  'first last next one two three four five six seven eight nine ten old young big small long short real right wrong true good better best',
  'help work look see tell say ask know need make take use start stop learn read write find think go come get give keep let try do does happen matter mean show change choose',
  'how why what when where who which inside behind between beyond back way time place side end thing everything something nothing anyone everyone',
  'nuevo nueva guia libro parte numero carta boletin edicion semana mes ano dia noche hoy caso paciente persona adulto medico enfermera consulta tratamiento terapia salud',
  'cosa historia mito dato pregunta respuesta paso consejo leccion razon error regla lista nota resumen evidencia estudio resultado revision primero ultimo dos tres cuatro cinco',
  'que como cuando donde quien cual saber hacer decir ver usar tomar preguntar necesitar mirar leer escribir encontrar empezar dejar mejor peor bueno malo vale valen tiene tienen',
  'neu leitfaden buch teil nummer brief ausgabe woche monat jahr tag nacht heute patient patientin person erwachsene arzt arztin pflege praxis behandlung therapie gesundheit',
  'ding geschichte mythos tatsache frage antwort schritt tipp lektion grund fehler regel liste notiz zusammenfassung evidenz studie ergebnis erste letzte zwei drei vier funf',
  'wie warum wieso was wann wo wer welche wissen machen sagen sehen fragen brauchen nehmen lesen schreiben finden beginnen lassen besser richtig falsch hilft wirkt',
  'nouveau nouvelle livre partie numero lettre edition semaine mois annee jour nuit aujourd hui cas patient patiente personne adulte medecin infirmiere cabinet traitement therapie sante',
  'chose histoire mythe fait question reponse etape conseil lecon raison erreur regle liste note resume preuve etude resultat premier dernier deux trois quatre cinq',
  'comment pourquoi quoi quand qui quel quelle savoir faire dire voir utiliser prendre demander lire ecrire trouver commencer laisser meilleur bon mauvais vrai faux aide marche',
];
export const generalWords: ReadonlySet<string> = new Set(lists.join(' ').split(' '));
