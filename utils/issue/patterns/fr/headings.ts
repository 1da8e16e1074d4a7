import type { Patterns } from '../types.ts';

/** How French-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^(?:les )?(?:points|idees|messages|enseignements|lecons|conclusions)[ -](?:cles|essentiels|principaux|importants)\b/i,
    /^(?:ce que (?:vous allez|tu vas|vous apprendrez|tu apprendras|nous allons)|vous apprendrez)(?: apprendre)?\b/i,
    /^(?:objectifs|points) (?:d'apprentissage|pedagogiques)\b/i,
    /^(?:(?:ce qu'il faut|a) retenir|l'essentiel|en bref|en resume|les points a retenir|l'essentiel a retenir)$/i,
  ],
  contents: [
    /^(?:au (?:sommaire|menu|programme)|sommaire)(?: (?:de (?:ce numero|cette edition|cette semaine|la semaine)|aujourd'hui|cette semaine))?$/i,
    /^dans (?:ce numero|cette edition|cette lettre|cette newsletter|ce mail)(?: (?:d'aujourd'hui|de la semaine))?$/i,
  ],
  guide: [
    /^(?:le |la |votre )?(?:guide|fiche|livret|document)s? (?:a telecharger|de la semaine)\b/i,
    /\b(?:guide|fiche|liste|modele|ressource|document|pdf|e-?book|livret)s? (?:\w+ ){0,2}(?:gratuit|offert)e?s?\b/i,
    /^(?:telechargez|telecharge|recevez|recuperez|obtenez) (?:le|la|votre|notre|ce|cette|ton|mon) (?:\w+ ){0,3}(?:guide|fiche|liste|pdf|livret)\b/i,
    /\b(?:guide|fiche|livret) que nous avons (?:cree|prepare|concu|redige)e?\b/i,
    /^(?:guide|guide a telecharger|a telecharger|telechargement|le guide de la semaine|la fiche de la semaine)s?$/i,
  ],
  'go-deeper': [
    /^(?:pour )?(?:aller|allez) plus loin\b/i,
    /^(?:envie d'|vous voulez |tu veux |vous souhaitez )(?:aller plus loin|en savoir plus|approfondir|en apprendre plus)\b/i,
    /^(?:en savoir plus|approfondir|continuer a apprendre)\b/i,
  ],
  book: [
    /\b(?:livre|lecture)s? (?:de la semaine|du mois|recommandee?s?|du jour|conseillee?s?)\b/i,
    /\b(?:recommandation|conseil|coup de c(?:oe|œ)ur|suggestion|idee)s? (?:de )?(?:lecture|livre|litteraire)s?\b/i,
    /\bce que (?:je lis|nous lisons|j'ai lu|nous avons lu)\b/i,
    /^(?:sur (?:ma|notre) table de (?:chevet|nuit)|a lire|le livre|un livre|le coin lecture|dans ma bibliotheque|notre livre|club de lecture|en ce moment, je lis)$/i,
  ],
  quote: [
    /^(?:la |notre |ma |une |les )?(?:citation|phrase|inspiration|mot|parole)s? (?:de la semaine|du jour|du mois|de cette semaine|pour la semaine|de la fin)\b/i,
    /^(?:la |notre |ma |mes |une |les )?(?:citation)s?(?: (?:preferee|inspirante|favorite|finale|du moment)s?)?$/i,
    /\b(?:citation|inspiration) (?:de la semaine|du jour|du mois)$/i,
    /\bune citation$/i,
    /^(?:une )?citation (?:pour|qui|a)\b.{0,40}$/i,
  ],
  thought: [
    /^(?:(?:une? |la |le |l')?(?:inspiration|pensee|reflexion|dose d'inspiration|sagesse)(?: (?:de la semaine|du jour|finale|pour la route))?|pour (?:reflechir|mediter|vous inspirer)|a mediter|le mot de la fin|paroles (?:sages|de sagesse))$/i,
  ],
  next: [
    /^(?:la semaine prochaine|le mois prochain|(?:lundi|mardi|mercredi|jeudi|vendredi) prochain)\b/i,
    /^(?:dans (?:le|la|notre) prochain[e]? (?:numero|edition|lettre|newsletter)|prochainement|a venir|la suite|bientot|le prochain numero|la prochaine (?:edition|lettre))\b/i,
  ],
  'look-back': [
    /^(?:si vous (?:l'avez|avez) manque|la semaine derniere|dans le (?:dernier|precedent) numero|precedemment)\b/i,
  ],
  sponsor: [
    /^(?:(?:contenu )?sponsorise|publicite|annonce|(?:notre )?(?:sponsor|partenaire))$/i,
    /^(?:sponsorisee? par|presente(?:e)? par|avec le soutien de|en partenariat avec|en collaboration avec|offert par|un mot de notre (?:sponsor|partenaire))\b/i,
  ],
  greeting: [
    /^(?:bonjour|bonsoir|salut|bienvenue|cher|chere|chers|cheres|coucou|hello|joyeux|joyeuses|bonne annee)\b/i,
  ],
  'sign-off': [
    /^(?:a (?:la semaine prochaine|bientot|jeudi|lundi|mardi|mercredi|vendredi|tres vite)|merci (?:de|d'|pour|a)|c'est tout|bonne (?:semaine|lecture|journee)|bon week-?end|prenez soin|au revoir|rendez-vous)\b/i,
  ],
  furniture: [
    /^(?:abonnez-vous\b.*|s'abonner|partager|partagez\b.*|repondre|commentaires?|laisser un commentaire|lire en ligne|voir (?:dans|en) (?:le |votre )?(?:navigateur|ligne)|se desabonner|desinscription|suivez-nous\b.*|suivez-moi\b.*|vous avez aime\b.*|qu'en avez-vous pense\b.*|transferez\b.*|mentions legales|recommande pour vous|a propos)\s*\??$/i,
  ],
};
