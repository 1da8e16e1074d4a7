import { closing } from './es/closing.ts';
import { fileOffer } from './es/file-offer.ts';
import { headings } from './es/headings.ts';
import { lookBack } from './es/look-back.ts';
import { nextIssue } from './es/next-issue.ts';
import { sponsor } from './es/sponsor.ts';
import type { Patterns } from './types.ts';

/** How Spanish-language newsletters say the recurring things. */
export const spanish: Patterns = {
  ...closing,
  ...lookBack,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [/\s(?:est[ea] (?:semana|mes|numero|verano|invierno|finde)|de hoy|hoy|para hoy)$/i],
  hints: {
    sponsor: [
      /patrocin|present|ofrec|financi|posible|gracias|apoy|colabora|auspici|sponsor|anunci|publicidad|trae|cortes|acompa|alianza|de la mano/i,
    ],
    nextIssue: [/xim|siguiente|que viene|entrante|avance|adelanto|continuaci/i],
    lookBack: [
      /pasad|anterior|ltim|hace |perdiste|ayer|bolet|carta|mero|edici|entrega|correo|la parte|ra parte|segunda parte/i,
    ],
  },
  greeting: [
    /^¡?(?:hola|buenos dias|buenas(?: tardes| noches)?|bienvenid[oa]s?(?: de nuevo)?|querid[oa]s?|estimad[oa]s?|(?:muy )?feliz (?:y \w+ )?(?:ano nuevo|navidad|pascua|dia de|accion de gracias|verano|primavera|otono|invierno|lunes|martes|miercoles|jueves|viernes)|felices fiestas)\b[^.!?]{0,80}[.!?,:]*$/i,
  ],
  furniture: [
    /^(?:foto(?:grafia)?s?|imagen|ilustracion) ?:|^escuchar ahora\b/i,
    /\b(?:todos los derechos reservados|(?:recibes|recibe|has recibido) este (?:correo|mensaje|boletin|e-?mail)|no (?:ves|puedes ver|se ve|visualizas) (?:bien |correctamente )?(?:este|el) (?:correo|mensaje|boletin|e-?mail)|enlaces? de afiliad\w+)\b/i,
    /^haz clic para leer\b/i,
    /\b(?:suscribete|suscripcion|ver en el navegador|leer en linea|date de baja|darte de baja|en tu correo|te han reenviado|comparte este)\b/i,
  ],
  course: [
    /\b(?:modulos?|cursos?|seminarios?|talleres|taller|formacion|webinars?|clases?|programa|master)\b/i,
  ],
  leadIn: [/^(?:tanto )?si eres\b.*?,\s+(?=(?:nuestr[oa]|este|esta|el|la|te|nuestros)\b)/i],
  book: [/\b(?:libros?|lectura)\b/i],
  lead: [
    /\b(?:leo|lei|leyendo|leemos|leido|recomiendo|recomendamos|terminado|termine|releo|releyendo|acabo)\b/i,
    /^(?:mi|nuestr[oa]|el|la|un|una|este|esta|hoy|otro|otra)\b.*\b(?:libro|novela|lectura|recomendacion|favorit[oa]|clasico|ensayo|ensayos|memorias|companer[oa])\b/i,
  ],
  beforeTitle: [/^(?:Leo|Lei|Estoy|Estamos|Acabo|Recomiendo|He leido|Hoy recomiendo)\b/u],
  titleLabel: [/^titulo ?:\s*/i],
  by: [/(?:escrito )?(?:de|por)|autora?:/i],
  byIsCommon: true,
  citing: [/^(?:citado|visto|leido|mencionado|oido) en\b/i],
  passive: [/\b(?:recomendad[oa]|escrit[oa]|publicad[oa]|editad[oa]|leid[oa])$/i],
  notTitle: [/^(?:foto\w*|imagen(?:es)?|ilustracion(?:es)?|dibujos?|textos?|video|diseno)$/i],
  authorFirst: [],
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
