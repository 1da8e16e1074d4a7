import { phrase } from '../phrase.ts';

const noun =
  '(?:carte|fiche|modele|liste|affiche|poster|guide|livret|tableau|calendrier|memo|aide-memoire|carnet|livre|pdf|document|check-?list|grille|depliant|infographie)s?';

/** How French-language newsletters head a file to keep. */
export const fileOffer: RegExp[] = [
  phrase`\b${noun}\b.{0,40}\b(?:gratuit|offert|telechargeable|imprimable|pour vous\b)`,
  phrase`\bgratuit\w*\b.{0,20}\b${noun}\b`,
  phrase`\b(?:nous (?:vous )?avons|j'ai|on a|on vous a) (?:cree|prepare|concu|fait|dessine|redige)\b.{0,40}\b${noun}\b`,
  phrase`^(?:telechargez|telecharge|recevez|recuperez|obtenez|imprimez|emportez)\b.{0,40}\b${noun}\b`,
  /\ba (?:telecharger|imprimer|emporter)\b|^telechargements?(?: gratuits?)?$/i,
];
