import type { Text } from '#lib/model/span.ts';

/** What authorities write, with what each text says: read by a person, not by the rules. */
export interface Saying {
  readonly text: Text;
  readonly targets: readonly string[];
  readonly saysMore: boolean;
  readonly refuses: boolean;
  readonly isCase: boolean;
  readonly hosts: readonly string[];
}
const say = (text: Text, what: Partial<Saying> = {}): Saying => ({
  text,
  targets: [],
  saysMore: false,
  refuses: false,
  isCase: false,
  hosts: [],
  ...what,
});
export const sayings: readonly Saying[] = [
  say(['Skraldebilen kommer på tirsdag i stedet.'], { saysMore: true }),
  say(['Tak for tippet!']),
  say(['Skriv til os i Digital Post.'], { targets: ['digital-post'], isCase: true }),
  say(['Ring til os på 70 00 00 10.'], { targets: ['phone'] }),
  say(['Vejen er åben igen fra i morgen tidlig. Ring til os, hvis det driller.'], {
    targets: ['phone'],
    saysMore: true,
  }),
  say(['Vi kommenterer ikke enkeltsager.'], { refuses: true }),
  say(['Vi har oprettet en sag om lygten på hjørnet.'], { saysMore: true, isCase: true }),
  say(['Læs mere på ', { url: 'https://www.eksempelby.example/a', text: 'eksempelby.example/a' }], {
    saysMore: true,
    hosts: ['eksempelby.example'],
  }),
  say(['Bestil tid: ', { url: 'https://www.borger.dk/pas', text: 'borger.dk/pas' }], {
    targets: ['form'],
    hosts: ['borger.dk'],
  }),
  say(['Se https://bit.ly/3abc og www.andenby.example.'], { saysMore: true, hosts: ['bit.ly', 'andenby.example'] }),
  say(['Send os en privat besked.'], { targets: ['private-message'], isCase: true }),
  say([]),
];
export const sayingOf = (text: Text): Saying => {
  const words = text.filter((span) => !(typeof span === 'object' && 'citizen' in span));
  const plain = JSON.stringify(words.map((span) => (typeof span === 'string' ? span.replace(/^ /, '') : span)));
  const found = sayings.find((one) => JSON.stringify(one.text) === plain);
  if (found === undefined) throw new Error(`no saying ${plain}`);
  return found;
};

/** How the words of an archive are read: random archives are made of sayings whose meaning is known. */
export interface Reading {
  /** A reply with what goes on from it. */
  code(items: readonly { readonly id: string; readonly text: Text }[]): {
    readonly outcome: string;
    readonly targets: readonly string[];
    readonly isCase: boolean;
  };
  links(
    text: Text,
  ): readonly { readonly host: string; readonly isSelfService: boolean; readonly isShortened: boolean }[];
}

export const sayingsReading: Reading = {
  code(items) {
    const said = items.map(({ text }) => sayingOf(text));
    const targets = said.flatMap((one) => one.targets);
    const saysMore = said.some((one) => one.saysMore);
    const refused = said.some((one) => one.refuses) && !saysMore;
    return {
      outcome: targets.length > 0 ? (saysMore ? 'both' : 'redirected') : refused ? 'refused' : 'replied',
      targets: [...new Set(targets)],
      isCase: said.some((one) => one.isCase),
    };
  },
  links: (text) =>
    sayingOf(text).hosts.map((host) => ({ host, isSelfService: host === 'borger.dk', isShortened: host === 'bit.ly' })),
};
