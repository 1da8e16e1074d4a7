import { expect, it } from 'vitest';
import { isCommentFeed } from '../../../../utils/feed/site/is-comment-feed.ts';

it.each([
  ['https://a.example/comments/feed/', null],
  ['https://a.example/2026/05/lamp/comments.xml', null],
  ['https://a.example/?feed=comments-rss2', null],
  ['https://a.example/feeds/77/comments/default', null],
  ['https://a.example/lamp/feed/', 'Night Notes » Why the lamp matters Comments Feed'],
  ['https://a.example/x', 'Comments on: Why the lamp matters'],
  ['https://a.example/x', 'Night Notes » Kommentar-Feed'],
  ['https://a.example/x', 'Night Notes » Flux des commentaires'],
  ['https://a.example/x', 'Night Notes &raquo; Feed de los comentarios'.replace('&raquo;', '»')],
])('%s (%s) is a feed of comments', (url, title) => {
  expect(isCommentFeed({ url, title })).toBe(true);
});

it.each([
  ['https://a.example/feed/', 'Night Notes » Feed'],
  ['https://a.example/commentary/feed', 'Commentary'],
  ['https://a.example/feed', 'A week of questions, answers and many comments from readers of the letter'],
  ['https://comment.org/feed', null],
  ['https://a.example/feed', 'Comment'],
  ['https://a.example/feed', null],
])('%s (%s) is none', (url, title) => {
  expect(isCommentFeed({ url, title })).toBe(false);
});
