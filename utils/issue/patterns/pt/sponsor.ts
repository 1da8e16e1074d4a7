import { phrase } from '../phrase.ts';
import type { SponsorPatterns } from '../types.ts';

const noun =
  '(?:numero|boletim|edicao|newsletter|e-?mail|carta|episodio|envio|capitulo|publicacao|conversa|entrevista)';
/** What an issue is called without an article: "Edição realizada com o apoio de". */
const letter = '(?:numero|boletim|edicao|newsletter|e-?mail|envio)';
const subject = `\\b(?:est[ea]|[oa]|noss[oa]|seu|sua|teu|tua) ${noun}(?: (?:d[eoa]|para) [^.!?:,]{2,40}?)?`;
/** By, of and thanks to, with the article that Portuguese makes one word with them. */
const by = '(?:por|pel[oa]s?)';
const of = 'd[eoa]s?';
const help = `(?:(?:o )?(?:generoso )?(?:apoio|patrocinio|oferecimento))`;
const withHelp = `(?:gracas (?:ao (?:apoio|patrocinio) ${of}|a[os]?)|com ${help} ${of}|com a colaboracao ${of}|em (?:colaboracao|parceria) com|por cortesia ${of})`;
const paid = '(?:patrocinad|apresentad|oferecid|financiad|apoiad|trazid)[oa]s?';
const friends =
  '(?:,? (?:[oa]s? )?noss[oa]s? (?:\\w+ ){0,2}?(?:amig[oa]s|patrocinador(?:es|a)?|parceir[oa]s?|colaborador(?:es|a)?|anunciantes?)(?: d[eoa])?[,:]?)?';
const end = '(?:\\s|:)';
const thanks = '(?:muit[oa] |um grande )?(?:obrigad[oa]|agradecimento)(?: (?:novamente|especial))? a[os]?';
const now =
  '(?: (?:de hoje|d(?:a|est[ae]) (?:semana|edicao|newsletter)|d(?:o|este) (?:mes|numero|boletim)|hoje|esta semana))?';
/** Who the sponsor is, behind a comma. Anything else there is a clause that says who was sponsored: "…, o torneio …". */
const apposition =
  '(?!s\\.|uma?\\b|sua\\b|que\\b|[oa]s? (?:criador|fabricante|marca|empresa|casa|app|plataforma|loja|ferramenta|(?:[\\w-]+ ){1,3}?(?:que|para)\\b)|[\\w-]+ (?:e|&) (?:\\S+ ?){1,3}$)';
/** No clause follows. */
const named = `(?![^,]*,\\s${apposition})`;
/** Nothing but the sponsor follows. */
const alone = `(?=:?[^:]{0,80}$)(?!.*,\\s${apposition})`;

const given = '(?:patrocinad|financiad|apoiad|apresentad|oferecid)[oa]s?';
/** What else has a sponsor. */
const study =
  '(?:ensaios?|estudos?|investigac(?:ao|oes)|pesquisas?|inquerito|registo|registro|projeto|equip[ae]|trabalho|analise|congresso|jornadas?|exposicao|autor[ae]s|investigador[ae]s|pesquisador[ae]s|campanha|hospital)';

