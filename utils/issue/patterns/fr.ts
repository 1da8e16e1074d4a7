import { closing } from './fr/closing.ts';
import { fileOffer } from './fr/file-offer.ts';
import { headings } from './fr/headings.ts';
import { lookBack } from './fr/look-back.ts';
import { nextIssue } from './fr/next-issue.ts';
import { sponsor } from './fr/sponsor.ts';
import type { Patterns } from './types.ts';

/** How French-language newsletters say the recurring things. */
export const french: Patterns = {
  ...closing,
  ...lookBack,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [/\s(?:cette semaine|ce mois-ci|aujourd'hui|en ce moment|de cet ete)$/i],
  hints: {
    sponsor: [
      /sponsor|sent|offert|souti|souten|parrain|financ|propos|possible|parten|collabora|merci|annonc|publicit|grâce|grace|propuls/i,
    ],
    nextIssue: [/prochain|venir|bient|suivre|suite/i],
    lookBack: [
      /derni|pass|cemment|dent|il y a|manqu|hier|lettre|num|dition|newsletter|la partie|.re partie|me partie|seconde partie/i,
    ],
  },
  greeting: [
    /^(?:bonjour|bonsoir|salut|bienvenue|chere?s?|coucou|hello|joyeux noel|joyeuses (?:fetes|paques)|(?:tres )?bonne annee|bonnes fetes|bon (?:noel|ete)|bonne (?:rentree|fete))\b[^.!?]{0,80}[.!?,]*$/i,
  ],
  furniture: [
    /^(?:photo(?:graphie)?s?|image|illustration|credits? photo) ?:|^(?:credits? photo|ecouter maintenant)\b/i,
    /\b(?:tous droits reserves|vous recevez ce(?:t|tte)? (?:e-?mail|mail|message|lettre|newsletter|infolettre|courriel)|(?:message|e-?mail|mail|courriel|lettre|newsletter|infolettre) ne s'affiche|liens? (?:d'affiliation|affilies?))\b/i,
    /^cliquez pour lire\b/i,
    /\b(?:abonnez-vous|s'abonner|se desabonner|lire en ligne|voir (?:dans|en) (?:le |votre )?(?:navigateur|ligne)|on vous a transfere|partagez cette)\b/i,
  ],
  course: [/\b(?:modules?|cours|formations?|ateliers?|webinaires?|seminaires?|programmes?|masterclass)\b/i],
  leadIn: [/^que vous soyez\b.*?,\s+(?=(?:notre|ce|cette|le|la|nos|nous)\b)/i],
  book: [/\b(?:livres?|lecture|ouvrage)\b/i],
  lead: [
    /\b(?:je|j'|nous|on)\b ?.*\b(?:lis|lit|lisons|lu|relis|conseille|conseillons|recommande|recommandons|termine|devore|decouvert)\b/i,
    /^(?:mon|ma|notre|le|la|un|une|ce|cette|en ce moment|encore)\b.*\b(?:livre|roman|lecture|recommandation|conseil|favori|classique|essai|recueil|compagnon|coup de c(?:oe|œ)ur)\b/i,
  ],
  beforeTitle: [/^(?:Je (?:lis|relis|viens|vous)|J'ai|Nous (?:lisons|avons)|On (?:lit|a)|En ce moment)\b/u],
  titleLabel: [/^titre ?:\s*/i],
  by: [/(?:ecrit )?(?:de|par|d')|auteure? ?:|autrice ?:/i],
  byIsCommon: true,
  citing: [/^(?:cite|vu|lu|entendu|mentionne) (?:dans|sur|par)\b/i],
  passive: [/\b(?:recommandee?|ecrite?|publiee?|editee?|inspiree?|lue?)$/i],
  notTitle: [/^(?:photo\w*|images?|illustrations?|dessins?|textes?|video|visuels?|credits?)$/i],
  authorFirst: [],
  roles: [
    /(?:le|la|les|un|une|l'|ecrivaine?|poete|philosophe|romancier|romanciere|auteure?|autrice|medecin|empereur|romain|grec|francais|anglais|et)/i,
  ],
  afterName: [/\s(?:sur|a propos|dit|disait|ecrit|explique|dans|au sujet)\s/i],
  proverb: [/\bproverbe \p{L}+/iu],
  numbering: [
    /\b(?:chaque|tous les|toutes les) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|matin)s?[.!]*$/i,
    /\bdans votre boite\b|^(?:la|le|une?|votre) (?:lettre|newsletter|infolettre|bulletin) (?:hebdomadaire |mensuelle? )?(?:pour|sur|de|des|du)\b/i,
    /^(?:(?:numero|n|edition|lettre|vol(?:ume)?|semaine)\b[\s.,:|°º–—-]*)?(?:#?\d+[\s.,:|–—-]*)+$/i,
  ],
};
