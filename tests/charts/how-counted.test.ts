import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, test } from 'vitest';
import HowCounted from '../../src/components/HowCounted.astro';

test('names the figures as in a sentence, and the Folketing as a name', async () => {
  const container = await Container.create();
  const html = await container.renderToString(HowCounted, {
    props: { ids: ['activity', 'answer-deadline'], edition: 'da' },
  });
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe('Sådan er det talt: aktivitet og svarfrist til Folketinget.');
});
