import type { Fixture } from './fixture-list.ts';
import { exampleContent, madeUp, pullInto, scratchContent } from './scratch.ts';

/** Content with the authorities that a fixture may be of, and without any posts. */
export const contentFor = ({ authority }: Fixture): string =>
  authority === 'eksempelby'
    ? exampleContent()
    : scratchContent({ proeveby: madeUp(), andeby: madeUp('Andeby Kommune') });

export const pullFixture = (content: string, { authority, account, accounts, columns }: Fixture, archive: string) =>
  pullInto(content, archive, accounts === undefined ? authority : undefined, { account, accounts, columns });
