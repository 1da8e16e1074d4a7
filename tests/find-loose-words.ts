import { parseAst } from 'rolldown/parseAst';

/** A node of the tree that the parser makes: which others it has depends on its type. */
interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** Attributes whose text a person reads or hears. */
const told =
  /^(?:title|alt|placeholder|label|legend|heading|name|words|text|hint|aria-(?:label|description|valuetext|roledescription|placeholder))$/;
/** What gives words of our own: any of it is a whole sentence, or stands alone. */
const speaker = /^(?:say|describe[A-Z]\w*|capitalise)$/;
const hasWord = (text: string) => /\p{L}{2}/u.test(text);
/** What may stand between two things that are said beside each other. */
const isSeparator = (text: string) => /^[\s·]*$/u.test(text);

/**
 * Words in a component that are in no language's file, and sentences put together from pieces, whose order is that of English:
 * "file:line what". A message beside an element (a picture, a link) is no piece of a sentence, two messages in one text are.
 *
 * @param text a program in TypeScript, with or without elements
 */
export function findLooseWords(path: string, text: string): string[] {
  const found: string[] = [];
  const tell = ({ start, end }: Node) => {
    const line = text.slice(0, start).split('\n').length;
    found.push(`${path}:${line} ${text.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, 80)}`);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), (node) => {
    if (isLiteral(node) || isGlued(node)) tell(node);
  });
  return found;
}

/** @param tree a node, or what a node holds: other nodes, lists of them and plain values */
function visit(tree: unknown, look: (node: Node) => void): void {
  if (Array.isArray(tree)) for (const one of tree) visit(one, look);
  if (!isNode(tree)) return;
  look(tree);
  for (const part of Object.values(tree)) visit(part, look);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
function partOf(node: Node, name: string): Node | undefined {
  const part = node[name];
  return isNode(part) ? part : undefined;
}
const textOf = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value : '');

function isLiteral(node: Node): boolean {
  if (node.type === 'JSXText') return hasWord(textOf(node));
  if (node.type === 'JSXAttribute') {
    const value = partOf(node, 'value');
    const words = value?.type === 'JSXExpressionContainer' ? partOf(value, 'expression') : value;
    return told.test(String(partOf(node, 'name')?.name)) && fixedWords(words).some(isSentence);
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return false;
  const children = nodesOf(node.children).filter(({ type }) => type === 'JSXExpressionContainer');
  return children.some((child) => fixedWords(partOf(child, 'expression')).some(hasWord));
}

/** A value that is no word of a program: those are of one piece, in small letters. */
const isSentence = (text: string) => hasWord(text) && !/^[a-z][\w-]*$/.test(text);

/** The strings that an expression may come to. */
function fixedWords(node: Node | undefined): string[] {
  if (node?.type === 'Literal') return [textOf(node)];
  if (node?.type === 'TemplateLiteral')
    return nodesOf(node.quasis).map(({ value }) => (value as { cooked: string }).cooked);
  if (node?.type === 'ConditionalExpression')
    return [...fixedWords(partOf(node, 'consequent')), ...fixedWords(partOf(node, 'alternate'))];
  if (node?.type === 'LogicalExpression') return fixedWords(partOf(node, 'right'));
  return [];
}

function isGlued(node: Node): boolean {
  if (node.type === 'TemplateLiteral') {
    const filled = nodesOf(node.expressions);
    return filled.some(speaks) && (filled.length > 1 || fixedWords(node).some((text) => text !== ''));
  }
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return [partOf(node, 'left'), partOf(node, 'right')].some((side) => side !== undefined && speaks(side));
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return false;
  return runsOf(nodesOf(node.children)).some((run) => run.length > 1 && run.some(speaks));
}

/** Whether an expression comes to words of our own. */
function speaks(node: Node): boolean {
  const inner = ['expression', 'consequent', 'alternate', 'right'].flatMap(
    (name) => partOf(node, name) ?? [],
  );
  if (node.type === 'CallExpression') return speaker.test(String(partOf(node, 'callee')?.name));
  return ['JSXExpressionContainer', 'ConditionalExpression', 'LogicalExpression'].includes(node.type)
    ? inner.some(speaks)
    : false;
}

/** The children that make one text, as runs: what only separates and what is an element ends one. */
function runsOf(children: readonly Node[]): Node[][] {
  const runs: Node[][] = [[]];
  for (const child of children) {
    const expression = partOf(child, 'expression');
    const fixed =
      child.type === 'JSXText' ? textOf(child) : expression?.type === 'Literal' ? textOf(expression) : null;
    // Between lines there is no blank.
    if (child.type === 'JSXText' && /^\s*\n\s*$/.test(textOf(child))) continue;
    if (fixed === null ? isElement(child) : isSeparator(fixed) && fixed.includes('·')) runs.push([]);
    else if (fixed === null || !isSeparator(fixed)) runs.at(-1)?.push(child);
  }
  return runs;
}

/** It, or what it comes to, is an element or nothing. */
function isElement(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return true;
  if (node.type === 'JSXExpressionContainer') return isElement(partOf(node, 'expression'));
  if (node.type === 'LogicalExpression') return isElement(partOf(node, 'right'));
  if (node.type === 'JSXEmptyExpression') return true;
  return node.type === 'ConditionalExpression' && isElement(partOf(node, 'consequent'));
}
