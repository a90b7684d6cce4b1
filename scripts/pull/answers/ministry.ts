import { danishSlug } from '#lib/danish-slug.ts';
import { type Authority, authority, type Citation } from '#lib/model/authority.ts';
import { proseFile } from '../../write/prose-file.ts';

/** Which ministry a letter is of, by what it says. */
export interface MinistryClues {
  /** "Justitsministeriet" */
  readonly name?: string | undefined;
  /** "justitsministeren", "ministeren for by, bolig og landdistrikter" */
  readonly ministerTitle?: string | undefined;
  /** Hosts in the letterhead. */
  readonly domains?: readonly string[] | undefined;
}

/** The authority in content, or the name of one that has no file yet. Undefined: the clues name none. */
export function ministryOf(
  clues: MinistryClues,
  authorities: ReadonlyMap<string, Authority>,
): { readonly slug: string } | { readonly name: string } | undefined {
  const hosts = new Set(clues.domains);
  for (const [slug, known] of authorities) {
    const site = known.site === undefined ? undefined : new URL(known.site).hostname.replace(/^www\./, '');
    if ([site, ...known.domains].some((host) => host !== undefined && hosts.has(host))) return { slug };
  }
  const name = clues.name ?? nameOf(clues.ministerTitle);
  if (name === undefined) return undefined;
  const same = [...authorities].find(([, known]) => known.name.da.toLowerCase() === name.toLowerCase());
  return same === undefined ? { name } : { slug: same[0] };
}

/** "justitsministeren" -> "Justitsministeriet"; "ministeren for ligestilling" -> "Ministeriet for ligestilling" */
export function nameOf(ministerTitle: string | undefined): string | undefined {
  const title = ministerTitle?.trim().toLowerCase();
  const found = /^(.*?)minister(?:en)?( for .+)?$/u.exec(title ?? '');
  if (found === null) return undefined;
  const name = `${found[1]}ministeriet${found[2] ?? ''}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A file for a ministry that content does not have yet: its name, and where that is from. Nothing else is known. */
export function newMinistry(
  name: string,
  source: Citation,
): { readonly slug: string; readonly path: string; readonly text: string; readonly authority: Authority } {
  const slug = danishSlug(name);
  // A ministry's name is a name in every language until somebody writes its English one.
  const head = { name: { da: name, en: name }, kind: 'ministry', sources: [source] };
  return { slug, path: `authorities/${slug}.mdx`, text: proseFile(head, ''), authority: authority.parse(head) };
}
