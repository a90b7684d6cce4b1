import { type RuleCategory, ruleCategories } from '#lib/rules/match.ts';
import type { Hits } from '#lib/rules/measured.ts';
import linkTable from '#lib/rules/pack/links.json' with { type: 'json' };
import { rulePack } from '#lib/rules/pack.ts';
import type { Rule } from '#lib/rules/pack-schema.ts';
import { measure, precision, recall } from './measure.ts';
import type { CodedReply, SamplePart } from './sample.ts';

/** RULES.md: every rule with its words and examples, and how well all of them hit. */
export function rulesDocument(sample: readonly CodedReply[]): string {
  const { version, changes, groups, negation, binding, rules, subordinators } = rulePack;
  const of = (part: SamplePart): CodedReply[] => sample.filter((reply) => reply.part === part);
  const [open, third, after] = [of('open'), of('third'), of('after')];
  return `<!-- Made by "npm run rules" from src/lib/rules/pack and src/lib/rules/sample. Change these, not this file. -->

# Rules

Which words of a reply put it into a figure. Version ${version}.

${changes.map(({ version, on, text }) => `- ${version}, ${on}: ${text.en}`).join('\n')}

## How a reply is coded

1. Every rule is a list of phrases. A phrase that is found is kept with its words and its place, and pages show it.
2. What stands in quotation marks is not said by the authority and is not looked at.
3. A "not" (${negation.words.map(code).join(', ')}) inside a match, up to ${negation.reach} words before it in the same clause, or right behind it voids the match. It does not where it asks politely (${negation.questions.map(code).join(', ')} at the beginning of a clause) or says nothing of the kind (${negation.excused.map(code).join(', ')}). A rule that says "not" itself is not voided.
4. A rule's "unless" phrases void its matches in the same sentence.
5. "other" is a target only in a sentence without a more precise one.
6. A sentence without a redirect, a refusal or a reason for one says something of the matter when it has three words or more, greetings and thanks not counted. In a sentence with one, so does a clause before it that ends with a comma and stands on its own (it does not begin with ${subordinators.map(code).join(', ')}). "men" and "but" begin a sentence of their own. Beside a redirect a sentence says nothing of the matter when it is a question, when the redirect behind it begins with ${binding.back.map(code).join(', ')}, when it stands behind one and begins with ${binding.on.map(code).join(', ')}, or when it gives the hours of a telephone or a counter in or behind the redirect to it.
7. A reply with a target is **redirected** when nothing else is said, else **replied and redirected**: the rules see that more is said, not whether it helps. Without a target it is **refused** when it holds a refusal and nothing else is said, else **replied**. The rules never say "answered".
8. A reply moves a dialogue into case work when a crossover is found, or a redirect to Digital Post or to a private message.
9. A person's coding in \`content/codings\` goes before all of this.

## How well they hit

${sample.length} replies that the project wrote for this purpose, as the staff of made-up authorities would write them, coded by hand. They fall into three parts:

- **open** (${open.length}): rules were written and changed by how these came out;
- **held out** (${third.length}): every third of the first replies, which were written and coded before any rule; no rule was written by their words;
- **written after** (${after.length}): written and coded when the last rule had been changed, in other words than the others. No rule was changed by how these came out.

Version 2 was made from the open part alone. When it was measured, the counts of the held-out part, not its words, showed that one of its beginnings ("det kan du") went too far; it was taken out again.

All come from the same writers as the rules. The last two columns say most of how the rules do on words they were not made for; the words of real authorities may still differ. A human coding corrects what a rule gets wrong.

Precision: of what the rules say, how much is right. Recall: of what is there, how much they find. Below five the counts alone. Where the rules err, they err towards "replied": a reply is called redirected only when nothing else is found in it.

| | precision, open (${open.length}) | recall, open | precision, held out (${third.length}) | recall, held out | precision, written after (${after.length}) | recall, written after |
| --- | --- | --- | --- | --- | --- | --- |
${rows([measure(open), measure(third), measure(after)])}

## How phrases are written

\`ring\` is the word; \`svar*\` a word that begins so; \`*skema\` one that ends so. \`(a|b)\` is one of these, \`[a]\` may be there or not, \`{group}\` is a phrase of that group below. \`..\` is up to three words between, \`..5\` up to five, never over a comma, the end of a sentence or a "not". \`,\` is a comma or a dash. \`<number>\`, \`<phone>\`, \`<email>\`, \`<range>\`, \`<link>\`, \`<self-service>\`, \`<digital-post>\` and \`<citizen>\` are such a piece of text.

${ruleCategories.map((category) => section(category, rules)).join('\n\n')}

## Groups

${Object.entries(groups)
  .map(([name, phrases]) => `- \`{${name}}\`: ${phrases.map(code).join(', ')}`)
  .join('\n')}

## Links

- Self-service: ${linkTable.selfServiceHosts.map(code).join(', ')} and what lies below them; any address that holds ${linkTable.selfServiceWords.map(code).join(', ')}.
- Digital Post: ${linkTable.digitalPostHosts.map(code).join(', ')} and what lies below them; any address that holds ${linkTable.digitalPostWords.map(code).join(', ')}.
- Shortened, so that nobody knows where they lead: ${linkTable.shortenedHosts.map(code).join(', ')}.
`;
}

const categoryHeads: Readonly<Record<RuleCategory, string>> = {
  redirect: 'Redirects\n\nA reply that points to another channel.',
  refusal: 'Refusals\n\nA reply that says it does not answer here.',
  crossover: 'Crossovers\n\nA reply that moves the dialogue into case work.',
  promise:
    'Promises\n\nA time within which the authority says it will reply. Looked for in replies and in stated policies.',
  'opening-hours': 'Opening hours',
  'self-service': 'Self-service',
  reason: 'Reasons\n\nWhy one is sent on: no answer besides.',
  courtesy: 'Courtesies\n\nWords that say nothing of the matter.',
};

function section(category: RuleCategory, rules: readonly Rule[]): string {
  const own = rules.filter((rule) => rule.category === category);
  return `## ${categoryHeads[category]}\n\n${own.map(entry).join('\n\n')}`;
}

function entry({ id, name, lang, target, phrases, unless, yes, no }: Rule): string {
  const lines = [
    `- phrases: ${phrases.map(code).join(' · ')}`,
    ...(unless.length > 0 ? [`- unless: ${unless.map(code).join(' · ')}`] : []),
    `- finds: ${yes.map(quoted).join(' · ')}`,
    `- leaves: ${no.map(quoted).join(' · ')}`,
  ];
  return `### ${id}\n\n${name.da} / ${name.en}${target === undefined ? '' : `, target ${target}`} (${lang})\n\n${lines.join('\n')}`;
}

const code = (words: string): string => `\`${words}\``;
const quoted = (words: string): string => `“${words}”`;

/** One line for each question, with the cells of every part of the sample. */
function rows(parts: readonly (readonly Hits[])[]): string {
  const [first = []] = parts;
  return first
    .map(({ what }, index) => {
      const cells = parts.flatMap((hits) => {
        const one = hits[index];
        return one === undefined ? [] : [precision(one), recall(one)];
      });
      return `| ${what} | ${cells.join(' | ')} |`;
    })
    .join('\n');
}
