import { expect } from 'vitest';

/**
 * Holds a drawing to the one that was looked at. Only `npm run goldens` writes: in every other run a missing golden is
 * a failure and not a beginning, so that no golden comes to be that nobody looked at.
 */
export async function expectGolden(name: string, html: string): Promise<void> {
  await expect(`${html.trim().replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/charts/${name}.html`);
}
