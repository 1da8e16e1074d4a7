import { closing } from './pt/closing.ts';
import { fileOffer } from './pt/file-offer.ts';
import { headings } from './pt/headings.ts';
import { lookBack } from './pt/look-back.ts';
import { nextIssue } from './pt/next-issue.ts';
import { sponsor } from './pt/sponsor.ts';
import type { Patterns } from './types.ts';

/** How Portuguese-language newsletters say the recurring things, in Portugal and in Brazil. */
export const portuguese: Patterns = {
  ...closing,
  ...lookBack,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [/\s(?:(?:d?est[ea]|n?est[ea]) (?:semana|mes|edicao|verao|inverno)|de hoje|hoje|para hoje)$/i],
  hints: {
    sponsor: [
      /patroc|apresent|oferec|financi|poss|gra[cç]as|obrigad|agradec|apoi|colabora|parceria|an.nci|publicid|traz|cortesia/i,
    ],
    nextIssue: [/xim|seguinte|que vem|breve|a seguir|vem a/i],
    lookBack: [
      /passad|anterior|ltim|h[áa] |perdeu|ontem|boletim|carta|mero|edi|epis|newsletter|a parte|ra parte|segunda parte/i,
    ],
  },
  greeting: [
    /^(?:ola|oi|bom dia|boa (?:tarde|noite)|(?:se(?:ja|jam) (?:muito )?)?bem[- ]?vind[oa]s?(?: de volta)?|car[oa]s?|querid[oa]s?|estimad[oa]s?|prezad[oa]s?|(?:muito )?feliz (?:e \w+ )?(?:ano novo|natal|pascoa|dia d[aeo]s?|verao|primavera|outono|inverno|segunda|terca|quarta|quinta|sexta|sabado|domingo)|boas festas)\b[^.!?]{0,80}[.!?,:]*$/i,
  ],
  furniture: [
    /^(?:foto(?:grafia)?s?|imagem|ilustracao) ?:|^ouca agora\b/i,
    /\b(?:todos os direitos reservados|(?:esta a receber|esta recebendo|recebeu|recebe) est[ea] (?:e-?mail|mensagem|boletim|newsletter)|nao (?:consegue|esta a|esta) (?:ver|visualizar|vendo|visualizando) (?:bem )?est[ea]|links? de afiliad\w+)\b/i,
    /^clique para ler\b/i,
    /\b(?:inscreva-se|subscreva|assine (?:a|esta|nossa) newsletter|cancelar (?:a )?(?:inscricao|subscricao|assinatura)|ver (?:esta mensagem )?no navegador|ler online|reencaminharam|encaminharam-lhe|partilhe est[ea]|compartilhe est[ea])\b/i,
  ],
  course: [
    /\b(?:modulos?|cursos?|seminarios?|oficinas?|formac(?:ao|oes)|webinars?|webinarios?|aulas?|programa|mestrado|pos-graduacao)\b/i,
  ],
  leadIn: [
    /^(?:quer|tanto se|se) (?:(?:voce )?(?:e|seja|sejas|for|fores)) .*?,\s+(?=(?:o|a|os|as|noss[oa]|est[ea])\b)/i,
  ],
  book: [/\b(?:livros?|leitura)\b/i],
  lead: [
    /\b(?:leio|li|lendo|lemos|lido|recomendo|recomendamos|terminei|terminamos|releio|acabei|a ler)\b/i,
    /^(?:meu|minha|noss[oa]|[oa]|um|uma|este|esta|hoje|outro|outra)\b.*\b(?:livro|romance|leitura|recomendacao|sugestao|favorit[oa]|classico|ensaios?|memorias|companhia)\b/i,
  ],
  beforeTitle: [/^(?:Leio|Li|Estou|Estamos|Acabei|Terminei|Recomendo|Tenho lido|Hoje recomendo)\b/u],
  titleLabel: [/^titulo ?:\s*/i],
  by: [/(?:escrito )?(?:de|por)|autora?:/i],
  byIsCommon: true,
  citing: [/^(?:citad[oa]|vist[oa]|lid[oa]|mencionad[oa]|ouvid[oa]) (?:em|n[oa])\b/i],
  passive: [/\b(?:recomendad[oa]|escrit[oa]|publicad[oa]|editad[oa]|lid[oa]|traduzid[oa])$/i],
  notTitle: [/^(?:foto\w*|image(?:m|ns)|ilustrac(?:ao|oes)|desenhos?|textos?|video|design)$/i],
  authorFirst: [],
  roles: [
    /(?:o|a|os|as|um|uma|escritora?|poeta|poetisa|filosof[oa]|romancista|medic[oa]|cientista|autora?|pintora?|imperador|romano|grego|frances|francesa|ingles|inglesa|alemao|alema|portugues|portuguesa|brasileir[oa]|e)/i,
  ],
  afterName: [/\s(?:sobre|acerca|diz|disse|escreve|escreveu|explica|em)\s/i],
  proverb: [/\b(?:proverbio|ditado|dito) \p{L}+/iu],
  numbering: [
    /\b(?:cada|tod[oa]s? [oa]?s?) ?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|mes|manha|dia)s?(?:-feiras?)?[.!]*$/i,
    /\bna (?:sua|tua) caixa\b|^(?:[oa]|uma?|sua|tua) (?:boletim|newsletter|carta) (?:semanal |mensal )?(?:para|sobre|d[eoa]s?)\b/i,
    /^(?:(?:numero|num|n|edicao|boletim|vol(?:ume)?|semana)\b[\s.,:|º°–—-]*)?(?:#?\d+[\s.,:|–—-]*)+$/i,
  ],
};
