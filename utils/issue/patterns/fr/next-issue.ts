import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const month = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const noun = '(?:numero|edition|lettre|newsletter|infolettre|episode|envoi|chapitre|bulletin|mail|e-?mail)';
const next = `(?:la semaine prochaine|le mois prochain|la prochaine fois|(?:${day}) prochain|(?:dans|a|pour) (?:le|la|notre|mon) prochaine? ${noun}|au prochain ${noun})`;
/** A guest has a name or a title; who is called otherwise may be anybody. */
const anybody = '(?:mon|ma|mes|notre|nos|son|sa|ses|une?|les|l[ea](?! (?:dre?|pr)\\b))\\b';
/** An issue to come, by its name. */
const theNext = `(?:(?:dans|pour) (?:le|la|notre|mon|ma) prochaine? ${noun}|au prochain ${noun})`;
const event =
  '(?:congres|foire|fete|festival|exposition|concert|reunion|mariage|rencontre|atelier|assemblee|marche|salon|brocante|visite|conference)s?';
const we = "(?:nous|on|je|j'|vous)";
/** A time to come that may as well be anybody's. */
const soon = `(?:demain|(?:ce |des )?${day}|le (?:\\d{1,2}|1er) ${month}|en ${month}|au mois de ${month}|(?:dans|pour) (?:le|la) ${noun} (?:de |d')?${month}|dans (?:deux|trois|quelques|quinze) (?:semaines|jours)|a la rentree|apres (?:la pause|les vacances|l'ete|les fetes)|des la semaine prochaine|bientot|a notre retour|a mon retour)`;
const will =
  '(?:parler|verr|explorer|aborder|racont|expliquer|decouvrir|partager|montrer|revien|retrouver|ir|fer|ser|aur|plonger|repondr|continuer|commencer|finir|terminer|ouvrir|dir|donner|presenter|interesser|pencher|attaquer|passer|consacrer|liron|lirez|publi|visiter|tester|rencontrer)\\w*';

/** How French-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:et |mais )?${theNext}\b.{4,}`,
    phrase`^(?:et |mais )?${next} ?: `,
    phrase`^(?:et |mais )?${next},? (?!${anybody}).{3,80}? nous (?:racontera?|expliquera?|montrera?|apprendra) (?:comment|pourquoi|ce qu|quand|une?|l[ea]s?|son|sa)\b`,
    phrase`^(?:et |mais )?${next}\b.*\b(?:${we} ?(?:\w+ ){0,2}${will}|(?:nous|on|je) (?:(?:vous|t') ?)?(?:parl|expliqu|racont|montr|regard|explor|plong|continu|ouvr|commenc|termin|revien|parton)\w*|il sera question|${noun})\b`,
    phrase`^(?:le prochain (?:numero|episode|envoi|mail)|la prochaine (?:edition|lettre|newsletter|infolettre))\b.{4,}`,
    phrase`\b${we}.*\b(?:${next})\b`,
    phrase`^(?:prochainement|a venir|a suivre|bientot|prochaine? (?:${noun})|la suite|au programme de la semaine prochaine)(?: (?:dans|le|la|:?) [^:.]{1,30})? ?[:,] `,
    phrase`^(?:on se retrouve|rendez-vous|a|retrouvez-nous|retrouvons-nous)\b.*\bprochain\w*\b.*\b(?:pour|avec|ou nous|quand)\b`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:demain|(?:ce )?${day}|en ${month}|dans deux semaines|bientot|ensuite|la suite|deuxieme partie) ?(?::|[–—]) `,
    phrase`^(?:et |mais )?${soon}\b.*\b${we} ?(?:\w+ ){0,2}${will}`,
    phrase`^(?:et |mais )?${we} ?(?:\w+ ){0,2}${will}\b.*\b${soon}\b`,
    phrase`^(?:et |mais )?${soon},? (?:nous (?:revenons|reprenons|sommes de retour)|je (?:reviens|reprends|suis de retour)|on (?:revient|reprend|se retrouve|est de retour))\b.{0,20}\bavec\b.{6,}`,
    phrase`^(?:et |mais )?${soon},? (?:la (?:partie \w+|\w+ partie|serie)|le (?:\w+ )?(?:episode|volet)|l'episode \w+) (?:clot|cloture|conclut|termine|acheve|ouvre|commence|continue|arrive)\b`,
    phrase`^(?:et |mais )?${soon},? (?:nous|on|je) (?:clotur|ouvr|commenc|termin|continu|lanc)\w* (?:la|une|notre|cette|ma) (?:\w+ )?serie\b`,
    phrase`^(?:on se retrouve|rendez-vous|a|nous revenons|je reviens)\b.{0,20}\b${soon}\b.{0,20}\b(?:avec|pour)\b.{6,}`,
  ],
  underNext: [
    phrase`^(?:et |mais )?${we} ?(?:\w+ ){0,2}${will}`,
    /^(?:comment|pourquoi|quand) (?:\w+er|\w+ir|on|nous|vous)\b(?! (?:(?!si |que |quand |qui )[^,:;]){1,60} (?:est|sont|reste) )|^(?:comment|pourquoi)\b.*\?$|^un (?:regard|coup d'(?:oe|œ)il|entretien) (?:sur|avec)\b|^(?:tout|plus) sur\b|^(?:deuxieme|troisieme) partie\b|^(?:[\w'-]+ ){0,3}[\w'-]+ ?(?:,|:| [–—-]) (?:et )?(?:comment|pourquoi|ce qu|quand|quel)/i,
  ],
  nextHeading: [phrase`\bprochaine? ${noun}\b`],
  notNextIssue: [
    // What is not the letter's: "la prochaine édition du festival".
    phrase`\bprochaine? ${noun} (?:du|des|de la|de l') ?(?!newsletter|infolettre|lettre|serie)(?!.*, (?:nous|on|je) )`,
    /^[([]/,
    // "Ma sœur nous montrera la maison": it is not the letter that shows.
    /\b(?:mon|ma|mes|son|sa|ses) [\p{L}-]+ nous \p{L}+(?:ra|ront)\b/iu,
    phrase`\b(?:au|aux|a la|a l'|pour le|pour la|le|la|l'|une?) ?(?:\w+ ){0,2}${event}\b`,
    phrase`^(?:(?:le|la|les|notre|votre|de|du|dans|en|a|au|et|prochaine?|nouveau|nouvelle|${noun}|semaine|mois|fois|parait|paraitra|sort|sortira|arrive|arrivera|sera|est|publiee?|vous|boite|comme|toujours|d'habitude|${day}|${month}|1er|\d+)(?:[\s,.:;!–—-]+|$))+$`,
    /\b(?:rendez-vous|consultation|patient\w*|controle)\b.{0,30}\bsemaine prochaine\b/i,
    /\bpatiente?s?\b.{0,40}\b(?:revient|reviendra|retour|controle)\b/i,
    /^(?:repondez|ecrivez|dites|a la (?!rentree|prochaine|semaine prochaine (?:avec|pour)))\b/i,
    /\bau travail\b/i,
    /\b(?:en vacances|pas de (?:lettre|newsletter|numero)|fait une pause)\b(?!.*\bavec\b)/i,
    /\b(?:inscriptions?|reduction|billets?|webinaire)\b/i,
  ],
};
