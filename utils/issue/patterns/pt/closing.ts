import { phrase } from '../phrase.ts';
import type { ClosingPatterns } from '../types.ts';

const day = '(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
const then = `(?:la|logo|ja|breve|amanha|mais(?: ver| logo)?|(?:a )?proxima(?: (?:semana|edicao|${day}))?|(?:a )?semana que vem|(?:o )?proximo (?:mes|numero|boletim|${day})|${day})`;

/** How Portuguese-language newsletters take their leave. */
export const closing: ClosingPatterns = {
  signOff: [
    phrase`^(?:ate (?:a |ao |o )?${then}|(?:a gente se|nos) (?:ve|vemos|le|lemos|fala)\b(?!.*\bcom (?:um|uma|o|a|os|as|mais)\b)|vemo-nos|obrigad[oa]|um (?:abraco|beijo)|e (?:tudo|isso)(?: por hoje|,? pessoal)|por hoje e (?:tudo|so)|feliz |cuide(?:m)?-se|se cuidem?|tenham? (?:um|uma)|boa semana)`,
  ],
  valediction: [
    phrase`^(?:(?:(?:um |muitos |mil )?(?:(?:forte |grande |enorme |cordial )?(?:abraco|beijo|beijinho)s?)(?: (?:forte|grande|enorme|e .{3,30}))?)|(?:(?:cordiais |calorosas )?saudacoes|(?:com )?(?:os )?(?:melhores )?cumprimentos)|com (?:muito |todo o )?(?:carinho|gratidao|afeto|apreco|amor|estima)|atenciosamente|cordialmente|afetuosamente|carinhosamente|(?:seu|sua|vosso|vossa|teu|tua)|ate (?:a |ao |o )?${then}|(?:a gente se|nos) (?:ve|vemos|le|lemos|fala)\b.{0,30}|vemo-nos\b.{0,30}|(?:muito )?obrigad[oa](?: (?:por .{3,40}|e .{3,30}|pel[oa] .{3,40}))?|(?:feliz|boa|bom) (?:semana|leitura|fim de semana|fds|domingo|mes|verao|viagem)|boas leituras|cuide(?:m)?-se|se cuidem?|fiquem? bem|tenham? (?:um|uma) .{3,30}|(?:e (?:tudo|isso)|por hoje e)\b.{0,20}|saude|adeus|tchau)[,.!]*$`,
  ],
  notName: [
    /^(?:vem|venha|leia|le|segue|siga\w*|visite|ouca|veja|partilhe|compartilhe|subscreva|inscreva\w*|assine|responda|junte\w*|compre|peca|escrito|foto|imagem|mais|proxim\w*|aqui|agora|hoje|como|quando|se|p\.? ?s)\b/i,
  ],
  notPerson: [
    /\b(?:aviso|legal|privacidade|politica|termos|eventos?|artigos|arquivo|ofertas?|loja|inquerito|contat?o|contacto|podcast|newsletter|boletim|twitter|facebook|instagram|linkedin|youtube|site)\b/i,
  ],
  team: [
    /^(?:(?:a|o|tua|sua|nossa|vossa) )?(?:equipa|equipe|time)(?: (?:d[eoa]s?|em) .{2,40})?$|^toda a equip[ae]\b.{0,40}$|^(?:a redacao|os teus amigos d[eoa]s? .{2,40}|seus amigos d[eoa]s? .{2,40})(?: d[eoa]s? .{2,40})?$/i,
  ],
};
