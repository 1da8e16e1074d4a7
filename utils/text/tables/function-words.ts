/** Words that hold sentences together, each common in one of the languages and in no other; folded. */
export const functionWords = {
  en: 'the and of to is you that with for this are we our your it from be have what'.split(' '),
  es: 'el los las una con del pero lo al sus esto muy unos y sin hay hasta donde fue'.split(' '),
  de: 'der die und das nicht mit ist wir sie ein eine auf fur dass den dem zu von auch im'.split(' '),
  fr: 'le les des une est pour dans vous nous avec sur pas et du au ce cette qui sont'.split(' '),
  pt: 'o e os um uma uns umas em ao aos nao com mais na pelo pela seu sua isso voce tem'.split(' '),
};
