import { getViteConfig } from 'astro/config';

/** The tests that render components need Astro's own compiler; the others start faster without it. */
export default getViteConfig({
  test: { name: 'charts', include: ['tests/charts/**/*.test.ts'] },
});
