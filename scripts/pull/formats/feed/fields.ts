/** What every field of a feed is for: read, or left out and why. What stands in no table is reported. */

/** Short names of namespaces, by the address they are declared with; some have had several. */
const namespaces: Readonly<Record<string, string>> = {
  '': '',
  xml: 'xml',
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://video.search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://www.youtube.com/xml/schemas/2015': 'yt',
  'http://purl.oclc.org/net/rss_2.0/enc#': 'enc',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.itunes.com/DTDs/Podcast-1.0.dtd': 'itunes',
  'http://example.com/DTDs/PodCast-1.0.dtd': 'itunes',
};
/** Whole namespaces that are left out, by address or by the prefix they go by, and why. */
const ignoredNamespaces: readonly (readonly [RegExp, string])[] = [
  [
    /rss\/1\.0\/modules\/(?:syndication|aggregation|annotation|servicestatus|search|link)/i,
    'how a reader should fetch',
  ],
  [
    /rss\/1\.0\/modules\/slash|syndication\/history|opensearch|pingback|trackback|wellformedweb|CommentAPI/i,
    'counts and addresses of comments, pages and services',
  ],
  [/georss|opengis|geo\/wgs84|geourl|icbm|^geo$/i, 'location: private'],
  [
    /itunes|podcast|googleplay|spotify|rawvoice|blubrry|mediarss\/podcast|psc\b|simple-chapters/i,
    'directories of podcasts',
  ],
  [
    /feedburner|pheedo|feedpress|creativecommons|cc\/ns|web\.resource\.org\/cc|w3\.org\/ns\/rights/i,
    'delivery and licences',
  ],
  [
    /admin\/?$|webns\.net|mvcb|sourceforge|userland\.com\/creativeCommonsRssModule|backend\.userland\.com\/blogChannelModule/i,
    'who runs the feed',
  ],
  [
    /foaf|prismstandard|prism\/|bitworking|a9\.com|google\.com\/schemas|base\.google|blogger\.com|gdata/i,
    'other catalogues',
  ],
  [/wordpress\.org\/export|com-wordpress|wordpress\.com/i, 'what the publishing system keeps'],
];

const names = 'who in the house wrote: private';
const catalogue = 'keywords; the words speak for themselves';

/** Fields of an entry that are read. */
export const readFields: ReadonlySet<string> = new Set(
  'title link guid description pubdate enclosure enc:enclosure atom:title atom:link atom:id atom:content atom:summary atom:published atom:updated atom:issued atom:modified atom:created content:encoded xhtml:body xhtml:div dc:title dc:description dc:date dc:language dc:identifier dcterms:created dcterms:issued dcterms:modified dcterms:valid media:content media:group media:thumbnail media:description media:title thr:in-reply-to yt:videoid yt:channelid dc:modified content id published updated body summary'.split(
    ' ',
  ),
);

/** Fields of an entry that are left out on purpose, and why. */
export const ignoredFields: Readonly<Record<string, string>> = {
  author: names,
  'atom:author': names,
  'atom:contributor': names,
  'dc:creator': names,
  'dc:author': names,
  'dc:contributor': names,
  'dc:publisher': 'the authority itself',
  category: catalogue,
  'atom:category': catalogue,
  'dc:subject': catalogue,
  'media:category': catalogue,
  'media:keywords': catalogue,
  comments: 'address of the comments: those are of others',
  source: 'which feed an entry was copied from',
  'atom:source': 'which feed an entry was copied from',
  'dc:source': 'which feed an entry was copied from',
  'atom:rights': 'licence',
  'atom:copyright': 'licence',
  'dc:rights': 'licence',
  'dc:type': 'catalogue',
  'dc:format': 'catalogue',
  'dc:relation': 'catalogue',
  'dc:coverage': 'location: private',
  'media:credit': names,
  'media:copyright': 'licence',
  'media:license': 'licence',
  'media:rating': 'a guess of a catalogue',
  'media:adult': 'a guess of a catalogue',
  'media:hash': 'catalogue',
  'media:player': 'a page that shows the medium',
  'media:restriction': 'where it may be shown',
  'media:community': 'counts of the platform',
  'media:text': 'what is said in the medium',
  'media:location': 'location: private',
  'media:status': 'catalogue',
  'media:embed': 'a page that shows the medium',
  'media:comments': 'of others',
  'media:scenes': 'catalogue',
  'media:price': 'catalogue',
  'media:subtitle': 'what is said in the medium',
  'media:peerlink': 'delivery',
  'media:responses': 'of others',
  'media:backlinks': 'of others',
  'thr:total': 'counts and addresses of comments, pages and services',
  'rdf:value': 'a name inside of a field that is read',
  image: 'a picture of the site',
  expirationdate: 'when a reader should forget it',
};

/** The table's name of a field: short namespace and lower-case name. In Atom its own namespace goes without saying. */
export function fieldName(namespace: string, prefix: string, name: string): string {
  const short = namespaces[namespace] ?? namespaces[namespace.trim()] ?? (prefix === '' ? '' : prefix.toLowerCase());
  return short === '' ? name.toLowerCase() : `${short}:${name.toLowerCase()}`;
}

/** Why a field is left out; undefined where no table knows it. */
export function reasonToIgnore(field: string, namespace: string): string | undefined {
  if (Object.hasOwn(ignoredFields, field)) return ignoredFields[field];
  if (field.startsWith('dcterms:') || field.startsWith('itunes:')) return 'catalogue';
  return ignoredNamespaces.find(([pattern]) => pattern.test(namespace))?.[1];
}
