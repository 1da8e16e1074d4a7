import { closing } from './es/closing.ts';
import { fileOffer } from './es/file-offer.ts';
import { headings } from './es/headings.ts';
import { nextIssue } from './es/next-issue.ts';
import { sponsor } from './es/sponsor.ts';
import type { Patterns } from './types.ts';

/** How Spanish-language newsletters say the recurring things. */
export const spanish: Patterns = {
  ...closing,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [/\s(?:est[ea] (?:semana|mes|numero|verano|invierno|finde)|de hoy|hoy|para hoy)$/i],
  hints: {
    sponsor: [
      /patrocin|present|ofrec|financi|posible|gracias|apoy|colabora|auspici|sponsor|anunci|publicidad|trae|acompa|alianza|de la mano/i,
    ],
    nextIssue: [/xim|siguiente|que viene|entrante|avance|adelanto|continuaci/i],
    lookBack: [
      /pasad|anterior|ltim|hace |perdiste|ayer|bolet|carta|mero|edici|entrega|correo|la parte|ra parte|segunda parte/i,
    ],
  },
  greeting: [
    /^¡?(?:hola|buenos dias|buenas(?: tardes| noches)?|bienvenid[oa]s?(?: de nuevo)?|querid[oa]s?|estimad[oa]s?|(?:muy )?feliz (?:y \w+ )?(?:ano nuevo|navidad|pascua|dia de|accion de gracias|verano|primavera|otono|invierno|lunes|martes|miercoles|jueves|viernes)|felices fiestas)\b[^.!?]{0,80}[.!?,:]*$/i,
  ],
  lookBack: [
    /^en (?:el|la|nuestr[oa]) (?:numero|edicion|boletin|entrega|carta|correo|newsletter) (?:de|del) (?!hoy|esta)[\w ]{3,25},? .*\b(?:hablamos|vimos|contamos|compartimos|exploramos|conte|hable|explique)\b/i,
    /^(?:hablamos|vimos|contamos|compartimos|escribi|conte|hable)\b.*\bla semana pasada\b/i,
    /^(?:el (?:mes|domingo|sabado) pasado|en la (?:ultima|anterior) (?:carta|entrega|edicion)|en el (?:ultimo|anterior) (?:numero|boletin|correo)|hace (?:dos|tres|unas|un) (?:semanas?|mes(?:es)?)|ayer)\b.*\b(?:hablamos|vimos|te|os|nuestr[oa]|exploramos|contamos|compartimos|conte|hable|explique|prometi|escribi)\b/i,
    /^(?:la semana pasada|el (?:jueves|lunes|martes|miercoles|viernes|mes) pasado|en (?:el|la) (?:numero|edicion|boletin|entrega) anterior|en (?:nuestro|nuestra) (?:ultimo|ultima|anterior) \w+|hace (?:dos|unas) semanas)\b.*\b(?:hablamos|vimos|te|os|nuestr[oa]|exploramos|tratamos|explicamos|contamos|repasamos|compartimos|conte|hable|explique)\b/i,
    /^si te (?:lo )?perdiste\b/i,
  ],
  lookBackLinked: [
    /^en la (?:parte (?:uno|dos|tres|[1-9])|(?:primera|segunda|tercera) parte)(?: de (?:esta|la|nuestra) serie)?,? .{0,20}\b(?:vimos|hablamos|contamos|explicamos|ordenamos|distinguimos|repasamos|separamos|exploramos|tratamos|aprendimos|conte|hable|explique)\b/i,
  ],
  lookBackMore: [
    /^(?:si te lo perdiste|puedes leerlo|leelo)\b/i,
    /^si (?:aun|todavia) no (?:l[oa]s? |te l[oa]s? )?(?:has|habeis|han)\b.{0,60}\b(?:aqui|siguen?|puedes|estan?)\b/i,
    /^si (?:quieres|prefieres|queréis|quereis) (?:(?:leer|ver|tener) )?(?:la serie|l[oa]s? |tod[oa]s? )\b.{0,50}\b(?:aqui|esta|estan|puedes)\b/i,
  ],
  furniture: [
    /^haz clic para leer\b/i,
    /\b(?:suscribete|suscripcion|ver en el navegador|leer en linea|date de baja|darte de baja|en tu correo|te han reenviado|comparte este)\b/i,
  ],
  course: [
    /\b(?:modulos?|cursos?|seminarios?|talleres|taller|formacion|webinars?|clases?|programa|master)\b/i,
  ],
  leadIn: [/^(?:tanto )?si eres\b.*?,\s+(?=(?:nuestr[oa]|este|esta|el|la|te|nuestros)\b)/i],
  book: [/\b(?:libro|lectura)\b/i],
  titleLabel: [/^titulo ?:\s*/i],
  by: [/(?:escrito )?(?:de|por)|autora?:/i],
  byIsCommon: true,
  citing: [/^(?:citado|visto|leido|mencionado|oido) en\b/i],
  passive: [/\b(?:recomendad[oa]|escrit[oa]|publicad[oa]|editad[oa]|leid[oa])$/i],
  roles: [
    /(?:el|la|los|las|un|una|escritora?|poeta|filosof[oa]|novelista|medic[oa]|cientific[oa]|autora?|pintora?|emperador|romano|griego|frances|ingles|aleman|espanol|y)/i,
  ],
  afterName: [/\s(?:sobre|acerca|dice|dijo|escribe|escribio|explica|en|a)\s/i],
  proverb: [/\b(?:proverbio|dicho|refran) \p{L}+/iu],
  numbering: [
    /\b(?:cada|todos los) (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|semana|mes|manana|dia)s?[.!]*$/i,
    /\ben tu (?:bandeja|buzon|correo)\b|^(?:el|la|una?|tu) (?:boletin|newsletter|carta) (?:semanal |mensual )?(?:para|sobre|de)\b/i,
    /^(?:(?:numero|num|edicion|boletin|vol(?:umen)?|n|semana|entrega)\b[\s.,:|º°–—-]*)?(?:#?\d+[\s.,:|–—-]*)+$/i,
  ],
};
