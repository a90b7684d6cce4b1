import type { Edition } from '#lib/addresses.ts';
import type { ParliamentCase } from '#lib/model/parliament-case.ts';
import { type FacetKind, facetValues } from '#lib/parliament/facets.ts';
import { caseId } from '#lib/parliament/identity.ts';
import { ruleOf } from '#lib/parliament/law-links.ts';
import { subjects } from '#lib/parliament/subjects.ts';
import { answers, cases } from './answers.ts';
import { authorities } from './authorities.ts';
import { channels } from './channels.ts';
import { statements } from './statements.ts';

/** What the pages of answers, cases and rules are made of: one list of paths for each kind of page. */

/** Names of the authorities in an edition, by their slugs. */
export async function authorityNames(edition: Edition): Promise<ReadonlyMap<string, string>> {
  return new Map((await authorities()).map(({ slug, data }) => [slug, data.name[edition]]));
}

const recordsById = async (): Promise<ReadonlyMap<string, ParliamentCase>> =>
  new Map((await cases()).map(({ id, data }) => [id, data]));

/** A page for each answer, with the questions before and after it in its case. */
export async function answerPages(edition: Edition) {
  const [all, media, records, rules, names, danish] = await Promise.all([
    answers(),
    channels(),
    recordsById(),
    statements(),
    authorityNames(edition),
    authorityNames('da'),
  ]);
  return all.map((answer, index) => {
    const near = (other: (typeof all)[number] | undefined) =>
      other !== undefined && caseId(other.data) === caseId(answer.data)
        ? { id: other.id, data: other.data }
        : undefined;
    const [period = '', name = '', number = ''] = answer.id.split('/');
    return {
      params: { period, case: name, number },
      props: {
        answer,
        channels: media,
        ministry: names.get(answer.data.ministry) ?? answer.data.ministry,
        ministryDanish: danish.get(answer.data.ministry) ?? answer.data.ministry,
        records,
        statements: rules,
        previous: near(all[index - 1]),
        next: near(all[index + 1]),
      },
    };
  });
}

/** A page for each case that has a record or an answer. */
export async function casePages(edition: Edition) {
  const [all, records, names] = await Promise.all([answers(), recordsById(), authorityNames(edition)]);
  const byCase = Map.groupBy(all, ({ data }) => caseId(data));
  return [...new Set([...byCase.keys(), ...records.keys()])].sort().map((id) => {
    const record = records.get(id);
    const own: readonly (typeof all)[number][] = byCase.get(id) ?? [];
    const first = own[0]?.data;
    const [period = '', slug = ''] = id.split('/');
    return {
      params: { period, case: slug },
      props: {
        id,
        period,
        name: record?.case ?? first?.case ?? slug,
        title: record?.title ?? own.find(({ data }) => data.caseTitle !== undefined)?.data.caseTitle,
        record,
        records,
        answers: own,
        names,
      },
    };
  });
}

/** Names of the values of every facet, by `<kind>/<value>`. */
export async function facetLabels(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const [names, media] = await Promise.all([authorityNames(edition), channels()]);
  return new Map([
    ...[...names].map(([slug, name]) => [`ministry/${slug}`, name] as const),
    ...media.map(({ slug, data }) => [`channel/${slug}`, data.name[edition]] as const),
    ...subjects.map(({ slug, name }) => [`word/${slug}`, name[edition]] as const),
  ]);
}

/** A page for each value of a facet. */
export async function facetPages(edition: Edition, kind: FacetKind) {
  const [all, names, labels] = await Promise.all([answers(), authorityNames(edition), facetLabels(edition)]);
  return facetValues(kind, all).map(({ value, answers: some }) => ({
    params: { value },
    props: { kind, value, label: labels.get(`${kind}/${value}`) ?? value, answers: some, names },
  }));
}

/** A page for each rule and statement, with what stands here on the same section of the same act. */
export async function rulePages(edition: Edition) {
  const [all, media, rules, names] = await Promise.all([answers(), channels(), statements(), authorityNames(edition)]);
  return rules.map((statement) => {
    const { law, section } = statement.data;
    const others = rules.filter(
      ({ slug, data }) => slug !== statement.slug && law !== undefined && data.law === law && data.section === section,
    );
    const speaking = all.filter(
      ({ data, fictional }) =>
        !fictional &&
        data.laws.some((one) => one.sections.some((at) => ruleOf(one, at, data, rules)?.slug === statement.slug)),
    );
    return {
      params: { slug: statement.slug },
      props: { statement, channels: media, answers: speaking, others, names },
    };
  });
}
