import { phrase } from '../phrase.ts';
import type { ClosingPatterns } from '../types.ts';

const day = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
const then = `(?:entonces|pronto|luego|manana|la (?:proxima|vista|semana que viene)(?: semana)?|el (?:proximo )?(?:${day}|mes)(?: que viene)?|el proximo (?:numero|boletin|correo))`;

/** How Spanish-language newsletters take their leave. */
export const closing: ClosingPatterns = {
  signOff: [
    /^¡?(?:hasta (?:la|el|pronto|luego|entonces|manana)|nos (?:vemos|leemos)(?!.*\bcon (?:un|una|el|la|los|las|mas)\b)|gracias |un (?:abrazo|saludo)|eso es todo|feliz |cuidate|que tengas|buena semana)/i,
  ],
  valediction: [
    phrase`^¡?(?:(?:un |muchos |mil )?(?:(?:fuerte |gran |cordial )?(?:abrazo|saludo)s?|besos?)(?: (?:fuerte|grande|enorme|cordial(?:es)?|y .{3,30}))?|abrazos|con (?:mucho )?(?:carino|gratitud|afecto|aprecio|amor)|atentamente|cordialmente|afectuosamente|tuy[oa]|vuestr[oa]|hasta ${then}|nos (?:leemos|vemos)\b.{0,30}|(?:muchas |mil )?gracias(?: (?:por .{3,40}|y .{3,30}|de nuevo))?|besos|(?:feliz|buena|buen) (?:semana|lectura|finde|fin de semana|domingo|mes|verano|viaje)|cuida(?:te|os|ros)(?: mucho)?|que (?:tengas|tengais|vaya|disfrut\w+) .{3,30}|eso es todo\b.{0,20}|salud|seguimos|adios|a (?:cuidarse|leer|disfrutar))[,.!]*$`,
  ],
  notName: [
    /^¡?(?:ven|venid|lee|leed|sigue\w*|visita\w*|escucha\w*|mira\w*|comparte|suscrib\w*|responde|haz|apuntate|unete|compra|pide|escrito|foto|imagen|mas|proxim\w*|aqui|ahora|hoy|como|cuando|si|p\.? ?d)\b/i,
  ],
  notPerson: [
    /\b(?:aviso|legal|privacidad|politica|condiciones|eventos?|entradas|articulos|archivo|ofertas?|tienda|encuesta|contacto|podcast|newsletter|boletin|twitter|facebook|instagram|linkedin|youtube|web)\b/i,
  ],
  team: [
    /^(?:el|tu|vuestro|nuestro) equipo(?: (?:de|del|en) .{2,40})?$|^todo el equipo\b.{0,40}$|^(?:la redaccion|tus amigos de .{2,40})(?: de .{2,40})?$/i,
  ],
};
