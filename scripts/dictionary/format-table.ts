import type { Adapter } from '../pull/adapter.ts';

/** The formats as Markdown: a table of all, and for each what is opened, read and left out, by what the adapters say of themselves. */
export function formatTable(adapters: readonly Adapter[]): string {
  const sorted = adapters.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(
    ({ id, title, channels, about }) =>
      `| [\`${id}\`](#${id}) | ${cell(title)} | ${channels.join(', ')} | ${Object.keys(about.generations).map(code).join(', ')} |`,
  );
  return `<!-- Made by "npm run dictionary" from the adapters in scripts/pull/adapters. Change their about.ts, not this file. -->

# Formats

Every archive that \`npm run pull\` takes, and what becomes of what stands in it. A field or a kind of record that no
table here names is told at the pull, so that nothing is lost in silence; files that are not listed are never opened.

| format | what it is | channels | layouts |
| --- | --- | --- | --- |
${rows.join('\n')}

${sorted.map(section).join('\n\n')}
`;
}

function section({ id, title, about }: Adapter): string {
  return [
    `## ${id}`,
    `${title}.`,
    table(['layout', 'where it comes from'], about.generations),
    `Opened: ${list(about.opens)}.`,
    ['Read:', '', ...about.reads.map((line) => `- ${text(line)}`)].join('\n'),
    table(['left out', 'why'], about.ignores),
  ].join('\n\n');
}

function table([left = '', right = '']: readonly string[], rows: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rows).map(([name, words]) => `| ${named(name)} | ${cell(words)} |`);
  return [`| ${left} | ${right} |`, '| --- | --- |', ...lines].join('\n');
}

/** A name of a field or a layout is code; words are words. */
const named = (name: string): string =>
  name === '' ? '(no header)' : /^[\w$:.@-]+$/.test(name) ? code(name) : cell(name);
const code = (name: string): string => `\`${name}\``;
const list = (parts: readonly string[]): string => parts.map(text).join('; ');
const text = (words: string): string => words.replaceAll(/[*_<>]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');
const cell = (words: string): string => text(words).replaceAll('|', '\\|');
