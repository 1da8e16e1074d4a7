import { closing } from './fr/closing.ts';
import { fileOffer } from './fr/file-offer.ts';
import { headings } from './fr/headings.ts';
import { nextIssue } from './fr/next-issue.ts';
import { sponsor } from './fr/sponsor.ts';
import type { Patterns } from './types.ts';

/** How French-language newsletters say the recurring things. */
export const french: Patterns = {
  ...closing,
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
      /derni|pass|dent|il y a|manqu|hier|lettre|num|dition|newsletter|la partie|.re partie|me partie|seconde partie/i,
    ],
  },
  greeting: [
    /^(?:bonjour|bonsoir|salut|bienvenue|chere?s?|coucou|hello|joyeux noel|joyeuses (?:fetes|paques)|(?:tres )?bonne annee|bonnes fetes|bon (?:noel|ete)|bonne (?:rentree|fete))\b[^.!?]{0,80}[.!?,]*$/i,
  ],
  lookBack: [
    /^dans (?:le|la|notre|ma) (?:numero|edition|lettre|newsletter|infolettre) (?:de |d'|du )(?!cette|aujourd)[\w ]{3,25},? .*\b(?:nous avons|nous vous|j'ai|on a|vous avez|je vous)\b/i,
    /^(?:la (?:derniere|precedente) (?:fois|lettre)|(?:samedi|dimanche) dernier|il y a (?:quinze jours|trois semaines|quelques semaines|un mois)|hier)\b.*\b(?:nous|j'ai|je|on|notre|vous)\b/i,
    /^(?:nous (?:avons|vous)|j'ai|je vous|on a)\b.*\b(?:la semaine derniere|dans (?:le dernier|la derniere) (?:numero|lettre|edition|newsletter))\b/i,
    /^(?:la semaine (?:derniere|passee)|(?:lundi|mardi|mercredi|jeudi|vendredi) dernier|le mois dernier|dans (?:le|la|notre) (?:dernier|derniere|precedent|precedente) (?:numero|edition|lettre|newsletter)|il y a deux semaines)\b.*\b(?:nous|j'ai|on|notre|vous)\b/i,
    /^si vous (?:l'avez |avez )manque\b/i,
  ],
  lookBackLinked: [
    /^dans la (?:partie (?:un|deux|trois|[1-9])|(?:premiere|deuxieme|seconde|troisieme) partie)(?: de (?:cette|la|notre) serie)?,? (?:nous avons|j'ai|on a|il s'agissait)\b/i,
  ],
  lookBackMore: [
    /^(?:si vous l'avez manquee?|vous pouvez (?:le|la) (?:re)?lire|a relire)\b/i,
    /^si vous ne (?:l'|les |l')(?:avez|aviez) pas encore\b.{0,60}\b(?:ici|la|attend|attendent|toujours)\b/i,
    /^si vous (?:voulez|souhaitez|preferez) (?:(?:lire|avoir|retrouver) )?(?:la serie|toute la serie|l'ensemble|tous? )\b.{0,50}\b(?:ici|voici|la|est|sont)\b/i,
  ],
  furniture: [
    /^cliquez pour lire\b/i,
    /\b(?:abonnez-vous|s'abonner|se desabonner|lire en ligne|voir (?:dans|en) (?:le |votre )?(?:navigateur|ligne)|on vous a transfere|partagez cette)\b/i,
  ],
  course: [/\b(?:modules?|cours|formations?|ateliers?|webinaires?|seminaires?|programmes?|masterclass)\b/i],
  leadIn: [/^que vous soyez\b.*?,\s+(?=(?:notre|ce|cette|le|la|nos|nous)\b)/i],
  book: [/\b(?:livre|lecture|ouvrage)\b/i],
  titleLabel: [/^titre ?:\s*/i],
  by: [/(?:ecrit )?(?:de|par|d')|auteure? ?:|autrice ?:/i],
  byIsCommon: true,
  citing: [/^(?:cite|vu|lu|entendu|mentionne) (?:dans|sur|par)\b/i],
  passive: [/\b(?:recommandee?|ecrite?|publiee?|editee?|inspiree?|lue?)$/i],
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
