import { phrase } from '../phrase.ts';
import type { SponsorPatterns } from '../types.ts';

const noun =
  '(?:numero|edition|lettre|newsletter|infolettre|episode|e-?mail|mail|envoi|chapitre|bulletin|article|entretien|conversation)';
/** What an issue is called without an article: "Numéro réalisé en partenariat avec". */
const letter = '(?:numero|edition|lettre|newsletter|infolettre|episode|envoi|bulletin)';
const subject = `\\b(?:ce|cet|cette|notre|votre|la|le) ${noun}(?: (?:de|du|des) [^.!?:,]{2,40}?)?`;
const paid =
  '(?:sponsorise|presente|offert|soutenu|parraine|finance|propose|rendu(?:e)? possible|mecene|subventionne)e?';
const friends =
  '(?:,? (?:nos|notre) (?:\\w+ ){0,2}?(?:ami(?:e?s)?|partenaires?|sponsors?|mecenes?|soutiens?)(?: (?:de|chez))?[,:]?)?';
const end = '(?:\\s|:)';
const now =
  "(?: (?:du (?:jour|mois)|d'aujourd'hui|de (?:la semaine|ce numero|cette (?:edition|semaine|lettre))|cette semaine|aujourd'hui))?";
const withHelp =
  '(?:avec le (?:genereux |precieux )?soutien de|en (?:partenariat|collaboration|association) avec|grace (?:a|au soutien de)|avec le concours de)';
/** Who the sponsor is, behind a comma. Anything else there is a clause that says who was sponsored: "…, le tournoi …". */
const apposition =
  "(?!une?\\b|qui\\b|votre\\b|notre\\b|l(?:[ea]s? |')(?:createur|fabricant|marque|maison|appli|plateforme|boutique|outil|(?:[\\w-]+ ){1,4}?qui\\b)|[\\w-]+ (?:et|&) (?:\\S+ ?){1,3}$)";
/** No clause follows. */
const named = `(?![^,]*,\\s${apposition})`;
/** Nothing but the sponsor follows. */
const alone = `(?=:?[^:]{0,80}$)(?!.*,\\s${apposition})`;

const given = '(?:finance|sponsorise|soutenu|parraine|presente|propose|offert|mecene|subventionne)e?s?';
/** What else has a sponsor. */
const study =
  '(?:essais?|etudes?|recherches?|enquete|registre|projet|equipe|travail|travaux|analyse|congres|exposition|auteurs|chercheurs|chercheuses|campagne|hopital)';

/** How French-language newsletters name who pays for the issue. */
export const sponsor: SponsorPatterns = {
  sponsor: [
    phrase`${subject} (?:est|a ete|vous est|t'est) (?:\w+ )?${paid} (?:par|grace (?:a|au soutien de))${friends}${end}`,
    phrase`${subject} (?:est realise(?:e)?|vous est propose(?:e)?|parait|existe|est publie(?:e)?|est (?:gratuite?|possible)|vous parvient|vous arrive) ${withHelp}${friends}${end}`,
    phrase`^${letter} (?:realise|prepare|propose|publie|offert|presente|soutenu|finance)e? (?:en partenariat avec|avec le (?:genereux |precieux )?soutien de|grace (?:a|au soutien de)|avec le concours de)${friends}${alone}${end}`,
    phrase`^${letter} (?:offert|sponsorise|parraine|finance|soutenu)e? par${friends}${alone}${end}`,
    phrase`^(?:est |vous est )?(?:sponsorise|parraine|mecene)e?${now} par${friends}${named}${end}`,
    phrase`^(?:vous est )?(?:presente|propose|offert|soutenu|finance|propulse)e?${now} par${friends}${alone}${end}`,
    phrase`^(?:avec le (?:genereux |precieux )?soutien de|en (?:partenariat|collaboration) avec|grace au soutien de)${friends}${alone}${end}`,
    phrase`^(?:le |la |notre )?(?:sponsor|partenaire|mecene|annonceur)${now}(?: est|\s?:|,)${friends}\s`,
    phrase`^(?:un |une )?(?:petit |court )?(?:mot|message) de (?:notre|nos) (?:sponsors?|partenaires?|mecenes?)${now}(?:(?:\s?[,:])? (?=\S)|\s?: $)`,
    phrase`^(?:publicite|annonce|contenu sponsorise(?: par)?|sponsorise) ?: `,
    phrase`^(?:un grand |mille |tous nos )?(?:merci|remerciements) a (?:notre|nos) (?:sponsors?|partenaires?|mecenes?)${now}(?:[,:]? (?=\S)|: $)`,
    phrase`^(?:aujourd'hui|cette semaine), ${subject} (?:est|vous est) ${paid} par${friends}${end}`,
  ],
  sponsorBetween: [
    phrase`^(?:un grand |mille |grand |encore )?merci a${friends} (.{2,60}?),? (?:de|d'|pour|qui) (?:avoir )?(?:sponsoris\w+|soutenir|soutient|soutenu|son (?:precieux )?soutien|parrain\w+|rend(?:re)? possible|financer|offrir)`,
    phrase`^(?!(?:qui|personne|ce|si|il|elle|aujourd'hui|avec|grace|merci)\b)(.{2,40}?) (?:sponsorise|soutient|parraine|presente|rend possible|finance|vous offre) (?:ce|cet|cette|notre) ${noun}\b`,
    phrase`^(?!(?:c'|ce|qui|il|elle)\b)(.{2,40}?) est (?:le|notre|la) (?:sponsor|partenaire|mecene) (?:de|du|d')`,
  ],
  sponsorEnd: [/\s(?:qui|dont|parce que|pour (?:son|leur))\b/i],
  adFrom: [/^(?:un )?(?:mot|message) de\b/i, /^presente par\b/i],
  notSponsor: [
    /\b(?:lecteurs|lectrices|abonnes|abonnees|membres|communaute|donateurs)[.!]?$/i,
    phrase`(?:\b${given}\b|^avec le (?:\w+ )?soutien|^grace a).*,\s(?:(?:cet|cette|ce|ces) (?!semaine|mois)|(?:les |la |le |une? |notre |l')(?:\w+ ){0,2}${study}\b)`,
    phrase`^(?:l'|la |le |les |cet |cette |ce |une? |notre )(?:\w+ ){0,4}?${study}\b.*\b${given}\b`,
    phrase`\b(?:de|d'|pour) (?:avoir )?(?:financer|finance|soutenir|soutenu|parrainer|rendre possible) (?:cet|cette|ce|l'|la|le|son|sa|notre) ?(?:\w+ )?${study}\b`,
  ],
  credit: [
    /^(?:fierement )?(?:propulse|fourni|genere|heberge|cree|envoye|publie|realise)e? (?:par|avec|sur|via|grace a)\b/i,
  ],
  notBrand: [
    /^(?:essayez|essayer|decouvrez|decouvrir|achetez|profitez|commencez|lisez|plus|ici|gratuit|gratuitement|maintenant|nouveau|nouvelle|telechargez|rejoignez|reservez|commandez|voir|en savoir|votre|notre|le|la|les|un|une|pourquoi|comment)\b|^(?:publicite|annonce|image|photo|sponsor\w*)$/i,
  ],
};
