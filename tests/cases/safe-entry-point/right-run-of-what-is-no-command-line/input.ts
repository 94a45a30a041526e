class Job {
  async run(words: string[]): Promise<number> {
    return words.length;
  }
}
await new Job().run(process.argv.slice(2));
