import { phrase } from '../phrase.ts';
import type { SponsorPatterns } from '../types.ts';

const noun =
  '(?:numero|boletin|edicion|entrega|newsletter|correo|carta|episodio|envio|capitulo|publicacion|conversacion|entrevista)';
/** What an issue is called without an article: "Boletín realizado con el apoyo de". */
const letter = '(?:numero|boletin|edicion|entrega|newsletter|correo|envio)';
const subject = `\\b(?:est[ea]|el|la|nuestr[oa]|tu) ${noun}(?: (?:de|del|para) [^.!?:,]{2,40}?)?`;
const paid = '(?:patrocinad|presentad|ofrecid|financiad|apoyad|auspiciad|esponsorizad)[oa]s?';
const friends =
  '(?:,? nuestr[oa]s? (?:\\w+ ){0,2}?(?:amig[oa]s|patrocinador(?:es|a)?|colaborador(?:es|a)?|soci[oa]s?|anunciantes?)(?: (?:de|del|en))?[,:]?)?';
const end = '(?:\\s|:)';
const thanks = '(?:muchas |mil |un millon de )?gracias(?: de nuevo| especiales)? a';
const now =
  '(?: (?:de (?:hoy|la semana|este mes|esta (?:semana|edicion|entrega)|este (?:numero|boletin))|hoy|esta semana))?';
const withHelp =
  '(?:gracias a(?:l (?:apoyo|patrocinio) de)?|con el (?:generoso )?(?:apoyo|patrocinio) de|con la colaboracion de|en (?:colaboracion|alianza|asociacion) con|de la mano de|por cortesia de)';
/** Who the sponsor is, behind a comma. Anything else there is a clause that says who was sponsored: "…, el torneo …". */
const apposition =
  '(?!s\\.|un[ao]?\\b|tu\\b|que\\b|(?:el|l[ao]s?) (?:creador|fabricante|marca|empresa|casa|app|plataforma|tienda|herramienta|(?:[\\w-]+ ){1,3}?(?:que|para)\\b)|[\\w-]+ (?:y|&) (?:\\S+ ?){1,3}$)';
/** No clause follows. */
const named = `(?![^,]*,\\s${apposition})`;
/** Nothing but the sponsor follows. */
const alone = `(?=:?[^:]{0,80}$)(?!.*,\\s${apposition})`;

const given = '(?:patrocinad|financiad|apoyad|presentad|auspiciad|ofrecid)[oa]s?';
/** What else has a sponsor. */
const study =
  '(?:ensayos?|estudios?|investigaci(?:on|ones)|encuesta|registro|proyecto|equipo|trabajo|analisis|congreso|jornadas?|exposicion|autor[ae]s|investigador[ae]s|campana|hospital)';

