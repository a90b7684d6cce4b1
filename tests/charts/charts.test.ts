import { readdirSync } from 'node:fs';
import { experimental_AstroContainer as Container } from 'astro/container';
import { describe, expect, test } from 'vitest';
import ActivityStrip from '../../src/components/ActivityStrip.astro';
import ChannelTimeline from '../../src/components/ChannelTimeline.astro';
import CoverageStrip from '../../src/components/CoverageStrip.astro';
import ResponseDistribution from '../../src/components/ResponseDistribution.astro';
import RowBars from '../../src/components/RowBars.astro';
import ShareTable from '../../src/components/ShareTable.astro';
import Spark from '../../src/components/Spark.astro';
import WeekClock from '../../src/components/WeekClock.astro';
import {
  activityStates,
  coverageStates,
  partStates,
  responseStates,
  rowStates,
  sparkStates,
  timelineStates,
  weekStates,
} from '../../src/site/design-charts.ts';
import { expectGolden } from './golden.ts';

/** Every kind of chart in every state of the page of components. */
const kinds = [
  { kind: 'activity', component: ActivityStrip, states: activityStates },
  { kind: 'week', component: WeekClock, states: weekStates },
  { kind: 'response', component: ResponseDistribution, states: responseStates },
  { kind: 'parts', component: ShareTable, states: partStates },
  { kind: 'rows', component: RowBars, states: rowStates },
  { kind: 'coverage', component: CoverageStrip, states: coverageStates },
  { kind: 'timeline', component: ChannelTimeline, states: timelineStates },
  { kind: 'spark', component: Spark, states: sparkStates },
] as const;
const all = kinds.flatMap(({ kind, component, states }) =>
  states.map((props, index) => ({ name: `${kind}-${index + 1}`, component, props })),
);

describe('charts', async () => {
  const container = await Container.create();
  test.each(all)('$name is drawn as the golden has it', async ({ name, component, props }) => {
    await expectGolden(name, await container.renderToString(component, { props }));
  });

  test.each(all)(
    '$name has a title, a description and a table where it has a drawing',
    async ({ component, props }) => {
      const html = await container.renderToString(component, { props });
      if (!html.includes('role="img"')) return;
      const [, title = ''] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
      const [, description = ''] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
      expect(html).toContain(`id="${title}"`);
      expect(new RegExp(`<desc id="${description}">[^<]{20,}`).test(html)).toBe(true);
      expect(html).toContain('<table');
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  test('no golden is left of a chart that is gone', () => {
    expect(readdirSync('tests/golden/charts').sort()).toEqual(all.map(({ name }) => `${name}.html`).sort());
  });
});
