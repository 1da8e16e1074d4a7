import { phrase } from '../phrase.ts';
import type { LookBackPatterns } from '../types.ts';

const day = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const noun = '(?:numero|edicion|boletin|entrega|carta|correo|newsletter|episodio|envio)';
/** An issue of the letter's own. */
const own = `(?:en (?:el|la|nuestr[oa]|mi) (?:ultim[oa]|anterior|pasad[oa]) ${noun}|en (?:el|la|nuestr[oa]|mi) ${noun} (?:anterior|pasad[oa]|de la semana pasada)|en (?:el|la|nuestr[oa]) (?:numero|edicion|boletin|entrega|newsletter) (?:de|del) (?!hoy|esta)[\\w ]{3,25}?)`;
const time = `(?:la semana pasada|el (?:${day}|mes|ano|verano|invierno) pasado|hace (?:un|dos|tres|unas|unos|varias|algunas) (?:semanas?|mes(?:es)?|dias|anos)|la (?:ultima vez|vez anterior)|ayer|hace poco|hace tiempo)`;
/** What a letter does with its subject, or with its readers. A thing of one's own, or so many, make a story of it. */
const told =
  '(?:(?:hablamos|hable|escribimos|escribi) (?:aqui )?(?:de|del|sobre|acerca)|(?:te|os|les) (?:contamos|conte|explicamos|explique|presentamos|presente|ensenamos|ensene|mostramos|mostre|adelantamos|prometimos|prometi|hablamos|hable|hablaba|escribi|contaba)|vimos (?:aqui|como|por que|cual\\w*|cuando|cuanto|de que|para que)|(?:contamos|conte|explicamos|explique|presentamos|adelantamos|publicamos|repasamos|analizamos|abordamos|exploramos|tratamos|compartimos)(?! (?:a |con )?(?:una?(?! (?:guia|lista|serie|historia|entrevista)\\b)|mis?|sus?|dos|tres|cuatro|cinco|\\d+)\\b(?!.* (?:aqui|contigo|vosotros|ustedes)\\b)))';
const atHome =
  '(?!.*\\b(?:con (?:un|mi|su|el )|mi (?:madre|padre|mujer|marido|hermano|hermana|hija|hijo|jefe|vecino|vecina)|al (?:medico|vecino))\\b)';

/** How Spanish-language newsletters say what an earlier issue held. */
export const lookBack: LookBackPatterns = {
  lookBack: [
    phrase`^${own}\b,? .*\b(?:\w+(?:amos|imos)|te|os|nuestr[oa]|conte|hable|explique|escribi)\b`,
    phrase`^(?!ayer vimos)${time}\b,?(?: en [^,]{3,30},)? ${told}${atHome}`,
    phrase`^${told}\b.*\b(?:${time}|${own})${atHome}`,
    phrase`^¿?(?:(?:si|por si) )?te (?:lo |la )?(?:perdiste|has perdido)\b(?:$|[,.:]|.*\b(?:${noun}|semana pasada|parte|serie)\b)`,
  ],
  lookBackOwn: [phrase`^(?:${time}|${own})\b.{4,}`],
  lookBackLinked: [
    /^en la (?:parte (?:uno|dos|tres|[1-9])|(?:primera|segunda|tercera) parte)(?: de (?:esta|la|nuestra) serie)?,? .{0,20}\b(?:vimos|hablamos|contamos|explicamos|ordenamos|distinguimos|repasamos|separamos|exploramos|tratamos|aprendimos|conte|hable|explique)\b/i,
  ],
  lookBackMore: [
    /^(?:si te lo perdiste|puedes leerlo|leelo)\b/i,
    /^si (?:aun|todavia) no (?:l[oa]s? |te l[oa]s? )?(?:has|habeis|han)\b.{0,60}\b(?:aqui|siguen?|puedes|estan?)\b/i,
    /^si (?:quieres|prefieres|quereis) (?:(?:leer|ver|tener) )?(?:la serie|l[oa]s? |tod[oa]s? )\b.{0,50}\b(?:aqui|esta|estan|puedes)\b/i,
  ],
};
