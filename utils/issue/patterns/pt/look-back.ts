import { phrase } from '../phrase.ts';
import type { LookBackPatterns } from '../types.ts';

const day = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
const noun = '(?:numero|edicao|boletim|carta|e-?mail|newsletter|episodio|envio)';
/** An issue of the letter's own. */
const own = `(?:n[oa] (?:noss[oa] |minha |meu )?(?:ultim[oa]|anterior|passad[oa]) ${noun}|n[oa] (?:noss[oa] |minha |meu )?${noun} (?:anterior|passad[oa]|da semana passada)|n[oa] (?:numero|edicao|boletim|newsletter) (?:de|d[oa]) (?!hoje|esta)[\\w ]{3,25}?)`;
const time = `(?:(?:n?a )?semana passada|n?[oa] (?:${day}|mes|ano|verao|inverno) passad[oa]|ha (?:um|uma|duas|dois|tres|umas|uns|varias|algumas|alguns) (?:semanas?|mes(?:es)?|dias|anos)(?: atras)?|(?:d?a )?ultima vez|da vez anterior|ontem|ha pouco(?: tempo)?|ha algum tempo)`;
/**
 * What a letter does with its subject, or with its readers. A thing of one's own, or so many, make a story of it. In Portugal
 * the past has an accent of its own, which is folded away here.
 */
const told =
  '(?:(?:falamos|falei|escrevemos|escrevi)(?:-(?:te|vos|lhes?))? (?:aqui |com voces? |convosco |contigo )?(?:d[eoa]s?|sobre|acerca)|(?:te|lhes?|vos) (?:contamos|contei|explicamos|expliquei|apresentamos|apresentei|ensinamos|ensinei|mostramos|mostrei|prometemos|prometi|falamos|falei|escrevi|contava)|vimos (?:aqui|como|porque|por que|qual\\w*|quando|quanto|d[eo] que|para que)|(?:contamos|contei|explicamos|expliquei|apresentamos|publicamos|analisamos|abordamos|exploramos|tratamos|revisitamos|partilhamos|compartilhamos)(?! (?:a |com )?(?:uma?(?! (?:guia|lista|serie|historia|entrevista)\\b)|meus?|minhas?|seus?|suas?|dois|duas|tres|quatro|cinco|\\d+)\\b(?!.* (?:aqui|voces?|convosco|contigo)\\b)))';
const atHome =
  '(?!.*\\b(?:com (?:uma?|[oa] |minha|meu)|minha (?:mae|mulher|irma|filha|chefe|vizinha)|meu (?:pai|marido|irmao|filho|chefe|vizinho)|ao (?:medico|vizinho))\\b)';

/** How Portuguese-language newsletters say what an earlier issue held. */
export const lookBack: LookBackPatterns = {
  lookBack: [
    phrase`^${own}\b,? .*\b(?:\w+(?:amos|emos|imos)|te|vos|lhes?|noss[oa]|contei|falei|expliquei|escrevi)\b`,
    phrase`^(?!ontem vimos)${time}\b,?(?: (?:em|n[oa]) [^,]{3,30},)? ${told}${atHome}`,
    phrase`^${told}\b.*\b(?:${time}|${own})${atHome}`,
    phrase`^(?:(?:se|caso) )?(?:voce )?(?:nao (?:leu|viu)|(?:[oa] )?perdeu|tenha perdido|perdeste)\b(?:$|[,.:]|.*\b(?:${noun}|semana passada|parte|serie)\b)`,
  ],
  lookBackOwn: [phrase`^(?:${time}|${own})\b.{4,}`],
  lookBackLinked: [
    /^na (?:parte (?:um|dois|tres|[1-9])|(?:primeira|segunda|terceira) parte)(?: d(?:est|noss)?a serie)?,? .{0,20}\b(?:vimos|falamos|contamos|explicamos|exploramos|tratamos|aprendemos|contei|falei|expliquei)\b/i,
  ],
  lookBackMore: [
    /^(?:se (?:voce )?(?:perdeu|nao (?:leu|viu))|pode le-l[oa]|leia[ -](?:[oa]|aqui))\b/i,
    /^se (?:quiser|quiseres|preferir)\b.{0,30}\b(?:serie|l[oa]s?|tud[oa])\b.{0,50}\b(?:aqui|esta|estao|pode)\b/i,
  ],
};
