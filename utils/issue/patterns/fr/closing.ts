import { phrase } from '../phrase.ts';
import type { ClosingPatterns } from '../types.ts';

const day = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

/** How French-language newsletters take their leave. */
export const closing: ClosingPatterns = {
  signOff: [
    /^(?:et )?(?:rendez-vous|on se retrouve)(?!.*\b(?:pour|avec|ou nous|quand)\b)/i,
    phrase`^(?:et )?(?:a (?:la semaine prochaine|bientot|demain|${day}|tres vite|plus)(?!.*\b(?:avec|pour) (?:une?|le|la|les|des)\b)|merci |c'est tout|bonne (?:semaine|lecture|journee)|bon (?:week-?end|dimanche)|prenez soin|portez-vous|au revoir)`,
  ],
  valediction: [
    phrase`^(?:(?:bien )?a (?:vous|toi)(?: tous)?|(?:bien |tres )?(?:cordialement|amicalement|chaleureusement|affectueusement|sincerement|fidelement)|(?:toutes )?(?:mes|nos)? ?amities|avec (?:toute )?(?:ma |notre )?(?:gratitude|affection|amitie|reconnaissance|tendresse)|a (?:bientot|demain|tres (?:vite|bientot)|plus(?: tard)?|la (?:semaine prochaine|prochaine(?: fois)?)|(?:${day})(?: prochain)?|dans .{4,25})|(?:un grand |encore |mille )?merci(?: (?:de|d'|pour|a|encore).{2,40})?|(?:grosses |mille )?bises|bisous|(?:je|nous) vous embrass(?:e|ons)|on vous embrasse|(?:bonne|bon|belle|excellente?) (?:semaine|lecture|journee|fin de semaine|week-?end|dimanche|ete|rentree|soiree|route|degustation)\b.{0,20}|prenez (?:bien )?soin de (?:vous|votre .{3,20})|portez-vous bien|d'ici la|salutations.{0,20}|votre devouee?|ciao|salut|au plaisir.{0,30}|que la .{5,30})[,.! ]*$`,
  ],
  notName: [
    /^(?:venez|lisez|suivez|visitez|ecoutez|regardez|partagez|abonnez|repondez|cliquez|inscrivez|achetez|commandez|rejoignez|retrouvez|ecrit|photo|image|plus|prochain\w*|ici|maintenant|aujourd'hui|comment|quand|si|p\.? ?s)\b/i,
  ],
  notPerson: [
    /\b(?:mentions|legales|confidentialite|politique|conditions|evenements?|articles|archives?|offres?|boutique|sondage|contact|podcast|newsletter|twitter|facebook|instagram|linkedin|youtube|site)\b/i,
  ],
  team: [
    /^(?:(?:toute )?l'equipe(?: (?:de|du|des|d').{2,40})?|(?:votre|notre) equipe\b.{0,40}|la redaction\b.{0,40}|[^,.!?:]{2,40} (?:et|&) (?:toute )?l'equipe\b.{0,40})$/i,
  ],
};
