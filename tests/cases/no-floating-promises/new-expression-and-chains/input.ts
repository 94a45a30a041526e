class Job {
  async run(): Promise<void> {}
}

export async function start(): Promise<void> {
  new Job().run();
  (new Job()).run();
  (await new Job().run(), new Job()).run();
}
