import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const month =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otono|invierno)';
const noun = '(?:edicion|entrega|numero|boletin|newsletter|carta|correo|capitulo|episodio|envio)';
const next = `(?:(?:proxim[oa]|siguiente) (?:semana|mes|vez|${noun}|${day})|(?:semana|mes|${day}) que viene|(?:semana|mes) entrante)`;
/** "Hablaremos", "os contaré": the letter will say something. */
const will =
  '(?:(?:habl|cont|explic|analiz|explor|trat|abord|compart|repas|descubr|public|ensen|mostr|present|respond|visit|empez|termin|aprend|dedic|cerr|abr|entr|escrib|comenz|estren|le|ver|volv|seguir|ir|pon|dir|traer)\\w*(?:remos|re|reis|as|an)|(?:vamos|voy) a|toca|tocara|volvemos|vuelvo|veremos|vere|haremos|hare|seguimos|sera (?:sobre|el turno|dedicad)|tendremos|tendreis|tendras)';
/** A guest has a name or a title; who is called otherwise may be anybody. */
const anybody = '(?:mis?|nuestr[oa]s?|sus?|un[ao]?|l[oa]s|(?:el|la)(?! (?:dra?|prof\\w*)\\b))\\b';
/** An issue to come, by its name. */
const theNext = `(?:proxim[oa]|siguiente) ${noun}`;
const event =
  '(?:congreso|feria|fiesta|festival|exposicion|concierto|reunion|boda|encuentro|jornada|taller|charla|asamblea|mercado)s?';
/** A time to come that may as well be anybody's. */
const soon = `(?:manana|(?:este|el) ${day}|el \\d{1,2} de ${month}|en ${month}|en (?:el|la) ${noun} de ${month}|en (?:dos|tres|unas|quince) (?:semanas|dias)|dentro de (?:dos|tres|unas|quince) (?:semanas|dias)|a la vuelta(?: de[^,]{1,25})?|a partir de la (?:proxima|semana)|tras (?:la pausa|las vacaciones|el verano|el puente)|despues de (?:la pausa|las vacaciones|el verano)|pronto|cuando volvamos(?: en ${month})?)`;

/** How Spanish-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:y |pero )?(?:en |para |a partir de )?(?:la |el |nuestr[oa] )?${theNext}\b.{4,}`,
    phrase`^(?:y |pero )?(?:en |para |a partir de )?(?:la |el |nuestr[oa] )?${next}\b.*\b(?:${will}|te|os|hablamos|explicamos|contamos|vemos|seguimos|nuestr[oa]|${noun})\b`,
    phrase`^(?:la |el )?${next}: `,
    phrase`^(?:y |pero )?(?:en )?(?:la |el )?${next},? (?!${anybody}).{3,80}? nos (?:contara|cuenta|explicara|explica|ensenara|ensena|mostrara|muestra) (?:como|por que|que|cuando|un[ao]?|la|el|l[oa]s|su)\b`,
    phrase`\b${will}\b.*\b(?:${next})\b`,
    phrase`^(?:proximamente|lo que viene|lo proximo|a continuacion|proxim[oa] (?:numero|entrega|edicion|parada|boletin)|avance|adelanto)(?: (?:en|de) [^:.]{1,30})?(?::|,| [–—-]) `,
    phrase`^(?:nos (?:vemos|leemos)|hasta|te espero|os espero|volvemos)\b.{0,12}\b${next}\b.{0,12}\b(?:con|para|cuando)\b.{6,}`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:manana|(?:este |el )?${day}|en ${month}|dentro de dos semanas|en dos semanas|pronto|siguiente|segunda parte|lo siguiente)(?::| [–—]) `,
    phrase`^(?:y |pero )?${soon}\b.*\b${will}\b`,
    phrase`^(?:y |pero )?(?:[ot]e |os )?${will}\b.*\b${soon}\b`,
    phrase`^(?:y |pero )?${soon},? (?:volvemos|vuelvo|regresamos|regreso|estamos de vuelta|retomamos)\b.{0,20}\bcon\b.{6,}`,
    phrase`^(?:y |pero )?${soon},? (?:la (?:parte \w+|\w+ parte|(?:\w+ )?serie)|el (?:\w+ )?capitulo) (?:cierra|termina|concluye|completa|abre|empieza|comienza|continua|llega)\b`,
    phrase`^(?:y |pero )?${soon},? (?:cerramos|abrimos|empezamos|comenzamos|terminamos|continuamos) (?:la|una|nuestra|esta) (?:\w+ )?serie\b`,
    phrase`^(?:nos (?:vemos|leemos)|volvemos|vuelvo|hasta)\b.{0,20}\b${soon}\b.{0,20}\bcon\b.{6,}`,
  ],
  underNext: [
    phrase`^(?:y |pero )?(?:[ot]e |os )?${will}\b`,
    /^(?:como|por que|cuando|que) (?:se|hacer|leer|no)\b(?! (?:(?!si |que |cuando |como )[^,:;]){1,60} (?:es|son|sigue) )|^¿?(?:como|por que)\b.*\?$|^una? (?:mirada|vistazo|entrevista|paseo) (?:a|con|por)\b|^(?:todo|mas) sobre\b|^(?:segunda|tercera) parte\b|^(?:[\w'-]+ ){0,3}[\w'-]+ ?(?:,|:| [–—-]) (?:y )?(?:como|por que|que|lo que|cuando|cual)\b/i,
  ],
  nextHeading: [phrase`\b${theNext}\b`],
  notNextIssue: [
    // What is not the letter's: "la próxima edición del festival".
    phrase`\b${theNext} de(?:l| l[ao]s?) (?!boletin|newsletter|carta|serie)(?!.*, (?:[ot]e |os |les )?${will}\b)`,
    /\b(?:te|os|les) invit(?:o|amos)\b/i,
    /^[([]/,
    phrase`\b(?:al?|en|para|de) (?:la|el|un|una|l) ?(?:\w+ ){0,2}${event}\b|\b(?:la|el|un|una) (?:\w+ )?${event}\b`,
    phrase`^(?:(?:el|la|los|las|nuestr[oa]|de|del|en|a|al|y|proxim[oa]|siguiente|nuev[oa]|${noun}|semana|mes|vez|sale|saldra|llega|llegara|sera|es|estara|aparece|aparecera|publica|publicara|se|te|os|tu|bandeja|buzon|que|viene|como|siempre|${day}|${month}|\d+)(?:[\s,.:;!–—-]+|$))+$`,
    /\b(?:cita|consulta|revision|paciente)\b.{0,30}\b(?:proxima semana|semana que viene)\b/i,
    /\bpacientes?\b.{0,40}\b(?:vuelve|volvio|regresa|revision)\b/i,
    /\bver a(?:l| la) \w+|\b(?:me voy|nos vamos|(?:voy|vamos) al?(?: la)? (?:playa|campo|montana|congreso))\b/i,
    /\bver si\b|\b(?:proxima|siguiente) vez que\b/i,
    /^(?:responde|escribe|escribeme|cuentame|dime)\b/i,
    /\b(?:de vacaciones|nos tomamos|estaremos cerrados|cerramos por)\b(?!.*\bcon\b)/i,
    /\b(?:inscripcion|inscripciones|descuento|entradas|plazas|webinar)\b/i,
  ],
};
