import { relative } from 'node:path';
import type { Judgement } from '../../adapters/judge.js';
import { plural, type painterFor } from '../colour.js';
import { findingData } from '../finding-data.js';
import { planLine } from './plan-text.js';

type Paint = ReturnType<typeof painterFor>;

/** The findings of one file, each with its plan. */
export function stylish(file: string, judgements: readonly Judgement[], paint: Paint): string {
  const places = judgements.map(({ finding }) => `${finding.node.loc.start.line}:${finding.node.loc.start.column + 1}`);
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  const lines = judgements.flatMap((judgement, index) => {
    const level = judgement.level === 'warn' ? `${paint('yellow', 'warning')}  ` : '';
    return [
      `  ${paint('dim', places[index]!.padStart(width))}  ${level}${judgement.message}  ${paint('dim', `async-boundary/${judgement.rule.slug}`)}`,
      `  ${' '.repeat(width)}  ${paint('dim', planLine(findingData(judgement)))}`,
    ];
  });
  return [paint('underline', relative(process.cwd(), file) || file), ...lines, '', ''].join('\n');
}

/** What a run of the command found, in numbers. */
export class Tally {
  readonly #byRule = new Map<string, number>();
  errors = 0;
  warnings = 0;
  #filesWithFindings = 0;
  #disabled = 0;
  #inBaseline = 0;

  /** @param shown of one file, what is shown; @param all also what is suppressed */
  add(shown: readonly Judgement[], all: readonly Judgement[]): void {
    for (const { suppressed, isInBaseline } of all) {
      if (isInBaseline) this.#inBaseline += 1;
      else if (suppressed) this.#disabled += 1;
    }
    if (shown.length > 0) this.#filesWithFindings += 1;
    for (const { rule, level } of shown) {
      this.#byRule.set(rule.slug, (this.#byRule.get(rule.slug) ?? 0) + 1);
      if (level === 'warn') this.warnings += 1;
      else this.errors += 1;
    }
  }

  summary(files: number, paint: Paint): string {
    const hidden =
      (this.#disabled > 0 ? `, ${this.#disabled} disabled by comments` : '') +
      (this.#inBaseline > 0 ? `, ${this.#inBaseline} suppressed` : '');
    const total = this.errors + this.warnings;
    if (total === 0) return `${paint('green', `✓ nothing found in ${plural(files, 'file')}${hidden}`)}\n`;
    const what =
      this.errors === 0
        ? plural(total, 'warning')
        : `${plural(total, 'finding')}${this.warnings > 0 ? `, ${plural(this.warnings, 'warning')} among them,` : ''}`;
    const byRule = [...this.#byRule].sort((a, b) => b[1] - a[1]).map(([slug, count]) => `${slug} ${count}`);
    return (
      paint(
        this.errors > 0 ? ['red', 'bold'] : ['yellow', 'bold'],
        `${this.errors > 0 ? '✗' : '⚠'} ${what} in ${this.#filesWithFindings} of ${plural(files, 'file')}`,
      ) + ` (${byRule.join(', ')})${hidden}\n`
    );
  }
}
