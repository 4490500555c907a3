import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../shared/rules/template.ts';

describe('a template', () => {
  test('inserts values and takes branches, nested', () => {
    const template = 'Dear {{name}}{{#if outer}}, {{#if inner}}both{{else}}outer{{/if}}{{else}}, none{{/if}}.';
    const fill = (outer: boolean, inner: string) => fillTemplate(template, { name: 'Sanne', outer, inner });
    expect(fill(true, 'x')).toBe('Dear Sanne, both.');
    expect(fill(true, '')).toBe('Dear Sanne, outer.');
    expect(fill(false, 'x')).toBe('Dear Sanne, none.');
  });

  test('a text of spaces counts as empty in a condition', () => {
    expect(fillTemplate('{{#if reason}}yes{{else}}no{{/if}}', { reason: ' \n ' })).toBe('no');
  });

  test('a line that holds only a block tag vanishes', () => {
    const template = 'one\n{{#if more}}\ntwo\n{{else}}\nthree\n{{/if}}\nfour\n';
    expect(fillTemplate(template, { more: true })).toBe('one\ntwo\nfour\n');
    expect(fillTemplate(template, { more: false })).toBe('one\nthree\nfour\n');
    expect(fillTemplate(template.replaceAll('\n', '\r\n'), { more: true })).toBe('one\ntwo\nfour\n');
  });

  test.each([
    '$& {x} <b> {{name}}',
    '{{#if name}}',
    '{{/if}}',
    '{{else}}\n',
    '$1 $$ $`',
    '}}{{',
    '\\n',
    'a\n{{#if other}}\nb',
  ])('inserts %j verbatim and never reads it as template', (value) => {
    expect(fillTemplate('<{{name}}|{{other}}>', { name: value, other: 'safe' })).toBe(`<${value}|safe>`);
  });

  test('inserts any value verbatim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (first, second) => {
        expect(fillTemplate('{{a}}-{{#if yes}}{{b}}{{/if}}', { a: first, b: second, yes: true })).toBe(
          `${first}-${second}`,
        );
      }),
    );
  });

  test.each([
    ['{{unknown}}', 'unknown name unknown'],
    ['{{#if unknown}}x{{/if}}', 'unknown name unknown'],
    ['{{#if no}}{{unknown}}{{/if}}', 'unknown name unknown'],
    ['{{toString}}', 'unknown name toString'],
    ['{{#if yes}}x', 'not closed'],
    ['{{#if yes}}{{#if no}}x{{/if}}', 'not closed'],
    ['x{{/if}}', 'stray {{/if}}'],
    ['x{{else}}y', 'stray {{else}}'],
    ['{{#if yes}}a{{else}}b{{else}}c{{/if}}', 'stray {{else}}'],
    ['{{name', 'not closed'],
    ['{{ name }}', 'malformed'],
    ['{{}}', 'malformed'],
    ['{{#each name}}', 'malformed'],
    ['{{#if a b}}{{/if}}', 'malformed'],
    ['{{yes}}', 'condition, not text'],
  ])('refuses %j: %s', (template, message) => {
    expect(() => fillTemplate(template, { name: 'Sanne', yes: true, no: false })).toThrow(message);
  });
});
