/** No test and no type is lost, and the tests end. */
export const isClean = ({ after, lost, newErrors }) => !after.timedOut && lost.length + newErrors.length === 0;

function verdictOn(result) {
  if (result.after.timedOut) return `does not end (${result.before.seconds} s before)`;
  return isClean(result) ? 'clean' : 'loses';
}

const HEAD = [
  'Package',
  'Rewrites',
  'of them let go',
  'Refused',
  'Tests passing before',
  'Tests lost',
  'New type errors',
  'Verdict',
];

const row = (cells) => `| ${cells.join(' | ')} |`;

/** A line of Markdown for each package, one for the sums, and what was lost. */
export function table(results) {
  const sum = (countOf) => results.reduce((total, result) => total + countOf(result), 0);
  const sums = [
    `${results.length} packages`,
    ...['applied', 'letGo', 'refused', 'tests'].map((key) => sum((result) => result[key])),
    ...['lost', 'newErrors'].map((key) => sum((result) => result[key].length)),
    `${results.filter(isClean).length} clean`,
  ];
  const details = results
    .filter((result) => !isClean(result))
    .flatMap(({ name, folder, lost, newErrors }) => [
      '',
      `${name}, in ${folder}:`,
      ...lost.map((test) => `- lost: ${test}`),
      ...newErrors.map((error) => `- ${error}`),
    ]);
  return [
    row(HEAD),
    row(HEAD.map((name, index) => (index === 0 || index === HEAD.length - 1 ? '---' : '--:'))),
    ...results.map((result) => {
      const { name, applied, letGo, refused, tests, lost, newErrors } = result;
      return row([name, applied, letGo, refused, tests, lost.length, newErrors.length, verdictOn(result)]);
    }),
    ...(results.length > 1 ? [row(sums)] : []),
    ...details,
  ].join('\n');
}
