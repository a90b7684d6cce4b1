import { z } from 'zod';
import { csvColumns } from '#lib/evidence-rows.ts';
import { bucket } from '#lib/figures/bucket.ts';
import { monthSummary } from '#lib/figures/month-summary.ts';
import { issueRules } from '#lib/issue-rules.ts';
import { answerFile, lawReference, ministryAnswer, otherAnswer, page } from '#lib/model/answer.ts';
import { account, accountEvent, authority, channel, citation, listedAccount, policy } from '#lib/model/authority.ts';
import { coding, codingFile } from '#lib/model/coding.ts';
import { goodExample } from '#lib/model/good-example.ts';
import {
  folketingetSource,
  hostRule,
  missing,
  pullState,
  waybackSource,
  wikidataSource,
} from '#lib/model/network-source.ts';
import { act, parliamentCase } from '#lib/model/parliament-case.ts';
import { media, monthFile, poll, post, reply, share, tombstone, version } from '#lib/model/post.ts';
import { coverage, problem, source, withdrawal } from '#lib/model/source.ts';
import { text } from '#lib/model/span.ts';
import { statement } from '#lib/model/statement.ts';

/** Every record of content, in the order in which a reader meets it, with where it stands. */
const records: readonly { name: string; place: string; schema: z.ZodType }[] = [
  { name: 'Authority', place: 'head of `authorities/<slug>.mdx`', schema: authority },
  { name: 'Account', place: 'in an authority', schema: account },
  { name: 'Policy', place: 'in an account', schema: policy },
  { name: 'Account event', place: 'in an account', schema: accountEvent },
  { name: 'Citation', place: 'wherever a fact needs its source', schema: citation },
  { name: 'Listed account', place: 'in `listed.yml`', schema: listedAccount },
  { name: 'Channel', place: 'head of `channels/<slug>.mdx`', schema: channel },
  { name: 'Month file', place: '`posts/<authority>/<channel>/<yyyy-mm>.mdx`', schema: monthFile },
  { name: 'Post', place: '`<Post>` in a month file', schema: post },
  { name: 'Reply', place: '`<Reply>` in a post', schema: reply },
  { name: 'Text', place: 'the words of an item', schema: text },
  { name: 'Share', place: '`<Share>` in an item', schema: share },
  { name: 'Media', place: '`<Media>` in an item', schema: media },
  { name: 'Poll', place: '`<Poll>` in an item', schema: poll },
  { name: 'Version', place: '`<Version>` in an item', schema: version },
  { name: 'Tombstone', place: '`<Withdrawn>` in a month file', schema: tombstone },
  { name: 'Ministry answer', place: 'head of `answers/<period>/<case>/<number>.mdx`', schema: ministryAnswer },
  { name: 'Answer file', place: 'in an answer', schema: answerFile },
  { name: 'Law reference', place: 'in an answer', schema: lawReference },
  { name: 'Other answer', place: 'in an answer', schema: otherAnswer },
  { name: 'Case', place: '`cases/<period>/<case>.yml`', schema: parliamentCase },
  { name: 'Act', place: 'in a case', schema: act },
  { name: 'Statement', place: 'head of `statements/<slug>.mdx`', schema: statement },
  { name: 'Page', place: 'head of `pages/<da|en>/<slug>.mdx`', schema: page },
  { name: 'Good example', place: 'head of `good-examples/<da|en>/<slug>.mdx`', schema: goodExample },
  { name: 'Source', place: '`sources/<id>.yml` of kind `archive`', schema: source },
  { name: 'Coverage', place: 'in a source', schema: coverage },
  { name: 'Problem', place: 'in a source', schema: problem },
  { name: 'Folketinget', place: '`sources/<id>.yml` of kind `folketinget`', schema: folketingetSource },
  { name: 'Wikidata', place: '`sources/<id>.yml` of kind `wikidata`', schema: wikidataSource },
  { name: 'Wayback Machine', place: '`sources/<id>.yml` of kind `wayback`', schema: waybackSource },
  { name: 'Host rule', place: 'in a source that is asked over the network', schema: hostRule },
  { name: 'Pull state', place: 'in a source that is asked over the network', schema: pullState },
  { name: 'Missing', place: 'in a pull state', schema: missing },
  { name: 'Withdrawal', place: 'in `withdrawals.yml`', schema: withdrawal },
  { name: 'Codings', place: '`codings/<authority>/<channel>.yml`', schema: codingFile },
  { name: 'Coding', place: 'in the codings of an account', schema: coding },
  { name: 'Month summary', place: 'computed from a month file, never written', schema: monthSummary },
  { name: 'Bucket', place: 'in a month summary', schema: bucket },
];

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The data dictionary as Markdown: one table for each record, one line for each field, words from the schemas alone. */
export function dataDictionary(): string {
  const parts = records.map(({ name, place, schema }) => section(name, place, schema));
  return `<!-- Made by "npm run dictionary" from the schemas in src/lib/model. Change the schemas, not this file. -->

# Data dictionary

What stands in \`content/\`, field by field. Instants are UTC; days and months are Danish.

${parts.join('\n\n')}

## Tables of evidence

Behind every figure of an account stands a table, \`/myndigheder/<authority>/<channel>/<figure>.csv\` (RFC 4180, UTF-8): a
line for each item that counts. Archived images stand under \`/billeder/\`, named by the first 32 digits of the SHA-256 of
their bytes.

| column | meaning |
| --- | --- |
${Object.entries(csvColumns)
  .map(([name, words]) => `| \`${name}\` | ${cell(words)} |`)
  .join('\n')}

## Rules

\`npm run check\` prints \`path:line:col: message [rule]\` for everything in content that is not so:

| rule | what it asks for |
| --- | --- |
${Object.entries(issueRules)
  .map(([name, words]) => `| \`${name}\` | ${cell(words)} |`)
  .join('\n')}
`;
}

function section(name: string, place: string, schema: z.ZodType): string {
  // Every schema is data all the way down, so its JSON Schema says all of it.
  const json = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as JsonSchema;
  const head = `## ${name}\n\n${json.description ?? ''} Stands: ${place}.`;
  if (json.properties === undefined) return `${head}\n\n${cell(shapeOf(json))}`;
  const rows = Object.entries(json.properties).map(([field, value]) => {
    const needed = json.required?.includes(field)
      ? 'yes'
      : value.default === undefined
        ? ''
        : `default ${JSON.stringify(value.default)}`;
    return `| \`${field}\` | ${cell(shapeOf(value))} | ${cell(needed)} | ${cell(value.description ?? '')} |`;
  });
  return `${head}\n\n| field | shape | needed | meaning |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

function shapeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(shapeOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : shapeOf(schema.items)}`;
  if (schema.properties !== undefined) return `record (${Object.keys(schema.properties).join(', ')})`;
  if (typeof schema.additionalProperties === 'object') return `${shapeOf(schema.additionalProperties)} by name`;
  return schema.type ?? 'value';
}
