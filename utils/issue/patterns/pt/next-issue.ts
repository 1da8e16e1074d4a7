import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
const month =
  '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verao|outono|inverno)';
const noun = '(?:edicao|numero|boletim|newsletter|carta|e-?mail|capitulo|episodio|envio)';
const next = `(?:(?:proxim[oa]|seguinte) (?:semana|mes|vez|${noun}|${day})|(?:semana|mes|${day}) que vem)`;
/** "Falaremos", "vou contar": the letter will say something. */
const will =
  '(?:(?:fal|cont|explic|analis|explor|trat|abord|partilh|compartilh|descobr|public|ensin|mostr|apresent|respond|visit|comec|termin|aprend|dedic|fech|encerr|abr|entr|escrev|estre|le|v|volt|segu|mergulh|continu|i|f|dir|tr|t)\\w*(?:remos|rei)|(?:vamos|vou) (?:\\w+ ){0,2}?\\w+r|a gente vai|falamos|explicamos|contamos|vemos|voltamos|volto|trazemos|trago|seguimos)';
/** A guest has a name or a title; who is called otherwise may be anybody. */
const anybody = '(?:meus?|minhas?|noss[oa]s?|seus?|suas?|uma?|[oa]s|[oa](?! (?:dra?|prof\\w*)\\b))\\b';
/** An issue to come, by its name. */
const theNext = `(?:proxim[oa]|seguinte) ${noun}`;
const event =
  '(?:congresso|feira|festa|festival|exposicao|concerto|reuniao|casamento|encontro|jornada|oficina|palestra|assembleia|mercado)s?';
/** A time to come that may as well be anybody's. */
const soon = `(?:amanha|(?:n?est[ea]|n[oa]|[oa]) ${day}|n?o dia \\d{1,2}(?: de ${month})?|a \\d{1,2} de ${month}|em ${month}|n[oa] ${noun} de ${month}|(?:em|daqui a|dentro de) (?:duas|tres|algumas|quinze) (?:semanas|dias)|apos (?:a pausa|as ferias|o verao)|depois d(?:a pausa|as ferias|o verao)|em breve|quando voltarmos(?: em ${month})?)`;
const on = '(?:n[oa] |para [oa] |a partir d[oa] |[oa] )?(?:noss[oa] )?';

/** How Portuguese-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:e |mas )?${on}${theNext}\b.{4,}`,
    phrase`^(?:e |mas )?${on}${next}\b.*\b(?:${will}|te|vos|lhes?|voces?|noss[oa]|${noun})\b`,
    phrase`^${on}${next}: `,
    phrase`^(?:e |mas )?${on}${next},? (?!${anybody}).{3,80}? (?:(?:vai )?nos (?:contar|conta|explicar|explica|ensinar|ensina|mostrar|mostra)a?|(?:conta|explica|ensina|mostra)-nos) (?:como|por que|porque|o que|quando|uma?|[oa]s?|seu|sua)\b`,
    phrase`\b${will}\b.*\b(?:${next})\b`,
    phrase`^(?:em breve|(?:o que )?vem a seguir|a seguir|proxim[oa] (?:numero|edicao|boletim|episodio))(?: (?:n[oa]|em|d[eoa]) [^:.]{1,30})?(?::|,| [–—-]) `,
    phrase`^(?:(?:nos|a gente se) (?:vemos|ve|le|lemos)|ate|vemo-nos|espero (?:voce|por ti)|voltamos)\b.{0,12}\b${next}\b.{0,12}\b(?:com|para|quando)\b.{6,}`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:amanha|(?:n?est[ea] |n?[oa] )?${day}|em ${month}|em breve|daqui a duas semanas|dentro de duas semanas|a seguir|segunda parte)(?::| [–—]) `,
    phrase`^(?:e |mas )?${soon}\b.*\b${will}\b`,
    phrase`^(?:e |mas )?(?:(?:te|lhes?|vos) )?${will}\b.*\b${soon}\b`,
    phrase`^(?:e |mas )?${soon},? (?:voltamos|volto|regressamos|regresso|estamos de volta|retomamos)\b.{0,20}\bcom\b.{6,}`,
    phrase`^(?:e |mas )?${soon},? a (?:parte \w+|\w+ parte|(?:\w+ )?serie) (?:fecha|termina|conclui|completa|abre|comeca|continua|chega)\b`,
    phrase`^(?:nos vemos|voltamos|volto|ate)\b.{0,20}\b${soon}\b.{0,20}\bcom\b.{6,}`,
  ],
  underNext: [
    phrase`^(?:e |mas )?(?:(?:te|lhes?|vos) )?${will}\b`,
    /^(?:como|por que|porque|quando) (?:se|fazer|ler|nao)\b|^(?:como|por que)\b.*\?$|^um(?:a)? (?:olhar|entrevista|passeio) (?:sobre|com|por|a)\b|^(?:tudo|mais) sobre\b|^(?:segunda|terceira) parte\b|^(?:[\w'-]+ ){0,3}[\w'-]+ ?(?:,|:| [–—-]) (?:e )?(?:como|por que|o que|quando|qual)\b/i,
  ],
  nextHeading: [phrase`\b${theNext}\b`],
  notNextIssue: [
    // What is not the letter's: "a próxima edição do festival".
    phrase`\b${theNext} d[oa]s? (?!boletim|newsletter|carta|serie)(?!.*, (?:(?:te|lhes?|vos) )?${will}\b)`,
    /\b(?:te|os|lhes?|vos) convid(?:o|amos)\b|\bconvid(?:o|amos)-(?:te|o|os|vos|lhes?)\b/i,
    /^[([]/,
    phrase`\b(?:ao?|n[oa]|para [oa]|d[oa]|num|numa) ?(?:\w+ ){0,2}${event}\b|\b(?:[oa]|uma?) (?:\w+ )?${event}\b`,
    phrase`^(?:(?:[oa]s?|noss[oa]|d[eoa]|em|n[oa]|aos?|e|proxim[oa]|seguinte|nov[oa]|${noun}|semana|mes|vez|sai|saira|chega|chegara|sera|esta|estara|aparece|aparecera|publica|se|te|vos|sua|tua|caixa|entrada|que|vem|como|sempre|${day}|${month}|\d+)(?:[\s,.:;!–—-]+|$))+$`,
    /\b(?:consulta|revisao|paciente|doente)\b.{0,30}\b(?:proxima semana|semana que vem)\b/i,
    /\b(?:pacientes?|doentes?)\b.{0,40}\b(?:volta|voltou|regressa|revisao)\b/i,
    /\bver [oa] (?:doente|paciente|crianca|bebe)\b/i,
    /\bver se\b|\b(?:proxima|seguinte) vez que\b/i,
    /^(?:responda|responde|escreva|escreve|conte-me|diga-me)\b/i,
    /\b(?:de ferias|estaremos fechados|fazemos uma pausa)\b(?!.*\bcom\b)/i,
    /\b(?:inscricao|inscricoes|desconto|bilhetes|ingressos|vagas|webinar)\b/i,
  ],
};
