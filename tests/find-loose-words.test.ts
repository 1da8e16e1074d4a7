import { describe, expect, it } from 'vitest';
import { findLooseWords } from './find-loose-words.ts';

/** In the cases `%` stands for the dollar of a place in a template. */
const look = (text: string) => findLooseWords('a.tsx', `const a = ${text.replaceAll('%', '$')};`);

describe('findLooseWords', () => {
  it.each([
    ['words in an element', '<p>Nothing found</p>'],
    ['words in an expression', "<p>{isOpen ? 'Close it' : null}</p>"],
    ['words around a value', '<p>{`%{count} issues`}</p>'],
    ['a name', '<button aria-label="Close it" />'],
    ['a name of one word', '<button title={isOpen ? "Close" : "Open"} />'],
    ['a sentence with something behind it', "`%{say('state.unread')} %{count}`"],
    ['two sentences in one text', "`%{say('a.b')}%{describeError(error)}`"],
    ['a sum', "say('a.b') + name"],
    ['two messages in one element', "<p>{say('a.b')} {say('a.c')}</p>"],
    ['a message and a value', "<p>{say('a.b')} {name}</p>"],
    ['a message and a full stop', "<strong>{say('a.b')}.</strong>"],
    ['a choice of messages and a value', "<p>{isOpen ? say('a.b') : say('a.c')} {count && ` %{count}`}</p>"],
  ])('finds %s', (_name, text) => {
    expect(look(text)).toHaveLength(1);
  });

  it.each([
    ['a message', "<p title={say('a.b')}>{say('a.c')}</p>"],
    [
      'a message beside a picture',
      '<p><Icon name="check" /> {isOpen && <Icon name="x" />}{say(\'a.b\')}</p>',
    ],
    ['a message before a link', "<p>{say('a.b')}{' '}<a href={url}>{title}</a></p>"],
    ['facts with a sign between', "<p>{say('a.b')} · {name}{' · '}<bdi>{title}</bdi></p>"],
    ['one of two messages', "<p>{isOpen ? say('a.b') : say('a.c')}</p>"],
    ['a message with a value in its place', "say('a.b', { name: `%{first} %{last}` })"],
    ['words of a program', '<input name="colour" class="big red" aria-label={label} />'],
    ['signs', '<kbd>?</kbd>'],
    ['a template that is one message', "`%{say('a.b')}`"],
  ])('lets %s be', (_name, text) => {
    expect(look(text)).toEqual([]);
  });

  it('says where', () => {
    expect(look('<p>\n  Nothing\n</p>')).toEqual(['a.tsx:1 Nothing']);
  });
});
