import { phrase } from '../phrase.ts';
import type { LookBackPatterns } from '../types.ts';

const day = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const noun = '(?:numero|edition|lettre|newsletter|infolettre|episode|envoi)';
/** An issue of the letter's own. */
const own = `(?:dans (?:le|la|notre|ma|mon) (?:dernier|derniere|precedent|precedente) ${noun}|dans (?:le|la|notre|ma) (?:numero|edition|lettre|newsletter|infolettre) (?:de |d'|du )(?!cette|aujourd)[\\w ]{3,25}?|dans (?:la lettre|le numero) precedente?)`;
const time = `(?:la semaine (?:derniere|passee)|${day} dernier|le mois dernier|l'(?:an|annee|ete|hiver) (?:dernier|derniere)|il y a (?:quinze jours|(?:deux|trois|quelques) (?:semaines|mois|jours|ans)|une semaine|un mois|un an)|la (?:derniere|precedente) fois|hier|recemment)`;
/** What a letter does with its subject. A thing of one's own, or so many, make a story of it. */
const told =
  "(?:parle (?:ici )?(?:de|du|des|d')|(?:raconte|explique|explore|aborde|evoque|presente|partage|publie|detaille|traite|promis|montre)(?! (?:une?(?! (?:guide|fiche|liste|serie|article|histoire|entretien)\\b)|mon|ma|mes|son|sa|ses|deux|trois|quatre|cinq|\\d+|a (?:mon|ma|mes|son|sa|ses|une?))\\b(?!.* (?:ici|vous)\\b))|(?:ecrit|consacre) .*\\b(?:sur|a|aux?)\\b|vu (?:comment|pourquoi|ce que|ce qui))";
const has = `(?:nous (?:avons|avions)|j'(?:ai|avais)|on a(?:vait)?)(?: (?:deja|longuement|aussi|ici))? ${told}|(?:nous |je |on )(?:vous |t')(?:ai |avons |avions |avais |a )?(?:parl|racont|dis|explique|montr|promi|ecri|present)\\w*|(?:nous|je|on) (?:parl|racont|expliqu|evoqu|present)(?:ions|ais|ait)`;
const atHome =
  "(?!.*\\b(?:avec (?:une?|mon|ma|le|la|l')|ma (?:mere|femme|s(?:oe|œ)ur|fille|voisine)|mon (?:pere|mari|frere|fils|voisin|chef)|au (?:voisin|medecin))\\b)";

/** How French-language newsletters say what an earlier issue held. */
export const lookBack: LookBackPatterns = {
  lookBack: [
    phrase`^${own}\b,? .*\b(?:nous|j'ai|j'avais|je|on|vous|notre)\b`,
    phrase`^${time}\b,?(?: dans [^,]{3,40},| ici,)? (?:${has}|il etait question)${atHome}`,
    phrase`^(?:${has})\b.*\b(?:${time}|${own})${atHome}`,
    phrase`^la (?:derniere|precedente) (?:lettre|edition|newsletter)\b.*\b(?:nous|je|on|parlait|racontait|expliquait)\b`,
    phrase`^(?:si )?vous (?:l'avez |avez )(?:manquee?|ratee?)\b(?:$|[,.:]|.*\b(?:${noun}|semaine derniere|partie|serie)\b)`,
  ],
  lookBackOwn: [phrase`^(?:${time}|${own})\b.*\b(?:nous|j'ai|je|on|notre|mon|ma)\b`],
  lookBackLinked: [
    /^dans la (?:partie (?:un|deux|trois|[1-9])|(?:premiere|deuxieme|seconde|troisieme) partie)(?: de (?:cette|la|notre) serie)?,? (?:nous avons|j'ai|on a|il s'agissait)\b/i,
  ],
  lookBackMore: [
    /^(?:si vous l'avez manquee?|vous pouvez (?:le|la) (?:re)?lire|a relire)\b/i,
    /^si vous ne (?:l'|les |l')(?:avez|aviez) pas encore\b.{0,60}\b(?:ici|la|attend|attendent|toujours)\b/i,
    /^si vous (?:voulez|souhaitez|preferez) (?:(?:lire|avoir|retrouver) )?(?:la serie|toute la serie|l'ensemble|tous? )\b.{0,50}\b(?:ici|voici|la|est|sont)\b/i,
  ],
};
