import { phrase } from '../phrase.ts';

const noun =
  '(?:modelo|ficha|folha|lista|cartao|guia|cartaz|poster|calendario|tabela|caderno|livro|e-?book|checklist|pdf|documento|infografico|folheto|mapa)s?';

/** How Portuguese-language newsletters head a file to keep. */
export const fileOffer: RegExp[] = [
  phrase`\b${noun}\b.{0,40}\b(?:gratis|gratuit[oa]s?|para (?:ti|voce|levar|baixar|descarregar|transferir|imprimir)|de presente|de oferta)\b`,
  phrase`\b(?:gratis|gratuit[oa]s?)\b.{0,20}\b${noun}\b`,
  phrase`\b(?:criamos|criei|preparamos|preparei|fizemos|fiz|desenhamos)\b.{0,40}\b${noun}\b`,
  phrase`^(?:baixe|baixa|descarregue|descarrega|transfira|obtenha|imprima|leve|pegue|faca o download)\b.{0,40}\b${noun}\b`,
  /^(?:pronto |pronta )?para (?:baixar|descarregar|transferir|imprimir|levar)\b|^downloads?(?: gratis| gratuitos?)?$/i,
];
