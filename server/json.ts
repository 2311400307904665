import type { Span } from './letter/types';

/** A value of a JSON text (RFC 8259), and where it stands. Offsets are UTF-16 code units. */
export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null }
  );

export interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
}

/** What is wrong with a text, in words for the reader, and where. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** A change of a text: `newText` in place of a span. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

const TOKEN =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/uy;
/** No list that a person writes is nested so deep. */
const DEEPEST = 100;

/** The value of a text, or the first thing in it that is no JSON. */
export function parseJson(
  text: string,
):
  | { readonly node: JsonNode; readonly problem?: undefined }
  | { readonly node?: undefined; readonly problem: Problem } {
  const reader = new JsonReader(text);
  try {
    return { node: reader.whole() };
  } catch (error) {
    if (error instanceof NoJsonError) return { problem: error.problem };
    throw error;
  }
}

/** The value that a node stands for. Of members with one name the last counts. */
export function valueOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ name, value }) => [name, valueOf(value)]));
    case 'array':
      return node.items.map(valueOf);
    case 'scalar':
      return node.value;
  }
}

/** Where the value at a path stands; else the innermost that is there on the way. */
export function spanAtPath(node: JsonNode, path: readonly PropertyKey[]): Span {
  const [step, ...rest] = path;
  const next =
    node.kind === 'object'
      ? memberOf(node, step)?.value
      : node.kind === 'array'
        ? node.items[Number(step)]
        : undefined;
  return step === undefined || next === undefined
    ? { start: node.start, end: node.end }
    : spanAtPath(next, rest);
}

/**
 * Appends texts to the list at a path of names, making what is missing on the way, in the file's
 * own layout; null where something else stands on the way.
 */
export function appendAt(
  text: string,
  root: JsonNode,
  path: readonly string[],
  values: readonly string[],
): TextChange | null {
  const [name, ...rest] = path;
  if (name === undefined)
    return root.kind === 'array' ? insertInto(text, root, () => printItems(values)) : null;
  if (root.kind !== 'object') return null;
  const member = memberOf(root, name);
  if (member !== undefined) return appendAt(text, member.value, rest, values);
  return insertInto(text, root, (layout) => printMember(name, rest, values, layout));
}

/** Where a printed value stands; null where it is to stand in one line. */
type Layout = { readonly eol: string; readonly unit: string; readonly indent: string } | null;

/** `"a": { "b": ["value"] }`: a list under names, in one line or several. */
function printMember(
  name: string,
  path: readonly string[],
  values: readonly string[],
  layout: Layout,
): string {
  const lead = `${JSON.stringify(name)}: `;
  const [next, ...rest] = path;
  if (next === undefined) return `${lead}[${printItems(values)}]`;
  if (layout === null) return `${lead}{ ${printMember(next, rest, values, null)} }`;
  const inner = { ...layout, indent: layout.indent + layout.unit };
  const printed = printMember(next, rest, values, inner);
  return `${lead}{${layout.eol}${inner.indent}${printed}${layout.eol}${layout.indent}}`;
}

const printItems = (values: readonly string[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** Puts a last child into an object or a list, laid out as the child before it. */
function insertInto(
  text: string,
  node: JsonNode & { readonly kind: 'object' | 'array' },
  print: (layout: Layout) => string,
): TextChange {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const last = node.kind === 'object' ? node.members.at(-1)?.value : node.items.at(-1);
  if (last !== undefined) {
    const span = { start: last.end, end: last.end };
    if (!text.slice(node.start, last.end).includes('\n'))
      return { span, newText: `, ${print(null)}` };
    const indent = indentAt(text, last.start);
    return { span, newText: `,${eol}${indent}${print({ eol, unit, indent })}` };
  }
  const inner = { start: node.start + 1, end: node.end - 1 };
  if (node.kind === 'array') return { span: inner, newText: print(null) };
  const outer = indentAt(text, node.start);
  const indent = outer + unit;
  return { span: inner, newText: `${eol}${indent}${print({ eol, unit, indent })}${eol}${outer}` };
}

function memberOf(
  node: JsonNode & { readonly kind: 'object' },
  name: unknown,
): JsonMember | undefined {
  return node.members.findLast((member) => member.name === name);
}

/** The blanks that a line begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

class NoJsonError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

interface Token extends Span {
  readonly mark: string | undefined;
  readonly text: string;
}

class JsonReader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): JsonNode {
    const node = this.value(this.next('a value'), 0);
    const rest = this.text.slice(this.at).search(/\S/);
    if (rest >= 0) this.fail('Nothing is expected after the end.', this.at + rest);
    return node;
  }

  private value(token: Token, depth: number): JsonNode {
    if (depth > DEEPEST) this.fail('This is nested too deep.', token.start);
    switch (token.mark) {
      case '{':
        return this.object(token.start, depth);
      case '[':
        return this.array(token.start, depth);
      case undefined:
        return {
          kind: 'scalar',
          start: token.start,
          end: token.end,
          value: JSON.parse(token.text) as string | number | boolean | null,
        };
      default:
        return this.fail('A value is expected here.', token.start);
    }
  }

  private object(start: number, depth: number): JsonNode {
    const members: JsonMember[] = [];
    let token = this.next('a name in quotes, or }');
    while (token.mark !== '}' || members.length > 0) {
      if (!token.text.startsWith('"')) this.fail('A name in quotes is expected here.', token.start);
      const colon = this.next(':');
      if (colon.mark !== ':') this.fail('“:” is expected here.', colon.start);
      members.push({
        name: JSON.parse(token.text) as string,
        value: this.value(this.next('a value'), depth + 1),
      });
      const joint = this.next('“,” or “}”');
      if (joint.mark === '}') break;
      if (joint.mark !== ',') this.fail('“,” or “}” is expected here.', joint.start);
      token = this.next('a name in quotes');
    }
    return { kind: 'object', start, end: this.at, members };
  }

  private array(start: number, depth: number): JsonNode {
    const items: JsonNode[] = [];
    let token = this.next('a value, or ]');
    while (token.mark !== ']' || items.length > 0) {
      items.push(this.value(token, depth + 1));
      const joint = this.next('“,” or “]”');
      if (joint.mark === ']') break;
      if (joint.mark !== ',') this.fail('“,” or “]” is expected here.', joint.start);
      token = this.next('a value');
    }
    return { kind: 'array', start, end: this.at, items };
  }

  private next(expected: string): Token {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (match === null) {
      const rest = this.text.slice(this.at).search(/\S/);
      if (rest < 0) this.fail(`The text ends where ${expected} is expected.`, this.text.length);
      return this.fail('This is no JSON.', this.at + rest);
    }
    this.at = TOKEN.lastIndex;
    const [, mark, quoted, other] = match;
    const text = mark ?? quoted ?? other ?? '';
    return { mark, text, start: this.at - text.length, end: this.at };
  }

  private fail(message: string, at: number): never {
    // At least one character, that a reader can see it.
    const start = Math.max(0, Math.min(at, this.text.length - 1));
    throw new NoJsonError({ message, span: { start, end: Math.min(start + 1, this.text.length) } });
  }
}
