import { closing } from './es/closing.ts';
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
  hints: {
    sponsor: [
      /patrocin|present|ofrec|financi|posible|gracias|apoy|colabora|auspici|sponsor|anunci|publicidad|trae|acompa|alianza|de la mano/i,
    ],
    nextIssue: [/xim|siguiente|que viene|entrante|avance|adelanto|continuaci/i],
    lookBack: [/pasad|anterior|ltim|hace |perdiste/i],
  },
  greeting: [
    /^¡?(?:hola|buenos dias|buenas(?: tardes| noches)?|bienvenid[oa]s?(?: de nuevo)?|querid[oa]s?|estimad[oa]s?|feliz (?:ano nuevo|navidad|lunes|martes|miercoles|jueves|viernes)|felices fiestas)\b[^.!?]{0,80}[.!?,:]*$/i,
  ],
  lookBack: [
    /^(?:la semana pasada|el (?:jueves|lunes|martes|miercoles|viernes|mes) pasado|en (?:el|la) (?:numero|edicion|boletin|entrega) anterior|en (?:nuestro|nuestra) (?:ultimo|ultima|anterior) \w+|hace (?:dos|unas) semanas)\b.*\b(?:hablamos|vimos|te|os|nuestr[oa]|exploramos|tratamos|explicamos|contamos|repasamos|compartimos|conte|hable|explique)\b/i,
    /^si te (?:lo )?perdiste\b/i,
  ],
  lookBackMore: [/^(?:si te lo perdiste|puedes leerlo|leelo)\b/i],
  furniture: [
    /^haz clic para leer\b/i,
    /\b(?:suscribete|suscripcion|ver en el navegador|leer en linea|date de baja|darte de baja|en tu correo|te han reenviado|comparte este)\b/i,
  ],
  course: [
    /\b(?:modulos?|cursos?|seminarios?|talleres|taller|formacion|webinars?|clases?|programa|master)\b/i,
  ],
  leadIn: [/^(?:tanto )?si eres\b.*?,\s+(?=(?:nuestr[oa]|este|esta|el|la|te|nuestros)\b)/i],
  book: [/\b(?:libro|lectura)\b/i],
  by: [/(?:escrito )?(?:de|por)/i],
  byIsCommon: true,
  citing: [/^(?:citado|visto|leido|mencionado|oido) en\b/i],
  passive: [/\b(?:recomendad[oa]|escrit[oa]|publicad[oa]|editad[oa]|leid[oa])$/i],
  roles: [
    /(?:el|la|los|las|un|una|escritora?|poeta|filosof[oa]|novelista|medic[oa]|cientific[oa]|autora?|pintora?|emperador|romano|griego|frances|ingles|aleman|espanol|y)/i,
  ],
  afterName: [/\s(?:sobre|acerca|dice|dijo|escribe|escribio|explica|en|a)\s/i],
  proverb: [/\b(?:proverbio|dicho|refran) \p{L}+/iu],
  numbering: [
    /^(?:(?:numero|num|edicion|boletin|vol(?:umen)?|n|semana|entrega)\b[\s.,:|º°–—-]*)?(?:#?\d+[\s.,:|–—-]*)+$/i,
  ],
};
