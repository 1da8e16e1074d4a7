import { phrase } from '../phrase.ts';

const noun =
  '(?:plantilla|ficha|hoja|lista|tarjeta|guia|cartel|poster|calendario|tabla|cuaderno|libro|checklist|pdf|documento|infografia|folleto|mapa)s?';

/** How Spanish-language newsletters head a file to keep. */
export const fileOffer: RegExp[] = [
  phrase`\b${noun}\b.{0,40}\b(?:gratis|gratuit[oa]s?|descargables?|imprimibles?|de regalo|para (?:ti|llevar|descargar|imprimir))\b`,
  phrase`\b(?:gratis|gratuit[oa]s?)\b.{0,20}\b${noun}\b`,
  phrase`\b(?:hemos|he) (?:creado|preparado|hecho|disenado)\b.{0,40}\b${noun}\b`,
  phrase`^(?:descarga|descargate|consigue|obten|imprime|llevate|bajate)\b.{0,40}\b${noun}\b`,
  /^(?:listo |lista )?para (?:descargar|imprimir|llevar)\b|^descargas?(?: gratis| gratuitas?)?$/i,
];