/** How Portuguese-language newsletters name who pays for the issue. */
export const sponsor: SponsorPatterns = {
  sponsor: [
    phrase`${subject} (?:e|esta a ser|foi|chega|chega-lhe) (?:\w+ )?${paid}(?: ate (?:voce|si)| a (?:voce|si))? (?:${by}|gracas a[os]?)${friends}${end}`,
    phrase`${subject} (?:e|tem) (?:um |o )?(?:oferecimento|apoio|patrocinio|cortesia) ${of}${friends}${end}`,
    phrase`${subject} (?:e (?:possivel|gratuit[oa]|gratis|feit[oa])|torna-se possivel|chega(?: ate (?:voce|si)| a (?:voce|si|ti))?|chega-lhe|e publicad[oa]|conta|existe|sai) (?:\w+ ){0,2}?${withHelp}${friends}${end}`,
    phrase`^${letter} (?:realizad|feit|publicad|oferecid|financiad|apresentad|produzid)[oa] ${withHelp}${friends}${alone}${end}`,
    phrase`^${letter} ${paid} ${by}${friends}${alone}${end}`,
    phrase`^(?:e |foi )?(?:hoje |esta semana )?patrocinad[oa]${now} ${by}${friends}${named}${end}`,
    phrase`^(?:apresentad|oferecid|financiad|trazid)[oa]${now}(?: ate (?:voce|si)| a (?:voce|si))? ${by}${friends}${alone}${end}`,
    phrase`^(?:com ${help} ${of}|(?:um )?oferecimento(?: ${of}|:)|em (?:colaboracao|parceria) com|possivel gracas a[os]?)${friends}${alone}${end}`,
    phrase`^(?:o |a |noss[oa] )?(?:patrocinador|patrocinadora|patrocinio|anunciante|parceir[oa])${now}(?: e|:|,)${friends}\s`,
    phrase`^(?:uma? )?(?:breve )?(?:mensagem|palavra|nota|recado) d[eo]s? noss[oa]s? (?:patrocinador(?:es|a)?|parceir[oa]s?|anunciantes?)${now}(?:[,:]? (?=\S)|: $)`,
    phrase`^(?:publicidade|anuncio|publi|conteudo patrocinado(?: ${by})?): `,
    phrase`^${thanks} noss[oa] (?:patrocinador|patrocinadora|parceir[oa])${now}(?:[,:]? (?=\S)|: $)`,
  ],
  sponsorBetween: [
    phrase`^${thanks}${friends} (.{2,60}?),? por (?:patrocinar|apoiar|tornar possivel|financiar|seu apoio|o seu apoio|trazer)`,
    phrase`^(?!(?:se|quem|que|ninguem|hoje|quer|com|gracas|por|em|est[ea])\b)(?:[oa] )?(.{2,40}?) (?:patrocina|apoia|apresenta|financia|torna possivel|oferece|traz) (?:est[ea]|[oa]|noss[oa]) ${noun}\b`,
    phrase`^(?!(?:este|esta|quem|hoje)\b)(?:[oa] )?(.{2,40}?) e (?:[oa] )?(?:noss[oa] )?patrocinadora?\b`,
  ],
  sponsorEnd: [/\s(?:que|quem|onde|porque|por (?:seu|apoiar|patrocinar|tornar))\b/i],
  adFrom: [/^(?:uma? )?(?:mensagem|palavra|nota|recado) d[eoa]\b/i, /^apresentad[oa] (?:por|pel[oa])\b/i],
  notSponsor: [
    /\b(?:leitor[ae]s|subscritor[ae]s|assinantes|apoiadores|comunidade)(?: como (?:tu|voce))?[.!]?$/i,
    /^quer (?:patrocinar|anunciar)\b/i,
    phrase`(?:\b${given}\b|^com ${help}|^gracas a).*,\s(?:est[eao]s? (?!semana|mes)|(?:[oa]s?|uma?|noss[oa]) (?:\w+ ){0,2}${study}\b)`,
    phrase`^(?:[oa]s?|est[ea]s?|uma?|noss[oa]) (?:\w+ ){0,4}?${study}\b.*\b${given}\b`,
    phrase`\bpor (?:financiar|patrocinar|apoiar|tornar possivel) (?:est[ea]|[oa]|seu|sua|noss[oa]) (?:\w+ )?${study}\b`,
  ],
  credit: [
    /^(?:com tecnologia|(?:movid|desenvolvid|alojad|hospedad|criad|feit|enviad|publicad)[oa] (?:por|pel[oa]|com|em|n[oa])|funciona com)\b/i,
  ],
  notBrand: [
    /^(?:experimente|descubra|compre|obtenha|comece|leia|mais|aqui|agora|gratis|hoje|novo|nova|so|baixe|descarregue|junte-se|inscreva-se|reserve|peca|ver|saber|saiba|seu|sua|o|a|os|as|um|uma|por|como)\b|^(?:publicidade|anuncio|imagem|foto|logotipo|patrocinad\w*)$/i,
  ],
};
