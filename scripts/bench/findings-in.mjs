/**
 * The number of findings of the rules under measure, among what ESLint says of one file: it also says of each disable
 * comment that `noInlineConfig` makes it idle.
 */
export function findingsIn(messages) {
  const failed = messages.find(({ fatal }) => fatal);
  if (failed) throw new Error(failed.message);
  return messages.filter(({ ruleId }) => ruleId !== null).length;
}
