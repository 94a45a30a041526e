import leven from 'leven';

/** The known words that may have been meant, the nearest first; only those that are close enough to be worth a suggestion. */
export function nearWords(word: string, known: readonly string[]): string[] {
  return [...new Set(known)]
    .map((candidate) => ({ candidate, edits: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

/** The known word that was probably meant, when one is close enough to be worth a suggestion. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return nearWords(word, known)[0];
}
