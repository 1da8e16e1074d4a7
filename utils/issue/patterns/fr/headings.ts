import type { Patterns } from '../types.ts';

/** How French-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^tl;? ?dr(?:\s?[:–—-]?\s?(?:the |key |quick )*(?:take-?aways?|take-?homes?|points|summary|lessons|l'essentiel|en bref|en resume|a retenir))?$|^(?:take-?aways?|summary|l'essentiel|en bref|en resume|a retenir)\s?\(tl;? ?dr\)$/i,
    /^(?:(?:dans (?:ce|cette|cet) \w+|aujourd'hui|cette semaine),? )?(?:ce que )?(?:vous (?:allez|apprendrez|saurez|retiendrez|decouvrirez)|tu (?:vas|apprendras|sauras|retiendras)|on (?:apprend|retient|va apprendre))(?: .{0,25})?$/i,
    /^(?:(?:les |vos |nos |trois |deux |quatre |cinq |\d+ )*)(?:points|idees|messages|lecons|enseignements|choses) (?:a (?:retenir|savoir)|cles?|essentiels?|du jour)\b.{0,15}$/i,
    /^(?:objectifs?(?: .{3,25})?|a (?:emporter|memoriser)|l'essentiel en .{3,20}|l'essentiel .{3,20}|perles cliniques|en un coup d'(?:oe|œ)il|ce qu'on retient)$/i,

    /^(?:les )?(?:points|idees|messages|enseignements|lecons|conclusions)[ -](?:cles|essentiels|principaux|importants)\b/i,
    /^(?:ce que (?:vous allez|tu vas|vous apprendrez|tu apprendras|nous allons)|vous apprendrez)(?: apprendre)?\b/i,
    /^(?:objectifs|points) (?:d'apprentissage|pedagogiques)\b/i,
    /^(?:(?:ce qu'il faut|a) retenir|l'essentiel|en bref|en resume|les points a retenir|l'essentiel a retenir)$/i,
  ],
  contents: [
    /^(?:(?:aujourd'hui|cette semaine)(?: (?:au menu|dans .{3,25}|on parle de|au sommaire))|au (?:programme|menu|sommaire)(?: .{3,20})?|ce que vous (?:allez lire|trouverez|lirez)(?: .{3,20})?|dans (?:ce|cette|cet) (?:numero|edition|lettre|newsletter|mail|envoi|infolettre)(?: .{3,15})?|les sujets (?:du jour|de la semaine)|le (?:menu|programme|sommaire)(?: .{3,15})?)$/i,

    /^(?:au (?:sommaire|menu|programme)|sommaire)(?: (?:de (?:ce numero|cette edition|cette semaine|la semaine)|aujourd'hui|cette semaine))?$/i,
    /^dans (?:ce numero|cette edition|cette lettre|cette newsletter|ce mail)(?: (?:d'aujourd'hui|de la semaine))?$/i,
  ],
  guide: [
    /^(?:(?:votre|notre|le|la|un|une|ton) )?(?:guide|fiche|livret|checklist|infographie|modele|memo|aide-memoire|pdf|document)s?(?: (?:gratuit|offert)e?s?)?(?: (?:a (?:telecharger|imprimer|garder)|pour (?:vous|toi|vos patients)|de la semaine|du mois|pratique))?!?$/i,
    /\bnous (?:vous )?avons (?:cree|prepare|concu|redige) .{0,40}\b(?:guide|fiche|livret|checklist|infographie|modele)\b.{0,25}$/i,

    /^(?:le |la |votre )?(?:guide|fiche|livret|document)s? (?:a telecharger|de la semaine)\b/i,
    /\b(?:guide|fiche|liste|modele|ressource|document|pdf|e-?book|livret)s? (?:\w+ ){0,2}(?:gratuit|offert)e?s?\b/i,
    /^(?:telechargez|telecharge|recevez|recuperez|obtenez) (?:le|la|votre|notre|ce|cette|ton|mon) (?:\w+ ){0,3}(?:guide|fiche|liste|pdf|livret)\b/i,
    /\b(?:guide|fiche|livret) que nous avons (?:cree|prepare|concu|redige)e?\b/i,
    /^(?:guide|guide a telecharger|a telecharger|telechargement|le guide de la semaine|la fiche de la semaine)s?$/i,
  ],
  'go-deeper': [
    /^(?:envie d'en savoir plus|(?:vous|tu) (?:voulez|veux|souhaitez|souhaites) en savoir (?:plus|davantage)|pour (?:en savoir (?:plus|davantage)|approfondir|continuer)|aller encore plus loin|se former|formez-vous|poursuivre|pour (?:creuser|poursuivre))\b.{0,20}\??$/i,

    /^(?:pour )?(?:aller|allez) plus loin\b/i,
    /^(?:envie d'|vous voulez |tu veux |vous souhaitez )(?:aller plus loin|en savoir plus|approfondir|en apprendre plus)\b/i,
    /^(?:en savoir plus|approfondir|continuer a apprendre)\b/i,
  ],
  book: [
    /^(?:(?:un|le|mon|notre|votre) )?(?:livre|lecture|bouquin)s? (?:a|pour|que|qui|de|du|des|recommande|prefere)\b.{0,30}$/i,
    /^(?:sur (?:mon|notre|l') ?etagere|dans (?:ma|notre) (?:pile|bibliotheque)(?: a lire)?|(?:je lis|on lit|nous lisons)(?: en ce moment| cette semaine)?|(?:ma|notre|la) lecture(?: .{3,20})?|(?:nos|mes)? ?lectures?|livres?|le coin (?:des livres|lecture|livres)|coup de c(?:oe|œ)ur(?: .{3,15})?|lu cette semaine|en cours de lecture)$/i,

    /\b(?:livre|lecture)s? (?:de la semaine|du mois|recommandee?s?|du jour|conseillee?s?)\b/i,
    /\b(?:recommandation|conseil|coup de c(?:oe|œ)ur|suggestion|idee)s? (?:de )?(?:lecture|livre|litteraire)s?\b/i,
    /\bce que (?:je lis|nous lisons|j'ai lu|nous avons lu)\b/i,
    /^(?:sur (?:ma|notre) table de (?:chevet|nuit)|a lire|le livre|un livre|le coin lecture|dans ma bibliotheque|notre livre|club de lecture|en ce moment, je lis)$/i,
  ],
  quote: [
    /^(?:quelques |des |de |deux |trois |les |ces |nos |mes |une? )?(?:mots|paroles?|phrases?|maximes?|devises?|sagesses?|lignes|proverbes?|dictons?) (?:pour (?!(?:le dire|dire|parler|comprendre|eviter|chercher|decrire)\b)\w+(?: .{2,20})?|a (?:vivre|mediter|garder|emporter|retenir|pratiquer|mettre en pratique|suivre|savourer)|qui (?:restent|aident|portent|accompagnent|inspirent|font du bien|tiennent chaud)|(?:selon|avec|d'apres) (?:lesquel(?:le)?s|laquelle|lequel) .{3,20})$/i,
    /^(?:la |une |notre |ma )?(?:citation|phrase|maxime) (?:de|du|pour|qui|a|d')\b.{0,25}$/i,
    /^(?:(?:pour finir|pour conclure), une citation|paroles? (?:de|pour) .{3,20}|des mots (?:pour|qui) .{3,20}|une derniere citation)$/i,

    /^(?:la |notre |ma |une |les )?(?:citation|phrase|inspiration|mot|parole)s? (?:de la semaine|du jour|du mois|de cette semaine|pour la semaine|de la fin)\b/i,
    /^(?:la |notre |ma |mes |une |les )?(?:citation)s?(?: (?:preferee|inspirante|favorite|finale|du moment)s?)?$/i,
    /\b(?:citation|inspiration) (?:de la semaine|du jour|du mois)$/i,
    /\bune citation$/i,
    /^(?:une )?citation (?:pour|qui|a)\b.{0,40}$/i,
  ],
  thought: [
    /^(?:(?:la |une |un |le )?(?:derniere|petite|dernier|petit)? ?(?:pensee|reflexion|inspiration|mot|motivation)(?: (?:de la semaine|du jour|de la fin|pour (?:la|cette) .{3,12}))?|pour (?:finir|conclure|terminer)|je vous laisse (?:avec|sur) .{3,20}|a mediter)$/i,

    /^(?:(?:une? |la |le |l')?(?:inspiration|pensee|reflexion|dose d'inspiration|sagesse)(?: (?:de la semaine|du jour|finale|pour la route))?|pour (?:reflechir|mediter|vous inspirer)|a mediter|le mot de la fin|paroles (?:sages|de sagesse))$/i,
  ],
  next: [
    /^(?:au prochain (?:numero|episode)|la prochaine fois|a suivre|prochain (?:numero|rendez-vous|episode)|ce qui (?:arrive|vous attend)|dans le prochain .{3,15}|le mois prochain)\b.{0,15}$/i,

    /^(?:la semaine prochaine|le mois prochain|(?:lundi|mardi|mercredi|jeudi|vendredi) prochain)\b/i,
    /^(?:dans (?:le|la|notre) prochain[e]? (?:numero|edition|lettre|newsletter)|(?:prochainement|a venir|la suite|bientot|le prochain numero|la prochaine (?:edition|lettre))(?:$|\s?[:,?!–—-]| (?:la semaine|dans (?:le|la|notre) prochain)))/i,
  ],
  'look-back': [
    /^(?:si vous (?:l'avez|avez) manque|la semaine derniere|dans le (?:dernier|precedent) numero|precedemment)(?:$|\s?[:,?!–—-])/i,
  ],
  sponsor: [
    /^(?:(?:contenu )?sponsorise|publicite|annonce|(?:notre )?(?:sponsor|partenaire))$/i,
    /^(?:sponsorisee? par|presente(?:e)? par|avec le soutien de|en partenariat avec|en collaboration avec|offert par|un mot de notre (?:sponsor|partenaire))\b/i,
  ],
  greeting: [
    /^(?:(?:bonjour|bonsoir|salut|bienvenue|chere?s?|coucou|hello)(?=$|.*[!,.]| (?:a (?:tou|vous)|de retour|dans (?:ce|cette)|lect|(?:les |mes )?ami|abonn|colleg)\w*)|joyeux|joyeuses|(?:tres )?bonne annee|bonnes fetes|bon (?:noel|ete)|bonne (?:rentree|fete))\b/i,
  ],
  'sign-off': [
    /^(?:a (?:la semaine prochaine|bientot|jeudi|lundi|mardi|mercredi|vendredi|tres vite)(?: .{0,25})?|merci (?:de (?:votre|nous|m'|me|lire)|d'avoir|pour (?:votre|vos|cette)|a (?:tou|vous))\w*\b.*|c'est tout(?: pour\b.*)?|bonne (?:semaine|lecture|journee)(?: a .*)?|bon week-?end(?: a .*)?|prenez (?:bien )?soin de vous|au revoir|rendez-vous (?:la semaine|le mois|jeudi|lundi|mardi|mercredi|vendredi|dans)\b.*)(?:\s?[,!.–—-].*)?$/i,
  ],
  furniture: [
    /^(?:abonnez-vous\b.*|s'abonner|partager(?: (?:sur|cet|cette|ce)\b.*)?|partagez (?:cet|cette|ce|sur|avec un)\b.*|repondre|(?:\d+ )?commentaires?|(?:articles?|posts?|publications?) (?:similaires?|lies?|connexes?)|(?:vous aimerez aussi|cela peut vous interesser)\b.*|a propos de l'aut(?:eur|rice)|laisser une? (?:commentaire|reponse)|lire en ligne|voir (?:dans|en) (?:le |votre )?(?:navigateur|ligne)|se desabonner|desinscription|suivez-nous\b.*|suivez-moi\b.*|vous avez aime\b.*|qu'en avez-vous pense\b.*|transferez\b.*|mentions legales|recommande pour vous|a propos)\s*\??$/i,
  ],
};
