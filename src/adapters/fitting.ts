import { placeBefore } from '../plans/edits.js';
import type { Edit } from '../plans/plan.js';
import type { Complaint } from './workspace.js';

/** Complaints about the new text that the old one did not have, as often as that, at their places in the old one. */
export function newComplaints(
  before: readonly Complaint[],
  after: readonly Complaint[],
  edits: readonly Edit[],
): readonly Complaint[] {
  const old = [...before];
  const isNew = (isSame: (one: Complaint) => boolean): boolean => {
    const index = old.findIndex(isSame);
    if (index >= 0) old.splice(index, 1);
    return index < 0;
  };
  return after
    .map(({ text, at }) => ({ text, at: placeBefore(edits, at) }))
    .filter(({ text, at }) => isNew((one) => one.text === text && one.at === at))
    .filter(({ text }) => isNew((one) => one.text === text));
}

const distance = ({ start, end }: Edit, at: number): number => (at < start ? start - at : Math.max(0, at - end));

/** Those whose edits a complaint is about, by its place before the edits: all that want the edit there, else the nearest. */
function blamed<T>(edits: ReadonlyMap<T, readonly Edit[]>, { at }: Complaint): readonly T[] {
  const distances = [...edits].map(([one, own]) => [one, Math.min(...own.map((edit) => distance(edit, at)))] as const);
  const least = Math.min(...distances.map(([, far]) => far));
  const nearest = distances.filter(([, far]) => far === least).map(([one]) => one);
  return least === 0 ? nearest : nearest.slice(0, 1);
}

/** How often the places of complaints are followed before the rewrites are halved instead. */
const GUESSES = 4;

/**
 * Finds the rewrites that the compiler refuses, so that all others can be applied.
 *
 * @param edits those of each rewrite
 * @param complaintsWithout what the compiler says, at places before the edits, where some of them are left out
 * @returns those to leave out, each with what the compiler says of it
 */
export function unfitting<T>(
  edits: ReadonlyMap<T, readonly Edit[]>,
  complaintsWithout: (left: ReadonlySet<T>) => readonly Complaint[],
): ReadonlyMap<T, string> {
  const guessed = new Map<T, string>();
  for (let guess = 0; guess < GUESSES; guess += 1) {
    const complaints = complaintsWithout(new Set(guessed.keys()));
    if (complaints.length === 0) return guessed.size > 1 ? withoutInnocent(guessed, complaintsWithout) : guessed;
    const open = new Map([...edits].filter(([one]) => !guessed.has(one)));
    if (open.size === 0) break;
    for (const complaint of complaints)
      for (const one of blamed(open, complaint)) guessed.set(one, guessed.get(one) ?? complaint.text);
  }
  return halved([...edits.keys()], complaintsWithout);
}

/** Takes those back in that are fine without the others that were blamed. */
function withoutInnocent<T>(
  guessed: ReadonlyMap<T, string>,
  complaintsWithout: (left: ReadonlySet<T>) => readonly Complaint[],
): ReadonlyMap<T, string> {
  const left = new Map(guessed);
  for (const one of guessed.keys()) {
    const others = new Set([...left.keys()].filter((other) => other !== one));
    const [complaint] = complaintsWithout(others);
    if (complaint) left.set(one, complaint.text);
    else left.delete(one);
  }
  return left;
}

function halved<T>(
  all: readonly T[],
  complaintsWithout: (left: ReadonlySet<T>) => readonly Complaint[],
): ReadonlyMap<T, string> {
  const left = new Map<T, string>();
  const fitting = new Set<T>();
  const tried = (some: readonly T[]): void => {
    const [complaint] = complaintsWithout(new Set(all.filter((one) => !fitting.has(one) && !some.includes(one))));
    if (!complaint) for (const one of some) fitting.add(one);
    else if (some.length === 1) left.set(some[0]!, complaint.text);
    else {
      tried(some.slice(0, some.length >> 1));
      tried(some.slice(some.length >> 1));
    }
  };
  tried(all);
  return left;
}
