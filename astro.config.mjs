import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// `npm run build` says these; `astro sync` and `astro check` go without.
const { AABNE_KANALER_CONTENT, AABNE_KANALER_OUT, AABNE_KANALER_SITE, AABNE_KANALER_BASE, AABNE_KANALER_CACHE } =
  process.env;
const content = path.resolve(AABNE_KANALER_CONTENT || 'content');
const cache = createHash('sha256').update(content).digest('hex').slice(0, 12);

export default defineConfig({
  trailingSlash: 'always',
  site: AABNE_KANALER_SITE || undefined,
  base: AABNE_KANALER_BASE || '/',
  outDir: AABNE_KANALER_OUT || './dist',
  cacheDir: AABNE_KANALER_CACHE || `./.cache/astro-${cache}`,
  integrations: [mdx()],
  // Smartypants would change words: "ja" -- og … must stay as it was written.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  // One file of styles for the whole site, and nothing as a data: address, so that the content policy can stay strict.
  build: { inlineStylesheets: 'never', assets: '_astro' },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  devToolbar: { enabled: false },
});