/** How Spanish-language newsletters name who pays for the issue. */
export const sponsor: SponsorPatterns = {
  sponsor: [
    phrase`${subject} (?:esta|es|ha sido|fue|llega|te llega|os llega) (?:\w+ )?${paid} (?:por|gracias a)${friends}${end}`,
    phrase`${subject} (?:es (?:posible|gratis|gratuit[oa])|se hace posible|llega(?: a ti| hasta ti| a tu correo)?|[ot][se] llega|se publica|cuenta|existe|sale) (?:\w+ ){0,2}${withHelp}${friends}${end}`,
    phrase`${subject} (?:te |os |se )?l[oa] (?:trae|patrocina|presenta|ofrece|financia|apoya|hace posible)n?${friends}${end}`,
    phrase`^${letter} (?:realizad|elaborad|publicad|ofrecid|financiad|presentad)[oa] (?:en alianza con|con el (?:generoso )?(?:apoyo|patrocinio) de|gracias al (?:apoyo|patrocinio) de)${friends}${alone}${end}`,
    phrase`^${letter} ${paid} por${friends}${alone}${end}`,
    phrase`^(?:esta |es |ha sido )?(?:hoy |esta semana )?(?:patrocinad|auspiciad|esponsorizad)[oa]${now} por${friends}${named}${end}`,
    phrase`^(?:presentad|ofrecid|financiad)[oa]${now} por${friends}${alone}${end}`,
    phrase`^(?:con el (?:generoso )?(?:apoyo|patrocinio) de|en (?:colaboracion|alianza) con|posible gracias a)${friends}${alone}${end}`,
    phrase`^(?:patrocina|presenta|apoya)(?: (?:est[ea]|el|la) ${noun})?(?: de (?:hoy|esta semana))?: `,
    phrase`^hoy (?:nos |te )?(?:patrocina|presenta|acompana)(?: (?:est[ea]|el|la) ${noun})?${friends}${end}`,
    phrase`^(?:el |la |nuestr[oa] )?(?:patrocinador|patrocinadora|socio patrocinador|anunciante)${now}(?: es|:|,)${friends}\s`,
    phrase`^(?:un |una )?(?:breve )?(?:mensaje|palabra|nota|saludo) (?:de|a) nuestr[oa]s? (?:patrocinador(?:es|a)?|colaborador(?:es|a)?|anunciantes?)${now}(?:[,:]? (?=\S)|: $)`,
    phrase`^(?:publicidad|anuncio|contenido patrocinado(?: por)?): `,
    phrase`^${thanks} nuestr[oa] (?:patrocinador|patrocinadora|colaborador|colaboradora)${now}(?:[,:]? (?=\S)|: $)`,
  ],
  sponsorBetween: [
    phrase`^${thanks}${friends} (.{2,60}?),? por (?:patrocinar|apoyar|hacer posible|financiar|su apoyo|auspiciar|traer)`,
    phrase`^(?!(?:si|quien|que|nadie|hoy|quieres|con|gracias|por|en)\b)(.{2,40}?) (?:patrocina|apoya|presenta|financia|hace posible|(?:te|nos|os) trae) (?:est[ea]|el|la) ${noun}\b`,
    phrase`^(?!(?:este|esta|quien|el|hoy)\b)(.{2,40}?) es (?:el|nuestro|la|nuestra) patrocinador[a]?\b`,
  ],
  sponsorEnd: [/\s(?:que|quien(?:es)?|donde|porque|por (?:su|hacer|apoyar|patrocinar))\b/i],
  adFrom: [/^(?:un )?(?:mensaje|palabra|nota) de\b/i, /^presentado por\b/i],
  notSponsor: [
    /\b(?:lector[ae]s|suscriptor[ae]s|socios|comunidad)(?: como tu)?[.!]?$/i,
    /^¿?quieres patrocinar\b/i,
    phrase`(?:\b${given}\b|^con el (?:apoyo|patrocinio)|^gracias a).*,\s(?:est[eao]s? (?!semana|mes)|(?:los|las|el|la|una?|nuestr[oa]) (?:\w+ ){0,2}${study}\b)`,
    phrase`^(?:el|la|los|las|est[ea]|una?|nuestr[oa]) (?:\w+ ){0,4}?${study}\b.*\b${given}\b`,
    phrase`\bpor (?:financiar|patrocinar|apoyar|hacer posible) (?:est[ea]|el|la|su|nuestr[oa]) (?:\w+ )?${study}\b`,
  ],
  credit: [
    /^(?:con la tecnologia de|(?:impulsad|desarrollad|alojad|cread|hech|enviad|publicad)[oa] (?:por|con|en)|funciona (?:con|gracias a))\b/i,
  ],
  notBrand: [
    /^(?:prueba|descubre|compra|consigue|empieza|lee|mas|aqui|ahora|gratis|hoy|nuevo|nueva|solo|pruebal[oa]|descarga|unete|apuntate|reserva|pide|ver|saber|tu|el|la|los|las|un|una|por|como)\b|^(?:publicidad|anuncio|imagen|foto|logotipo|patrocinad\w*)$/i,
  ],
};
