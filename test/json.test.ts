import { describe, expect, it } from 'vitest';
import { appendAt, parseJson, spanAtPath, valueOf, type JsonNode } from '../server/json';

function nodeOf(text: string): JsonNode {
  const { node } = parseJson(text);
  if (node === undefined) throw new Error(`${text} is no JSON`);
  return node;
}

describe('a JSON text', () => {
  it.each([
    '{}',
    ' [ ] ',
    'null',
    '-1.5e+3',
    '"a \\"b\\" \\u00e9 \\\\"',
    '{"a":{"b":[1,true,false,null,"c"]},"d":0}',
    '{"a":1,"a":2}',
    '{"__proto__":{"a":1}}',
    '\ufeff[1]'.slice(1),
  ])('%s is read', (text) => {
    expect(valueOf(nodeOf(text))).toEqual(JSON.parse(text));
  });

  it.each([
    ['', 0, 'The text ends'],
    ['{', 0, 'The text ends'],
    ['{"a": 1,}', 8, 'A name in quotes'],
    ['{a: 1}', 1, 'This is no JSON'],
    ['{"a" 1}', 5, '“:” is expected'],
    ['{"a": 1 "b": 2}', 8, '“,” or “}”'],
    ['[1 2]', 3, '“,” or “]”'],
    ['[1,]', 3, 'A value is expected'],
    ['[1] 2', 4, 'Nothing is expected'],
    ["['a']", 1, 'This is no JSON'],
    ['[01]', 1, 'This is no JSON'],
    ['["a\nb"]', 1, 'This is no JSON'],
    ['// why\n{}', 0, 'This is no JSON'],
    ['['.repeat(100_000), 101, 'nested too deep'],
  ])('%j is none, and it is told where', (text, start, message) => {
    const { problem } = parseJson(text);
    expect(problem?.span.start).toBe(start);
    expect(problem?.message).toContain(message);
  });

  it('knows where its values stand', () => {
    const text = '{ "a": [1, {"b": "c"}] }';
    const at = (...path: PropertyKey[]): string => {
      const { start, end } = spanAtPath(nodeOf(text), path);
      return text.slice(start, end);
    };
    expect(at('a', 1, 'b')).toBe('"c"');
    expect(at('a', 1, 'x', 'y')).toBe('{"b": "c"}');
    expect(at()).toBe(text);
  });
});

describe('a value is appended to a list', () => {
  const appended = (text: string, ...path: string[]): string | null => {
    const change = appendAt(text, nodeOf(text), path, ['new']);
    return (
      change && text.slice(0, change.span.start) + change.newText + text.slice(change.span.end)
    );
  };

  it.each([
    ['{}', '{\n  "a": {\n    "b": ["new"]\n  }\n}'],
    ['{ "a": { "b": ["old"] } }', '{ "a": { "b": ["old", "new"] } }'],
    ['{ "x": 1 }', '{ "x": 1, "a": { "b": ["new"] } }'],
    [
      '{\n\t"a": {\n\t\t"b": [\n\t\t\t"old"\n\t\t]\n\t}\n}',
      '{\n\t"a": {\n\t\t"b": [\n\t\t\t"old",\n\t\t\t"new"\n\t\t]\n\t}\n}',
    ],
    [
      '{\r\n    "x": 1\r\n}',
      '{\r\n    "x": 1,\r\n    "a": {\r\n        "b": ["new"]\r\n    }\r\n}',
    ],
    ['{\n  "a": {}\n}', '{\n  "a": {\n    "b": ["new"]\n  }\n}'],
    ['{\n  "a": {"b": []},\n  "c": 1\n}', '{\n  "a": {"b": ["new"]},\n  "c": 1\n}'],
  ])('%j', (text, expected) => {
    expect(appended(text, 'a', 'b')).toBe(expected);
  });

  it.each([['[]'], ['{"a": 1}'], ['{"a": {"b": "old"}}'], ['{"a": {"b": {}}}']])(
    '%s has no room for it',
    (text) => {
      expect(appended(text, 'a', 'b')).toBeNull();
    },
  );
});
