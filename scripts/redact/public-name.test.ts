import { expect, test } from 'vitest';
import { publicName } from './public-name.ts';
import type { Registry } from './redact.ts';

const registry: Registry = { listed: () => undefined, publicPhones: new Set(), publicDomains: new Set() };
const names = new Set(['lone hansen', 'lone_h77', 'bo']);

test.each([
  ['lone-hansen.json', '[…].json'],
  ['Lone Hansens kommentarer.csv', '[…] kommentarer.csv'],
  ['comments/lone_h77.json', 'comments/[…].json'],
  ['010190-1234 lone@post.example', '[…] […]'],
  ['en/hansen/lone.txt', 'en/hansen/lone.txt'],
  ['bo.txt', 'bo.txt'],
])('a name of a file says nothing of anybody: %s', (name, shown) => {
  expect(publicName(name, 'x', registry, names)).toBe(shown);
});
