import { Command } from 'commander';
declare function build(): Promise<void>;
export class App {
  readonly #program = new Command('a');
  constructor() {
    this.#program.command('build').action(() => build());
  }
  async run(): Promise<void> {
    this.#program.parseAsync(process.argv).catch(console.error);
  }
}
