import type { APIRoute, GetStaticPaths } from 'astro';
import { imageNames } from '../../../queries/months.ts';
import { archivedImage } from '../../../site/archived-images.ts';

/** The archived images that posts name, each once. What nobody names has no address. */
export const getStaticPaths = (async () =>
  (await imageNames()).map((name) => ({
    params: { folder: name.slice(0, 2), name: name.replace(/\.webp$/, '') },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string }> = async ({ props }) =>
  new Response(new Uint8Array(await archivedImage(props.name)), { headers: { 'content-type': 'image/webp' } });
