import type { NetworkKind } from '#lib/model/network-source.ts';
import type { PullContext, Pulled } from './contract.ts';

/** Every kind of source that is asked over the network, loaded when it is needed. */
const pullers: Readonly<Record<NetworkKind, () => Promise<AnyPuller>>> = {
  folketinget: async () => (await import('../folketinget/puller.ts')).folketinget,
  wayback: async () => (await import('../wayback/puller.ts')).wayback,
  wikidata: async () => (await import('../wikidata/puller.ts')).wikidata,
};

/** A puller whose source has been told by its kind. */
interface AnyPuller {
  readonly kind: NetworkKind;
  pull(context: PullContext): Promise<Pulled>;
}

/** Asks a source by its kind. */
export async function pullByKind(context: PullContext): Promise<Pulled> {
  const puller = await pullers[context.source.kind]();
  if (puller.kind !== context.source.kind) throw new Error(`the puller of ${context.source.kind} is of ${puller.kind}`);
  return puller.pull(context);
}
