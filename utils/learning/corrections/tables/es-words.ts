import { inflected, pairs, sorts, words } from './common.ts';
import type { WordTable } from './types.ts';

export const esWords: WordTable = {
  negations: words(
    // With the few of Portuguese, whose letters are read as Spanish ones.
    'no nunca jamas sin nao sem nenhum nenhuma ninguem tampoco ni ningun ninguna ninguno nada nadie evitar evite eviten evita evitan evitarse evitando contraindicado contraindicada contraindicados ' +
      'contraindicacion carece carecen ausencia ausente falta apenas prohibido prohibida desaconseja desaconsejado falso ✗ ✘ ❌ ☒',
  ),
  exceptions: new Set(['excepto', 'salvo', 'excluyendo', 'excluidos', 'excluidas', 'a menos', 'a excepcion']),
  deniesTwice: true,
  denialEnds: new Set(),
  negativePrefixes: ['in', 'im', 'ir', 'i', 'des', 'dis', 'no', 'a', 'contra', 'anti'],
  opposites: [
    ...pairs(
      'aumenta/disminuye aumentan/disminuyen aumentar/disminuir aumenta/reduce aumentan/reducen aumentar/reducir aumento/descenso aumento/disminucion aumento/reduccion mas/menos mayor/menor ' +
        'antes/despues seguro/peligroso segura/peligrosa iniciar/suspender inicie/suspenda empiece/suspenda continuar/suspender continue/suspenda mejora/empeora mejoran/empeoran mejor/peor ' +
        'con/sin siempre/nunca si/no benigno/maligno benigna/maligna positivo/negativo positiva/negativa incluye/excluye incluir/excluir permitido/prohibido superior/inferior sube/baja subir/bajar ' +
        'encima/debajo alto/bajo alta/baja izquierda/derecha izquierdo/derecho caliente/fria caliente/frio aumento/perdida verdadero/falso todos/ninguno temprano/tarde presente/ausente pocos/muchos pocas/muchas hombres/mujeres hombre/mujer adultos/ninos adulto/nino antes/durante despues/durante leve/grave leves/graves leve/moderada leve/moderado ' +
        'realidad/mito verdad/mito hecho/mito hechos/mitos debe/puede deben/pueden deberia/puede deberian/pueden todos/algunos todas/algunas todos/mayoria todas/mayoria mayoria/algunos mayoria/algunas deve/pode devem/podem todos/alguns antes/tras durante/tras urgente/rutinario oral/subcutanea oral/intravenosa oral/intramuscular intravenosa/intramuscular respeta/afecta respetan/afectan bien/mal raro/frecuente rara/frecuente raros/frecuentes raras/frecuentes oral/topico oral/topica obligatorio/opcional obligatoria/opcional duplicar/reducir duplique/reduzca rapido/lento rapidamente/lentamente subcutanea/intravenosa subcutanea/intramuscular',
    ),
    ...inflected('buen/mal agud/cronic larg/cort grues/fin topic/sistemic masculin/femenin primer/ultim', [
      'o',
      'a',
      'os',
      'as',
    ]),
  ],
  things: sorts(
    'cara rostro facial|cabelludo|tronco|parpado|mano|pie|palma|cuello|oido oreja|ojo|nariz|labio|brazo|pierna|pecho|abdomen|ingle|axila|dedo|higado hepatica|rinon renal|pulmon|corazon|hueso|codo|rodilla|vena|arteria',
    'neonato|nino nina lactante bebe|adolescente|adulto|anciano',
    'embarazo embarazada|lactancia|menopausia',
    'viral virica virico|bacteriana bacteriano|fungica fungico|alergica alergico|autoinmune',
    'desayuno|almuerzo|cena',
  ),
  amounts: [],
  functionWords: words(
    'el la los las un una unos unas de del al a en con por para que se su sus le les lo y e o u pero si como cuando donde es son era eran fue ser esta estan este esto estos estas ese esa ' +
      'ha han hay he muy mas nos nuestro nuestra mi me te tu ya entre sobre desde hasta tras puede pueden debe deben',
  ),
  fillers: words(
    'muy realmente bastante tambien incluso simplemente generalmente normalmente frecuentemente sobre todo especialmente embargo ademas claramente quizas probablemente principalmente ' +
      'algo siempre ahora hoy actualmente bien mismo propio gran buen buena bueno aun todavia verdaderamente habitualmente',
  ),
  hasCapitalNames: true,
  capitalWords: words('dr dra sr sra d'),
};
