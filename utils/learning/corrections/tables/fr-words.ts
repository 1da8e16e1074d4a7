import { inflected, pairs, sorts, words } from './common.ts';
import type { WordTable } from './types.ts';

export const frWords: WordTable = {
  negations: words(
    'ne-plus pas jamais sans aucun aucune rien personne ni non nullement eviter evitez evite evitent evitons evitant contre-indique contre-indiquee contre-indication deconseille deconseillee deconseilles ' +
      'rarement absence absent absente manque interdit interdite faux ✗ ✘ ❌ ☒',
  ),
  exceptions: new Set(['sauf', 'excepte', 'hormis', 'excluant', 'a moins', 'l exception', 'en dehors']),
  deniesTwice: true,
  denialEnds: words('plus guere'),
  negativePrefixes: [
    'in',
    'im',
    'ir',
    'il',
    'non',
    'de',
    'des',
    'dis',
    'mal',
    'contre',
    'contre-',
    'a',
    'anti',
  ],
  opposites: [
    ...pairs(
      'augmente/diminue augmentent/diminuent augmenter/diminuer augmente/reduit augmentation/diminution augmentation/baisse hausse/baisse plus/moins superieur/inferieur superieure/inferieure avant/apres sur/dangereux commencer/arreter commencez/arretez ' +
        'poursuivre/arreter poursuivez/arretez continuer/arreter continuez/arretez debuter/arreter ameliore/aggrave ameliorent/aggravent meilleur/pire mieux/moins avec/sans toujours/jamais oui/non benin/malin benigne/maligne positif/negatif positive/negative ' +
        'inclut/exclut inclure/exclure autorise/interdit souvent/rarement vrai/faux tous/aucun tot/tard present/absent dessus/dessous haut/bas eleve/faible gauche/droite gauche/droit chaud/froid chaude/froide hausse/perte permis/interdit peu/beaucoup hommes/femmes homme/femme adultes/enfants adulte/enfant garcons/filles avant/pendant apres/pendant ' +
        'realite/mythe fait/mythe verite/mythe doit/peut doivent/peuvent devrait/peut devraient/peuvent faut/peut tous/certains toutes/certaines tous/quelques toutes/quelques tous/plupart toutes/plupart plupart/certains plupart/certaines plupart/quelques forte/faible fortes/faibles orale/sous-cutanee orale/intraveineuse orale/intramusculaire intraveineuse/intramusculaire sous-cutanee/intramusculaire aigu/chronique aigue/chronique epargne/touche epargne/atteint bien/mal bonne/mauvaise bonnes/mauvaises bon/mauvais bons/mauvais epaisse/mince epaisses/minces oral/topique orale/topique topique/systemique obligatoire/facultatif obligatoire/facultative doubler/reduire doublez/reduisez rapide/lent rapidement/lentement premiere/derniere premier/dernier sous-cutanee/intraveineuse',
    ),
    ...inflected(
      'rare/frequent rare/frequente legere/severe leger/severe fort/faible court/long epais/mince',
      ['', 's'],
    ),
  ],
  things: sorts(
    'visage facial|chevelu|tronc|paupiere|main|pied|plante|paume|ongle|cou|oreille|oeil yeux|nez|levre|bras|jambe|poitrine|abdomen|aine|aisselle|doigt|orteil|foie hepatique|rein renal|poumon|coeur|coude|genou genoux|veine|artere',
    'enfant nourrisson bebe|adolescent|adulte',
    'grossesse enceinte|allaitement allaitante|menopause',
    'viral virus|bacterien bacterienne|fongique|allergique|auto-immune',
  ),
  amounts: [],
  functionWords: words(
    'le la les l un une des du de d au aux a et ou mais si que qu qui quand comme dont ou dans en sur par pour avec ce cet cette ces c est sont etait etre sera soit s se son sa ses leur leurs notre nos votre vos mon ma mes ' +
      'il elle ils elles on nous vous je tu y n ne ont avait peut peuvent doit doivent faut fait chez vers entre plus tout toute tous toutes tres aussi donc alors lors ici j t m',
  ),
  fillers: words(
    'tres vraiment assez aussi meme simplement generalement habituellement souvent surtout notamment cependant toutefois donc ainsi clairement probablement principalement particulierement peut-etre ' +
      'toujours maintenant actuellement bien un peu meme propre bon bonne encore deja effectivement plutot juste en fait bien-sur',
  ),
  hasCapitalNames: true,
  capitalWords: words('dr m mme pr'),
};
