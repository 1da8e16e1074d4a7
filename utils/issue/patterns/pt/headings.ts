import type { Patterns } from '../types.ts';

/** How Portuguese-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^tl;? ?dr(?:\s?[:–—-]?\s?(?:resumo|o essencial|pontos-chave|ideias-chave))?$|^(?:resumo|o essencial|pontos-chave|ideias-chave)\s?\(tl;? ?dr\)$/i,
    /^(?:(?:n?est[ea] \w+|hoje|est[ea] semana),? )?(?:o que )?(?:(?:voce )?(?:vai|ira|vais|vao|vamos) aprender|aprendera|aprenderas|aprenderemos|aprendemos|leva(?:s|r)?)(?: (?:hoje|n?est[ea] \w+))?$/i,
    /^(?:(?:tres|quatro|cinco|dois|duas|\d+|as|os) )*(?:ideias|pontos|mensagens|licoes|aprendizados|aprendizagens|conclusoes)(?:[ -](?:chave|principais|importantes|essenciais)\b.{0,20}| para (?:lembrar|recordar|levar)\b.{0,15}| d[aeo] (?:hoje|semana|edicao))$/i,
    /^(?:(?:os |as )?principais (?:pontos|ideias|mensagens|licoes|conclusoes|aprendizados|aprendizagens)\b.{0,20}|(?:objetivos|oportunidades|pontos) de aprendizagem\b.{0,25}|objetivos)$/i,
    /^(?:em resumo|em sintese|resumindo|o (?:mais importante|essencial)|a reter|para (?:lembrar|recordar|reter|levar)|perolas clinicas|o que (?:(?:deve|precisa)(?: de)? )?(?:saber|reter|lembrar|recordar)|resumo em \d+ pontos)$/i,
  ],
  contents: [
    /^(?:(?:hoje )?n(?:est[ea]|[oa]) (?:edicao|numero|boletim|newsletter|carta|e-?mail|episodio)(?: d[eao] (?:hoje|semana))?(?: (?:voce )?(?:encontra\w*|le|vai (?:ler|encontrar)))?)$/i,
    /^(?:(?:o )?(?:menu|cardapio) (?:de hoje|do dia|da semana)|(?:hoje|est[ea] semana)(?: (?:falamos (?:de|sobre)|trazemos|trago|no menu|n[oa] .{3,25}))|o que (?:vai (?:ler|encontrar)|ha dentro|tem dentro|o espera)(?: hoje)?|temas d[aeo] (?:hoje|semana|edicao)|o que (?:ha|tem) (?:hoje|dentro))$/i,
    /^(?:conteudos?|sumario|indice|destaques(?: d(?:a|est[ae]) (?:edicao|semana))?|o que (?:voce )?(?:encontra|vai encontrar)(?: hoje| aqui| dentro)?)$/i,
  ],
  guide: [
    /^(?:(?:o|a|um|uma|seu|sua|teu|tua|nosso|nossa|novo|nova) )?(?:guia|modelo|ficha|folha|lista|infografico|checklist|material|recurso|e-?book) (?:gratis|gratuit[oa]|para (?:ti|voce|baixar|descarregar|imprimir)|d[ae] (?:presente|semana))\b.{0,20}$/i,
    /^(?:(?:nos )?(?:criamos|preparamos|fizemos)|preparei|criei|fiz) .{0,30}\b(?:guia|modelo|ficha|folha|lista|infografico)\b.{0,35}$/i,
    /\b(?:guia|folha|modelo|lista|ficha|download|recurso|pdf|e-?book)s? (?:\w+ ){0,2}(?:gratuit[ao]s?|gratis)\b/i,
    /^(?:baixe|baixa|descarregue|descarrega|transfira|obtenha|pegue|receba) (?:o|a|seu|sua|teu|tua|nosso|nossa|este|esta) (?:\w+ ){0,3}(?:guia|folha|modelo|lista|ficha|pdf|e-?book)\b/i,
    /^(?:guia|download|material para (?:baixar|descarregar)|recurso gratuito|guia da semana)s?$/i,
    /\bguia que (?:criamos|preparamos|fizemos)\b/i,
  ],
  'go-deeper': [
    /^(?:(?:voce )?(?:quer|queres|deseja|gostaria de)|para) (?:se )?(?:aprofundar|ir mais (?:longe|alem|fundo)|saber mais|aprender mais|continuar (?:a aprender|aprendendo))(?:-se)?\b.{0,25}$/i,
    /^(?:aprofunde(?:-se)?|va mais (?:longe|fundo|alem)|(?:saiba|aprenda) mais|continue (?:a aprender|aprendendo)|de o proximo passo|amplie (?:os )?seus conhecimentos)(?: (?:conosco|connosco|aqui|com o nosso .{3,20}))?$/i,
  ],
  book: [
    /^(?:(?:um|o|meu|nosso|teu) )?(?:livros?|leituras?) (?:(?:para|que|recomendad[oa]s?|favorit[oa]s?)\b.{0,30}|d(?:a semana|o (?:mes|dia|momento|fim de semana)|e (?:hoje|cabeceira|verao|inverno|ferias)))$/i,
    /^(?:na (?:mesa de cabeceira|(?:minha |nossa )?estante|cabeceira)|da estante|(?:a ler|lendo)(?: agora| esta semana)?|(?:minha|a|nossa) leitura(?: .{3,15})?|o livro|um livro|livros?|leituras?|clube (?:do livro|de leitura)|o cantinho do livro)$/i,
    /\b(?:livro|leitura)s? (?:recomendad[oa]s?|da semana|do mes|que recomendo|de hoje)\b/i,
    /\b(?:recomendac(?:ao|oes)|sugest(?:ao|oes)|dicas?) (?:literarias?|de leituras?|de livros?|do livro)\b/i,
    /\b(?:o )?que (?:estou|estamos|ando|andamos) (?:lendo|a ler)\b/i,
  ],
  quote: [
    /^(?:umas |algumas |duas |tres |as |estas |nossas |minhas )?(?:palavras|frases|linhas|maximas|citacoes|ditados|versos) (?:para (?!(?:evitar|entender|falar|procurar|descrever|definir)\b)\w+(?: .{2,20})?|que (?:acompanham|ficam|sustentam|inspiram|ajudam|guardar|lembrar))$/i,
    /^(?:um lema|uma maxima|um ditado|uma linha) (?:para|d[eoa]) .{3,25}$/i,
    /^(?:a |uma |nossa |minha )?(?:frase|citacao|inspiracao|palavras?|perola)s? (?:da semana|do dia|do mes|de hoje|desta semana|para a semana|para (?:refletir|pensar|terminar|fechar|levar)|que .{3,25})$/i,
    /^(?:a |nossa |minha |minhas |uma |as )?(?:frase|citac(?:ao|oes))s?(?: (?:favorita|inspiradora|celebre|final|semanal)s?)?$/i,
    /\b(?:citac(?:ao|oes)|frases?|inspiracao)(?: \w+)? (?:da semana|do dia|do mes)$/i,
  ],
  thought: [
    /^(?:para (?:terminar|acabar|fechar|encerrar|meditar|refletir|pensar|se inspirar)|(?:a |uma )?(?:ultima|pequena) (?:palavra|reflexao|dose)\b.{0,20}|(?:motivacao|sabedoria)(?: .{3,15})?|deixo-vos com .{3,20}|deixo voces? com .{3,20})$/i,
    /^(?:(?:uma? |a |o )?(?:inspiracao|reflexao|pensamento|dose de inspiracao)(?: (?:da semana|do dia|final|semanal))?|palavras (?:sabias|de sabedoria))$/i,
  ],
  next: [
    /^(?:n?[oa] |noss[oa] )?(?:proxim[oa]|seguinte) (?:semana|edicao|numero|boletim|newsletter|carta|mes|episodio|(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?|sabado|domingo)\b/i,
    /^(?:(?:na )?semana que vem|(?:em breve|(?:o que )?(?:vem (?:a seguir|ai)|se segue)|a seguir|no horizonte|o que vem)(?:$|\s?[:,?!–—-]))/i,
  ],
  'look-back': [
    /^(?:caso tenha perdido|(?:se|caso) (?:voce )?(?:perdeu|nao viu)|(?:n?a )?semana passada|n[oa] (?:edicao|numero) anterior|anteriormente)(?:$|\s?[:,?!–—-])/i,
  ],
  sponsor: [
    /^(?:(?:conteudo )?patrocinad[oa]|(?:nosso )?(?:patrocinador|patrocinio)|publicidade|anuncio)$/i,
    /^(?:patrocinad[oa] (?:por|pel[oa])|com (?:o )?(?:apoio|patrocinio) d[eoa]|em (?:parceria|colaboracao) com|(?:apresentad|oferecid)[oa] (?:por|pel[oa])|uma mensagem d[oe] nosso patrocinador)\b/i,
  ],
  greeting: [
    /^(?:ola|oi|bom dia|boa (?:tarde|noite))(?: a tod[oa]s\b|[,!]| \w+[!,.]?$|$)|^(?:(?:se(?:ja|jam) )?bem[- ]?vind[oa]s?|querid[oa]s?|car[oa]s? (?:leitor|amig|assinante|subscritor)\w*|estimad[oa]s?|(?:muito )?feliz (?:ano|natal|pascoa|dia d[aeo])|boas festas)\b/i,
  ],
  'sign-off': [
    /^(?:ate (?:a proxima|ao? (?:proximo|segunda|terca|quarta|quinta|sexta|sabado|domingo)|a semana|logo|breve|ja|mais|la)\b.{0,25}|(?:a gente se|nos) (?:ve|vemos|le|lemos)\b.{0,25}|obrigad[oa] (?:por|pel[oa])\b.*|um (?:abraco|beijo)\b.{0,15}|e (?:tudo|isso) por hoje|por hoje e.*|boa semana|bom fim de semana|cuide(?:m)?-se)(?:\s?[,!.–—-].*)?$/i,
  ],
  furniture: [
    /^(?:subscreva\b.*|inscreva-se\b.*|assine\b.*|(?:com)?partilhe (?:iss?to?|est[ea]|iss?o|n[oa]|com um)\b.*|(?:com)?partilhar(?: .{2,12})?|(?:\d+ )?comentarios?|(?:posts|artigos|publicacoes) relacionad[oa]s|(?:voce )?(?:tambem )?pode(?:ra)? (?:gostar|interessar)\b.*|sobre [oa] autora?|deixe uma resposta|responder|responda|ler online|ver no navegador|cancelar (?:a )?(?:subscricao|inscricao|assinatura)|gostou\b.*|gostaste\b.*|o que achou\b.*|encaminhe\b.*|reencaminhe\b.*|siga-nos\b.*|aviso legal|recomendado para (?:voce|si|ti)|deixe (?:um|o seu) comentario)$/i,
  ],
};
