import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../utils/text/split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['It itches. It burns! Why? Nobody knows…', ['It itches.', 'It burns!', 'Why?', 'Nobody knows…']],
    ['Dr. Brook saw J. Smith. She left.', ['Dr. Brook saw J. Smith.', 'She left.']],
    ['Use creams, e.g. urea. Wait 2.5 weeks.', ['Use creams, e.g. urea.', 'Wait 2.5 weeks.']],
    ['We asked Lt. Col. Finch. She knew.', ['We asked Lt. Col. Finch.', 'She knew.']],
    ['La Dra. Ruiz y el Sr. Paz. Nadie más.', ['La Dra. Ruiz y el Sr. Paz.', 'Nadie más.']],
    ['Selon Mme. Roux, env. 20 g. Puis rien.', ['Selon Mme. Roux, env. 20 g.', 'Puis rien.']],
    ['Vimos a Profa. Prado na Av. Central. Fim.', ['Vimos a Profa. Prado na Av. Central.', 'Fim.']],
    ['En EE. UU. nadie. Fin.', ['En EE. UU. nadie.', 'Fin.']],
    ['Im 19. Jahrhundert, d. h. Damals. Ende.', ['Im 19. Jahrhundert, d. h. Damals.', 'Ende.']],
    [
      'It was on Jan. 5. We met in Jan. Then we left.',
      ['It was on Jan. 5.', 'We met in Jan.', 'Then we left.'],
    ],
    ['We cure it. Then we rest.', ['We cure it.', 'Then we rest.']],
    ['Wir sind am 1. Januar zurück. Bis dann.', ['Wir sind am 1. Januar zurück.', 'Bis dann.']],
    ['We saw 12. Then we left.', ['We saw 12.', 'Then we left.']],
    ['Wash it at 60 °C. Dry it.', ['Wash it at 60 °C.', 'Dry it.']],
    ['Take vitamin C. Test for hepatitis B. Rest.', ['Take vitamin C.', 'Test for hepatitis B.', 'Rest.']],
    [
      '一日二回塗ります。目には塗らない！「触らない。」',
      ['一日二回塗ります。', '目には塗らない！', '「触らない。」'],
    ],
    [
      'Das hilft z. B. Kindern. Es ist i. d. R. Nachts so.',
      ['Das hilft z. B. Kindern.', 'Es ist i. d. R. Nachts so.'],
    ],
    ['So ist es u. U. Bei allen. Ende.', ['So ist es u. U. Bei allen.', 'Ende.']],
    ['At 7 p.m. Thursday we met. At 8 p.m. We ate.', ['At 7 p.m. Thursday we met.', 'At 8 p.m.', 'We ate.']],
    ['Join at 7 a.m. ET. Bring tea.', ['Join at 7 a.m. ET.', 'Bring tea.']],
    ['Lee et al. Found none. So be it.', ['Lee et al. Found none.', 'So be it.']],
    ['Ann Lee (b. 1950) wrote on p. 12 of it. Then?', ['Ann Lee (b. 1950) wrote on p. 12 of it.', 'Then?']],
    ['Take 5 g. 12 h later none. We can’t. 5 can.', ['Take 5 g.', '12 h later none.', 'We can’t.', '5 can.']],
    ['“Stop.” He stopped.', ['“Stop.”', 'He stopped.']],
    ['One line\nand another', ['One line', 'and another']],
    ['See a.example/p.html now', ['See a.example/p.html now']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
