import type { Place } from '../plan.js';

/** A complaint of the compiler that the edits bring, at its place in the text as it is before them. */
export interface Complaint extends Place {
  readonly code: number;
  readonly message: string;
  readonly isAtBlockedSite: boolean;
  /** The text cannot be read any more: the edits are wrong. */
  readonly isOfSyntax: boolean;
  /** It was there before any edit. */
  readonly wasThere: boolean;
}

/** Before anyone has looked whether it stands at a blocked site; `at` is its offset in the text before the edits. */
export type Said = Omit<Complaint, 'isAtBlockedSite'> & { readonly at: number };

/** "No overload matches this call.", which says nothing without the last line. */
const OF_OVERLOADS = 2769;

/** In one line: what follows says it of ever smaller parts. */
export function wordsOf({ code, message }: Said): string {
  const lines = message.split('\n');
  return `TS${code}: ${lines[0]!}${code === OF_OVERLOADS ? ` ${lines.at(-1)!.trim()}` : ''}`;
}

export const isNew = ({ wasThere }: Complaint | Said): boolean => !wasThere;
