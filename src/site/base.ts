/** The base of the site in front of an address: `/` unless the site stands below a folder of its host. */
export const to = (address: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}`;

/** Links of prose in content are written from the root of the site. */
export const basedHtml = (html: string): string =>
  html.replaceAll(
    /(<a [^>]*href=")(\/(?!\/)[^"]*)/g,
    (_, before: string, address: string) => `${before}${to(address)}`,
  );
