import type { Outcome, Stream } from '../../adapter.ts';
import type { Belonging, Sorter } from './belonging.ts';
import type { Candidate, Made } from './candidate.ts';
import { Covered } from './covered.ts';

/** Sorts posts to their accounts, each once, and keeps count of what the archive covers. */
export class Reading {
  readonly #sorter: Sorter;
  readonly #seen = new Map<Stream | undefined, Set<string>>();
  readonly #last = new Map<string, Stream>();
  readonly #covered = new Map<Stream | undefined, Covered>();
  readonly #conversations = new Map<string, Belonging>();
  /** By others, to others: theirs only if they turn out to stand in a conversation of the account. */
  readonly #undecided: { readonly candidate: Candidate; readonly belonging: Belonging }[] = [];
  /** Records of which nothing can be read, before anything is known of their files. */
  readonly #unread: Exclude<Made, { candidate: Candidate }>[] = [];
  /** Posts that stand beside those of the archive: what they answer, and earlier versions of them. */
  readonly #beside = new Map<string, { readonly candidate: Candidate; readonly belonging: Belonging }>();

  constructor(sorter: Sorter) {
    this.#sorter = sorter;
  }

  /** What becomes of a part of a file; undefined: that is known only at the end. */
  take(made: Made): Outcome | undefined {
    if ('candidate' in made) return this.#sorted(made.candidate, made.beside);
    // What cannot be read is of whom the rest of its file is; of that nothing may be known yet.
    if (this.#sorter.isOfMany && !this.#last.has(made.file)) {
      this.#unread.push(made);
      return undefined;
    }
    return this.#unreadable(made, this.#last.get(made.file));
  }

  #unreadable(made: Exclude<Made, { candidate: Candidate }>, stream: Stream | undefined): Outcome {
    const { place } = made;
    const named = stream && { stream };
    return 'left' in made
      ? { kind: 'skipped', reason: made.left, place, ...named }
      : { kind: 'problem', message: made.problem, place, ...named };
  }

  #sorted(candidate: Candidate, beside: readonly Candidate[]): Outcome | undefined {
    const { author, addressed, file, conversation, place } = candidate;
    const belonging = this.#sorter.sort(author, addressed, file);
    if (belonging.stream) this.#last.set(file, belonging.stream);
    if (belonging.relation === 'neither') {
      if (conversation === undefined) return { kind: 'skipped', reason: 'by-another-account', place };
      this.#undecided.push({ candidate: mapped(candidate, belonging), belonging });
      return undefined;
    }
    if (belonging.relation === 'own') {
      if (conversation !== undefined) this.#conversations.set(conversation, belonging);
      for (const one of beside) this.#remember(one, belonging);
    }
    return this.#outcome(candidate, belonging);
  }

  #remember(candidate: Candidate, { account, stream }: Belonging): void {
    const key = `${stream?.account.id ?? stream?.account.handle ?? ''}\0${candidate.id}`;
    if (this.#beside.has(key)) return;
    const found = this.#sorter.sort(candidate.author, [], candidate.file);
    const relation = found.relation === 'own' && found.stream === stream ? 'own' : 'addressed';
    const belonging: Belonging = { account, relation, ...(stream && { stream }) };
    this.#beside.set(key, { candidate: mapped(candidate, belonging), belonging });
  }

  #outcome(candidate: Candidate, belonging: Belonging, isBeside = false): Outcome {
    const { id, place, refused, claim } = candidate;
    const { account, relation, stream } = belonging;
    const named = stream && { stream };
    if (refused !== undefined) return { kind: 'skipped', reason: refused, place, ...named };
    const seen = this.#seen.get(stream) ?? new Set();
    this.#seen.set(stream, seen);
    if (seen.has(id)) return { kind: 'joined', place, ...named };
    const item = candidate.map(belonging);
    if ('problem' in item) return { kind: 'problem', message: item.problem, place, ...named };
    seen.add(id);
    const covered = this.#covered.get(stream) ?? new Covered(stream);
    this.#covered.set(stream, covered);
    const names = [account.id, account.handle];
    if (relation !== 'own') covered.addInbound(claim, names);
    else if (!isBeside) covered.add(item.at, claim, names);
    return { kind: 'mapped', item, place, ...named };
  }

  /** What could not be told before. */
  *rest(): Iterable<Outcome> {
    const [anyone] = this.#last.values();
    for (const made of this.#unread) yield this.#unreadable(made, this.#last.get(made.file) ?? anyone);
    for (const { candidate } of this.#undecided) {
      const belonging = this.#conversations.get(candidate.conversation ?? '');
      yield belonging
        ? this.#outcome(candidate, { ...belonging, relation: 'addressed' })
        : { kind: 'skipped', reason: 'by-another-account', place: candidate.place };
    }
    for (const { candidate, belonging } of this.#beside.values())
      if (!this.#seen.get(belonging.stream)?.has(candidate.id)) yield this.#outcome(candidate, belonging, true);
    for (const covered of this.#covered.values()) {
      const outcome = covered.outcome();
      if (outcome) yield outcome;
    }
  }
}

/** The candidate with its item made: what is kept for later must not keep its whole page. */
function mapped(candidate: Candidate, belonging: Belonging): Candidate {
  const item = candidate.map(belonging);
  return { ...candidate, map: () => item };
}
