import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** `sitemap.xml` and `robots.txt` for a site whose public address is known: every page that asks to be indexed. */
export async function writeSitemap(out: string, root: URL): Promise<void> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const addresses: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const html = await readFile(path.join(entry.parentPath, entry.name), 'utf8');
    if (html.includes('<meta name="robots" content="noindex"')) continue;
    const folder = path.relative(out, entry.parentPath).split(path.sep).map(encodeURIComponent).join('/');
    addresses.push(new URL(folder === '' ? '' : `${folder}/`, root).href);
  }
  // One sitemap holds at most 50,000 addresses (https://www.sitemaps.org/protocol.html).
  const perFile = 50_000;
  addresses.sort();
  const names: string[] = [];
  for (let from = 0; from < addresses.length; from += perFile) {
    const name = from === 0 ? 'sitemap.xml' : `sitemap-${from / perFile}.xml`;
    const locations = addresses
      .slice(from, from + perFile)
      .map((address) => `<url><loc>${escapeXml(address)}</loc></url>`);
    await writeFile(
      path.join(out, name),
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${locations.join('\n')}\n</urlset>\n`,
    );
    names.push(name);
  }
  const robots = ['User-agent: *', 'Allow: /', ...names.map((name) => `Sitemap: ${new URL(name, root).href}`)];
  await writeFile(path.join(out, 'robots.txt'), `${robots.join('\n')}\n`);
}

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
